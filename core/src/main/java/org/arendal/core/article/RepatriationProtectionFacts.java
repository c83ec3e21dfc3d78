package org.arendal.core.article;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.AssistanceFacts;
import org.arendal.core.model.AssistancePurpose;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.Fact;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.Judgement;
import org.arendal.core.model.MeasureFacts;
import org.arendal.core.model.MeasureGround;
import org.arendal.core.model.MeasureKind;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.TiesFacts;

/** The criteria of article 7 on the person, the measure, its ground and the ties. */
final class RepatriationProtectionFacts {
  /** A citizen of a contracting state other than the host state. */
  static final FactCriterion FOREIGN_NORDIC_CITIZEN =
      FactCriterion.derived(
          "foreign-nordic-citizen",
          List.of(PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
          PersonalScopeFacts::citizenOfAnother,
          "A07-1",
          "A01-1b",
          "A03-g8");

  private static final FactCriterion REPATRIATION =
      FactCriterion.oneOf(
          "measure-repatriation",
          MeasureFacts.KIND,
          Set.of(MeasureKind.REPATRIATION),
          "A07-1",
          "A07-g2");

  /** The measure sends the person out of the country under another name. */
  static final FactCriterion OTHER_REMOVAL =
      FactCriterion.oneOf(
          "measure-other-removal",
          MeasureFacts.KIND,
          Set.of(MeasureKind.REJECTION, MeasureKind.EXPULSION, MeasureKind.TURNING_AWAY),
          "A07-1",
          "A07-g7",
          "A07-fi-1");

  /** A measure on which article 7 bears. */
  static final Condition MEASURE =
      Condition.anyOf(
              Condition.of(REPATRIATION),
              Condition.allOf(
                      OTHER_REMOVAL,
                      FactCriterion.reading(Readings.OTHER_MEASURES, Readings.INCLUDED))
                  .labelled("other-measure"))
          .labelled("measure-of-article-7");

  private static final FactCriterion TO_CITIZENSHIP_COUNTRY =
      FactCriterion.derived(
          "destination-citizenship-country",
          List.of(MeasureFacts.DESTINATION, PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
          (matter, law) -> toCitizenshipCountry(matter),
          "A07-1",
          "A07-g2");

  private static final FactCriterion TO_NORDIC_COUNTRY =
      FactCriterion.derived(
          "destination-other-nordic-country",
          List.of(MeasureFacts.DESTINATION, HostFacts.TERRITORY),
          RepatriationProtectionFacts::toNordicCountry,
          "A07-1",
          "A08-g3");

  /** The person would be sent to a country of citizenship, or a third Nordic one if that counts. */
  static final Condition DESTINATION =
      Condition.anyOf(
              Condition.of(TO_CITIZENSHIP_COUNTRY),
              Condition.allOf(
                      TO_NORDIC_COUNTRY,
                      FactCriterion.reading(Readings.THIRD_NORDIC_COUNTRY, Readings.INCLUDED))
                  .labelled("third-nordic-country"))
          .labelled("destination-of-article-7");

  /** The need is for social services alone. */
  static final FactCriterion SERVICES_ONLY =
      ground("ground-social-services", MeasureGround.SOCIAL_SERVICES, "A07-g1", "A07-1");

  /** The ground is lack of means, without help having been asked for. */
  static final FactCriterion LACK_OF_MEANS =
      ground("ground-lack-of-means", MeasureGround.LACK_OF_MEANS, "A07-1", "A07-g3");

  /** The measure rests on a need for assistance. */
  static final Condition GROUND =
      Condition.anyOf(
              Condition.of(
                  ground("ground-social-assistance", MeasureGround.SOCIAL_ASSISTANCE, "A07-1")),
              Condition.allOf(
                      SERVICES_ONLY,
                      FactCriterion.reading(Readings.SERVICES_ONLY, Readings.INCLUDED))
                  .labelled("services-only"),
              Condition.allOf(
                      LACK_OF_MEANS,
                      FactCriterion.reading(Readings.LACK_OF_MEANS, Readings.INCLUDED))
                  .labelled("lack-of-means"))
          .labelled("ground-of-article-7");

  /** At least one tie, or all together, speak for remaining. */
  static final Condition TIES =
      Condition.anyOf(
              tie("ties-family", TiesFacts.FAMILY, "A07-1a", "A07-g12", "A07-g15"),
              tie(
                  "ties-residence-country",
                  TiesFacts.RESIDENCE_COUNTRY,
                  "A07-1a",
                  "A07-g12",
                  "A07-g15"),
              tie("ties-other-circumstances", TiesFacts.OTHER_CIRCUMSTANCES, "A07-1a", "A07-g12"),
              FactCriterion.judged(
                  "ties-together", TiesFacts.ASSESSED, "A07-1a", "A07-g14", "A07-g15"))
          .labelled("ties-speak-for-remaining");

  /** The first ground of article 7. */
  static final Condition FIRST_GROUND =
      Condition.allOf(
              TIES,
              Condition.anyOf(
                      LawfulResidenceFacts.RESIDES_IN_HOST,
                      FactCriterion.judged(
                          "ties-without-residence",
                          TiesFacts.WITHOUT_RESIDENCE,
                          "A07-1a",
                          "A08-g2",
                          "A07-fi-5"))
                  .labelled("may-invoke-ties"))
          .labelled("first-ground");

  /** The measure is based on assistance that the person gets or needs. */
  static final FactCriterion BASED_ON_ASSISTANCE =
      FactCriterion.oneOf(
          "based-on-assistance",
          MeasureFacts.GROUND,
          Set.of(MeasureGround.SOCIAL_ASSISTANCE, MeasureGround.SOCIAL_SERVICES),
          "A07-g8");

  /** The assistance is for subsistence. */
  static final FactCriterion FOR_SUBSISTENCE =
      FactCriterion.oneOf(
          "for-subsistence",
          AssistanceFacts.PURPOSE,
          Set.of(AssistancePurpose.SUBSISTENCE),
          "A07-g8");

  /** The assistance is given over a longer period. */
  static final FactCriterion OVER_LONGER_PERIOD =
      FactCriterion.judged("over-longer-period", AssistanceFacts.OVER_LONGER_PERIOD, "A07-g8");

  /** The assistance is the main part of the income. */
  static final FactCriterion MAIN_PART_OF_INCOME =
      FactCriterion.judged("main-part-of-income", AssistanceFacts.MAIN_PART_OF_INCOME, "A07-g9");

  /** The need is an isolated instance. */
  static final FactCriterion ISOLATED =
      FactCriterion.judged("isolated-instance", AssistanceFacts.ISOLATED_INSTANCE, "A07-g10");

  /** National law gives a basis for the measure. */
  static final FactCriterion LEGAL_BASIS =
      FactCriterion.yes("national-legal-basis", MeasureFacts.LEGAL_BASIS, "A07-g7", "A07-g6");

  /** EU or EEA law gives a right of residence in the host territory. */
  static final FactCriterion EU_RIGHT =
      FactCriterion.derived(
          "eu-residence-right",
          List.of(PersonFacts.EU_RESIDENCE_RIGHT, HostFacts.TERRITORY),
          (matter, law) -> euRight(matter),
          "A07-g20",
          "A07-g4",
          "A07-g5");

  /** The host territory is outside the EEA. */
  static final FactCriterion OUTSIDE_EEA =
      FactCriterion.oneOfTerritories(
          "host-outside-eea",
          Set.of(Territory.FAROE_ISLANDS, Territory.GREENLAND),
          "INTRO-32-fo",
          "INTRO-32-gl");

  private RepatriationProtectionFacts() {}

  /** If all circumstances together do not speak for remaining, none does alone. */
  private static FactCriterion tie(String id, Fact<Judgement> tie, String... provisions) {
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

  private static FactCriterion ground(String id, MeasureGround ground, String... provisions) {
    return FactCriterion.oneOf(id, MeasureFacts.GROUND, Set.of(ground), provisions);
  }

  /** A place inside the host state is no destination: nobody is sent out of the country to it. */
  private static Truth toCitizenshipCountry(Case matter) {
    Place destination = matter.value(MeasureFacts.DESTINATION);
    if (destination == null) {
      return Truth.UNKNOWN;
    }
    Truth abroad = outsideHost(destination, matter);
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    if (citizenships == null) {
      return abroad.and(Truth.UNKNOWN);
    }
    String country =
        destination
            .territory()
            .map(Territory::state)
            .map(NordicState::code)
            .orElse(destination.code());
    if (citizenships.codes().contains(country)) {
      return abroad;
    }
    return citizenships.isComplete() ? Truth.FALSE : abroad.and(Truth.UNKNOWN);
  }

  private static Truth toNordicCountry(Case matter, AssembledLaw law) {
    Place destination = matter.value(MeasureFacts.DESTINATION);
    if (destination == null) {
      return Truth.UNKNOWN;
    }
    return destination
        .territory()
        .filter(territory -> law.isParty(territory.state(), matter.asOf()))
        .map(territory -> outsideHost(destination, matter))
        .orElse(Truth.FALSE);
  }

  private static Truth outsideHost(Place destination, Case matter) {
    Territory territory = destination.territory().orElse(null);
    if (territory == null) {
      return Truth.TRUE;
    }
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null ? Truth.UNKNOWN : Truth.of(territory.state() != host.state());
  }

  private static Truth euRight(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == Territory.FAROE_ISLANDS || host == Territory.GREENLAND) {
      return Truth.FALSE;
    }
    Boolean right = matter.value(PersonFacts.EU_RESIDENCE_RIGHT);
    if (right == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(right).and(host == null ? Truth.UNKNOWN : Truth.TRUE);
  }
}
