package org.arendal.core.answer;

import java.util.List;
import org.arendal.core.law.Article;

/**
 * A conclusion as a step of the work, with the articles that lead to it.
 *
 * @param drawn the conclusion, as the first of the articles drew it
 * @param articles the articles that lead to it, in their order
 */
public record Step(DrawnConclusion drawn, List<Article> articles) {
  /** Copies the articles. */
  public Step {
    articles = List.copyOf(articles);
  }

  /** When it is acted on or has to be known. */
  public Stage stage() {
    return drawn.conclusion().stage();
  }

  /**
   * Whether it is a right, a duty or a limit that the treaty itself lays down, even if it still
   * hangs on a fact, or something that surely excludes a measure: what no short form of an answer
   * may leave out.
   */
  public boolean isNeverLeftOut() {
    Conclusion conclusion = drawn.conclusion();
    return (conclusion.kind() == Conclusion.Kind.EXCLUSION && drawn.isCertain())
        || conclusion.strength() == Conclusion.Strength.BINDING
        || conclusion.strength() == Conclusion.Strength.BEST_EFFORTS;
  }

  /** Whether it only informs. */
  public boolean isNote() {
    return drawn.conclusion().kind() == Conclusion.Kind.INFORMATION;
  }
}
