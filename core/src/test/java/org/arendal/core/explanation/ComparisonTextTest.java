package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Comparison;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Two answers compared, to every printer")
class ComparisonTextTest {
  private static final Convention CONVENTION = TestCountry.convention();
  private static final LocalDate DAY = LocalDate.of(1997, 3, 1);

  private static String printed(Printer printer, Language language) {
    Comparison comparison =
        CONVENTION.compare(
            Case.builder(DAY, Territory.SWEDEN).build(),
            Case.builder(DAY, Territory.FAROE_ISLANDS).build());
    Explanation.inLanguage(language).print(comparison, printer);
    return printer.toString();
  }

  private static String source(Texts texts) {
    return texts.get("label.source", "", "", "").substring(0, 5);
  }

  @ParameterizedTest
  @EnumSource(names = {"DANISH", "ENGLISH"})
  @DisplayName("a contact that changed is an item, and what belongs to it stands below it")
  void aContactIsAnItem(Language language) {
    Texts texts = Explanation.inLanguage(language).texts();

    assertThat(printed(new PlainText(texts), language))
        .doesNotContainPattern("(?m)^ *- +-")
        .containsPattern("(?m)^    " + source(texts));
    assertThat(printed(new MarkdownText(texts), language))
        .doesNotContainPattern("(?m)^ *- +(\\\\-|-)")
        .containsPattern("(?m)^  - " + source(texts));
    assertThat(printed(HtmlText.fragment(texts), language)).doesNotContainPattern("(>|^) *- ");
  }

  @ParameterizedTest
  @EnumSource(names = {"DANISH", "ENGLISH"})
  @DisplayName("of a contact that changed in several articles the details stand once")
  void detailsStandOnce(Language language) {
    Texts texts = Explanation.inLanguage(language).texts();
    String text = printed(new PlainText(texts), language);
    String contact = "  - " + texts.get("function.liaison-body") + ", ";

    assertThat(count(text, contact)).isGreaterThan(2);
    assertThat(count(text, "    " + source(texts))).isLessThanOrEqualTo(2);
  }

  private static long count(String text, String beginning) {
    return Arrays.stream(text.split("\n")).filter(line -> line.startsWith(beginning)).count();
  }
}
