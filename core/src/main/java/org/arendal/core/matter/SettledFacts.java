package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;

/**
 * The one place that says which facts settle another by what they mean.
 *
 * <p>A fact that is settled is known and is not asked for. Where it was given otherwise, the two
 * contradict each other, and the problem names both. Nothing is settled here that could be
 * otherwise: a person can reside in two countries, an asylum application leaves other grounds of
 * residence open, and lawful stay follows from no other fact.
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
 *       the right is only presumed from a register settles nothing. Source: A04-1, A03-g6, A03-g7.
 *   <li>By a decision, taken by the assessment date, to repatriate a person to a Nordic country,
 *       the question of reception there has come up. Source: A08-g3.
 * </ul>
 *
 * <p>See ADR 0062.
 */
final class SettledFacts {
  private static final SettledFact<CodeSet<BenefitCategory>> BENEFITS =
      new SettledFact<>(
          BenefitFacts.CATEGORY,
          List.of(AdvanceFacts.CLAIMED),
          SettledFacts::benefits,
          SettledFacts::withAdvance);

  private static final ImmutableSet<MeasureGround> NEED =
      Sets.immutableEnumSet(MeasureGround.SOCIAL_ASSISTANCE, MeasureGround.SOCIAL_SERVICES);

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
              is(values, PersonFacts.IS_CHILD, true) || is(values, AdvanceFacts.CLAIMED, true)
                  ? Optional.of(true)
                  : Optional.empty());

  private static final SettledFact<StayKind> RESIDES =
      new SettledFact<>(
          StayFacts.KIND,
          List.of(
              PersonFacts.RESIDENCE_TERRITORY,
              PersonFacts.RIGHT_TO_RESIDE,
              ResidenceFacts.PERIODS,
              HostFacts.TERRITORY),
          (asOf, values) ->
              residesInHost(values) ? Optional.of(StayKind.RESIDENCE) : Optional.empty());

  private static final SettledFact<Boolean> STAYS_LAWFULLY =
      new SettledFact<>(
          StayFacts.LAWFUL,
          List.of(StayFacts.ENDED, StayFacts.KIND),
          (asOf, values) ->
              values.get(StayFacts.ENDED) instanceof StayEnd end
                      && end.isBefore(asOf)
                      && is(values, StayFacts.KIND, StayKind.TEMPORARY)
                  ? Optional.of(false)
                  : Optional.empty());

  private static final SettledFact<Boolean> RESIDES_LAWFULLY =
      new SettledFact<>(
          StayFacts.LAWFUL,
          List.of(
              PersonFacts.RESIDENCE_TERRITORY, PersonFacts.RIGHT_TO_RESIDE, HostFacts.TERRITORY),
          (asOf, values) -> residesLawfully(values) ? Optional.of(true) : Optional.empty());

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
          (asOf, values) -> repatriatedTo(asOf, values).map(destination -> true));

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
          RECEPTION_IN_QUESTION,
          RECEIVED_THERE);

  private SettledFacts() {}

  /** The given values with all that they settle; the same map if they settle nothing more. */
  static Map<Fact<?>, Object> settle(LocalDate asOf, Map<Fact<?>, Object> given) {
    Map<Fact<?>, Object> settled = given;
    for (SettledFact<?> rule : ALL) {
      Optional<?> value = rule.settle(asOf, settled);
      if (value.isPresent() && !value.get().equals(settled.get(rule.fact()))) {
        settled = settled == given ? new HashMap<>(given) : settled;
        settled.put(rule.fact(), value.get());
      }
    }
    return settled;
  }

  /** What was given otherwise than other facts settle it. */
  static List<Problem> problems(LocalDate asOf, Map<Fact<?>, Object> given) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (SettledFact<?> rule : ALL) {
      rule.problem(asOf, given).ifPresent(problems::add);
    }
    return problems.build();
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

  private static Optional<CodeSet<BenefitCategory>> benefits(
      LocalDate asOf, Map<Fact<?>, Object> values) {
    return is(values, AdvanceFacts.CLAIMED, true)
        ? Optional.of(CodeSet.atLeast(List.of(BenefitCategory.OTHER_SOCIAL_BENEFIT)))
        : Optional.empty();
  }

  /**
   * The benefits that were given and the advance. Where those given are all outside articles
   * 2(1)(a) and (b), whoever gave them surely did not mean the advance as well: then nothing fits.
   */
  private static Optional<CodeSet<BenefitCategory>> withAdvance(
      CodeSet<BenefitCategory> given, CodeSet<BenefitCategory> advance) {
    return !given.isComplete()
            || given.includes(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
            || given.includes(BenefitCategory.OTHER_SOCIAL_BENEFIT)
        ? Optional.of(union(given, advance))
        : Optional.empty();
  }

  private static Optional<CodeSet<BenefitCategory>> helpOfMeasure(Map<Fact<?>, Object> values) {
    return values.get(MeasureFacts.GROUND) instanceof CodeSet<?> grounds
            && !Collections.disjoint(grounds.choices(), NEED)
        ? Optional.of(CodeSet.atLeast(List.of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)))
        : Optional.empty();
  }

  /**
   * The benefits that were given, where they have or may have the help on which the measure rests:
   * left out of a list that is complete, it was said not to be one of them.
   */
  private static Optional<CodeSet<BenefitCategory>> withHelpOfMeasure(
      CodeSet<BenefitCategory> given, CodeSet<BenefitCategory> help) {
    return !given.isComplete() || given.choices().containsAll(help.choices())
        ? Optional.of(union(given, help))
        : Optional.empty();
  }

  private static CodeSet<BenefitCategory> union(
      CodeSet<BenefitCategory> given, CodeSet<BenefitCategory> more) {
    Set<BenefitCategory> all = Sets.union(given.choices(), more.choices());
    return given.isComplete() ? CodeSet.of(all) : CodeSet.atLeast(all);
  }

  /** Whether the person resides in the host territory and has the right to live there. */
  static boolean residesLawfully(Map<Fact<?>, Object> values) {
    return is(values, PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
        && values.get(HostFacts.TERRITORY) instanceof Territory host
        && is(values, PersonFacts.RESIDENCE_TERRITORY, Place.of(host));
  }

  /** Whether the person surely has lawful residence in the host territory. */
  private static boolean residesInHost(Map<Fact<?>, Object> values) {
    if (!(values.get(HostFacts.TERRITORY) instanceof Territory host)) {
      return false;
    }
    Place here = Place.of(host);
    boolean hasRight =
        is(values, PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
            || is(values, PersonFacts.RIGHT_TO_RESIDE, RightToReside.PRESUMED_FROM_REGISTER);
    return (hasRight && here.equals(values.get(PersonFacts.RESIDENCE_TERRITORY)))
        || (values.get(ResidenceFacts.PERIODS) instanceof ResidencePeriods periods
            && periods.known().stream()
                .anyMatch(
                    period ->
                        period.ongoing()
                            && period.lawful() == Truth.TRUE
                            && period.place().equals(here)));
  }

  /** To which Nordic territory it has been decided to repatriate the person. */
  private static Optional<Place> repatriatedTo(LocalDate asOf, Map<Fact<?>, Object> values) {
    return isDecided(asOf, values)
            && is(values, MeasureFacts.KIND, MeasureKind.REPATRIATION)
            && values.get(MeasureFacts.DESTINATION) instanceof Place destination
            && destination.territory().isPresent()
        ? Optional.of(destination)
        : Optional.empty();
  }

  /**
   * Whether a measure was surely decided by the assessment date: all that would contradict a no. It
   * does not wait for the day, or no day would fit where the destination is given otherwise.
   */
  private static boolean isDecided(LocalDate asOf, Map<Fact<?>, Object> values) {
    return is(values, MeasureFacts.DECIDED, true)
        || is(values, MeasureFacts.IN_EFFECT, true)
        || is(values, MeasureFacts.SENT, true)
        || values.containsKey(MeasureFacts.SENT_ON)
        || is(values, TiesFacts.ONLY_SINCE_DECISION, true)
        || (values.get(MeasureFacts.DECISION_DATE) instanceof LocalDate day && day.isBefore(asOf));
  }

  private static <T> boolean is(Map<Fact<?>, Object> values, Fact<T> fact, T value) {
    return value.equals(values.get(fact));
  }
}
