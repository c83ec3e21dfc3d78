package org.arendal.core.article;

import static org.arendal.core.logic.Condition.anyOf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AssistanceFacts;
import org.arendal.core.fact.AssistancePurpose;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * The criteria of article 7 on the person, the measure, its ground and the ties; {@link
 * RepatriationProhibition} says how the rule is made of them.
 */
final class RepatriationCriteria {
  /** A citizen of a contracting state other than the host state. */
  static final FactCriterion FOREIGN_NORDIC_CITIZEN =
      FactCriterion.derived(
              "foreign-nordic-citizen",
              List.of(PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
              PersonalScope::citizenOfAnother,
              "A07-1 A01-1b A03-g8")
          .treaty("A07-1", "nordisk statsborger");

  /** The measure is a repatriation by its own name, "hjemsendelse". */
  static final FactCriterion REPATRIATION =
      FactCriterion.oneOf(
              "measure-repatriation",
              MeasureFacts.KIND,
              Set.of(MeasureKind.REPATRIATION),
              "A07-1 A07-g2")
          .treaty("A07-1", "hjemsendes");

  /** The measure sends the person out of the country under another name. */
  static final FactCriterion OTHER_REMOVAL =
      FactCriterion.oneOf(
              "measure-other-removal",
              MeasureFacts.KIND,
              Set.of(MeasureKind.REJECTION, MeasureKind.EXPULSION, MeasureKind.TURNING_AWAY),
              "A07-1 A07-g7 A07-fi-1")
          .adds();

  /** Nobody is sent anywhere: the measure does not do so, or there is none. */
  static final FactCriterion NO_MEASURE =
      FactCriterion.oneOf(
              "measure-none",
              MeasureFacts.KIND,
              Set.of(MeasureKind.OTHER, MeasureKind.NONE),
              "A07-1 A07-g2")
          .explains("A07-1", "hjemsendes");

  /** The person would be sent to the country "hvori den pågældende er statsborger" (A07-g2). */
  static final FactCriterion TO_CITIZENSHIP_COUNTRY =
      FactCriterion.derived(
              "destination-citizenship-country",
              List.of(MeasureFacts.DESTINATION, PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
              (matter, law) -> toCitizenshipCountry(matter),
              "A07-1 A07-g2")
          .explains("A07-1", "hjemsendes");

  /**
   * The person would be sent to a Nordic country other than the host's; the remarks to article 8
   * speak of "hjemsendelse til et andet nordisk land" (A08-g3).
   */
  static final FactCriterion TO_NORDIC_COUNTRY =
      FactCriterion.derived(
              "destination-other-nordic-country",
              List.of(MeasureFacts.DESTINATION, HostFacts.TERRITORY),
              RepatriationCriteria::toNordicCountry,
              "A07-1 A08-g3")
          .adds();

  /** The person would be sent to a country that article 7 can have in view. */
  static final Condition MAY_BE_DESTINATION = anyOf(TO_CITIZENSHIP_COUNTRY, TO_NORDIC_COUNTRY);

  /** A need for social assistance is a ground. */
  static final FactCriterion GROUND_ASSISTANCE =
      ground("ground-social-assistance", MeasureGround.SOCIAL_ASSISTANCE, "A07-1")
          .treaty("A07-1", "på grund af vedkommendes behov for social bistand");

  /** A need for social services is a ground. */
  static final FactCriterion GROUND_SERVICES =
      ground("ground-social-services", MeasureGround.SOCIAL_SERVICES, "A07-g1 A07-1")
          .explains("A07-1", "behov for social bistand");

  /** Want of means is a ground. */
  static final FactCriterion LACK_OF_MEANS =
      ground("ground-lack-of-means", MeasureGround.LACK_OF_MEANS, "A07-1 A07-g3").adds();

  /** No other ground stands beside the need or the want of means. */
  static final FactCriterion NEED_ALONE =
      FactCriterion.derived(
              "ground-need-alone",
              List.of(MeasureFacts.GROUND),
              (matter, law) -> needAlone(matter),
              "A07-1 A07-g1")
          .treaty("A07-1", "på grund af vedkommendes behov");

  /** A need, or want of means, is among the grounds, whether it brings in article 7 or not. */
  static final Condition NEED_AMONG_GROUNDS =
      anyOf(GROUND_ASSISTANCE, GROUND_SERVICES, LACK_OF_MEANS);

  /** Of what is needed or given, only services are a ground of the measure. */
  static final FactCriterion SERVICES_ALONE =
      FactCriterion.derived(
              "services-alone",
              List.of(MeasureFacts.GROUND),
              (matter, law) -> servicesAlone(matter),
              "A07-g1 A07-g8")
          .adds();

  /** The family circumstances speak for remaining. */
  static final FactCriterion FAMILY =
      tie("ties-family", TiesFacts.FAMILY, "A07-1a A07-g12 A07-g15")
          .treaty("A07-1a", "familieforhold");

  /** The attachment to the country of residence speaks for remaining. */
  static final FactCriterion ATTACHMENT =
      tie("ties-residence-country", TiesFacts.RESIDENCE_COUNTRY, "A07-1a A07-g12 A07-g15")
          .treaty("A07-1a", "tilknytning til bopælslandet");

  /** The circumstances otherwise speak for remaining. */
  static final FactCriterion OTHER_CIRCUMSTANCES =
      tie("ties-other-circumstances", TiesFacts.OTHER_CIRCUMSTANCES, "A07-1a A07-g12")
          .treaty("A07-1a", "omstændighederne i øvrigt");

  /** Family, attachment and circumstances, looked at together, speak for remaining. */
  static final FactCriterion TIES_TOGETHER =
      FactCriterion.judged("ties-together", TiesFacts.ASSESSED, "A07-1a A07-g14 A07-g15")
          .treaty("A07-1a", "taler for, at han bør forblive der");

  /**
   * Whether the ties speak for remaining is still to be judged: none was judged to do so, and all
   * together were not judged. It ends with the judgement, so it is said only as long as that.
   */
  static final FactCriterion TIES_LEFT_TO_JUDGE =
      FactCriterion.derived(
              "ties-left-to-judge",
              List.of(
                  TiesFacts.FAMILY,
                  TiesFacts.RESIDENCE_COUNTRY,
                  TiesFacts.OTHER_CIRCUMSTANCES,
                  TiesFacts.ASSESSED),
              (matter, law) ->
                  Truth.of(
                      !matter.knows(TiesFacts.ASSESSED)
                          && Stream.of(FAMILY, ATTACHMENT, OTHER_CIRCUMSTANCES)
                              .noneMatch(tie -> tie.test(matter, law) == Truth.TRUE)),
              "A07-1a A07-g14")
          .provisional()
          .how();

  /** What speaks for remaining came up only after the decision. */
  static final FactCriterion TIES_ONLY_SINCE_DECISION =
      FactCriterion.derived(
              "ties-only-since-decision",
              List.of(
                  TiesFacts.ONLY_SINCE_DECISION, MeasureFacts.DECISION_DATE, MeasureFacts.DECIDED),
              (matter, law) -> onlySinceDecision(matter),
              "A07-1 A07-1a")
          .adds();

  /** The ties count for a person who does not reside in the country. */
  static final FactCriterion TIES_WITHOUT_RESIDENCE =
      FactCriterion.judged(
              "ties-without-residence", TiesFacts.WITHOUT_RESIDENCE, "A07-1a A08-g2 A07-fi-5")
          .explains("A07-1a", "bopælslandet");

  /** The measure is based on assistance that the person gets or needs. */
  static final FactCriterion BASED_ON_ASSISTANCE =
      FactCriterion.derived(
              "based-on-assistance",
              List.of(MeasureFacts.GROUND),
              (matter, law) ->
                  includes(matter, MeasureGround.SOCIAL_ASSISTANCE)
                      .or(includes(matter, MeasureGround.SOCIAL_SERVICES)),
              "A07-g8")
          .adds();

  /** The assistance is "hjælp til forsørgelse"; services are not, unless a purpose is named. */
  static final FactCriterion FOR_SUBSISTENCE =
      FactCriterion.derived(
              "for-subsistence",
              List.of(AssistanceFacts.PURPOSE, MeasureFacts.GROUND),
              (matter, law) -> forSubsistence(matter),
              "A07-g8 A07-g1")
          .adds();

  /** The assistance is given "over en længere periode". */
  static final FactCriterion OVER_LONGER_PERIOD =
      FactCriterion.judged("over-longer-period", AssistanceFacts.OVER_LONGER_PERIOD, "A07-g8")
          .adds();

  /** The assistance is "den væsentligste del af indtægtsgrundlaget". */
  static final FactCriterion MAIN_PART_OF_INCOME =
      FactCriterion.judged("main-part-of-income", AssistanceFacts.MAIN_PART_OF_INCOME, "A07-g9")
          .adds();

  /** The need is one of "enkeltstående tilfælde". */
  static final FactCriterion ISOLATED =
      FactCriterion.judged("isolated-instance", AssistanceFacts.ISOLATED_INSTANCE, "A07-g10")
          .adds();

  /** National law gives a basis for the measure. */
  static final FactCriterion LEGAL_BASIS =
      FactCriterion.yes("national-legal-basis", MeasureFacts.LEGAL_BASIS, "A07-g7 A07-g6")
          .national();

  /** EU or EEA law gives a right of residence in the host territory. */
  static final FactCriterion EU_RIGHT =
      FactCriterion.derived(
              "eu-residence-right",
              List.of(PersonFacts.EU_RESIDENCE_RIGHT, HostFacts.TERRITORY),
              (matter, law) -> euRight(matter),
              "A07-g20 A07-g4 A07-g5 INTRO-23 INTRO-24 INTRO-25 INTRO-26 INTRO-27 INTRO-29 INTRO-30")
          .national();

  private static final ImmutableSet<Territory> NOT_IN_EEA =
      Sets.immutableEnumSet(Territory.FAROE_ISLANDS, Territory.GREENLAND);

  /** The host territory is outside the EEA. */
  static final FactCriterion OUTSIDE_EEA =
      FactCriterion.oneOfTerritories("host-outside-eea", NOT_IN_EEA, "INTRO-32-fo INTRO-32-gl")
          .national();

  private RepatriationCriteria() {}

  /** If all circumstances together do not speak for remaining, none does alone. */
  private static FactCriterion tie(String id, Fact<Judgement> tie, String provisions) {
    return FactCriterion.derived(
            id,
            List.of(tie),
            (matter, law) -> {
              Judgement alone = matter.value(tie);
              if (alone != null) {
                return Truth.of(alone.outcome());
              }
              Judgement together = matter.value(TiesFacts.ASSESSED);
              return together != null && !together.outcome() ? Truth.FALSE : Truth.UNKNOWN;
            },
            provisions)
        .settledAlsoBy(List.of(TiesFacts.ASSESSED), matter -> false);
  }

  private static FactCriterion ground(String id, MeasureGround ground, String provisions) {
    return FactCriterion.has(id, MeasureFacts.GROUND, ground, provisions);
  }

  private static Truth includes(Case matter, MeasureGround ground) {
    CodeSet<MeasureGround> grounds = matter.value(MeasureFacts.GROUND);
    if (grounds == null) {
      return Truth.UNKNOWN;
    }
    if (grounds.includes(ground)) {
      return Truth.TRUE;
    }
    return grounds.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth needAlone(Case matter) {
    return includes(matter, MeasureGround.OTHER).not();
  }

  private static Truth servicesAlone(Case matter) {
    return includes(matter, MeasureGround.SOCIAL_SERVICES)
        .and(includes(matter, MeasureGround.SOCIAL_ASSISTANCE).not());
  }

  private static Truth forSubsistence(Case matter) {
    AssistancePurpose purpose = matter.value(AssistanceFacts.PURPOSE);
    if (purpose != null) {
      return Truth.of(purpose == AssistancePurpose.SUBSISTENCE);
    }
    return servicesAlone(matter) == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** There is no time since a decision that is taken on the assessment date or later. */
  private static Truth onlySinceDecision(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    if (Boolean.FALSE.equals(matter.value(MeasureFacts.DECIDED))
        || (decision != null && !decision.isBefore(matter.asOf()))) {
      return Truth.FALSE;
    }
    Boolean only = matter.value(TiesFacts.ONLY_SINCE_DECISION);
    return only == null ? Truth.UNKNOWN : Truth.of(only);
  }

  /** A place inside the host state is no destination: nobody is sent out of the country to it. */
  private static Truth toCitizenshipCountry(Case matter) {
    Place destination = matter.value(MeasureFacts.DESTINATION);
    if (destination == null) {
      return Truth.UNKNOWN;
    }
    // Outside the five states is abroad too.
    Truth abroad = NordicPlaces.inHostState(destination, matter).not();
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    if (citizenships == null) {
      return abroad.and(Truth.UNKNOWN);
    }
    Territory territory = destination.territory().orElse(null);
    String country = territory == null ? destination.code() : territory.state().code();
    if (citizenships.codes().contains(country)) {
      return abroad;
    }
    return citizenships.isComplete() ? Truth.FALSE : abroad.and(Truth.UNKNOWN);
  }

  /** In the state of another party, whether or not the Convention is in force in that part. */
  private static Truth toNordicCountry(Case matter, AssembledLaw law) {
    Place destination = matter.value(MeasureFacts.DESTINATION);
    return NordicPlaces.isOfNoParty(destination, matter, law)
        ? Truth.FALSE
        : NordicPlaces.inAnotherState(destination, matter);
  }

  private static Truth euRight(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host != null && NOT_IN_EEA.contains(host)) {
      return Truth.FALSE;
    }
    Boolean right = matter.value(PersonFacts.EU_RESIDENCE_RIGHT);
    if (right == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(right).and(host == null ? Truth.UNKNOWN : Truth.TRUE);
  }
}
