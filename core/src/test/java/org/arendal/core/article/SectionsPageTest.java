package org.arendal.core.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.answer.Hint;
import org.arendal.core.explanation.Citations;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "Which section raises which article is printed from the rules; -Darendal.regenerate=true")
class SectionsPageTest {
  private static final Explanation ENGLISH = Explanation.inLanguage(Language.ENGLISH);
  private static final Path PAGE = Path.of("..", "support", "docs", "sections.md");
  private static final Path SOURCE =
      Path.of("src", "main", "java", "org", "arendal", "core", "fact", "Section.java");
  private static final Pattern CONSTANTS =
      Pattern.compile("(?<=enum Section \\{\\n).*?(?=\\n\\n  private)", Pattern.DOTALL);

  @Test
  void onThePageOfTheManual() throws IOException {
    String page = page();
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void inTheJavadocOfTheSections() throws IOException {
    String source = Files.readString(SOURCE).replace("\r\n", "\n");
    Matcher constants = CONSTANTS.matcher(source);
    String expected = constants.replaceFirst(Matcher.quoteReplacement(constants()));
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(SOURCE, expected);
    }
    assertThat(Files.readString(SOURCE).replace("\r\n", "\n")).isEqualTo(expected);
  }

  private static String constants() {
    return Arrays.stream(Section.values())
        .map(
            section ->
                "  /** %s; raises %s. */\n  %s(\"%s\")"
                    .formatted(
                        capital(ENGLISH.section(section)),
                        articles(section, "no article"),
                        section.name(),
                        section.id()))
        .collect(joining(",\n", "", ";"));
  }

  private static String page() {
    return """
        # Sections and articles

        A section that is there, even if empty, raises its articles; each article that is not raised is
        named in the answer as not asked. The tables are printed from the rules.

        | section | is about | facts | raises |
        | --- | --- | --- | --- |
        %s
        ## What raises an article

        | article | is about | sections | or, without them |
        | --- | --- | --- | --- |
        %s
        ## What has happened

        Who knows no article starts from what has happened: each raises sections, and gives no fact. The
        words are those of the list that `arendal interview` begins with.

        | happening | what it says | sections | articles |
        | --- | --- | --- | --- |
        %s
        ## What makes an article worth asking

        An answer says so of an article that is not asked, if the given facts do not surely exclude it.
        Only what the text itself speaks of counts; that nothing points to an article says nothing against
        asking it.

        | article | worth asking because | where the text speaks of it |
        | --- | --- | --- |
        %s"""
        .formatted(
            rows(Arrays.stream(Section.values()), SectionsPageTest::section),
            rows(Articles.all().stream(), SectionsPageTest::article),
            rows(Arrays.stream(Happening.values()), SectionsPageTest::happening),
            rows(
                Articles.all().stream()
                    .flatMap(
                        evaluator ->
                            Hints.all(evaluator.article()).stream()
                                .map(hint -> hint(evaluator, hint))),
                row -> row))
        .replace("\r\n", "\n");
  }

  private static <T> String rows(
      Stream<T> things, java.util.function.Function<T, List<String>> cells) {
    return things.map(cells).map(row -> "| " + String.join(" | ", row) + " |\n").collect(joining());
  }

  private static List<String> section(Section section) {
    return List.of(
        "`" + section.id() + "`",
        ENGLISH.section(section),
        String.valueOf(Facts.ofSection(section).size()),
        articles(section, ""));
  }

  private static List<String> happening(Happening happening) {
    return List.of(
        "`" + happening.code() + "`",
        ENGLISH.happening(happening),
        happening.sections().stream()
            .map(section -> "`" + section.id() + "`")
            .collect(joining(", ")),
        happening.articles().stream().map(Article::number).collect(joining(", ")));
  }

  private static List<String> article(ArticleEvaluator evaluator) {
    Raising raising = evaluator.raising();
    return List.of(
        evaluator.article().number(),
        ENGLISH.texts().get("article." + evaluator.article().number()),
        raising.isAlways()
            ? "always"
            : raising.sections().stream()
                .map(section -> "`" + section.id() + "`")
                .collect(joining(", ")),
        Stream.concat(
                raising.facts().stream().map(SectionsPageTest::given),
                raising.situations().stream()
                    .map(situation -> ENGLISH.texts().get("raising." + situation.id())))
            .collect(joining("; ")));
  }

  private static String given(Raising.Given given) {
    String id = "`" + given.fact().id() + "`";
    return given.value().isEmpty() ? id : id + " is `" + value(given.value().get()) + "`";
  }

  private static Object value(Object value) {
    return value instanceof Coded coded ? coded.code() : value;
  }

  private static List<String> hint(ArticleEvaluator evaluator, Hint hint) {
    return List.of(
        evaluator.article().number(),
        ENGLISH.hint(hint),
        Citations.of(hint.provisions(), ENGLISH.texts()).replace('\u00a0', ' '));
  }

  private static String articles(Section section, String none) {
    List<String> numbers =
        Articles.all().stream()
            .filter(evaluator -> evaluator.raising().sections().contains(section))
            .map(evaluator -> evaluator.article().number())
            .toList();
    return switch (numbers.size()) {
      case 0 -> none;
      case 1 -> "article " + numbers.get(0);
      default ->
          "articles "
              + String.join(", ", numbers.subList(0, numbers.size() - 1))
              + " and "
              + numbers.get(numbers.size() - 1);
    };
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
