package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Criterion;

/**
 * Why more of a fact may change what an article says.
 *
 * @param article the article
 * @param turns what may change
 * @param criterion the condition that the fact can answer; empty for contacts and remarks
 * @param conclusion the conclusion that hangs on the condition; empty if something else does
 */
public record Ground(
    Article article, Turns turns, Optional<Criterion> criterion, Optional<Conclusion> conclusion) {

  /** What may change, the weightiest first. */
  public enum Turns implements Coded {
    OUTCOME,
    CONCLUSION,
    CONTACT,
    REMARK
  }

  /** Refuses missing parts. */
  public Ground {
    requireNonNull(article, "article");
    requireNonNull(turns, "turns");
    requireNonNull(criterion, "criterion");
    requireNonNull(conclusion, "conclusion");
  }
}
