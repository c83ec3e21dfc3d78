package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams from the shell: of a rule, and of what came of it for a case. */
class DiagramCommandTest {
  private static final String FILE = Examples.file("home-help-on-longer-stay");

  @ParameterizedTest
  @ValueSource(strings = {"da", "en", "fi", "is", "nb", "sv", "sv-FI", "nn"})
  void areDrawnInEveryLanguage(String language) {
    CliRun run = CliRun.of("diagram", "--article", "7", "--lang", language, "--format", "svg");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("<svg xmlns=").contains("lang=\"").endsWith("</svg>\n");
  }

  @Test
  void areANestedListWithoutAFormat() {
    CliRun run = CliRun.of("diagram", "--article", "6");

    assertThat(run.out()).startsWith("Article 6. ").contains("\n  - ").doesNotContain("not met");
  }

  @Test
  void sayOfACaseWhatCameOfEachCondition() {
    assertThat(CliRun.of("diagram", "--article", "4", FILE).out()).contains("✓ met: ");
    assertThat(CliRun.of("diagram", FILE, "--article", "4", "--format", "mermaid").out())
        .startsWith("flowchart LR\n")
        .contains("✓ met<br/>");
  }

  @Test
  void areRefusedWithoutOneArticle() {
    assertThat(Refused.line(CliRun.of("diagram"))).contains("Missing required option");
    assertThat(Refused.line(CliRun.of("diagram", "--article", "5")))
        .isEqualTo("Invalid value for option '--article': name one paragraph: 5(1), 5(2)");
    assertThat(Refused.line(CliRun.of("diagram", "--article", "7", "--format", "png")))
        .contains("no such format; there are: text, svg, mermaid");
    assertThat(Refused.line(CliRun.of("diagram", "--article", "7", "nowhere.json")))
        .contains("there is no such file");
  }
}
