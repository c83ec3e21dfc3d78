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
 * What is seen first of an answer: a dozen screens that were read and found right, and of every
 * example that it fits a terminal.
 *
 * <p>{@code -Darendal.accept=true} writes the dozen anew; read the difference.
 */
@DisplayName("The first screen of an answer")
class FirstScreensTest {
  private static final Path ACCEPTED =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/test/resources/org/arendal/cli/first-screens");

  private static final List<String> LANGUAGES = List.of("en", "da", "fi", "is", "nb", "sv");
  private static final int LINES = 25;
  private static final int COLUMNS = 80;
  private static final int WORDS = 40;

  /** Owed, forbidden, permitted, open, a no, not in force, contested, other territories. */
  private static final List<String> DOZEN =
      List.of(
          "advance-no-waiting-period",
          "before-the-convention",
          "care-move-help-not-necessary",
          "child-placed-across-the-border",
          "document-danish-order",
          "faroese-host",
          "homeless-nothing-judged",
          "letter-in-finnish",
          "repatriation-decided-in-denmark",
          "repatriation-family-ties",
          "stranded-in-transit",
          "trip-to-aland");

  static Stream<Arguments> everyExample() {
    return each(Examples.names());
  }

  static Stream<Arguments> theDozen() {
    return each(DOZEN);
  }

  private static Stream<Arguments> each(List<String> names) {
    return names.stream()
        .flatMap(name -> LANGUAGES.stream().map(language -> Arguments.of(name, language)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("everyExample")
  @DisplayName("has at most 25 lines of 80 columns, and says in two how things stand")
  void fits(String name, String language) {
    List<String> lines = screen(name, language).lines().toList();

    assertThat(lines).hasSizeLessThanOrEqualTo(LINES);
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(COLUMNS));
    assertThat(String.join(" ", lines.subList(0, 2)).split("\\s+")).hasSizeLessThanOrEqualTo(WORDS);
    assertThat(String.join(" ", lines.subList(1, 4))).as("the day").containsPattern("\\d{4}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("namesOfAll")
  @DisplayName("leaves out the same in every language")
  void leavesOutTheSame(String name) {
    assertThat(LANGUAGES.stream().map(language -> leftOut(screen(name, language))).distinct())
        .hasSize(1);
  }

  /** The number in the line before the last, if that counts what is left out. */
  private static String leftOut(String screen) {
    List<String> lines = screen.lines().toList();
    String counting = lines.get(lines.size() - 2);
    return counting.matches(".*: \\d+ \\(.*\\)\\.") ? counting.replaceAll("\\D", "") : "";
  }

  static List<String> namesOfAll() {
    return Examples.names();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("theDozen")
  @DisplayName("is the one that was read and found right")
  void isAsAccepted(String name, String language) throws IOException {
    String screen = screen(name, language);
    Path accepted = ACCEPTED.resolve(name + "." + language + ".txt");
    if (Boolean.getBoolean("arendal.accept")) {
      Files.createDirectories(ACCEPTED);
      Files.writeString(accepted, screen);
    }
    assertThat(screen).isEqualTo(Files.readString(accepted));
  }

  @Test
  @DisplayName("A07-se-2, A09-3: says that what a line rests on is older than the day")
  void saysThatASourceIsOlder() {
    assertThat(screen("rejection-after-three-months", "en"))
        .contains("some national rules in Sweden are described as they stood before 15");
    assertThat(screen("care-move-applies", "en"))
        .containsIgnoringWhitespaces("[9(3), binding; older source, check");
    assertThat(screen("repatriation-on-third-anniversary", "en"))
        .doesNotContain("national rules in");
  }

  @Test
  @DisplayName("A14-2: says whom to ask for a day that nobody knows, and how to tell it")
  void saysWhomToAskForTheDay() {
    assertThat(screen("faroese-host", "en"))
        .contains("Ask the Danish Ministry of Foreign Affairs or the liaison body for the day of")
        .contains("--in-force FO=YYYY-MM-DD");
  }

  private static String screen(String name, String language) {
    CliRun run = CliRun.of("assess", Examples.file(name), "--lang", language);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }
}
