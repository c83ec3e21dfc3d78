package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example, with the answer that was read and found right: of a dozen the whole, of the others
 * what they are about.
 *
 * <p>After a change that is meant to change answers, {@code mvn -pl support/cli -am test
 * -Darendal.accept=true} writes the new ones in place of the old; read the difference before you
 * commit it.
 */
class ExamplesTest {
  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/org/arendal/cli");

  private static final Path ACCEPTED = RESOURCES.resolve("examples");
  private static final KeptPart KEPT = new KeptPart(RESOURCES.resolve("kept.properties"));

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
    CliRun run = CliRun.of("assess", Examples.file(name), "--full", "--lang", language);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Texts texts = Texts.inLanguage(Language.find(language).orElseThrow());
    String answer = KEPT.of(name, run.out(), texts);
    Path accepted = ACCEPTED.resolve(name + "." + language + ".txt");
    if (Boolean.getBoolean("arendal.accept")) {
      Files.createDirectories(ACCEPTED);
      Files.writeString(accepted, answer);
    }
    assertThat(answer).isEqualTo(Files.readString(accepted));
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
  @DisplayName("A dozen examples are kept whole, and no example is kept in part that is gone")
  void areKeptWholeADozenTimes() {
    assertThat(Examples.names()).containsAll(KEPT.examples());
    assertThat(Examples.names()).hasSize(KEPT.examples().size() + 12);
  }

  @Test
  @DisplayName("Each article is kept with its reasons where it applies, where not, and where open")
  void keepEachArticleAndOutcome() throws IOException {
    Texts texts = Texts.inLanguage(Language.ENGLISH);
    Set<String> kept = new HashSet<>();
    for (String name : Examples.names()) {
      List<String> blocks =
          List.of(Files.readString(ACCEPTED.resolve(name + ".en.txt")).split("\n\n", -1));
      for (int i = 1; i < blocks.size(); i++) {
        if (blocks.get(i).startsWith(texts.get("label.why") + "\n")) {
          kept.add(blocks.get(i - 1).replaceAll("\\s+", " "));
        }
      }
    }
    for (Article article : Article.values()) {
      for (Outcome outcome : EnumSet.complementOf(EnumSet.of(Outcome.NOT_IN_FORCE))) {
        assertThat(kept)
            .contains(
                texts.get(
                    "label.article-outcome",
                    texts.get("label.article", texts.get("article-number." + article.number())),
                    texts.get("article." + article.number()),
                    texts.get("outcome-title." + outcome.code())));
      }
    }
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
