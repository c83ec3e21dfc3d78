package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is still to be asked, as text and as JSON. */
class QuestionsCommandTest {

  static List<String> examples() {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void areAnsweredInEveryLanguage(String name) {
    for (Language language : Texts.languages()) {
      CliRun run = CliRun.of("questions", Examples.file(name), "--lang", language.tag());

      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .startsWith(Texts.inLanguage(language).get("question.title"))
          .doesNotContain("{0}");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void areTheSameAsJsonInEveryLanguage(String name) {
    String english = CliRun.of("questions", Examples.file(name), "--format", "json").out();
    String danish =
        CliRun.of("questions", Examples.file(name), "--format", "json", "--lang", "da").out();

    assertThat(withoutWords(danish)).isEqualTo(withoutWords(english));
  }

  @Test
  void sayWhatEachAnswerToArticle6WouldDo() {
    CliRun run = CliRun.of("questions", Examples.file("homeless-nothing-judged"));

    assertThat(run.out())
        .contains("What may turn an outcome", "If the answer is no: Article 6: does not apply.");
  }

  @Test
  void areNotAskedAgainIfNobodyKnew() {
    String matter = "{\"asOf\":\"2020-03-01\",\"host\":{\"territory\":\"SE\"},\"need\":{}%s}";
    String before = CliRun.with(matter.formatted(""), "questions", "-").out();
    String after =
        CliRun.with(matter.formatted(",\"askedNotKnown\":[\"stay.kind\"]"), "questions", "-").out();

    assertThat(before).doesNotContain("Asked, but not known");
    assertThat(after).contains("Asked, but not known");
  }

  @Test
  void areRefusedWithoutACase() {
    assertThat(Refused.line(CliRun.of("questions"))).startsWith("Missing required parameter");
    assertThat(Refused.line(CliRun.of("questions", "nowhere.json"))).contains("no such file");
    for (String format : List.of("csv", "html", "person")) {
      assertThat(
              Refused.line(CliRun.of("questions", Examples.file("svalbard"), "--format", format)))
          .contains("no such format");
    }
  }

  private static String withoutWords(String json) {
    return json.replaceAll("\"(question|citation|language)\": \"[^\"]*\"", "");
  }
}
