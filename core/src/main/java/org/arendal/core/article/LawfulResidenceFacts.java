package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.calculation.ResidenceCalculator;
import org.arendal.core.calculation.ResidenceCount;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.MeasureFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.ResidenceFacts;
import org.arendal.core.model.ResidencePeriods;

/** The criteria of article 7 on residence in the host country. */
final class LawfulResidenceFacts {
  /** Three years of lawful residence in the host territory, up to the decision. */
  static final FactCriterion THREE_YEARS =
      FactCriterion.derived(
          "three-years",
          List.of(ResidenceFacts.PERIODS, MeasureFacts.DECISION_DATE, HostFacts.TERRITORY),
          (matter, law) -> threeYears(matter),
          "A07-1b",
          "A07-g13",
          "A07-g16",
          "A07-g17",
          "A07-g18");

  /** The same, if residence in another territory of the host state is counted too. */
  static final FactCriterion THREE_YEARS_IN_STATE =
      FactCriterion.derived(
          "three-years-in-state",
          List.of(ResidenceFacts.PERIODS, MeasureFacts.DECISION_DATE, HostFacts.TERRITORY),
          (matter, law) -> threeYearsInState(matter),
          "A07-1b",
          "A01-a-g2");

  /** The reading that counts residence in another territory of the state. */
  static final FactCriterion OTHER_TERRITORY_COUNTS =
      FactCriterion.reading(Readings.RESIDENCE_IN_OTHER_TERRITORY, Readings.INCLUDED);

  /** The second ground of article 7. */
  static final Condition SECOND_GROUND =
      Condition.anyOf(
              Condition.of(THREE_YEARS),
              Condition.allOf(THREE_YEARS_IN_STATE, OTHER_TERRITORY_COUNTS)
                  .labelled("three-years-with-other-territory"))
          .labelled("second-ground");

  /** The person resides in the host country. */
  static final FactCriterion RESIDES_IN_HOST =
      FactCriterion.derived(
          "resides-in-host-country",
          List.of(PersonFacts.RESIDENCE_TERRITORY, HostFacts.TERRITORY),
          (matter, law) -> residesInHost(matter),
          "A07-1a");

  private LawfulResidenceFacts() {}

  /** What came of counting the years, if everything needed for it is there. */
  static List<Remark> remarks(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (host == null || decision == null || periods == null) {
      return List.of();
    }
    ResidenceCount count = ResidenceCalculator.in(EnumSet.of(host)).count(periods, decision);
    if (count.current() == Truth.FALSE) {
      return List.of(remark("residence-not-current", decision.toString()));
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    if (count.earliest().isPresent() && count.earliest().equals(count.latest())) {
      LocalDate day = count.earliest().get();
      remarks.add(completion(day, decision, "residence-completed", "residence-completes"));
      return remarks.build();
    }
    count
        .earliest()
        .map(
            day ->
                completion(
                    day, decision, "residence-completed-earliest", "residence-completes-earliest"))
        .ifPresent(remarks::add);
    count
        .latest()
        .map(
            day ->
                completion(
                    day, decision, "residence-completed-latest", "residence-completes-latest"))
        .ifPresent(remarks::add);
    return remarks.build();
  }

  /** By the decision the years are complete; after it they are only if the residence goes on. */
  private static Remark completion(LocalDate day, LocalDate decision, String by, String after) {
    return remark(day.isAfter(decision) ? after : by, day.toString());
  }

  private static Remark remark(String id, String day) {
    return new Remark(id, List.of(day), Provisions.of("A07-1b", "A07-g16"));
  }

  private static Truth threeYears(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null ? Truth.UNKNOWN : threeYears(matter, EnumSet.of(host));
  }

  private static Truth threeYears(Case matter, Set<Territory> country) {
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (periods == null) {
      return Truth.UNKNOWN;
    }
    ResidenceCalculator calculator = ResidenceCalculator.in(country);
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    if (decision == null) {
      return calculator.isPossible(periods) ? Truth.UNKNOWN : Truth.FALSE;
    }
    return calculator.complete(periods, decision);
  }

  /**
   * False as long as no other territory of the state comes in, so that the reading is not asked.
   */
  private static Truth threeYearsInState(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null) {
      return Truth.UNKNOWN;
    }
    Set<Territory> state = EnumSet.copyOf(host.state().territories());
    Set<Territory> others = EnumSet.copyOf(state);
    others.remove(host);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (others.isEmpty()) {
      return Truth.FALSE;
    }
    if (periods == null) {
      return Truth.UNKNOWN;
    }
    boolean reachesOther =
        periods.known().stream()
            .anyMatch(
                p ->
                    p.lawful() != Truth.FALSE
                        && p.place().territory().filter(others::contains).isPresent());
    if (!reachesOther) {
      return periods.listsAll() ? Truth.FALSE : threeYears(matter, state).and(Truth.UNKNOWN);
    }
    return threeYears(matter, state);
  }

  private static Truth residesInHost(Case matter) {
    Place residence = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    Territory host = matter.value(HostFacts.TERRITORY);
    if (residence == null) {
      return Truth.UNKNOWN;
    }
    Territory territory = residence.territory().orElse(null);
    if (territory == null) {
      return Truth.FALSE;
    }
    return host == null ? Truth.UNKNOWN : Truth.of(territory.state() == host.state());
  }
}
