package org.arendal.core.article;

import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Finding;
import org.immutables.value.Value;

/** What an article says about a case, and why. */
@Value.Immutable
public abstract class ArticleFinding {
  ArticleFinding() {}

  static ArticleFindingBuilder builder() {
    return new ArticleFindingBuilder();
  }

  /** The article. */
  public abstract Article article();

  /** What came of it. */
  public abstract Outcome outcome();

  /** Every condition of the article, met or not. */
  public abstract Finding finding();

  /** What follows; conclusions that still depend on a fact say so. */
  public abstract List<DrawnConclusion> conclusions();

  /**
   * The rights, duties, limits and procedures that follow if the open article applies; empty if it
   * is decided.
   */
  public abstract List<DrawnConclusion> ifItApplies();

  /** The facts that are unknown and on which the outcome can turn; empty if it is decided. */
  public abstract List<OpenFact> openFacts();

  /** The contested readings on which the outcome turned or still turns. */
  public abstract List<ReadingUse> readings();

  /** What else there is to know about the answer. */
  public abstract List<Remark> remarks();
}
