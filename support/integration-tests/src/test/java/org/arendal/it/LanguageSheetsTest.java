package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code -Darendal.sheet=fi} writes the sheet of a language to {@code target/sheets}, and {@code
 * -Darendal.corrections=FILE} with it takes one back.
 */
@DisplayName("The sheet of a language")
class LanguageSheetsTest {
  private static final Path SHEETS = Built.ROOT.resolve("support/integration-tests/target/sheets");

  @Test
  @EnabledIfSystemProperty(named = "arendal.sheet", matches = ".+")
  void isWrittenAndTakenBack() throws IOException {
    String tag = System.getProperty("arendal.sheet");
    Language language = Language.find(tag).orElseThrow();
    String corrections = System.getProperty("arendal.corrections");
    if (corrections != null) {
      assertThat(LanguageSheet.correct(language, Path.of(corrections))).isNotEmpty();
    }
    Files.createDirectories(SHEETS);
    Files.writeString(SHEETS.resolve(tag + ".tsv"), new LanguageSheet(language).toString());
  }

  @Test
  @DisplayName("has every text once, those of a provision together, the Danish beside it")
  void hasEveryText() {
    List<List<String>> lines =
        new LanguageSheet(Language.FINNISH)
            .toString()
            .lines()
            .skip(1)
            .map(line -> List.of(line.split("\t", -1)))
            .toList();

    assertThat(lines).hasSameSizeAs(WordFiles.texts(Language.FINNISH).keySet());
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(5));
    assertThat(lines.get(0).get(0)).isEqualTo(Provisions.all().iterator().next().id());
    List<String> keys = lines.stream().map(line -> line.get(0)).toList();
    assertThat(keys.indexOf("criterion.need-immediate"))
        .isBetween(keys.indexOf("A06-1"), keys.indexOf("A07-1"));
  }

  @Test
  void namesTheKeyOfACorrectionThatIsNoText(@TempDir Path folder) throws IOException {
    Path sheet = folder.resolve("fi.tsv");
    Files.writeString(sheet, "head\ncriterion.nothing\t\t\t\tTeksti\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageSheet.correct(Language.FINNISH, sheet))
        .withMessage("no text under criterion.nothing in fi");
  }
}
