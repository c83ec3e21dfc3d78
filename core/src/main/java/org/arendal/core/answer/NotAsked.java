package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;

/**
 * An article that a case does not raise, with the sections that raise it, and why the given facts
 * make it worth asking, if they do.
 *
 * @param article the article
 * @param sections the sections of which one raises the article
 * @param hints why it is worth asking; empty if nothing in the case says so
 */
public record NotAsked(Article article, List<Section> sections, List<Hint> hints) {
  /** Copies the lists. */
  public NotAsked {
    requireNonNull(article, "article");
    sections = List.copyOf(sections);
    hints = List.copyOf(hints);
  }

  /** Whether the given facts make the article worth asking. */
  public boolean isWorthAsking() {
    return !hints.isEmpty();
  }
}
