package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.article.Otherwise.Coming;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.calculation.ResidenceCalculator;
import org.arendal.core.calculation.ResidenceCount;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidenceGap;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of article 7 on residence in the host country; {@link RepatriationProhibition} says
 * how its two grounds are made of them.
 *
 * <p>"I de sidste 3 år har haft lovlig bopæl i landet": {@link ResidenceCalculator} counts the
 * years back from the decision, without interruption ("uden afbrydelse", A07-g16), with times of
 * help and without (A07-g17). A stay abroad "af kortere varighed" does not interrupt them
 * (A07-g18); whether one was short is a judgement.
 *
 * <p>Source: A07-1a, A07-1b, A07-g13, A07-g16 to A07-g18. Treatment: ADR 0031, 0033, 0067, 0068.
 */
final class RepatriationResidence {
  /** The host country is the "bopælsland", to which the ties of the first ground are looked at. */
  static final FactCriterion RESIDES_IN_HOST =
      FactCriterion.derived(
              "resides-in-host-country",
              List.of(
                  PersonFacts.RESIDENCE_TERRITORY,
                  ResidenceFacts.PERIODS,
                  HostFacts.TERRITORY,
                  StayFacts.KIND),
              (matter, law) -> residesInHost(matter),
              "A07-1a")
          .provisional()
          .treaty("A07-1a", "bopælslandet");

  /** What tells of a decision without a day that it is still to come. */
  private static final List<Fact<?>> DECISION_TAKEN = List.of(MeasureFacts.DECIDED);

  /** Three years of lawful residence in the host territory, up to the decision. */
  static final FactCriterion THREE_YEARS =
      FactCriterion.derived(
              "three-years",
              List.of(ResidenceFacts.PERIODS, MeasureFacts.DECISION_DATE, HostFacts.TERRITORY),
              (matter, law) -> threeYears(matter),
              "A07-1b A07-g13 A07-g16 A07-g17 A07-g18")
          .explains("A07-1b", "i de sidste 3 år har haft lovlig bopæl i landet")
          .otherwise(
              said -> said.inTime((matter, law) -> byALaterDecision(matter, Territories.HOST)))
          .settledAlsoBy(DECISION_TAKEN, RepatriationResidence::isUndated);

  /**
   * Three years up to the decision, if residence in another territory of the host state is counted
   * too.
   */
  static final FactCriterion THREE_YEARS_IN_STATE =
      FactCriterion.derived(
              "three-years-in-state",
              List.of(ResidenceFacts.PERIODS, MeasureFacts.DECISION_DATE, HostFacts.TERRITORY),
              (matter, law) -> threeYearsInState(matter),
              "A07-1b A01-a-g2")
          .adds()
          .otherwise(
              said ->
                  said.inTime((matter, law) -> byALaterDecision(matter, Territories.OF_STATE))
                      .possible(
                          (isMet, matter, law) -> !isMet || NordicPlaces.mayHaveOthers(matter)))
          .settledAlsoBy(DECISION_TAKEN, RepatriationResidence::isUndated);

  private static final List<Fact<?>> UNTIL_SENDING =
      List.of(
          ResidenceFacts.PERIODS,
          MeasureFacts.DECISION_DATE,
          MeasureFacts.DECIDED,
          HostFacts.TERRITORY);

  /** Three years that were complete only after the decision, by the sending. */
  static final FactCriterion THREE_YEARS_BY_SENDING =
      FactCriterion.derived(
              "three-years-by-sending",
              UNTIL_SENDING,
              (matter, law) -> bySending(matter),
              "A07-1b A07-1 A07-g2")
          .adds()
          .otherwise(
              said -> said.inTime((matter, law) -> byALaterSending(matter, Territories.HOST)))
          .settledAlsoBy(RepatriationDays.SENDING, RepatriationDays::askedOfSending);

  /**
   * Three years that were complete only after the decision, if residence in another territory of
   * the host state is counted too.
   */
  static final FactCriterion THREE_YEARS_IN_STATE_BY_SENDING =
      FactCriterion.derived(
              "three-years-in-state-by-sending",
              UNTIL_SENDING,
              (matter, law) -> inStateBySending(matter),
              "A07-1b A07-1 A01-a-g2")
          .adds()
          .otherwise(
              said ->
                  said.inTime((matter, law) -> byALaterSending(matter, Territories.OF_STATE))
                      .possible(
                          (isMet, matter, law) -> !isMet || NordicPlaces.mayHaveOthers(matter)))
          .settledAlsoBy(RepatriationDays.SENDING, RepatriationDays::askedOfSending);

  /** Where it is said how the years are counted. */
  private static final List<Provision> COUNTED = Provisions.of("A07-1b A07-g16");

  /** In which territories residence is counted. */
  private enum Territories {
    HOST,
    OF_STATE
  }

  private RepatriationResidence() {}

  /**
   * What came of counting the years, if everything needed for it is there; no day that is yet to
   * come where lawful residence does not go on.
   */
  static List<Remark> remarks(Case matter, AssembledLaw law, boolean mayGoOn) {
    Territory host = matter.value(HostFacts.TERRITORY);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (host == null || periods == null) {
      return List.of();
    }
    ResidenceCalculator calculator = ResidenceCalculator.within(host);
    LocalDate decision = dayOfCount(matter, periods, calculator);
    if (decision == null) {
      return List.of();
    }
    ResidenceCount count = calculator.count(periods, decision);
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(judgedAbsences(periods, host, decision));
    for (ResidenceGap gap : count.openGaps()) {
      remarks.add(
          Remark.of(
              "residence-gap",
              Provisions.of("A07-g16 A07-g18"),
              Argument.of(gap.first()),
              Argument.of(gap.last().orElse(decision))));
    }
    if (count.complete() != Truth.TRUE && bySending(matter) == Truth.TRUE) {
      remarks.add(remark("residence-completed-after-decision", decision));
    }
    if (count.current() == Truth.FALSE) {
      return remarks.add(remark("residence-not-current", decision)).build();
    }
    LocalDate by = completedBy(matter, decision);
    Optional<LocalDate> earliest = earliest(matter, law, count);
    if (earliest.isPresent() && earliest.equals(count.latest())) {
      completion(earliest.get(), by, mayGoOn, "residence-completed", "residence-completes")
          .ifPresent(remarks::add);
      return remarks.build();
    }
    earliest
        .flatMap(
            day ->
                completion(
                    day,
                    by,
                    mayGoOn,
                    "residence-completed-earliest",
                    "residence-completes-earliest"))
        .ifPresent(remarks::add);
    count
        .latest()
        .flatMap(
            day ->
                completion(
                    day, by, mayGoOn, "residence-completed-latest", "residence-completes-latest"))
        .ifPresent(remarks::add);
    return remarks.build();
  }

  /** Until when years that are complete were so: by the sending, if they were by then. */
  private static LocalDate completedBy(Case matter, LocalDate decision) {
    return bySending(matter) == Truth.TRUE ? RepatriationDays.latestSending(matter) : decision;
  }

  /**
   * The first day on which the years can be complete, also by residence in another territory of the
   * state, unless the reading is settled so that it does not count.
   */
  private static Optional<LocalDate> earliest(
      Case matter, AssembledLaw law, ResidenceCount inHost) {
    Territory host = matter.value(HostFacts.TERRITORY);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (host == null || periods == null || !mayCountBeside(host, periods, law)) {
      return inHost.earliest();
    }
    Optional<LocalDate> inState =
        ResidenceCalculator.within(host.state()).count(periods, inHost.decisionDate()).earliest();
    return inState
        .filter(day -> inHost.earliest().filter(first -> !day.isBefore(first)).isEmpty())
        .or(inHost::earliest);
  }

  private static boolean mayCountBeside(
      Territory host, ResidencePeriods periods, AssembledLaw law) {
    return anyBeside(host, periods)
        && law.option(Readings.RESIDENCE_IN_OTHER_TERRITORY)
            .filter(option -> option != ReadingOption.INCLUDED)
            .isEmpty();
  }

  /**
   * The day of the decision; that of the assessment, if any later one gives the same; null if the
   * years cannot be counted yet.
   */
  private static @Nullable LocalDate dayOfCount(
      Case matter, ResidencePeriods periods, ResidenceCalculator calculator) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return decision == null
            && isToBeDecided(matter)
            && calculator.staysComplete(periods, matter.asOf())
        ? matter.asOf()
        : decision;
  }

  /** What the stays abroad that are judged did to the residence. */
  private static List<Remark> judgedAbsences(
      ResidencePeriods periods, Territory host, LocalDate decision) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    periods.known().stream()
        .filter(p -> p.lawful() != Truth.FALSE)
        .filter(p -> p.place().territory().equals(Optional.of(host)))
        .flatMap(p -> p.absences().known().stream())
        .filter(Absence::isDated)
        .forEach(
            absence -> {
              LocalDate first = absence.start().orElseThrow().earliest();
              LocalDate last = absence.end().orElseThrow().latest();
              if (absence.isSurelyShort() && first.isBefore(decision)) {
                remarks.add(
                    Remark.of(
                        "residence-short-absence",
                        Provisions.of("A07-g18"),
                        Argument.of(first),
                        Argument.of(last)));
              } else if (absence.isSurelyLong() && last.isBefore(decision)) {
                remarks.add(
                    Remark.of(
                        "residence-long-absence",
                        Provisions.of("A07-g16 A07-g18"),
                        Argument.of(first),
                        Argument.of(last),
                        Argument.of(last.plusDays(1))));
              }
            });
    return remarks.build();
  }

  /** By the decision the years are complete; after it they are only if the residence goes on. */
  private static Optional<Remark> completion(
      LocalDate day, LocalDate decision, boolean mayGoOn, String by, String after) {
    return day.isAfter(decision)
        ? Optional.of(remark(after, day)).filter(remark -> mayGoOn)
        : Optional.of(remark(by, day));
  }

  private static Remark remark(String id, LocalDate day) {
    return Remark.of(id, COUNTED, Argument.of(day));
  }

  private static Truth threeYears(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null ? Truth.UNKNOWN : threeYears(matter, ResidenceCalculator.within(host));
  }

  private static Truth threeYears(Case matter, ResidenceCalculator calculator) {
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (periods == null) {
      return Truth.UNKNOWN;
    }
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    if (decision != null) {
      return calculator.complete(periods, decision);
    }
    if (isToBeDecided(matter) && calculator.staysComplete(periods, matter.asOf())) {
      return Truth.TRUE;
    }
    return calculator.isPossible(periods) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether a decision is surely taken on the assessment date or later, on whichever day. */
  private static boolean isToBeDecided(Case matter) {
    return isUndated(matter) && Boolean.FALSE.equals(matter.value(MeasureFacts.DECIDED));
  }

  private static boolean isUndated(Case matter) {
    return !matter.knows(MeasureFacts.DECISION_DATE);
  }

  /**
   * False as long as no other territory of the state comes in, so that the reading is not asked.
   */
  private static Truth threeYearsInState(Case matter) {
    return ifOtherTerritory(matter, RepatriationResidence::threeYears);
  }

  private static Truth inStateBySending(Case matter) {
    return ifOtherTerritory(matter, RepatriationResidence::bySending);
  }

  private static Truth ifOtherTerritory(
      Case matter, BiFunction<Case, ResidenceCalculator, Truth> count) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null) {
      return Truth.UNKNOWN;
    }
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (host.state().territories().size() == 1) {
      return Truth.FALSE;
    }
    if (periods == null) {
      return Truth.UNKNOWN;
    }
    boolean reachesOther = anyBeside(host, periods);
    if (!reachesOther && periods.listsAll()) {
      return Truth.FALSE;
    }
    Truth inState = count.apply(matter, ResidenceCalculator.within(host.state()));
    return reachesOther ? inState : inState.and(Truth.UNKNOWN);
  }

  /** Whether there may be lawful residence in another territory of the host's state. */
  private static boolean anyBeside(Territory host, ResidencePeriods periods) {
    for (ResidencePeriod period : periods.known()) {
      Territory place = period.place().territory().orElse(null);
      if (place != null
          && place != host
          && place.state() == host.state()
          && period.lawful() != Truth.FALSE) {
        return true;
      }
    }
    return false;
  }

  private static Truth bySending(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host != null) {
      return bySending(matter, ResidenceCalculator.within(host));
    }
    return hasNoTimeSinceDecision(matter) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Whether the years were complete on a day after the decision and by the sending; while nobody
   * has been sent, by the assessment date.
   */
  private static Truth bySending(Case matter, ResidenceCalculator calculator) {
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    if (hasNoTimeSinceDecision(matter)) {
      return Truth.FALSE;
    }
    if (periods == null) {
      return Truth.UNKNOWN;
    }
    if (decision == null) {
      return calculator.isPossible(periods) ? Truth.UNKNOWN : Truth.FALSE;
    }
    Truth reached =
        calculator.completeBetween(periods, decision, RepatriationDays.latestSending(matter));
    boolean dayIsKnown = matter.knows(MeasureFacts.SENT_ON) || RepatriationDays.isNotSent(matter);
    return dayIsKnown ? reached : reached.and(Truth.UNKNOWN);
  }

  /**
   * Residence that goes on completes the years; a decision that was taken looked back from its day.
   */
  private static Optional<Coming> byALaterDecision(Case matter, Territories in) {
    if (isToBeDecided(matter)) {
      return completion(matter, matter.asOf(), in);
    }
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    Boolean decided = matter.value(MeasureFacts.DECIDED);
    return decision == null
            || Boolean.TRUE.equals(decided)
            || (decided == null && !decision.isAfter(matter.asOf()))
        ? Optional.empty()
        : completion(matter, decision, in);
  }

  /** The same until the sending, as long as nothing says that the person has been sent. */
  private static Optional<Coming> byALaterSending(Case matter, Territories in) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    if (decision == null || !RepatriationDays.mayYetBeSent(matter)) {
      return Optional.empty();
    }
    return completion(matter, decision.isAfter(matter.asOf()) ? decision : matter.asOf(), in);
  }

  /** What is not met, and is once residence that goes on is three years old by the sending. */
  static List<FactCriterion> toComeBySending(Case matter, AssembledLaw law) {
    return Stream.of(THREE_YEARS_BY_SENDING, THREE_YEARS_IN_STATE_BY_SENDING)
        .filter(criterion -> criterion.test(matter, law) == Truth.FALSE)
        .filter(criterion -> criterion.otherwise().inTime().in(matter, law).isPresent())
        .toList();
  }

  /** When residence that goes on completes the years; empty if none surely lawful goes on. */
  private static Optional<Coming> completion(Case matter, LocalDate day, Territories in) {
    Territory host = matter.value(HostFacts.TERRITORY);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    if (host == null || periods == null || Boolean.FALSE.equals(matter.value(StayFacts.LAWFUL))) {
      return Optional.empty();
    }
    if (in == Territories.OF_STATE && !anyBeside(host, periods)) {
      return Optional.empty();
    }
    ResidenceCalculator calculator =
        in == Territories.HOST
            ? ResidenceCalculator.within(host)
            : ResidenceCalculator.within(host.state());
    ResidenceCount count = calculator.count(periods, day);
    return count.current() == Truth.TRUE && calculator.goesOn(periods)
        ? Optional.of(
            new Coming(
                count
                    .earliest()
                    .filter(first -> count.latest().equals(Optional.of(first)))
                    .filter(first -> first.isAfter(day))))
        : Optional.empty();
  }

  private static boolean hasNoTimeSinceDecision(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return Boolean.FALSE.equals(matter.value(MeasureFacts.DECIDED))
        || (decision != null && !decision.isBefore(RepatriationDays.latestSending(matter)));
  }

  /**
   * An ongoing period says where the person resides, and so does a stay that is residence;
   * residence elsewhere does not exclude it.
   */
  private static Truth residesInHost(Case matter) {
    Place residence = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    Territory host = matter.value(HostFacts.TERRITORY);
    Territory named = residence == null ? null : residence.territory().orElse(null);
    if (matter.value(StayFacts.KIND) == StayKind.RESIDENCE) {
      return Truth.TRUE;
    }
    if (host == null) {
      boolean nowhereHere =
          residence != null
              && named == null
              && periods != null
              && periods.listsAll()
              && periods.known().stream().allMatch(p -> p.place().territory().isEmpty());
      return nowhereHere ? Truth.FALSE : Truth.UNKNOWN;
    }
    boolean surely =
        (named != null && named.state() == host.state())
            || (periods != null
                && periods.surelyReaches(host.state().territories(), matter.asOf()));
    if (surely) {
      return Truth.TRUE;
    }
    boolean surelyNot =
        residence != null
            && periods != null
            && !periods.mayReach(host.state().territories(), matter.asOf());
    return surelyNot ? Truth.FALSE : Truth.UNKNOWN;
  }
}
