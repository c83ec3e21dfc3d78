package org.arendal.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.law.Language;
import org.arendal.jackson2.Jackson2;
import org.arendal.receipt.Verification.Verdict;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Receipts of every version from 0.1 on. They are issued once and never again; what this version
 * answers otherwise, and with what, stands beside them.
 */
@DisplayName("Receipts that were kept")
class KeptReceiptsTest {
  private static final Path FOLDER = Path.of("src/test/kept");
  private static final Convention CONVENTION = Convention.discovered();
  private static final boolean REGENERATE = Boolean.getBoolean("arendal.regenerate");

  @BeforeAll
  static void issueIfThereAreNone() throws IOException {
    if (REGENERATE && !Files.exists(FOLDER)) {
      issue();
    }
  }

  static Stream<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".receipt.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("kept")
  @DisplayName("are sound, and replay as it is written down beside them")
  void replay(Path file) throws IOException {
    Receipt receipt = Receipt.read(Files.readAllBytes(file), Jackson2.JSON);
    Verification came =
        Receipts.of(Verification.settled(CONVENTION, receipt), Language.ENGLISH)
            .verify(receipt, Jackson2.JSON);
    String said = said(came);
    Path beside =
        file.resolveSibling(
            file.getFileName().toString().replace(".receipt.json", ".replayed.txt"));
    if (REGENERATE) {
      Files.writeString(beside, said);
    }

    assertThat(came.verdict()).isNotEqualTo(Verdict.CHANGED);
    assertThat(said).isEqualTo(Files.readString(beside, UTF_8));
  }

  /** What came of it without hashes, which every change of a text changes. */
  private static String said(Verification came) {
    List<String> lines = new ArrayList<>();
    lines.add(came.verdict().code());
    came.maskedFacts().forEach(fact -> lines.add("masked " + fact));
    came.causes().forEach(cause -> lines.add((cause.kind().code() + " " + cause.what()).strip()));
    came.differences()
        .forEach(one -> lines.add(one.place() + ": " + one.was() + " -> " + one.now()));
    return String.join("\n", lines) + "\n";
  }

  @Test
  @DisplayName("are there of this form, with all sorts of parts")
  void areThere() throws IOException {
    assertThat(kept()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(kept().map(KeptReceiptsTest::read)).anyMatch(one -> !one.maskedFacts().isEmpty());
  }

  private static Receipt read(Path file) {
    try {
      return Receipt.read(Files.readAllBytes(file), Jackson2.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For a form of which none are kept yet. */
  private static void issue() throws IOException {
    Path folder = Files.createDirectories(FOLDER.resolve("0.1"));
    Seed seed = Seed.of("kept since 0.1.0".getBytes(UTF_8));
    Receipts receipts = Receipts.of(CONVENTION, Language.DANISH);
    for (int i = 0; i < Fixtures.all().size(); i += 12) {
      Fixture fixture = Fixtures.all().get(i);
      Receipt receipt = receipts.issue(fixture.matter(), seed);
      write(folder.resolve(fixture.name() + ".receipt.json"), receipt);
      if (i == 0) {
        write(
            folder.resolve(fixture.name() + "-masked.receipt.json"),
            receipt.masking(fixture.matter().given().subList(0, 2)));
      }
    }
  }

  private static void write(Path file, Receipt receipt) throws IOException {
    Files.writeString(file, receipt.text() + "\n");
  }
}
