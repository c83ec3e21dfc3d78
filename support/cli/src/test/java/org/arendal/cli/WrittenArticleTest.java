package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.explanation.Citations;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as screens write them, read again. */
class WrittenArticleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5(1) | 5(1)",
        "5 (1) | 5(1)",
        "5, stk. 1 | 5(1)",
        "Artikel 5, stk. 1 | 5(1)",
        "5 artiklan 1 kappale | 5(1)",
        "1. mgr. 5. gr. | 5(1)",
        "2. mgr. 13. gr. | 13(2)",
        "artikel 5.1 | 5(1)",
        "artikkel 5 nr. 1 | 5(1)",
        "5.1 artikla | 5(1)",
        "artikel 6 | 6",
        "6. gr. | 6",
        "6 artikla | 6",
        "6 | 6"
      })
  void is_read_in_every_form(String written, String number) {
    assertThat(WrittenArticle.number(written)).contains(number);
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("A05-1a: every article is read as the screens of every language write its number")
  void is_read_as_screens_write_it(Language language) {
    Texts texts = Texts.inLanguage(language);
    for (Article article : Article.values()) {
      String number = texts.get("article-number." + article.number());

      assertThat(WrittenArticle.number(number)).contains(article.number());
      assertThat(WrittenArticle.number(texts.get("label.article", number)))
          .contains(article.number());
    }
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("Every paragraph of the treaty is read as citations write it")
  void is_read_as_citations_write_it(Language language) {
    Texts texts = Texts.inLanguage(language);
    List<Provision> cited =
        Provisions.all().stream()
            .filter(provision -> provision.level() == Level.CONVENTION)
            // What stands below the last article is cited as closing words.
            .filter(provision -> provision.article() > 0 && provision.article() < 17)
            .filter(provision -> provision.paragraph().matches("\\d*"))
            .toList();

    assertThat(cited).isNotEmpty();
    for (Provision provision : cited) {
      String paragraph = provision.paragraph().isEmpty() ? "" : "(" + provision.paragraph() + ")";
      assertThat(WrittenArticle.number(Citations.text(provision, texts)))
          .as(provision.id())
          .contains(provision.article() + paragraph);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "five", "5, litra a", "stk. 1", "1, 2, 3", "artikel", "gr. 5 mgr. 1", "-1"})
  void is_nothing_else(String written) {
    assertThat(WrittenArticle.number(written)).isEmpty();
  }

  /** Wherever an article is asked for. */
  @Test
  void is_taken_by_every_command() {
    String file = Examples.file("home-help-on-longer-stay");
    Stream.of(
            "assess " + file + " --why %s",
            "why-not " + file + " --article %s",
            "diagram --article %s",
            "provisions --article %s",
            "timeline " + file + " --from 1997-01-01 --to 1997-02-01 --article %s")
        .forEach(
            command -> {
              CliRun run = run(command, "5, stk. 1");
              assertThat(run.exitCode()).as(command).isZero();
              assertThat(run).as(command).isEqualTo(run(command, "5(1)"));
            });
    assertThat(Refused.line(run("why-not " + file + " --article %s", "artikel 5")))
        .isEqualTo("Invalid value for option '--article': name one paragraph: 5(1), 5(2)");
    assertThat(Refused.line(CliRun.of("timeline", file)))
        .startsWith("Missing required options: '--article=ARTICLE'");
  }

  private static CliRun run(String command, String article) {
    return CliRun.of(
        Stream.of(command.split(" "))
            .map(word -> word.replace("%s", article))
            .toArray(String[]::new));
  }
}
