package org.arendal.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.law.Article;
import org.arendal.core.words.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The one article that is asked, for commands that take no more. */
final class OneArticle {
  private static final String NAME = "--article";

  @Option(
      names = NAME,
      required = true,
      paramLabel = "ARTICLE",
      converter = Converters.OfArticle.class,
      completionCandidates = Choices.OfArticle.class)
  private @Nullable Asked asked;

  /** The article. */
  Article article() {
    List<Article> articles = asked == null ? List.of() : asked.inOrder();
    if (articles.size() != 1) {
      throw nameOneOf(articles);
    }
    return articles.get(0);
  }

  /** That an article was given whose paragraphs are asked apart: these. */
  static BadInputException nameOneOf(List<Article> paragraphs) {
    return BadInputException.inOption(
        NAME,
        Phrase.of(
            "error.name-one-paragraph",
            paragraphs.stream().map(Article::number).collect(Collectors.joining(", "))));
  }
}
