package org.arendal.core.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.calculation.ResidenceCalculator;
import org.arendal.core.calculation.ResidenceCount;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * From which day three years of residence stand against sending a person home, while article 7
 * hangs on that.
 *
 * <p>Only a sure day of residence that surely is lawful and goes on is told. A decision that was
 * taken looks back from its own day: then the day matters only as long as nobody has been sent.
 * Source: A07-1b, A07-g2, A07-g16. Treatment: ADR 0031, 0068.
 */
final class ThreeYears {
  private static final String BY_DECISION = "three-years";
  private static final String BY_SENDING = "three-years-by-sending";

  private ThreeYears() {}

  /** The day; empty if no article hangs on it, or it is not sure. */
  static Optional<LocalDate> from(List<Determination> answers) {
    return answers.stream()
        .filter(answer -> answer.article() == Article.REPATRIATION_PROTECTION)
        .filter(ThreeYears::hangsOnThem)
        .findFirst()
        .flatMap(answer -> from(answer.matter()));
  }

  private static boolean hangsOnThem(Determination answer) {
    Finding finding = answer.finding();
    return switch (answer.outcome()) {
      case APPLIES, NOT_IN_FORCE -> false;
      case UNDETERMINED -> finding.truth() == Truth.UNKNOWN;
      case DOES_NOT_APPLY ->
          (mayBeDecidedLater(answer.matter()) && turnsOn(finding, BY_DECISION))
              || turnsOn(finding, BY_SENDING);
    };
  }

  private static boolean turnsOn(Finding finding, String criterion) {
    return finding.leaves(leaf -> leaf.id().equals(criterion)).stream().anyMatch(finding::turnsOn);
  }

  private static Optional<LocalDate> from(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (host == null || periods == null || Boolean.FALSE.equals(matter.value(StayFacts.LAWFUL))) {
      return Optional.empty();
    }
    ResidenceCalculator calculator = ResidenceCalculator.within(host);
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    ResidenceCount count = calculator.count(periods, decision == null ? matter.asOf() : decision);
    return count.current() == Truth.TRUE && calculator.goesOn(periods)
        ? count
            .earliest()
            .filter(day -> count.latest().equals(Optional.of(day)))
            .filter(
                day ->
                    decision == null
                        || (day.isAfter(decision)
                            && (mayBeDecidedLater(matter) || mayYetBeSent(matter))))
        : Optional.empty();
  }

  /** Whether the decision is not taken yet, so that another day can be that of the decision. */
  private static boolean mayBeDecidedLater(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return (decision != null && decision.isAfter(matter.asOf()))
        || Boolean.FALSE.equals(matter.value(MeasureFacts.DECIDED));
  }

  /** Whether nothing says that the person has been sent. */
  private static boolean mayYetBeSent(Case matter) {
    return !matter.knows(MeasureFacts.SENT_ON)
        && !Boolean.TRUE.equals(matter.value(MeasureFacts.SENT));
  }
}
