package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad cases: one clear error, exit code 2, and nothing else. */
class BadInputTest {
  private static final String NAME = "home-help-on-longer-stay";
  private static final int FIFTY_MEGABYTES = 50_000_000;

  @TempDir private Path folder;

  @Test
  void refusesAFileThatIsNotThere() {
    String file = folder.resolve("none.json").toString();

    assertThat(Refused.line(CliRun.of("assess", file))).isEqualTo(file + ": there is no such file");
  }

  @Test
  @DisplayName("A07-1: a paragraph of an article that is asked as a whole is led to the article")
  void leadsAParagraphToItsArticle() {
    assertThat(Refused.line(CliRun.of("assess", "x.json", "--article", "7(1)")))
        .contains("no article '7(1)' (did you mean 7?)");
  }

  @Test
  void refusesADirectory() {
    assertThat(Refused.line(CliRun.of("assess", folder.toString())))
        .isEqualTo(folder + ": is a directory, not a file");
  }

  @Test
  void refusesANameThatNoFileCanHave() {
    assertThat(Refused.line(CliRun.of("assess", "a\0b"))).endsWith("is not a file name");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(refusal("")).contains("case.json (line 1, column 1): ", "empty");
  }

  @Test
  void refusesAFileOf50Megabytes() throws IOException {
    Path file = folder.resolve("big.json");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(FIFTY_MEGABYTES);
    }

    assertThat(Refused.line(CliRun.of("assess", file.toString())))
        .startsWith(file + ": too large")
        .contains("1048576");
  }

  @Test
  @DisplayName("50 MB are refused at the size limit, not after they were read")
  void readsNoFurtherThanTheLimit() throws IOException {
    try (Endless in = new Endless()) {
      assertThat(Refused.line(CliRun.with(in, "assess", "-"))).contains("1048576");
      assertThat(in.given).isLessThan(2_000_000);
    }
  }

  @Test
  void refusesMalformedJson() throws IOException {
    assertThat(refusal("{\n  \"asOf\": \"2026-03-10\",\n  \"host\": {,}\n}\n"))
        .contains("line 3", "JSON");
  }

  @Test
  void refusesAnUnknownCountryCode() throws IOException {
    assertThat(refusal(example("[\"DK\"]", "[\"XX\"]")))
        .contains("person.citizenships[0]", "line 7", "ISO 3166-1");
  }

  @Test
  @Tag("trap-14")
  @DisplayName("trap 14: the language sv is not the country SE")
  void refusesALanguageCodeAsCountry() throws IOException {
    assertThat(refusal(example("[\"DK\"]", "[\"sv\"]")))
        .contains("person.citizenships[0]", "line 7", "sv is a language");
  }

  @Test
  void refusesADayThatDoesNotExist() throws IOException {
    assertThat(refusal(example("2026-03-10", "2026-02-30"))).contains("asOf", "line 2");
  }

  @Test
  void refusesAStayThatEndsBeforeItBegins() throws IOException {
    String backwards = example("2026-04-30", "2026-01-31").replace("    \"lawful\": true,\n", "");

    assertThat(refusal(backwards))
        .contains("stay.endDate", "line 14", "lies before stay.startDate");
  }

  @Test
  void refusesAnUnknownMember() throws IOException {
    assertThat(refusal(example("\"residenceTerritory\"", "\"residence\"")))
        .contains("person.residence", "line 8");
  }

  @Test
  void listsSeveralProblemsOfACaseTogether() throws IOException {
    Path file = write(example("[\"DK\"]", "[\"XX\"]").replace("\"temporary\"", "\"for a while\""));

    assertThat(Refused.error(CliRun.of("assess", file.toString())).lines())
        .hasSize(3)
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo(file + ": 2 problems"),
            first -> assertThat(first).startsWith("  - person.citizenships[0] (line 7"),
            second -> assertThat(second).startsWith("  - stay.kind (line 12"));
  }

  @Test
  void namesStandardInput() {
    assertThat(Refused.line(CliRun.with("[]", "assess", "-")))
        .startsWith("standard input (line 1, column 1): ");
  }

  @Test
  void neverRepeatsFreeText() throws IOException {
    Path file = write(example("\"role\"", "\"roll\""));

    assertThat(Refused.error(CliRun.of("assess", file.toString())))
        .contains("need.immediate.roll")
        .doesNotContain("Cannot get up", "physician");
  }

  @Test
  void answersTheSameInJsonFormat() throws IOException {
    Path file = write(example("[\"DK\"]", "[\"XX\"]"));

    assertThat(CliRun.of("assess", file.toString(), "--format", "json"))
        .isEqualTo(CliRun.of("assess", file.toString()));
  }

  private static String example(String old, String other) {
    String text = Examples.text(NAME);
    assertThat(text).contains(old);
    return text.replace(old, other);
  }

  private String refusal(String json) throws IOException {
    Path file = write(json);
    String error = Refused.line(CliRun.of("assess", file.toString()));
    assertThat(error).startsWith(file.toString());
    return error;
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("case.json"), json, UTF_8);
  }

  /** A case that never ends, or at least not before 50 MB; counts what it gave. */
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      return given++ < FIFTY_MEGABYTES ? ' ' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (given >= FIFTY_MEGABYTES) {
        return -1;
      }
      Arrays.fill(target, offset, offset + length, (byte) ' ');
      given += length;
      return length;
    }
  }
}
