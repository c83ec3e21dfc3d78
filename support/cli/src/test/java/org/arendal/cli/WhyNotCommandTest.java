package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.answer.Determination;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would turn an outcome, as text and as JSON. */
class WhyNotCommandTest {
  private static final String FILE = Examples.file("home-help-on-longer-stay");
  private static final Convention CONVENTION = Convention.discovered();

  private static final int MOST_LINES = 50;

  /** What nine of ten have at most. */
  private static final int USUAL_LINES = 35;

  static List<String> examples() {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isWholeInEveryLanguage(String name) {
    Case matter = CaseReader.read(Examples.text(name), Jackson2.JSON);
    for (Determination raised : CONVENTION.assess(matter).determinations()) {
      for (Language language : Texts.languages()) {
        String text =
            Explanation.inLanguage(language).text(CONVENTION.whyNot(raised.article(), matter));

        assertThat(text).doesNotContain("{", "whynot.").endsWith("\n");
        assertThat(text.lines().count())
            .as("article %s in %s", raised.article().number(), language)
            .isLessThanOrEqualTo(MOST_LINES);
      }
    }
  }

  @Test
  void isShortAsARule() {
    List<Long> lines =
        examples().stream()
            .map(name -> CaseReader.read(Examples.text(name), Jackson2.JSON))
            .flatMap(
                matter ->
                    CONVENTION.assess(matter).determinations().stream()
                        .map(raised -> CONVENTION.whyNot(raised.article(), matter)))
            .map(whyNot -> Explanation.inLanguage(Language.ENGLISH).text(whyNot).lines().count())
            .toList();

    assertThat(lines.stream().filter(count -> count <= USUAL_LINES).count())
        .isGreaterThan(9L * lines.size() / 10);
  }

  @Test
  void isToldInThreeLists() {
    CliRun run = CliRun.of("why-not", FILE, "--article", "6");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Article 6. Help during a temporary stay: APPLIES\n")
        .containsSubsequence(
            "What can still come about, or turn out\n  - The stay is lawful – in this case: yes",
            "What cannot change in this case\n",
            "What the answer rests on: judgements and readings.",
            "  - The need is immediate – in this case: yes, judged on 9 March 2026",
            "It advises nobody to do anything.\n");
  }

  @Test
  void isJsonWithTheSameIdsInEveryLanguage() {
    String english = CliRun.of("why-not", FILE, "--article", "6", "--format", "json").out();
    String danish =
        CliRun.of("why-not", FILE, "--article", "6", "--format", "json", "--lang", "da").out();

    assertThat(english).contains("\"reach\": \"rests-on\"", "\"criterion\": \"need-immediate\"");
    assertThat(withoutWords(danish)).isEqualTo(withoutWords(english));
  }

  @Test
  void saysThatNothingTurnsWhatIsNotInForce() {
    String before = Examples.file("repatriation-before-the-convention");

    assertThat(CliRun.of("why-not", before, "--article", "7").out())
        .contains("The Convention is not in force there on this day.");
  }

  @Test
  void isRefusedWithoutACaseAndOneArticle() {
    assertThat(Refused.line(CliRun.of("why-not", FILE))).contains("Missing required option");
    assertThat(Refused.line(CliRun.of("why-not", "--article", "6")))
        .startsWith("Missing required parameter");
    assertThat(Refused.line(CliRun.of("why-not", FILE, "--article", "5")))
        .contains("name one paragraph: 5(1), 5(2)");
    assertThat(Refused.line(CliRun.of("why-not", "nowhere.json", "--article", "6")))
        .contains("no such file");
    for (String format : List.of("csv", "html", "person")) {
      assertThat(Refused.line(CliRun.of("why-not", FILE, "--article", "6", "--format", format)))
          .contains("no such format");
    }
  }

  private static String withoutWords(String json) {
    return json.replaceAll("\"(text|label|citation|language)\": \"[^\"]*\"", "");
  }
}
