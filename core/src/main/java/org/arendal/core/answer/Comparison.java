package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.law.Article;

/**
 * Two answers compared: in what the two sides differ, and what comes of it, article by article.
 *
 * @param first the first answer
 * @param second the second answer
 * @param differences in what the cases, and the conventions that answered, differ
 * @param changed the articles that are answered otherwise, in their order
 */
public record Comparison(
    Assessment first,
    Assessment second,
    List<Difference> differences,
    List<ChangedArticle> changed) {

  /** Copies the lists. */
  public Comparison {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    differences = List.copyOf(differences);
    changed = List.copyOf(changed);
  }

  /** The articles that both answer alike, in their order. */
  public List<Article> unchanged() {
    return first.determinations().stream()
        .filter(one -> !ChangedArticle.differ(first.of(one.article()), second.of(one.article())))
        .map(Determination::article)
        .toList();
  }
}
