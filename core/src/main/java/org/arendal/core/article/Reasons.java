package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Reading;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** What a finding turns on: the facts it leaves open, and the contested readings. */
final class Reasons {
  private Reasons() {}

  /** The open facts of a finding, each once, in the order of its criteria. */
  static List<OpenFact> openFacts(Finding finding, Case matter, AssembledLaw law) {
    if (finding.truth() != Truth.UNKNOWN) {
      return List.of();
    }
    Map<Fact<?>, OpenFact> open = new LinkedHashMap<>();
    for (Criterion criterion : finding.openCriteria()) {
      for (Fact<?> fact : ((FactCriterion) criterion).openFacts(matter, law)) {
        open.putIfAbsent(fact, new OpenFact(fact, criterion));
      }
    }
    return ImmutableList.copyOf(open.values());
  }

  /**
   * The readings on which a finding turns, in the order of its criteria: those that are open, and
   * those that are settled where another choice could have changed the result; then those that keep
   * open what a criterion hangs on.
   */
  static List<ReadingUse> readings(Finding finding, Case matter, AssembledLaw law) {
    Set<ReadingUse> uses = new LinkedHashSet<>();
    for (Finding leaf : finding.leaves(criterion -> reading(criterion).isPresent())) {
      if (finding.turnsOn(leaf)) {
        uses.add(use(reading((Criterion) leaf.condition()).orElseThrow(), law));
      }
    }
    for (Criterion criterion : finding.openCriteria()) {
      for (Reading reading : ((FactCriterion) criterion).contested(matter, law)) {
        uses.add(use(reading, law));
      }
    }
    return ImmutableList.copyOf(uses);
  }

  private static ReadingUse use(Reading reading, AssembledLaw law) {
    return new ReadingUse(
        reading, law.option(reading), law.settings().readings().containsKey(reading));
  }

  private static Optional<Reading> reading(Criterion criterion) {
    return ((FactCriterion) criterion).reading();
  }
}
