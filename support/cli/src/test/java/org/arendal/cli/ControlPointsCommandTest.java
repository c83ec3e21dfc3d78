package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a human must look at before a decision is sent, as text and as JSON. */
class ControlPointsCommandTest {

  static List<String> examples() {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void areListedInEveryLanguage(String name) {
    for (Language language : Texts.languages()) {
      CliRun run = CliRun.of("control-points", Examples.file(name), "--lang", language.tag());

      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .startsWith(Texts.inLanguage(language).get("control.title"))
          .doesNotContain("{0}");
    }
  }

  @Test
  void areTheSameInJsonInEveryLanguage() {
    String file = Examples.file("homeless-nothing-judged");
    String english = CliRun.of("control-points", file, "--format", "json").out();
    String danish = CliRun.of("control-points", file, "--format", "json", "--lang", "da").out();

    assertThat(withoutWords(danish)).isEqualTo(withoutWords(english));
    assertThat(english)
        .contains("\"fact\": \"need.immediate\"", "\"reading\": \"6-standing-need\"");
  }

  /** A06-1: the need must be immediate, which is for a human to judge. */
  @Test
  void nameWhatArticle6LeavesToJudge() {
    assertThat(CliRun.of("control-points", Examples.file("homeless-nothing-judged")).out())
        .contains("Judge: ", "[6]", "Contested and not settled: ");
  }

  @Test
  void standInTheFullAnswerAndBesideTheDecision() {
    String file = Examples.file("homeless-nothing-judged");

    assertThat(CliRun.of("assess", file, "--full").out())
        .contains("To look at before a decision is sent");
    assertThat(CliRun.of("assess", file, "--format", "decision").out())
        .contains("To look at before the draft is sent (no part of the reasons):");
    assertThat(CliRun.of("assess", file, "--format", "person").out()).doesNotContain("To look at");
  }

  @Test
  void areRefusedWithoutACase() {
    assertThat(Refused.line(CliRun.of("control-points"))).startsWith("Missing required parameter");
    assertThat(
            Refused.line(CliRun.of("control-points", Examples.file("svalbard"), "--format", "csv")))
        .contains("no such format");
  }

  private static String withoutWords(String json) {
    return json.replaceAll("\"(text|language)\": \"[^\"]*\"", "");
  }
}
