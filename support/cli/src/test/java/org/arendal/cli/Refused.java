package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that a run ended as bad input must: one clear error, exit code 2, and nothing else. */
final class Refused {
  private Refused() {}

  /** The one line of the error, without the name of the command. */
  static String line(CliRun run) {
    String error = error(run);
    assertThat(error.lines()).hasSize(1);
    return error.stripTrailing();
  }

  /**
   * The error, which may list several problems, without the name of the command and with each in
   * one line, however wide it is.
   */
  static String error(CliRun run) {
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("arendal: ")
        .endsWith("\n")
        .doesNotContain("Exception", "\tat ", "\r", "\u001b")
        .containsOnlyOnce("arendal: ");
    return run.err()
        .substring("arendal: ".length())
        .replaceAll("\n {9}(?=\\S)", " ")
        .replaceAll("\n {4}(?=\\S)", " ");
  }
}
