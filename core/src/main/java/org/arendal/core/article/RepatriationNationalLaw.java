package org.arendal.core.article;

import static org.arendal.core.register.RepatriationRuleKind.BAR_AFTER_RESIDENCE;
import static org.arendal.core.register.RepatriationRuleKind.BAR_FOR_COVERED_PERSONS;
import static org.arendal.core.register.RepatriationRuleKind.ENTRY_BAN;
import static org.arendal.core.register.RepatriationRuleKind.NO_REFUSAL_AT_ENTRY;
import static org.arendal.core.register.RepatriationRuleKind.NO_REMOVAL_FOR_LACK_OF_MEANS;
import static org.arendal.core.register.RepatriationRuleKind.REMOVAL_IF_PUBLIC_PAYS;
import static org.arendal.core.register.RepatriationRuleKind.SEEKING_HELP_NO_GROUND;
import static org.arendal.core.register.RepatriationRuleKind.TIME_LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.calculation.ResidenceCalculator;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.MeasureStage;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.RepatriationRuleKind;

/**
 * Whether a national rule that can be decided is met. The rules are data of the country modules;
 * where none surely holds, the criterion is not met, and while territory or day are unknown it is
 * open.
 *
 * <p>The remarks describe the rules of 1996 country by country; what was enacted later is cited to
 * the sentence that sends to national law (A07-g7). The numbers, and the measures that a rule is
 * about, are in the data.
 *
 * <p>Source: A07-g7, A07-g19, A07-dk-5 to A07-dk-11, A07-fi-3, A07-fi-7, A07-no-3, A07-no-4,
 * A07-se-2.
 */
final class RepatriationNationalLaw {
  /** The host state has a rule that bars repatriation after some years. */
  static final FactCriterion HAS_BAR =
      FactCriterion.derived(
              "national-bar-exists",
              List.of(HostFacts.TERRITORY, MeasureFacts.DECISION_DATE),
              (matter, law) ->
                  NationalRepatriationRules.test(
                      BAR_AFTER_RESIDENCE, matter, law, rule -> Truth.TRUE),
              "A07-dk-5")
          .national();

  /** What a bar to repatriation after some years hangs on. */
  private static final List<Fact<?>> BAR_FACTS =
      List.of(
          ResidenceFacts.PERIODS,
          ResidenceFacts.PURPOSE_PERMANENT,
          MeasureFacts.KIND,
          MeasureFacts.DECISION_DATE,
          HostFacts.TERRITORY);

  /**
   * The bar after some years is met: in Denmark residence "med henblik på varigt ophold" and lawful
   * "i mere end de sidste 3 år", so three years exactly are not enough, as they are for article 7.
   */
  static final FactCriterion BAR_MET =
      FactCriterion.derived(
              "national-bar-met",
              BAR_FACTS,
              (matter, law) -> barMet(BAR_AFTER_RESIDENCE, matter, law),
              "A07-dk-5")
          .national();

  /** The bar is met that later law keeps for persons covered by the Convention. */
  static final FactCriterion COVERED_BAR_MET =
      FactCriterion.derived(
              "national-bar-for-covered-met",
              BAR_FACTS,
              (matter, law) -> barMet(BAR_FOR_COVERED_PERSONS, matter, law),
              "A07-g19 A07-g7")
          .national();

  /** The months after arrival are over in which the measure was possible, in Finland and Sweden. */
  static final FactCriterion TIME_OVER =
      FactCriterion.derived(
              "national-time-over",
              List.of(
                  StayFacts.START_DATE,
                  MeasureFacts.DECISION_DATE,
                  MeasureFacts.KIND,
                  HostFacts.TERRITORY),
              RepatriationNationalLaw::timeOver,
              "A07-fi-3 A07-se-2")
          .national();

  /** The host state is Finland, whose time limit this then is. */
  static final FactCriterion HOST_IN_FINLAND =
      FactCriterion.oneOfTerritories(
              "host-in-finland", Set.copyOf(NordicState.FINLAND.territories()), "A07-fi-3")
          .structure();

  /** The host state is Sweden, whose time limit this then is. */
  static final FactCriterion HOST_IN_SWEDEN =
      FactCriterion.oneOfTerritories(
              "host-in-sweden", Set.copyOf(NordicState.SWEDEN.territories()), "A07-se-2")
          .structure();

  /**
   * The measure rests on lack of means alone and is one that is not taken against Nordic citizens
   * for it: "udvises ikke på grund af manglende midler" in Finland, and in Sweden by later law.
   */
  static final FactCriterion NOT_FOR_LACK_OF_MEANS =
      barredGround(
              "national-not-for-lack-of-means",
              NO_REMOVAL_FOR_LACK_OF_MEANS,
              Set.of(MeasureGround.LACK_OF_MEANS),
              "A07-fi-7")
          .national();

  /** The measure is one for which "at søge socialhjælp" is no ground, as in Norway. */
  static final FactCriterion SEEKING_HELP_IS_NO_GROUND =
      barredGround(
              "national-seeking-help-no-ground",
              SEEKING_HELP_NO_GROUND,
              Set.of(MeasureGround.SOCIAL_ASSISTANCE, MeasureGround.SOCIAL_SERVICES),
              "A07-no-3 A07-no-4")
          .national();

  /**
   * The measure is a refusal "i forbindelse med indrejsekontrol" that national law excludes, as in
   * Denmark.
   */
  static final FactCriterion REFUSED_AT_ENTRY =
      atStage(
              "national-no-refusal-at-entry",
              NO_REFUSAL_AT_ENTRY,
              MeasureStage.ENTRY_CONTROL,
              "A07-dk-9")
          .national();

  /**
   * The measure is a refusal after entry that national law ties to want of means and public cost,
   * as in Denmark.
   */
  static final FactCriterion REMOVED_AFTER_ENTRY =
      atStage(
              "national-removal-after-entry",
              REMOVAL_IF_PUBLIC_PAYS,
              MeasureStage.AFTER_ENTRY,
              "A07-dk-10")
          .national();

  /** The measure is a refusal after entry that entails an entry ban, as in Denmark. */
  static final FactCriterion ENTRY_BANNED =
      atStage("national-entry-ban", ENTRY_BAN, MeasureStage.AFTER_ENTRY, "A07-dk-11").national();

  /** The person has "de nødvendige midler til sit underhold i landet og til hjemrejsen". */
  static final FactCriterion SUFFICIENT_MEANS =
      FactCriterion.judged("sufficient-means", PersonFacts.SUFFICIENT_MEANS, "A07-dk-10")
          .national();

  /** Public funds have to pay for the journey out of the country. */
  static final FactCriterion PUBLIC_JOURNEY =
      FactCriterion.yes(
              "journey-publicly-funded", MeasureFacts.JOURNEY_PUBLICLY_FUNDED, "A07-dk-10")
          .national();

  private RepatriationNationalLaw() {}

  /** Whether one of these measures has been decided on the assessment date or before. */
  static Truth isDecided(Case matter, Set<MeasureKind> measures) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    Boolean decided = matter.value(MeasureFacts.DECIDED);
    return (decided == null ? Truth.UNKNOWN : Truth.of(decided))
        .and(isAbout(measures, matter))
        .and(decision == null ? Truth.UNKNOWN : Truth.of(!decision.isAfter(matter.asOf())));
  }

  private static Truth barMet(RepatriationRuleKind kind, Case matter, AssembledLaw law) {
    return NationalRepatriationRules.test(kind, matter, law, rule -> barMet(rule, matter));
  }

  private static Truth barMet(RepatriationRule rule, Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    Truth passed =
        periods == null || decision == null || host == null
            ? Truth.UNKNOWN
            : ResidenceCalculator.within(host)
                .years(rule.number().orElseThrow())
                .exceeded(periods, decision);
    Boolean permanent = matter.value(ResidenceFacts.PURPOSE_PERMANENT);
    return passed
        .and(isAbout(rule.measures(), matter))
        .and(
            !rule.permanentIntent()
                ? Truth.TRUE
                : permanent == null ? Truth.UNKNOWN : Truth.of(permanent));
  }

  /** On the last day of the months the measure is still possible. */
  private static Truth timeOver(Case matter, AssembledLaw law) {
    return NationalRepatriationRules.test(TIME_LIMIT, matter, law, rule -> timeOver(rule, matter));
  }

  private static Truth timeOver(RepatriationRule rule, Case matter) {
    LocalDate arrival = matter.value(StayFacts.START_DATE);
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    Truth over =
        arrival == null || decision == null
            ? Truth.UNKNOWN
            : Truth.of(decision.isAfter(arrival.plusMonths(rule.number().orElseThrow())));
    return over.and(isAbout(rule.measures(), matter));
  }

  private static FactCriterion barredGround(
      String id, RepatriationRuleKind kind, Set<MeasureGround> grounds, String provisions) {
    return FactCriterion.derived(
        id,
        List.of(
            MeasureFacts.GROUND,
            MeasureFacts.KIND,
            MeasureFacts.DECISION_DATE,
            HostFacts.TERRITORY),
        (matter, law) ->
            NationalRepatriationRules.test(
                kind,
                matter,
                law,
                rule -> isAbout(rule.measures(), matter).and(onlyOn(grounds, matter))),
        provisions);
  }

  private static FactCriterion atStage(
      String id, RepatriationRuleKind kind, MeasureStage stage, String provisions) {
    return FactCriterion.derived(
        id,
        List.of(
            MeasureFacts.STAGE, MeasureFacts.KIND, MeasureFacts.DECISION_DATE, HostFacts.TERRITORY),
        (matter, law) ->
            NationalRepatriationRules.test(
                kind,
                matter,
                law,
                rule ->
                    isAbout(rule.measures(), matter)
                        .and(is(matter, MeasureFacts.STAGE, Set.of(stage)))),
        provisions);
  }

  /** Whether the measure rests on these grounds and on no other. */
  private static Truth onlyOn(Set<MeasureGround> grounds, Case matter) {
    CodeSet<MeasureGround> given = matter.value(MeasureFacts.GROUND);
    if (given == null) {
      return Truth.UNKNOWN;
    }
    if (!grounds.containsAll(given.choices())) {
      return Truth.FALSE;
    }
    return given.isComplete() ? Truth.of(!given.choices().isEmpty()) : Truth.UNKNOWN;
  }

  /** Whether a rule about these measures is about this one; one that names none is about all. */
  private static Truth isAbout(Set<MeasureKind> measures, Case matter) {
    return measures.isEmpty() ? Truth.TRUE : is(matter, MeasureFacts.KIND, measures);
  }

  private static <E extends Enum<E> & Coded> Truth is(Case matter, Fact<E> fact, Set<E> choices) {
    E value = matter.value(fact);
    return value == null ? Truth.UNKNOWN : Truth.of(choices.contains(value));
  }
}
