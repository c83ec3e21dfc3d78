package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.Reading;
import org.arendal.core.logic.Finding;

/**
 * A contested reading that mattered for an outcome.
 *
 * @param reading the reading
 * @param option the choice that was applied; empty if the point is open
 * @param settledByAgency whether the agency made the choice, rather than the library's standard
 */
public record ReadingUse(Reading reading, Optional<String> option, boolean settledByAgency) {

  /**
   * The readings on which a finding turns, in the order of its criteria: those that are open, and
   * those that are settled where another choice could have changed the result.
   */
  public static List<ReadingUse> in(Finding finding, AssembledLaw law) {
    Set<ReadingUse> uses = new LinkedHashSet<>();
    for (Finding leaf : finding.leaves()) {
      FactCriterion criterion = (FactCriterion) leaf.condition().criterion().orElseThrow();
      Optional<Reading> reading = criterion.reading();
      if (reading.isPresent() && finding.turnsOn(leaf)) {
        uses.add(
            new ReadingUse(
                reading.get(),
                law.option(reading.get()),
                law.settings().readings().containsKey(reading.get())));
      }
    }
    return ImmutableList.copyOf(uses);
  }
}
