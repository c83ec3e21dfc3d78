package org.arendal.core.answer;

import java.util.List;
import org.arendal.core.fact.Fact;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;

/**
 * A conclusion as it stands for a case.
 *
 * @param conclusion what follows
 * @param condition what it depends on beyond the outcome, and what came of that
 * @param openFacts the facts on which it still depends; empty if it surely follows
 */
public record DrawnConclusion(Conclusion conclusion, Finding condition, List<Fact<?>> openFacts) {

  /** Copies the facts. */
  public DrawnConclusion {
    openFacts = List.copyOf(openFacts);
  }

  /** Whether the conclusion surely follows. */
  public boolean isCertain() {
    return openFacts.isEmpty();
  }

  /** Whether it asks for what was asked for already, and surely was denied. */
  public boolean isRefused() {
    return condition.leaves(criterion -> conclusion.id().equals("ask-" + criterion.id())).stream()
        .anyMatch(leaf -> leaf.truth() == Truth.FALSE);
  }
}
