package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says which facts settle another by what they mean.
 *
 * <p>A fact that is settled is known and is not asked for. Where it was given otherwise, the two
 * contradict each other, and the problem names both. Nothing is settled here that could be
 * otherwise: a person can reside in two countries, an asylum application leaves other grounds of
 * residence open, and a decision can end a stay that was lawful.
 *
 * <ul>
 *   <li>A maintenance advance that is claimed is one of the benefits of the case, and under article
 *       2(1)(b); others may stand beside it. Source: A02-1b-g2.
 *   <li>A measure that rests on a need for social assistance or services makes that one of the
 *       benefits of the case. Source: A07-1, A07-g1.
 *   <li>A case about a child's maintenance, or about a person who is a child, concerns a child.
 *       Source: A13-2.
 *   <li>Whoever resides in the host territory with the right to live there is not there on a
 *       temporary stay: article 4 sets temporary stay and lawful residence against each other.
 *       Where the right is lacking or not known, as that of an asylum seeker, nothing is settled.
 *       Source: A04-1, A03-g3.
 *   <li>A temporary stay that ended before the assessment date is no lawful stay on that date. A
 *       stay that became residence goes on. Source: A04-g2, A06-g3.
 *   <li>Who resides in the host territory and has the right to live there is there lawfully; that
 *       the right is only presumed from a register settles nothing. So is a person whose stay there
 *       is residence, if a full list of periods leaves no other country and the state has no other
 *       territory. Source: A04-1, A03-g6, A03-g7.
 *   <li>Whose residence in the host territory is told as lawful and as going on is there lawfully,
 *       as long as surely no decision is in effect that ends lawful stay. Source: A04-1, A07-1b,
 *       A07-dk-4.
 *   <li>By a decision, taken by the assessment date, to repatriate a person to a Nordic country,
 *       the question of reception there has come up. Source: A08-g3.
 * </ul>
 *
 * <p>See ADR 0062.
 */
final class SettledFacts {
  private static final CodeSet<BenefitCategory> ADVANCE =
      CodeSet.atLeast(List.of(BenefitCategory.OTHER_SOCIAL_BENEFIT));

  private static final CodeSet<BenefitCategory> HELP =
      CodeSet.atLeast(List.of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE));

  private static final SettledFact<CodeSet<BenefitCategory>> BENEFITS =
      new SettledFact<>(
          BenefitFacts.CATEGORY,
          List.of(AdvanceFacts.CLAIMED),
          SettledFacts::benefits,
          SettledFacts::withAdvance);

  private static final SettledFact<CodeSet<BenefitCategory>> HELP_OF_MEASURE =
      new SettledFact<>(
          BenefitFacts.CATEGORY,
          List.of(MeasureFacts.GROUND),
          (asOf, values) -> helpOfMeasure(values),
          SettledFacts::withHelpOfMeasure);

  private static final SettledFact<Boolean> CONCERNS_CHILD =
      new SettledFact<>(
          ChildFacts.CONCERNED,
          List.of(PersonFacts.IS_CHILD, AdvanceFacts.CLAIMED),
          (asOf, values) ->
              (values.is(PersonFacts.IS_CHILD, true) || values.is(AdvanceFacts.CLAIMED, true))
                  ? true
                  : null);

  private static final SettledFact<StayKind> RESIDES =
      new SettledFact<>(
          StayFacts.KIND,
          List.of(
              PersonFacts.RESIDENCE_TERRITORY,
              PersonFacts.RIGHT_TO_RESIDE,
              ResidenceFacts.PERIODS,
              HostFacts.TERRITORY),
          (asOf, values) -> residesInHost(values) ? StayKind.RESIDENCE : null);

  private static final SettledFact<Boolean> STAYS_LAWFULLY =
      new SettledFact<>(
          StayFacts.LAWFUL,
          List.of(StayFacts.ENDED, StayFacts.KIND),
          (asOf, values) -> isOver(asOf, values) ? false : null);

  private static final SettledFact<Boolean> RESIDES_LAWFULLY =
      new SettledFact<>(
          StayFacts.LAWFUL,
          List.of(
              PersonFacts.RESIDENCE_TERRITORY,
              PersonFacts.RIGHT_TO_RESIDE,
              HostFacts.TERRITORY,
              StayFacts.KIND,
              ResidenceFacts.PERIODS),
          (asOf, values) -> residesLawfully(asOf, values) ? true : null);

  private static final SettledFact<Boolean> RESIDES_ON_LAWFULLY =
      new SettledFact<>(
          StayFacts.LAWFUL,
          List.of(
              ResidenceFacts.PERIODS,
              HostFacts.TERRITORY,
              MeasureFacts.KIND,
              MeasureFacts.DECIDED,
              MeasureFacts.DECISION_DATE,
              MeasureFacts.IN_EFFECT),
          (asOf, values) -> residesOnLawfully(asOf, values) ? true : null);

  private static final ImmutableList<Fact<?>> REPATRIATION =
      ImmutableList.of(
          MeasureFacts.DECIDED,
          MeasureFacts.DECISION_DATE,
          MeasureFacts.IN_EFFECT,
          MeasureFacts.SENT,
          MeasureFacts.SENT_ON,
          TiesFacts.ONLY_SINCE_DECISION,
          MeasureFacts.KIND,
          MeasureFacts.DESTINATION);

  private static final SettledFact<Boolean> RECEPTION_IN_QUESTION =
      new SettledFact<>(
          TransferFacts.QUESTION_ARISEN,
          REPATRIATION,
          (asOf, values) -> repatriatedTo(asOf, values) == null ? null : true);

  private static final SettledFact<Place> RECEIVED_THERE =
      new SettledFact<>(
          TransferFacts.DESTINATION_TERRITORY, REPATRIATION, SettledFacts::repatriatedTo);

  private static final ImmutableList<SettledFact<?>> ALL =
      ImmutableList.of(
          BENEFITS,
          HELP_OF_MEASURE,
          CONCERNS_CHILD,
          RESIDES,
          STAYS_LAWFULLY,
          RESIDES_LAWFULLY,
          RESIDES_ON_LAWFULLY,
          RECEPTION_IN_QUESTION,
          RECEIVED_THERE);

  private SettledFacts() {}

  /** The given values with all that they settle; the same object if they settle nothing more. */
  static FactValues settle(LocalDate asOf, FactValues given) {
    FactValues settled = given;
    for (SettledFact<?> rule : ALL) {
      Object value = rule.settle(asOf, settled);
      if (value != null && !value.equals(settled.get(rule.fact()))) {
        settled = settled.with(rule.fact(), value);
      }
    }
    return settled;
  }

  /** Adds what was given otherwise than other facts settle it. */
  static void addProblems(Contradictions problems, LocalDate asOf, FactValues given) {
    for (SettledFact<?> rule : ALL) {
      rule.problem(asOf, given).ifPresent(problems::add);
    }
  }

  /** The facts that can settle this one, directly or by way of others. */
  static Set<Fact<?>> settling(Fact<?> fact) {
    Set<Fact<?>> found = Sets.newLinkedHashSet();
    for (SettledFact<?> rule : ALL) {
      if (rule.fact() == fact) {
        found.addAll(rule.by());
        rule.by().forEach(by -> found.addAll(settling(by)));
      }
    }
    return ImmutableSet.copyOf(found);
  }

  private static @Nullable CodeSet<BenefitCategory> benefits(LocalDate asOf, FactValues values) {
    return values.is(AdvanceFacts.CLAIMED, true) ? ADVANCE : null;
  }

  /**
   * The benefits that were given and the advance. Where those given are all outside articles
   * 2(1)(a) and (b), whoever gave them surely did not mean the advance as well: then nothing fits.
   */
  private static @Nullable CodeSet<BenefitCategory> withAdvance(
      CodeSet<BenefitCategory> given, CodeSet<BenefitCategory> advance) {
    return !given.isComplete()
            || given.includes(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
            || given.includes(BenefitCategory.OTHER_SOCIAL_BENEFIT)
        ? union(given, advance)
        : null;
  }

  private static @Nullable CodeSet<BenefitCategory> helpOfMeasure(FactValues values) {
    CodeSet<MeasureGround> grounds = values.get(MeasureFacts.GROUND);
    return grounds != null
            && (grounds.includes(MeasureGround.SOCIAL_ASSISTANCE)
                || grounds.includes(MeasureGround.SOCIAL_SERVICES))
        ? HELP
        : null;
  }

  /**
   * The benefits that were given, where they have or may have the help on which the measure rests:
   * left out of a list that is complete, it was said not to be one of them.
   */
  private static @Nullable CodeSet<BenefitCategory> withHelpOfMeasure(
      CodeSet<BenefitCategory> given, CodeSet<BenefitCategory> help) {
    return !given.isComplete() || given.choices().containsAll(help.choices())
        ? union(given, help)
        : null;
  }

  private static CodeSet<BenefitCategory> union(
      CodeSet<BenefitCategory> given, CodeSet<BenefitCategory> more) {
    Set<BenefitCategory> all = Sets.union(given.choices(), more.choices());
    return given.isComplete() ? CodeSet.of(all) : CodeSet.atLeast(all);
  }

  /** Whether the stay was a temporary one that is over. */
  private static boolean isOver(LocalDate asOf, FactValues values) {
    StayEnd end = values.get(StayFacts.ENDED);
    return end != null && end.isBefore(asOf) && values.is(StayFacts.KIND, StayKind.TEMPORARY);
  }

  /** Whether the person resides in the host territory and has the right to live there. */
  static boolean residesLawfully(LocalDate asOf, FactValues values) {
    Territory host = values.get(HostFacts.TERRITORY);
    return host != null
        && values.is(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
        && (values.is(PersonFacts.RESIDENCE_TERRITORY, Place.of(host))
            || canResideOnlyIn(host, asOf, values));
  }

  /**
   * Whether the residence that nobody has named can be in this territory alone: the stay is
   * residence, and by a full list of periods it cannot stand beside residence elsewhere.
   */
  private static boolean canResideOnlyIn(Territory host, LocalDate asOf, FactValues values) {
    ResidencePeriods periods = values.get(ResidenceFacts.PERIODS);
    return values.is(StayFacts.KIND, StayKind.RESIDENCE)
        && !values.has(PersonFacts.RESIDENCE_TERRITORY)
        && periods != null
        && host.state().territories().size() == 1
        && !periods.mayReach(host.state().territories(), asOf);
  }

  /** Whether the person surely has lawful residence in the host territory. */
  private static boolean residesInHost(FactValues values) {
    Territory host = values.get(HostFacts.TERRITORY);
    if (host == null) {
      return false;
    }
    Place here = Place.of(host);
    boolean hasRight =
        values.is(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
            || values.is(PersonFacts.RIGHT_TO_RESIDE, RightToReside.PRESUMED_FROM_REGISTER);
    ResidencePeriods periods = values.get(ResidenceFacts.PERIODS);
    return (hasRight && values.is(PersonFacts.RESIDENCE_TERRITORY, here))
        || (periods != null && livesIn(here, periods));
  }

  private static boolean livesIn(Place here, ResidencePeriods periods) {
    return periods.known().stream().anyMatch(period -> goesOnIn(here, period));
  }

  private static boolean goesOnIn(Place here, ResidencePeriod period) {
    return period.ongoing() && period.lawful() == Truth.TRUE && period.place().equals(here);
  }

  /** Whether lawful residence in the host territory goes on, and surely no decision ended it. */
  static boolean residesOnLawfully(LocalDate asOf, FactValues values) {
    Territory host = values.get(HostFacts.TERRITORY);
    ResidencePeriods periods = values.get(ResidenceFacts.PERIODS);
    return host != null
        && periods != null
        && isUnderNoDecision(asOf, values)
        && periods.known().stream()
            .filter(period -> goesOnIn(Place.of(host), period))
            .anyMatch(
                period -> period.start().filter(day -> !day.latest().isAfter(asOf)).isPresent());
  }

  /** Whether surely no decision is in effect that sends the person out of the country. */
  private static boolean isUnderNoDecision(LocalDate asOf, FactValues values) {
    LocalDate decision = values.get(MeasureFacts.DECISION_DATE);
    return values.is(MeasureFacts.DECIDED, false)
        || values.is(MeasureFacts.IN_EFFECT, false)
        || values.is(MeasureFacts.KIND, MeasureKind.NONE)
        || values.is(MeasureFacts.KIND, MeasureKind.OTHER)
        || (decision != null && decision.isAfter(asOf));
  }

  /** To which Nordic territory it has been decided to repatriate the person. */
  private static @Nullable Place repatriatedTo(LocalDate asOf, FactValues values) {
    Place destination = values.get(MeasureFacts.DESTINATION);
    return destination != null
            && destination.territory().isPresent()
            && values.is(MeasureFacts.KIND, MeasureKind.REPATRIATION)
            && isDecided(asOf, values)
        ? destination
        : null;
  }

  /**
   * Whether a measure was surely decided by the assessment date: all that would contradict a no. It
   * does not wait for the day, or no day would fit where the destination is given otherwise.
   */
  private static boolean isDecided(LocalDate asOf, FactValues values) {
    LocalDate decision = values.get(MeasureFacts.DECISION_DATE);
    return values.is(MeasureFacts.DECIDED, true)
        || values.is(MeasureFacts.IN_EFFECT, true)
        || values.is(MeasureFacts.SENT, true)
        || values.has(MeasureFacts.SENT_ON)
        || values.is(TiesFacts.ONLY_SINCE_DECISION, true)
        || (decision != null && decision.isBefore(asOf));
  }
}
