package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Criterion;

/** An answer that a question may get, and what it would do, all else being as it is. */
public sealed interface PossibleAnswer {

  /** The outcomes that the open articles which hang on the question would have then. */
  SortedMap<Article, Outcome> outcomes();

  /**
   * An answer that is one of few.
   *
   * @param value a value of the fact; of a judgement, whether it is yes
   */
  record OfValue(Object value, SortedMap<Article, Outcome> outcomes) implements PossibleAnswer {
    /** Copies the outcomes. */
    public OfValue {
      requireNonNull(value, "value");
      outcomes = ImmutableSortedMap.copyOf(outcomes);
    }
  }

  /**
   * All answers, where there are too many to name, by which a condition is met or is not.
   *
   * @param criterion the condition
   * @param met whether it is met
   */
  record OfCondition(Criterion criterion, boolean met, SortedMap<Article, Outcome> outcomes)
      implements PossibleAnswer {
    /** Copies the outcomes. */
    public OfCondition {
      requireNonNull(criterion, "criterion");
      outcomes = ImmutableSortedMap.copyOf(outcomes);
    }
  }
}
