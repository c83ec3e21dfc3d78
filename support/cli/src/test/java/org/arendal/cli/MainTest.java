package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.JsonSchemas;
import org.arendal.json.OpenApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a whole. */
class MainTest {
  private static final String COMMANDS =
      "assess, questions, interview, care-costs, compare, contacts, control-points, diagram,"
          + " diff, documents, history, laws, letter,"
          + " notice, receipt, mask, verify, timeline, why-not, calendar, readings,"
          + " provisions, quote, schema, example";

  @Test
  void listsTheCommandsIfNoneIsNamed() {
    assertThat(Refused.line(CliRun.of()))
        .isEqualTo("name a command: " + COMMANDS + " (see: arendal --help)");
  }

  @Test
  void listsTheCommandsIfTheNameIsUnknown() {
    assertThat(Refused.line(CliRun.of("evaluate", "case.json")))
        .isEqualTo("no such command; there are: " + COMMANDS + " (see: arendal --help)");
  }

  @Test
  void suggestsACommandThatIsNear() {
    assertThat(Refused.line(CliRun.of("asess", "case.json")))
        .isEqualTo("no command 'asess'; did you mean assess? (see: arendal --help)");
  }

  @Test
  void repeatsNoArgumentThatItDoesNotUnderstand() {
    assertThat(Refused.line(CliRun.of("assess", "a.json", "Matti")))
        .startsWith("expected no further argument; found a text of 5 characters");
    assertThat(Refused.line(CliRun.of("laws", "--territory", "Matti", "--on", "1997-01-01")))
        .doesNotContain("Matti");
    assertThat(Refused.line(CliRun.of("laws", "--territory", "FO", "--on", "Matti")))
        .doesNotContain("Matti");
  }

  @Test
  void saysThatAnAnswerCouldNotBeWritten() {
    OutputStream full = new FullDisk();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Main.run(new String[] {"provisions"}, InputStream.nullInputStream(), full, err);

    assertThat(code).isEqualTo(ExitCodes.FAULT);
    assertThat(err.toString(UTF_8))
        .isEqualTo("arendal: standard output: cannot be written: No space left on device\n");
  }

  @Test
  void saysNothingToWhoeverWentAway() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Main.run(new String[] {"provisions"}, InputStream.nullInputStream(), closed, err);

    assertThat(code).isEqualTo(ExitCodes.FAULT);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void printsAnExampleThatIsACase() {
    CliRun example = CliRun.of("example");

    assertThat(example.out()).isEqualTo(Examples.text("home-help-on-longer-stay"));
    assertThat(CliRun.with(example.out(), "assess", "-").exitCode()).isZero();
  }

  @Test
  void printsAnyExampleByItsName() {
    List<String> names = CliRun.of("example", "--list").out().lines().toList();

    assertThat(names)
        .hasSizeGreaterThan(50)
        .containsExactlyElementsOf(Examples.names())
        .allSatisfy(
            name -> assertThat(CliRun.of("example", name).out()).isEqualTo(Examples.text(name)));
    assertThat(Refused.line(CliRun.of("example", "svalbart"))).contains("did you mean svalbard?");
    assertThat(CliRun.of("example", "svalbard", "--list").exitCode())
        .isEqualTo(ExitCodes.BAD_INPUT);
  }

  @Test
  void printsSchemas() {
    assertThat(CliRun.of("schema").out()).isEqualTo(JsonSchemas.ofCase());
    assertThat(CliRun.of("schema", "case").out()).isEqualTo(JsonSchemas.ofCase());
    assertThat(CliRun.of("schema", "assessment").out()).isEqualTo(JsonSchemas.ofAssessment());
    assertThat(CliRun.of("schema", "questions").out()).isEqualTo(JsonSchemas.ofQuestions());
    assertThat(CliRun.of("schema", "control-points").out())
        .isEqualTo(JsonSchemas.ofControlPoints());
    assertThat(CliRun.of("schema", "why-not").out()).isEqualTo(JsonSchemas.ofWhyNot());
    assertThat(CliRun.of("schema", "registers").out()).isEqualTo(JsonSchemas.ofRegisters());
    assertThat(CliRun.of("schema", "problems").out()).isEqualTo(JsonSchemas.ofProblems());
    assertThat(CliRun.of("schema", "openapi").out())
        .isEqualTo(OpenApi.write(true, Jackson2.JSON) + "\n");
    assertThat(CliRun.of("schema", "--help").out()).contains("openapi");
    assertThat(Refused.line(CliRun.of("schema", "cases"))).contains("did you mean case?");
  }

  @Test
  void asksAllParagraphsOfAnArticle() {
    String file = Examples.file("home-help-on-longer-stay");

    assertThat(CliRun.of("assess", file, "--article", "5").out())
        .contains("5(1)", "5(2)")
        .isEqualTo(CliRun.of("assess", file, "--why", "artikel 5").out());
    assertThat(CliRun.of("provisions", "--article", "5(1)").out())
        .isEqualTo(CliRun.of("provisions", "--article", "5").out());
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
        "questions",
        "control-points",
        "interview",
        "care-costs",
        "contacts",
        "documents",
        "history",
        "laws",
        "letter",
        "notice",
        "calendar",
        "calendar entry-into-force",
        "calendar denunciation",
        "calendar annual-notice",
        "calendar earlier-rules",
        "calendar residence",
        "readings",
        "provisions",
        "why-not"
      })
  void helpsWithEveryCommand(String command) {
    CliRun run = CliRun.of((command + " --help").split(" ", -1));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: arendal " + command)
        .contains("--lang")
        .doesNotContain("\u001b", "\r", "${");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(run.out().replaceAll("\\s+", " ")).contains("da, en, fi, is, nb, nn, sv, sv-FI");
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
