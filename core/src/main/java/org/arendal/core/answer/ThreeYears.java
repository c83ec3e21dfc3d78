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
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * From which day three years of residence stand against sending a person home, where article 7
 * forbids it by them or hangs on that.
 *
 * <p>Only a sure day of residence that surely is lawful and goes on is told. A decision that was
 * taken looks back from its own day: then the day matters only as long as nobody has been sent.
 * Source: A07-1b, A07-g2, A07-g16. Treatment: ADR 0031, 0068.
 */
final class ThreeYears {
  private static final String BY_DECISION = "three-years";
  private static final String BY_SENDING = "three-years-by-sending";
  private static final String IN_STATE = "three-years-in-state";
  private static final String IN_STATE_BY_SENDING = "three-years-in-state-by-sending";

  /** That the years protect, whether or not a reading was needed for it. */
  private static final String PROTECT = "three-years-protect-in-all-cases";

  private ThreeYears() {}

  /** The day; empty if no article hangs on it, or it is not sure. */
  static Optional<LocalDate> from(List<Determination> answers) {
    return answers.stream()
        .filter(answer -> answer.article() == Article.REPATRIATION_PROTECTION)
        .findFirst()
        .flatMap(
            answer ->
                answer.outcome() == Outcome.APPLIES
                    ? protecting(answer)
                    : Optional.of(answer)
                        .filter(ThreeYears::hangsOnThem)
                        .filter(ThreeYears::isOneDay)
                        .flatMap(open -> from(open.matter())));
  }

  /**
   * Since which day, at the latest, the years have been complete by which the person is protected.
   */
  private static Optional<LocalDate> protecting(Determination answer) {
    boolean byYears =
        answer.conclusions().stream()
            .anyMatch(drawn -> drawn.isCertain() && drawn.conclusion().id().equals(PROTECT));
    Territory host = answer.matter().value(HostFacts.TERRITORY);
    ResidencePeriods periods = answer.matter().value(ResidenceFacts.PERIODS);
    if (!byYears || host == null || periods == null) {
      return Optional.empty();
    }
    LocalDate decision = answer.matter().get(MeasureFacts.DECISION_DATE).orElse(asOf(answer));
    LocalDate sending = answer.matter().get(MeasureFacts.SENT_ON).orElse(asOf(answer));
    ResidenceCalculator inHost = ResidenceCalculator.within(host);
    ResidenceCalculator inState = ResidenceCalculator.within(host.state());
    return since(answer, BY_DECISION, inHost.count(periods, decision))
        .or(() -> since(answer, BY_SENDING, inHost.count(periods, sending)))
        .or(() -> since(answer, IN_STATE, inState.count(periods, decision)))
        .or(() -> since(answer, IN_STATE_BY_SENDING, inState.count(periods, sending)));
  }

  private static LocalDate asOf(Determination answer) {
    return answer.matter().asOf();
  }

  /** The day, if this condition is one by which the article applies. */
  private static Optional<LocalDate> since(
      Determination answer, String criterion, ResidenceCount count) {
    return answer.finding().leaves(leaf -> leaf.id().equals(criterion)).stream()
            .anyMatch(leaf -> leaf.truth() == Truth.TRUE)
        ? count.latest()
        : Optional.empty();
  }

  private static boolean hangsOnThem(Determination answer) {
    Finding finding = answer.finding();
    Case matter = answer.matter();
    return switch (answer.outcome()) {
      case APPLIES, NOT_IN_FORCE -> false;
      // Of whom nobody says whether he or she was sent, what is open is not told with a day.
      case UNDETERMINED ->
          finding.truth() == Truth.UNKNOWN
              && (mayBeDecidedLater(matter)
                  || !matter.knows(MeasureFacts.DECISION_DATE)
                  || Boolean.FALSE.equals(matter.value(MeasureFacts.SENT)));
      case DOES_NOT_APPLY ->
          (mayBeDecidedLater(matter) && turnsOn(finding, BY_DECISION))
              || turnsOn(finding, BY_SENDING);
    };
  }

  /**
   * Whether the years are complete on the same day by residence in the whole state as in the host
   * territory alone; if not, the day hangs on a reading.
   */
  private static boolean isOneDay(Determination answer) {
    Territory host = answer.matter().value(HostFacts.TERRITORY);
    ResidencePeriods periods = answer.matter().value(ResidenceFacts.PERIODS);
    if (host == null || periods == null || isHostAloneCounted(answer)) {
      return true;
    }
    LocalDate day = answer.matter().get(MeasureFacts.DECISION_DATE).orElse(asOf(answer));
    return ResidenceCalculator.within(host.state())
        .count(periods, day)
        .earliest()
        .equals(ResidenceCalculator.within(host).count(periods, day).earliest());
  }

  private static boolean isHostAloneCounted(Determination answer) {
    return answer.readings().stream()
        .filter(use -> use.reading().equals(Readings.RESIDENCE_IN_OTHER_TERRITORY))
        .flatMap(use -> use.option().stream())
        .anyMatch(option -> option != ReadingOption.INCLUDED);
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
