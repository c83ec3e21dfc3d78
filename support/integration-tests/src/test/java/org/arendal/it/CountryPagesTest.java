package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.arendal.core.register.Entry;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The manual page of a country says what its registers say")
class CountryPagesTest {
  private static final Path DOCS = Built.ROOT.resolve("support/docs");

  static Stream<CountryModule> modules() {
    return AssembledRegisters.modules().stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  @DisplayName("it is printed from them; -Darendal.regenerate=true writes it anew")
  void isTrue(CountryModule module) throws Exception {
    String page = CountryPage.of(module);
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.createDirectories(file(module).getParent());
      Files.writeString(file(module), page);
    }
    assertThat(Files.readString(file(module))).isEqualTo(page);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void hasARowForEveryEntryAndEveryGap(CountryModule module) {
    String page = CountryPage.of(module);
    int expected = 0;
    for (Register<?> register : AssembledRegisters.of(module)) {
      expected += register.entries().size() + register.gaps().size();
    }
    long rows =
        page.lines().filter(line -> line.matches("\\| (\\d{4}-\\d\\d-\\d\\d|not known).*")).count();
    assertThat(rows).isEqualTo(expected);
    for (Register<?> register : AssembledRegisters.of(module)) {
      for (Entry<?> entry : register.entries()) {
        assertThat(page).contains(entry.provenance().source(), entry.provenance().reference());
      }
      assertThat(register.gaps())
          .extracting(KnownGap::reason)
          .allSatisfy(reason -> assertThat(page).contains(EntryCells.TEXTS.get("gap." + reason)));
    }
  }

  @Test
  void theIndexAndTheReadmeLeadToEveryPage() throws Exception {
    String index = Files.readString(DOCS.resolve("README.md"));
    assertThat(Files.readString(Built.ROOT.resolve("README.md")))
        .contains("(support/docs/README.md)");
    for (CountryModule module : AssembledRegisters.modules()) {
      assertThat(index)
          .contains("(" + DOCS.relativize(file(module)).toString().replace('\\', '/') + ")");
    }
    for (String link : index.split("\\]\\(", -1)) {
      if (link.contains(")") && !link.startsWith("#")) {
        assertThat(DOCS.resolve(link.substring(0, link.indexOf(')')))).exists();
      }
    }
  }

  private static Path file(CountryModule module) {
    String name = module.state().name().toLowerCase(Locale.ROOT);
    return DOCS.resolve("countries").resolve(name + ".md");
  }
}
