package org.arendal.core.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayAbroad;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Which stays abroad, judged short or not, decide an answer to a criterion.
 *
 * <p>It is tried: a stay decides where the answer is another one once it is judged otherwise, the
 * others being as they are or all judged short. So every way of counting residence is heard, and
 * none has to say of itself what it hangs on.
 */
final class StaysAbroad {
  private StaysAbroad() {}

  /** Those that nobody has judged and on which a criterion that is open hangs. */
  static List<StayAbroad> open(Collection<Criterion> open, Case matter, AssembledLaw law) {
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (periods == null) {
      return List.of();
    }
    List<FactCriterion> counting =
        open.stream()
            .map(FactCriterion.class::cast)
            .filter(one -> one.openFacts(matter, law).contains(ResidenceFacts.PERIODS))
            .toList();
    List<StayAbroad> unjudged = unjudged(periods);
    ResidencePeriods allShort = periods;
    for (StayAbroad stay : unjudged) {
      allShort = stay.judged(Supposed.judgement(true, matter), allShort);
    }
    List<ResidencePeriods> others = List.of(periods, allShort);
    return unjudged.stream()
        .filter(stay -> others.stream().anyMatch(as -> turns(stay, as, counting, matter, law)))
        .collect(toImmutableList());
  }

  /** Whether a criterion would have this answer if a stay that was judged were judged otherwise. */
  static boolean wouldTurn(FactCriterion criterion, boolean isMet, Case matter, AssembledLaw law) {
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (periods == null || !criterion.mainFacts().contains(ResidenceFacts.PERIODS)) {
      return false;
    }
    return StayAbroad.allOf(periods).stream()
        .filter(stay -> stay.judgedShort().isPresent())
        .anyMatch(
            stay ->
                test(
                        criterion,
                        !stay.judgedShort().orElseThrow().outcome(),
                        stay,
                        periods,
                        matter,
                        law)
                    .equals(Optional.of(Truth.of(isMet))));
  }

  private static List<StayAbroad> unjudged(ResidencePeriods periods) {
    return StayAbroad.allOf(periods).stream().filter(stay -> stay.judgedShort().isEmpty()).toList();
  }

  private static boolean turns(
      StayAbroad stay,
      ResidencePeriods periods,
      List<FactCriterion> criteria,
      Case matter,
      AssembledLaw law) {
    return criteria.stream()
        .anyMatch(
            criterion ->
                Stream.of(true, false)
                        .flatMap(
                            isShort ->
                                test(criterion, isShort, stay, periods, matter, law).stream())
                        .distinct()
                        .count()
                    > 1);
  }

  /** The answer with the stay judged so; empty where that contradicts something in the case. */
  private static Optional<Truth> test(
      FactCriterion criterion,
      boolean isShort,
      StayAbroad stay,
      ResidencePeriods periods,
      Case matter,
      AssembledLaw law) {
    Case.Builder tried =
        matter.toBuilder()
            .with(
                ResidenceFacts.PERIODS, stay.judged(Supposed.judgement(isShort, matter), periods));
    return tried.problems().isEmpty()
        ? Optional.of(criterion.test(tried.build(), law))
        : Optional.empty();
  }
}
