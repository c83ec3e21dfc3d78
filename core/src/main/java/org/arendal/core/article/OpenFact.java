package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.Fact;

/**
 * A fact that is not known and on which the outcome can turn.
 *
 * @param fact the fact
 * @param criterion the first criterion that asks for it
 */
public record OpenFact(Fact<?> fact, FactCriterion criterion) {

  /** The open facts of a finding, each once, in the order of its criteria. */
  static List<OpenFact> in(Finding finding, Case matter, AssembledLaw law) {
    if (finding.truth() != Truth.UNKNOWN) {
      return List.of();
    }
    Map<Fact<?>, OpenFact> open = new LinkedHashMap<>();
    for (Finding leaf : finding.leaves()) {
      if (leaf.status() == Finding.Status.OPEN) {
        FactCriterion criterion = (FactCriterion) leaf.condition().criterion().orElseThrow();
        for (Fact<?> fact : criterion.openFacts(matter, law)) {
          open.putIfAbsent(fact, new OpenFact(fact, criterion));
        }
      }
    }
    return ImmutableList.copyOf(open.values());
  }
}
