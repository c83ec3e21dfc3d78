package org.arendal.core.answer;

import java.util.List;
import org.arendal.core.law.Article;

/**
 * A conclusion as a step of the work, with the articles that lead to it.
 *
 * @param drawn the conclusion, as the first of the articles drew it
 * @param articles the articles that lead to it, in their order
 * @param mayBeOverread whether one of these applies, or forbids something where it does: an article
 *     that gives nothing, or is open, needs no guard against reading too much out of it
 */
public record Step(DrawnConclusion drawn, List<Article> articles, boolean mayBeOverread) {
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
   * hangs on a fact; or what surely keeps from something, whoever says it; or that a consent was
   * refused, even while it is open whether it is needed: what no short form of an answer may leave
   * out.
   */
  public boolean isNeverLeftOut() {
    boolean isGuard = drawn.conclusion().isGuard() && mayBeOverread;
    return isBinding() || drawn.isRefused() || (drawn.isCertain() && isGuard);
  }

  /** Whether the treaty itself lays it down, if only as an effort that is owed. */
  boolean isBinding() {
    Conclusion.Strength strength = drawn.conclusion().strength();
    return strength == Conclusion.Strength.BINDING || strength == Conclusion.Strength.BEST_EFFORTS;
  }

  /** Whether it keeps from something, but only if a fact or an article turns out so. */
  public boolean isOpenGuard() {
    return drawn.conclusion().isGuard() && !isNeverLeftOut();
  }

  /** Whether it only informs. */
  public boolean isNote() {
    return drawn.conclusion().kind() == Conclusion.Kind.INFORMATION;
  }
}
