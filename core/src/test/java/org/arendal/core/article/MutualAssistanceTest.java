package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.law.Article.MAINTENANCE_DOCUMENT;
import static org.arendal.core.law.Article.MUTUAL_ASSISTANCE;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Article 13(1): authorities and organs assist one another")
class MutualAssistanceTest {
  /** A Swedish citizen in need on a visit to Denmark. */
  private static final Case VISITOR =
      CaseText.of(
          DAY,
          "host.territory: DK; person.citizenships: SE; person.residenceTerritory: SE; "
              + "stay.kind: temporary; stay.lawful: yes; "
              + "benefit.category: social-assistance-or-service");

  private static DeterminationAssert article13(Case matter) {
    return answer(MUTUAL_ASSISTANCE, matter);
  }

  @Test
  @DisplayName("A13-1a: it binds authorities and organs, to the extent needed, and names no pair")
  void duty() {
    DeterminationAssert answer = article13(VISITOR);
    answer
        .applies()
        .conclusion("assist-each-other")
        .isA(Conclusion.Kind.DUTY)
        .isOf(Conclusion.Holder.COOPERATING_AUTHORITIES)
        .is(Conclusion.Strength.BINDING);
    answer.concludes("liaison-bodies-help");
  }

  @Test
  @DisplayName("A13-1a \"ved gennemførelsen\": drawn beside 4, 6, 8, 9(1), 10 and 11(1) alike")
  void besideEachArticle() {
    Case need = with(VISITOR, "stay.kind: ?; stay.lawful: ?; need.immediate: yes");
    Case careMove = Moves.move(DAY, "SE", "FI");
    for (Case matter : List.of(VISITOR, need, careMove)) {
      assertThat(Matters.STANDARD.assess(matter).of(MUTUAL_ASSISTANCE)).isPresent();
    }
    article13(careMove).applies();
  }

  @Test
  @DisplayName("A13-1a: a case that only one country has to do with raises it only if asked")
  void oneCountry() {
    Case dane = with(VISITOR, "person.citizenships: DK; person.residenceTerritory: ?");
    assertThat(Matters.STANDARD.assess(dane).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case inOneCountry = with(dane, "cooperation.takesPlace: yes");
    assertThat(Matters.STANDARD.assess(inOneCountry).of(MUTUAL_ASSISTANCE)).isPresent();
    article13(inOneCountry).applies();
  }

  @Test
  @DisplayName("A02-1-g-hous1, A13-1a: of housing benefit alone nothing more is asked")
  void nothingOfTheConventionIsCarriedOut() {
    Case housing = with(VISITOR, "benefit.category: housing-benefit");
    assertThat(Matters.STANDARD.assess(housing).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case pension = with(VISITOR, "benefit.category: social-security");
    assertThat(Matters.STANDARD.assess(pension).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case both = with(VISITOR, "benefit.category: housing-benefit other-social-benefit");
    assertThat(Matters.STANDARD.assess(both).of(MUTUAL_ASSISTANCE)).isPresent();
    Case journey = with(housing, "transfer.questionArisen: yes");
    assertThat(Matters.STANDARD.assess(journey).of(MUTUAL_ASSISTANCE)).isPresent();
  }

  @Test
  @DisplayName("A13-1a \"herunder ved ydelse af sociale tjenester i grænseområder\": can be asked")
  void borderServices() {
    Case border =
        CaseText.of(
            DAY, "host.territory: DK; person.citizenships: SE; cooperation.borderServices: yes");
    article13(border).applies().concludes("border-services-included");
  }

  @Test
  @DisplayName("A13-1a \"i fornøden udstrækning\": the extent is part of the duty, no condition")
  void extent() {
    Case none = with(VISITOR, "cooperation.needed: no");
    article13(none).applies().concludes("assist-each-other", "no-assistance-needed-now");
  }

  @Test
  @DisplayName("A13-1a \"ved gennemførelsen\": it asks that alone, not what article 4 or 6 asks")
  void asksWhetherTheConventionIsCarriedOut() {
    Case open = with(VISITOR, "benefit.category: ?; need.immediate: yes");
    article13(open).asksOnly(CooperationFacts.TAKES_PLACE, CooperationFacts.BORDER_SERVICES);
    Case neither = with(open, "cooperation.takesPlace: no; cooperation.borderServices: no");
    article13(neither).asks(BenefitFacts.CATEGORY);
  }

  @Test
  @DisplayName(
      "A03-1 \"hvis ikke andet er anført\", A13-1a: of a person outside it nothing is carried out")
  void personOutside() {
    Case outside =
        CaseText.of(
            DAY,
            "host.territory: SE; person.citizenships: US; person.residenceTerritory: DE; "
                + "cooperation.takesPlace: yes; cooperation.borderServices: yes");
    article13(outside).doesNotApply().doesNotConclude("assist-each-other");
    article13(with(outside, "person.citizenships: US IS")).applies();
    article13(with(outside, "person.citizenships: ?; person.residenceTerritory: ?"))
        .isUndetermined()
        .asks(PersonFacts.CITIZENSHIPS, PersonFacts.RESIDENCE_TERRITORY);
    article13(CaseText.of(DAY, "host.territory: SE; person.citizenships: SE"))
        .asksOnly(CooperationFacts.TAKES_PLACE, CooperationFacts.BORDER_SERVICES);
  }

  @Test
  @DisplayName("A13-1a, A14-2: it is not carried out where the Convention is not in force yet")
  void hostBeforeItsDay() {
    Case faroese =
        CaseText.of(
            DAY, "host.territory: FO; person.citizenships: SE; cooperation.takesPlace: yes");
    article13(faroese).isUndetermined().asksNothing().remarks("territory-date-unknown");
    answer(
            MUTUAL_ASSISTANCE,
            faroese,
            Matters.inForce(Territory.FAROE_ISLANDS, DAY.plusMonths(1).withDayOfMonth(1)))
        .isNotInForce();
    article13(with(faroese, "host.territory: ?")).asksOnly(HostFacts.TERRITORY);
  }

  @Test
  @DisplayName("A13-1a, A02-1-g-hous1: beside 4 and 6 not for a benefit outside the Convention")
  void benefitOutside() {
    Case housing = with(VISITOR, "benefit.category: housing-benefit");
    assertThat(Matters.STANDARD.assess(housing).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case both = with(housing, "cooperation.takesPlace: yes");
    assertThat(Matters.STANDARD.assess(both).of(MUTUAL_ASSISTANCE)).isPresent();
  }

  @Test
  @DisplayName("A13-1a, A07-1: beside article 7, whose application carries the Convention out too")
  void besideRepatriation() {
    Case measure =
        with(
            VISITOR,
            "benefit.category: ?; stay.kind: ?; stay.lawful: ?; measure.kind: repatriation");
    assertThat(Matters.STANDARD.assess(measure).of(MUTUAL_ASSISTANCE)).isPresent();
  }

  @Test
  @DisplayName("A13-1a: while it is open, or no, the duty elsewhere is named and none drawn here")
  void openAndNo() {
    article13(with(VISITOR, "stay.lawful: ?"))
        .isUndetermined()
        .concludesOnly("assist-where-carried-out", "liaison-bodies-help");
    article13(CaseText.of(LocalDate.of(1996, 9, 30), "cooperation.takesPlace: yes")).isNotInForce();
  }

  /** A Swedish mother in Sweden with a Danish document and no other matter of the Convention. */
  private static final Case DOCUMENT =
      Case.builder(DAY, Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
          .with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT)
          .with(NeedFacts.IMMEDIATE, judged(false))
          .with(LanguageFacts.GREAT_IMPORTANCE, judged(false))
          .with(AdvanceFacts.CLAIMED, false)
          .with(DocumentFacts.ISSUING_COUNTRY, Place.of("DK"))
          .with(DocumentFacts.CONTAINS_MAINTENANCE_TERMS, true)
          .with(DocumentFacts.KIND, DocumentKind.APPROVED_AGREEMENT)
          .with(DocumentFacts.ATTESTED, false)
          .with(CooperationFacts.TAKES_PLACE, false)
          .with(CooperationFacts.BORDER_SERVICES, false)
          .build();

  @Test
  @DisplayName("A13-1a, A11-2b: what a reading alone keeps open is open here by that reading too")
  void readingOfAnotherArticle() {
    answer(MAINTENANCE_DOCUMENT, DOCUMENT)
        .isUndetermined()
        .asksNothing()
        .leavesOpenOnly(Readings.APPROVED_AGREEMENT);
    article13(DOCUMENT).isUndetermined().asksNothing().leavesOpenOnly(Readings.APPROVED_AGREEMENT);
    answer(
            MUTUAL_ASSISTANCE,
            DOCUMENT,
            Matters.settled(Readings.APPROVED_AGREEMENT, ReadingOption.DECISION))
        .applies()
        .turnsOnNoReading();
  }

  @Test
  @DisplayName("A13-1a: where it does not apply a sentence says why, and only there")
  void whyItDoesNotApply() {
    Case nothing =
        CaseText.of(
            DAY,
            "host.territory: NO; person.citizenships: CA; person.residenceTerritory: NO; "
                + "person.rightToReside: held; need.immediate: no; language.greatImportance: no; "
                + "advance.claimed: no; advance.foreignPayments: none; "
                + "document.containsMaintenanceTerms: no; "
                + "cooperation.takesPlace: no; cooperation.borderServices: no");

    article13(nothing).doesNotApply().concludes("convention-not-carried-out");
    article13(with(nothing, "cooperation.takesPlace: ?"))
        .isUndetermined()
        .doesNotConclude("convention-not-carried-out");
    article13(with(nothing, "person.residenceTerritory: CA; person.rightToReside: ?"))
        .doesNotApply()
        .doesNotConclude("convention-not-carried-out");
  }

  @Test
  @DisplayName("A13-1a: a reading is named only once nothing is left to ask, here and there")
  void readingAfterTheQuestions() {
    article13(DOCUMENT.without(CooperationFacts.BORDER_SERVICES))
        .asksOnly(CooperationFacts.BORDER_SERVICES)
        .turnsOnNoReading();
    article13(DOCUMENT.without(DocumentFacts.ATTESTED))
        .asks(DocumentFacts.ATTESTED)
        .turnsOnNoReading();
  }

  @Test
  @DisplayName("A13-1a, A14-2: where a territory's day keeps the other article open, it is said")
  void dayOfATerritory() {
    Case faroese =
        DOCUMENT
            .with(DocumentFacts.ISSUING_COUNTRY, Place.of("FO"))
            .with(DocumentFacts.KIND, DocumentKind.COURT_DECISION);
    answer(MAINTENANCE_DOCUMENT, faroese)
        .isUndetermined()
        .asksNothing()
        .remarks("territory-date-unknown");
    article13(faroese).isUndetermined().asksNothing().remarks("territory-date-unknown");
  }
}
