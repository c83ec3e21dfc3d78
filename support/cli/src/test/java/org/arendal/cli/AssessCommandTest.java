package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One case in, one answer out. */
class AssessCommandTest {

  @Test
  void answersInEnglishTextUnlessAskedOtherwise() {
    CliRun run = CliRun.of("assess", Examples.file("home-help-on-longer-stay"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Article 4. Equal treatment of Nordic citizens: APPLIES")
        .contains("Article 6. Help during a temporary stay: APPLIES");
  }

  @Test
  void answersInDanish() {
    CliRun run = CliRun.of("assess", Examples.file("home-help-on-longer-stay"), "--lang", "da");

    assertThat(run.out()).startsWith("Nordisk konvention om social bistand").contains("Artikel 6.");
  }

  @Test
  void answersTheSameFromStandardInput() {
    String name = "home-help-on-longer-stay";

    assertThat(CliRun.with(Examples.text(name), "assess", "-"))
        .isEqualTo(CliRun.of("assess", Examples.file(name)));
  }

  @Test
  void answersTheSameEveryTime() {
    String[] args = {"assess", Examples.file("first-call"), "--format", "json"};

    assertThat(CliRun.of(args)).isEqualTo(CliRun.of(args));
  }

  @Test
  void answersOneArticleOnly() {
    CliRun run = CliRun.of("assess", Examples.file("home-help-on-longer-stay"), "--provision", "4");

    assertThat(run.out()).contains("Article 4.").doesNotContain("Article 2.", "Article 6.");
  }

  @Test
  void answersAnArticleThatTheCaseDoesNotRaise() {
    String file = Examples.file("faroese-host");

    assertThat(CliRun.of("assess", file).out()).doesNotContain("Article 6.");
    assertThat(CliRun.of("assess", file, "--provision", "6").out()).contains("Article 6.");
  }

  @Test
  void answersOneArticleAsJson() {
    CliRun run =
        CliRun.of(
            "assess", Examples.file("housing-benefit"), "--provision", "4", "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{\n").endsWith("}\n").contains("does-not-apply");
  }

  @Test
  @DisplayName("--reading settles a contested point, and the answer says so")
  void settlesReadings() {
    String file = Examples.file("own-citizen-visiting-home");

    assertThat(CliRun.of("assess", file).out()).contains("Help during a temporary stay: UNDETERM");
    assertThat(CliRun.of("assess", file, "--reading", "6-own-citizen-visiting=included").out())
        .contains("Help during a temporary stay: APPLIES")
        .contains("settled by the agency");
    assertThat(CliRun.of("assess", file, "--reading", "6-own-citizen-visiting=excluded").out())
        .contains("Help during a temporary stay: DOES NOT APPLY");
  }

  @ParameterizedTest(name = "in force from {0}: {1}")
  @DisplayName("A14-2: --in-force supplies the date of a territory")
  @CsvSource({"1998-05-01, APPLIES", "2026-03-01, APPLIES", "2026-04-01, NOT IN FORCE"})
  void takesTheDateOfATerritory(String day, String outcome) {
    CliRun run = CliRun.of("assess", Examples.file("faroese-host"), "--in-force", "FO=" + day);

    assertThat(run.out()).contains("Equal treatment of Nordic citizens: " + outcome);
  }

  @ParameterizedTest(name = "received {0}: {1}")
  @DisplayName("A15-2b: --denounced ends the Convention for a state after six months")
  @CsvSource({"2025-09-10, NOT IN FORCE", "2025-09-11, APPLIES"})
  void takesDenunciations(String day, String outcome) {
    CliRun run =
        CliRun.of("assess", Examples.file("home-help-on-longer-stay"), "--denounced", "SE=" + day);

    assertThat(run.out()).contains("Help during a temporary stay: " + outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void endsEveryLineWithALineFeedOnly(String format) {
    CliRun run = CliRun.of("assess", Examples.file("svalbard"), "--format", format);

    assertThat(run.out()).endsWith("\n").doesNotContain("\r", "\u001b");
  }
}
