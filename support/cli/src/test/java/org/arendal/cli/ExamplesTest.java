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
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example, with the answer that was read and found right.
 *
 * <p>After a change that is meant to change answers, {@code mvn -pl support/cli -am test
 * -Darendal.accept=true} writes the new ones in place of the old; read the difference before you
 * commit it.
 */
class ExamplesTest {
  private static final Path ACCEPTED =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/org/arendal/cli/examples");

  static Stream<Arguments> examplesAndLanguages() {
    return Examples.names().stream()
        .flatMap(name -> Stream.of("en", "da").map(language -> Arguments.of(name, language)));
  }

  static List<String> examples() {
    return Examples.names();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("examplesAndLanguages")
  void areAnsweredAsAccepted(String name, String language) throws IOException {
    CliRun run = CliRun.of("assess", Examples.file(name), "--lang", language);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Path accepted = ACCEPTED.resolve(name + "." + language + ".txt");
    if (Boolean.getBoolean("arendal.accept")) {
      Files.createDirectories(ACCEPTED);
      Files.writeString(accepted, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(accepted));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void areAnsweredAsJsonToo(String name) {
    CliRun run = CliRun.of("assess", Examples.file(name), "--format", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{").endsWith("}\n");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void standInTheTable(String name) {
    assertThat(Examples.readme()).contains("| [" + name + ".json](" + name + ".json) |");
  }

  @Test
  @DisplayName("No answer stands for an example that is gone")
  void haveAllAcceptedAnswers() throws IOException {
    try (Stream<Path> files = Files.list(ACCEPTED)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              examplesAndLanguages()
                  .map(Arguments::get)
                  .map(part -> part[0] + "." + part[1] + ".txt")
                  .toList());
    }
  }
}
