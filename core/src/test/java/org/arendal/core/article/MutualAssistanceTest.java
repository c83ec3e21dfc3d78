package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.law.Article.MUTUAL_ASSISTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Article 13(1): authorities and organs assist one another")
class MutualAssistanceTest {
  /** A Swedish citizen in need on a visit to Denmark. */
  private static final Case VISITOR =
      Case.builder(DAY, Territory.DENMARK)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
          .with(StayFacts.KIND, StayKind.TEMPORARY)
          .with(StayFacts.LAWFUL, true)
          .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
          .build();

  @Test
  @DisplayName("A13-1a: it binds authorities and organs, to the extent needed, and names no pair")
  void duty() {
    Determination answer = evaluate(MUTUAL_ASSISTANCE, VISITOR);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    Conclusion duty = conclusion(answer, "assist-each-other").conclusion();
    assertThat(duty.kind()).isEqualTo(Conclusion.Kind.DUTY);
    assertThat(duty.holder()).isEqualTo(Conclusion.Holder.COOPERATING_AUTHORITIES);
    assertThat(duty.strength()).isEqualTo(Conclusion.Strength.BINDING);
    assertThat(conclusions(answer)).contains("liaison-bodies-help");
  }

  @Test
  @DisplayName("A13-1a \"ved gennemførelsen\": drawn beside 4, 6, 8, 9(1), 10 and 11(1) alike")
  void besideEachArticle() {
    Case need =
        VISITOR
            .without(StayFacts.KIND)
            .without(StayFacts.LAWFUL)
            .with(NeedFacts.IMMEDIATE, judged(true));
    Case careMove = Moves.move(DAY, "SE", "FI");
    for (Case matter : List.of(VISITOR, need, careMove)) {
      assertThat(Matters.STANDARD.assess(matter).of(MUTUAL_ASSISTANCE)).isPresent();
    }
    assertThat(evaluate(MUTUAL_ASSISTANCE, careMove).outcome()).isEqualTo(APPLIES);
  }

  @Test
  @DisplayName("A13-1a: a case that only one country has to do with raises it only if asked")
  void oneCountry() {
    Case dane =
        VISITOR
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
            .without(PersonFacts.RESIDENCE_TERRITORY);
    assertThat(Matters.STANDARD.assess(dane).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case inOneCountry = dane.with(CooperationFacts.TAKES_PLACE, true);
    assertThat(Matters.STANDARD.assess(inOneCountry).of(MUTUAL_ASSISTANCE)).isPresent();
    assertThat(evaluate(MUTUAL_ASSISTANCE, inOneCountry).outcome()).isEqualTo(APPLIES);
  }

  @Test
  @DisplayName("A02-1-g-hous1, A13-1a: of housing benefit alone nothing more is asked")
  void nothingOfTheConventionIsCarriedOut() {
    Case housing = VISITOR.with(BenefitFacts.CATEGORY, BenefitCategory.HOUSING_BENEFIT);
    assertThat(Matters.STANDARD.assess(housing).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case pension = VISITOR.with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_SECURITY);
    assertThat(Matters.STANDARD.assess(pension).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case both =
        VISITOR.with(
            BenefitFacts.CATEGORY,
            CodeSet.of(
                List.of(BenefitCategory.HOUSING_BENEFIT, BenefitCategory.OTHER_SOCIAL_BENEFIT)));
    assertThat(Matters.STANDARD.assess(both).of(MUTUAL_ASSISTANCE)).isPresent();
    Case journey = housing.with(TransferFacts.QUESTION_ARISEN, true);
    assertThat(Matters.STANDARD.assess(journey).of(MUTUAL_ASSISTANCE)).isPresent();
  }

  @Test
  @DisplayName("A13-1a \"herunder ved ydelse af sociale tjenester i grænseområder\": can be asked")
  void borderServices() {
    Case border = Case.builder(DAY).with(CooperationFacts.BORDER_SERVICES, true).build();
    Determination answer = evaluate(MUTUAL_ASSISTANCE, border);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    assertThat(conclusions(answer)).contains("border-services-included");
  }

  @Test
  @DisplayName("A13-1a \"i fornøden udstrækning\": the extent is part of the duty, no condition")
  void extent() {
    Case none = VISITOR.with(CooperationFacts.NEEDED, judged(false));
    Determination answer = evaluate(MUTUAL_ASSISTANCE, none);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    assertThat(conclusions(answer)).contains("assist-each-other", "no-assistance-needed-now");
  }

  @Test
  @DisplayName("A13-1a \"ved gennemførelsen\": it asks that alone, not what article 4 or 6 asks")
  void asksWhetherTheConventionIsCarriedOut() {
    Case open = VISITOR.without(BenefitFacts.CATEGORY).with(NeedFacts.IMMEDIATE, judged(true));
    assertThat(openFacts(evaluate(MUTUAL_ASSISTANCE, open)))
        .containsExactly(CooperationFacts.TAKES_PLACE, CooperationFacts.BORDER_SERVICES);
    Case neither =
        open.with(CooperationFacts.TAKES_PLACE, false)
            .with(CooperationFacts.BORDER_SERVICES, false);
    assertThat(openFacts(evaluate(MUTUAL_ASSISTANCE, neither))).contains(BenefitFacts.CATEGORY);
  }

  @Test
  @DisplayName("A13-1a, A02-1-g-hous1: beside 4 and 6 not for a benefit outside the Convention")
  void benefitOutside() {
    Case housing = VISITOR.with(BenefitFacts.CATEGORY, BenefitCategory.HOUSING_BENEFIT);
    assertThat(Matters.STANDARD.assess(housing).of(MUTUAL_ASSISTANCE)).isEmpty();
    Case both = housing.with(CooperationFacts.TAKES_PLACE, true);
    assertThat(Matters.STANDARD.assess(both).of(MUTUAL_ASSISTANCE)).isPresent();
  }

  @Test
  @DisplayName("A13-1a, A07-1: beside article 7, whose application carries the Convention out too")
  void besideRepatriation() {
    Case measure =
        VISITOR
            .without(BenefitFacts.CATEGORY)
            .without(StayFacts.KIND)
            .without(StayFacts.LAWFUL)
            .with(MeasureFacts.KIND, MeasureKind.REPATRIATION);
    assertThat(Matters.STANDARD.assess(measure).of(MUTUAL_ASSISTANCE)).isPresent();
  }

  @Test
  @DisplayName("A13-1a: while it is open, or no, the duty elsewhere is named and none drawn here")
  void openAndNo() {
    Determination open = evaluate(MUTUAL_ASSISTANCE, VISITOR.without(StayFacts.LAWFUL));
    assertThat(open.outcome()).isEqualTo(UNDETERMINED);
    assertThat(conclusions(open))
        .containsExactly("assist-where-carried-out", "liaison-bodies-help");
    Case before =
        Case.builder(LocalDate.of(1996, 9, 30)).with(CooperationFacts.TAKES_PLACE, true).build();
    assertThat(evaluate(MUTUAL_ASSISTANCE, before).outcome()).isEqualTo(NOT_IN_FORCE);
  }
}
