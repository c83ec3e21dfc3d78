package org.arendal.cli;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.Article;

/**
 * The articles that are asked, one or all paragraphs of one.
 *
 * @param articles the articles, at least one
 */
record Asked(Set<Article> articles) {
  /** Copies the articles. */
  Asked {
    articles = Set.copyOf(articles);
  }

  /** The articles in their order. */
  List<Article> inOrder() {
    return articles.stream().sorted().toList();
  }
}
