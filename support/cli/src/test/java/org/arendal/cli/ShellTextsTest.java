package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Truth;
import org.arendal.core.words.Texts;
import org.arendal.receipt.Verification.Cause;
import org.arendal.receipt.Verification.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that only the shell asks for. */
class ShellTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/arendal/cli");

  @Test
  void areAllAskedFor() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        sources.append(Files.readString(file, UTF_8));
      }
    }
    List<String> truths =
        Stream.of(Truth.values()).map(truth -> truth.name().toLowerCase(Locale.ROOT)).toList();

    assertThat(Texts.inLanguage(Language.ENGLISH).keys())
        .filteredOn(key -> key.startsWith("shell.") && !key.startsWith("shell.the-country."))
        .isNotEmpty()
        .allSatisfy(
            key -> {
              String last = key.substring(key.lastIndexOf('.') + 1);
              String asked =
                  truths.contains(last)
                      ? "\"" + key.substring(0, key.length() - last.length()) + "\""
                      : key.substring("shell.".length()) + "\"";
              assertThat(sources).contains(asked);
            });
  }

  /** What is wrong with an input is said by the core and by those who read it, too. */
  @Test
  void of_problems_and_errors_are_all_asked_for() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String module : List.of("../../core", "../json", "../receipt", ".")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          sources.append(Files.readString(file, UTF_8));
        }
      }
    }

    assertThat(ShellWords.errors(Language.ENGLISH).keys())
        .isNotEmpty()
        .allSatisfy(
            key -> {
              String last = key.substring(key.lastIndexOf('.') + 1);
              if (key.startsWith("problem.language.")) {
                assertThat(Language.find(last)).isPresent();
              } else if (key.startsWith("error.kind.")) {
                assertThat(sources).contains("\"" + last + "\"");
              } else if (!key.matches("error\\.unknown(-country-code|-language-code)?(-meant)?")) {
                assertThat(sources).contains("\"" + key + "\"");
              }
            });
  }

  /** Every language says the same in the same places; what is English in it was not translated. */
  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void of_errors_and_help_are_there_in_every_language(Language language) {
    assertSaysTheSame(ShellWords.help(language), ShellWords.help(Language.ENGLISH));
  }

  /** What came of checking a receipt is said by codes. */
  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void of_receipts_are_there_in_every_language(Language language) {
    Texts texts = ShellWords.receipts(language);

    assertSaysTheSame(texts, ShellWords.receipts(Language.ENGLISH));
    Set<String> codes = new TreeSet<>();
    for (Verdict verdict : Verdict.values()) {
      codes.add("receipt.verdict." + verdict.code());
    }
    for (Cause.Kind kind : Cause.Kind.values()) {
      codes.add("receipt.cause." + kind.code());
    }
    assertThat(texts.keys())
        .filteredOn(key -> key.matches("receipt[.](verdict|cause)[.].*"))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void of_changes_are_there_in_every_language(Language language) {
    Texts texts = ShellWords.changes(language);
    Texts english = ShellWords.changes(Language.ENGLISH);

    assertSaysTheSame(texts, english, key -> key.startsWith("diff."));
  }

  /** What is said of changes is asked for, beside what answers say. */
  @Test
  void of_changes_are_all_asked_for() throws IOException {
    String source = Files.readString(SOURCES.resolve("DiffText.java"), UTF_8);

    assertThat(ShellWords.changes(Language.ENGLISH).keys())
        .filteredOn(key -> key.startsWith("diff."))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(source).contains("\"" + key + "\""));
  }

  private static void assertSaysTheSame(Texts texts, Texts english) {
    assertSaysTheSame(texts, english, key -> true);
  }

  private static void assertSaysTheSame(Texts texts, Texts english, Predicate<String> which) {
    Language language = texts.language();
    List<String> keys = texts.keys().stream().filter(which).toList();
    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(english.keys().stream().filter(which).toList());
    for (String key : keys) {
      String text = texts.get(key);
      assertThat(places(text)).as(key).isEqualTo(places(english.get(key)));
      assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()).doesNotContain("  ");
      if (language != Language.ENGLISH
          && text.replaceAll("\\{\\d}", "").chars().anyMatch(Character::isLetter)) {
        assertThat(text).as(key).isNotEqualTo(english.get(key));
        EnglishWords.assertNone(text, language);
      }
    }
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{[^}]*}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
