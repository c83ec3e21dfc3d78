package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a whole. */
class MainTest {
  private static final String COMMANDS =
      "assess, care-costs, contacts, documents, history, laws, notice, calendar, readings,"
          + " provisions";

  @Test
  void listsTheCommandsIfNoneIsNamed() {
    assertThat(Refused.line(CliRun.of()))
        .isEqualTo("name a command: " + COMMANDS + " (see: arendal --help)");
  }

  @Test
  void listsTheCommandsIfTheNameIsUnknown() {
    assertThat(Refused.line(CliRun.of("evaluate", "case.json")))
        .isEqualTo("no command 'evaluate'; there are: " + COMMANDS + " (see: arendal --help)");
  }

  @Test
  void showsItsVersion() {
    CliRun run = CliRun.of("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("arendal \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void helps() {
    CliRun run = CliRun.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Usage: arendal")
        .contains(COMMANDS.split(", ", -1))
        .contains("Exit codes:")
        .doesNotContain("\u001b", "\r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "care-costs",
        "contacts",
        "documents",
        "history",
        "laws",
        "notice",
        "calendar",
        "calendar entry-into-force",
        "calendar denunciation",
        "calendar annual-notice",
        "calendar earlier-rules",
        "calendar residence",
        "readings",
        "provisions"
      })
  void helpsWithEveryCommand(String command) {
    CliRun run = CliRun.of((command + " --help").split(" ", -1));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: arendal " + command)
        .contains("--lang", "da, en")
        .doesNotContain("\u001b", "\r", "${");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void showsAFaultWithItsTrace() {
    CliRun run =
        CliRun.with(
            () -> {
              throw new IllegalArgumentException("a country contradicts itself");
            },
            "contacts",
            "--territory",
            "SE",
            "--on",
            "1997-01-01");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("arendal: internal fault, please report it: ")
        .contains("a country contradicts itself", "\tat ");
  }

  @Test
  void failsIfTheAnswerCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    int exitCode =
        Main.run(
            new String[] {"readings"},
            InputStream.nullInputStream(),
            full,
            new ByteArrayOutputStream());

    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void endsLinesWithLineFeedsWhateverThePlatform() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), out, new ByteArrayOutputStream());

    streams.out().print("a\r\nb");
    streams.out().write('\r');
    streams.out().write(new char[] {'\r', '\n', 'ø'}, 0, 3);

    assertThat(streams.flush()).isTrue();
    assertThat(out.toByteArray()).asHexString().isEqualTo("610A620AC3B8");
  }
}
