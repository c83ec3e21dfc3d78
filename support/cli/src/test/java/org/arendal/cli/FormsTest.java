package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forms of an answer and letters to the other country, as they were read and found right.
 *
 * <p>{@code -Darendal.accept=true} writes them anew; read the difference.
 */
@DisplayName("The forms of an answer")
class FormsTest {
  private static final Path ACCEPTED =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/test/resources/org/arendal/cli/forms");

  private static final Path CASES =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/test/resources/org/arendal/cli/letters");

  private static final String EXAMPLE = "journey-child-to-custody-holder";

  static Stream<Arguments> forms() {
    return Stream.of("markdown", "html", "html-fragment", "person", "decision")
        .flatMap(form -> Stream.of("da", "fi").map(language -> Arguments.of(form, language)));
  }

  static Stream<Arguments> letters() {
    return Stream.of(
        Arguments.of("aland.sv", letter("journey-to-aland", "AX", "8", "sv")),
        Arguments.of("iceland.da", letter("journey-to-iceland", "IS", "8", "da")),
        Arguments.of(
            "iceland-with-facts.da",
            letter("journey-to-iceland", "IS", "8", "da", "--with-facts")));
  }

  private static List<String> letter(
      String example, String to, String article, String language, String... more) {
    return Stream.concat(
            Stream.of(
                "letter",
                CASES.resolve(example + ".json").toString(),
                "--to",
                to,
                "--article",
                article,
                "--lang",
                language),
            Stream.of(more))
        .toList();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("forms")
  @DisplayName("are those that were read and found right")
  void areAsAccepted(String form, String language) throws IOException {
    compare(
        form + "." + language,
        CliRun.of("assess", Examples.file(EXAMPLE), "--format", form, "--lang", language));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("letters")
  @DisplayName("have letters beside them")
  void haveLetters(String name, List<String> arguments) throws IOException {
    compare("letter-" + name, CliRun.of(arguments.toArray(new String[0])));
  }

  @Test
  @DisplayName("are written of one article too, and of every example")
  void areWrittenOfEveryExample() {
    for (String example : Examples.names()) {
      for (String form : List.of("person", "decision")) {
        CliRun run = CliRun.of("assess", Examples.file(example), "--format", form, "--lang", "is");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotBlank().doesNotContain("{");
      }
    }
    assertThat(CliRun.of("assess", Examples.file(EXAMPLE), "--format", "html", "--why", "8").out())
        .contains("<h1>", "Article 8")
        .doesNotContain("Article 3.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "journey-to-iceland | NO | 8     | No letter: Norway writes and cannot be the receiver too",
        "journey-to-iceland | FI | 8     | No letter: article 8 concerns Iceland in this case, not Finland",
        "journey-to-iceland | IS | 6     | Invalid value for option '--article': letters are",
        "journey-to-iceland | IS | 11    | Invalid value for option '--article': name one paragraph: 11(2), 11(3)",
      })
  @DisplayName("have no letters where there is nothing to write")
  void refuseLetters(String example, String to, String article, String error) {
    assertThat(Refused.line(CliRun.of(letter(example, to, article, "en").toArray(new String[0]))))
        .startsWith(error);
  }

  private static void compare(String name, CliRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Path accepted = ACCEPTED.resolve(name + ".txt");
    if (Boolean.getBoolean("arendal.accept")) {
      Files.createDirectories(ACCEPTED);
      Files.writeString(accepted, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(accepted));
  }
}
