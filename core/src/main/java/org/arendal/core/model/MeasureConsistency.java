package org.arendal.core.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arendal.core.law.Territory;

/** Finds facts on a measure and on ties that cannot be true together. */
final class MeasureConsistency {
  private MeasureConsistency() {}

  static List<Problem> problems(LocalDate asOf, Map<Fact<?>, Object> values) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Object date = values.get(MeasureFacts.DECISION_DATE);
    if (isTrue(values, MeasureFacts.DECIDED)
        && date instanceof LocalDate decision
        && decision.isAfter(asOf)) {
      problems.add(
          new Problem(
              MeasureFacts.DECISION_DATE.id(),
              "lies after asOf, but measure.decided says that it has been decided"));
    }
    if (isTrue(values, StayFacts.LAWFUL) && endedLawfulStay(asOf, values)) {
      problems.add(
          new Problem(
              StayFacts.LAWFUL.id(),
              "is yes, but a Danish decision on repatriation has ended lawful stay"));
    }
    if (judged(values, TiesFacts.ASSESSED, false)
        && (judged(values, TiesFacts.FAMILY, true)
            || judged(values, TiesFacts.RESIDENCE_COUNTRY, true)
            || judged(values, TiesFacts.OTHER_CIRCUMSTANCES, true))) {
      problems.add(
          new Problem(
              TiesFacts.ASSESSED.id(),
              "is no, but one of the ties alone was judged to speak for remaining"));
    }
    if (judged(values, AssistanceFacts.ISOLATED_INSTANCE, true)
        && judged(values, AssistanceFacts.OVER_LONGER_PERIOD, true)) {
      problems.add(
          new Problem(
              AssistanceFacts.ISOLATED_INSTANCE.id(),
              "is yes, but so is " + AssistanceFacts.OVER_LONGER_PERIOD));
    }
    return problems.build();
  }

  /**
   * Whether a decision on repatriation that Denmark has taken has ended lawful stay there. It does
   * so from its day on; one that has no effect yet is not decided. Source: A07-dk-4.
   */
  private static boolean endedLawfulStay(LocalDate asOf, Map<Fact<?>, Object> values) {
    return values.get(HostFacts.TERRITORY) == Territory.DENMARK
        && values.get(MeasureFacts.KIND) == MeasureKind.REPATRIATION
        && isTrue(values, MeasureFacts.DECIDED)
        && values.get(MeasureFacts.DECISION_DATE) instanceof LocalDate decision
        && !decision.isAfter(asOf);
  }

  private static boolean isTrue(Map<Fact<?>, Object> values, Fact<Boolean> fact) {
    return Boolean.TRUE.equals(values.get(fact));
  }

  private static boolean judged(
      Map<Fact<?>, Object> values, Fact<Judgement> fact, boolean outcome) {
    return values.get(fact) instanceof Judgement judgement && judgement.outcome() == outcome;
  }
}
