package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Hint;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayCircumstances;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an answer says of the articles that were not asked. */
class NotAskedTest {
  private static final Convention ALL = TestCountry.convention();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

  /** The example of the review: a Finnish citizen living in Finland, on a visit to Sweden. */
  private static Case.Builder visitor() {
    return Case.builder(DAY, Territory.SWEDEN)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
        .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FI"))
        .with(StayFacts.KIND, StayKind.TEMPORARY)
        .with(StayFacts.LAWFUL, true)
        .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE);
  }

  private static List<String> hints(Case matter, Article article) {
    return ALL.assess(matter).notAsked().stream()
        .filter(notAsked -> notAsked.article() == article)
        .flatMap(notAsked -> notAsked.hints().stream())
        .map(Hint::id)
        .toList();
  }

  @Test
  @DisplayName("A06-1: a visitor in need never heard of article 6")
  void aTemporaryStayMakesArticle6WorthAsking() {
    NotAsked article6 =
        ALL.assess(visitor().build()).notAsked().stream()
            .filter(notAsked -> notAsked.article() == Article.TEMPORARY_STAY)
            .findFirst()
            .orElseThrow();

    assertThat(article6.isWorthAsking()).isTrue();
    assertThat(article6.sections()).containsExactly(Section.NEED);
    assertThat(article6.hints().get(0).id()).isEqualTo("temporary-stay");
    assertThat(article6.hints().get(0).facts().toString()).isEqualTo("[stay.kind]");
    assertThat(
            CharMatcher.whitespace()
                .collapseFrom(
                    Explanation.in(Language.DANISH).text(ALL.assess(visitor().build())), ' '))
        .contains("Ikke spurgt om")
        .contains(
            "Værd at spørge om: artikel 6 (Hjælp under midlertidigt ophold), fordi opholdet er"
                + " midlertidigt. Tilføj: behovet for hjælp (need).");
  }

  @Test
  @DisplayName(
      "A06-1 \"omfattet af konventionen\": nothing is worth asking that is surely excluded")
  void aVisitorWhoIsNotCoveredIsNotSentToArticle6() {
    Case matter =
        visitor()
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("US"))
            .build();

    assertThat(hints(matter, Article.TEMPORARY_STAY)).isEmpty();
  }

  @Test
  @DisplayName("A06-1: a refugee living in a Nordic country is covered and may be in need too")
  void aVisitorWhoMayBeCoveredIs() {
    Case matter =
        visitor()
            .with(PersonFacts.CITIZENSHIPS, Citizenships.stateless())
            .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
            .build();

    assertThat(hints(matter, Article.TEMPORARY_STAY)).containsExactly("temporary-stay");
  }

  @Test
  @DisplayName("A08-1, A09-1: a destination and a need for care point to the journey and the move")
  void aDestinationAndCarePointToArticles8And9() {
    Case matter =
        visitor()
            .with(TransferFacts.DESTINATION_TERRITORY, Place.of("FI"))
            .with(CareFacts.LONG_TERM, judged())
            .build();

    assertThat(hints(matter, Article.JOURNEY_COOPERATION)).containsExactly("received-elsewhere");
    assertThat(hints(matter, Article.CARE_RELOCATION)).containsExactly("long-term-care");
    assertThat(hints(matter, Article.COST_DIVISION)).isEmpty();
  }

  @Test
  @DisplayName("A09-2-g1, A11-2a: what is asked points to what goes with it")
  void whatIsAskedPointsToWhatGoesWithIt() {
    assertThat(hints(visitor().raise(Section.RELOCATION).build(), Article.COST_DIVISION))
        .containsExactly("move-with-care");
    assertThat(hints(visitor().raise(Section.ADVANCE).build(), Article.MAINTENANCE_DOCUMENT))
        .containsExactly("advance-needs-document");
  }

  @Test
  @DisplayName("A08-g2, A08-g3: passing through and a measure to another country point to journeys")
  void transitAndAMeasurePointToArticle8() {
    assertThat(
            hints(
                visitor().with(StayFacts.CIRCUMSTANCES, StayCircumstances.TRANSIT).build(),
                Article.JOURNEY_COOPERATION))
        .containsExactly("in-transit");
    assertThat(
            hints(
                visitor().with(MeasureFacts.DESTINATION, Place.of("FI")).build(),
                Article.JOURNEY_COOPERATION))
        .containsExactly("measure-to-another-country");
    assertThat(
            hints(
                visitor().with(MeasureFacts.DESTINATION, Place.of("TH")).build(),
                Article.JOURNEY_COOPERATION))
        .isEmpty();
  }

  @Test
  @DisplayName("A05-1a, A06-1: who asks for help may write, and the stay may be temporary")
  void helpIsAskedFor() {
    Case asking = visitor().build().without(StayFacts.KIND);
    assertThat(hints(asking, Article.WRITTEN_LANGUAGE))
        .containsExactly("application-by-citizen-of-another");
    assertThat(hints(asking, Article.TEMPORARY_STAY)).containsExactly("help-while-stay-unknown");

    Case resident = asking.with(StayFacts.KIND, StayKind.RESIDENCE);
    assertThat(hints(resident, Article.TEMPORARY_STAY)).isEmpty();
    Case swede = asking.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"));
    assertThat(hints(swede, Article.WRITTEN_LANGUAGE)).isEmpty();
  }

  @Test
  @DisplayName("A02-1b-g2, A11-1: another social benefit may be a maintenance advance")
  void anotherSocialBenefitPointsToArticle11() {
    Case matter =
        visitor().with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT).build();
    assertThat(hints(matter, Article.MAINTENANCE_ADVANCE)).containsExactly("other-benefit");
  }

  @Test
  @DisplayName("A13-1a, A10-1: another country and a border area point to cooperation")
  void placesPointToCooperation() {
    Case finn =
        Case.builder(DAY, Territory.SWEDEN)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FI"))
            .build();
    assertThat(hints(finn, Article.MUTUAL_ASSISTANCE)).containsExactly("lives-in-another-country");
    Case border = visitor().with(CooperationFacts.BORDER_SERVICES, true).build();
    assertThat(hints(border, Article.CROSS_BORDER_TRANSPORT))
        .containsExactly("services-across-border");
  }

  @Property(tries = 200)
  void everyArticleIsEitherAnsweredOrNamedAsNotAsked(@ForAll("cases") Case matter) {
    Assessment assessment = ALL.assess(matter);

    assertThat(
            Stream.concat(
                assessment.determinations().stream().map(Determination::article),
                assessment.notAsked().stream().map(NotAsked::article)))
        .containsExactlyInAnyOrder(Article.values());
    assertThat(assessment.notAsked()).noneMatch(notAsked -> notAsked.sections().isEmpty());
  }

  @Property(tries = 200)
  void nothingIsWorthAskingThatTheFactsSurelyExclude(@ForAll("cases") Case matter) {
    ALL.assess(matter).notAsked().stream()
        .filter(NotAsked::isWorthAsking)
        .forEach(
            notAsked ->
                assertThat(ALL.decide(notAsked.article(), matter)).isNotEqualTo(Truth.FALSE));
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  private static Judgement judged() {
    return Judgement.builder().outcome(true).reason("x").role("caseworker").date(DAY).build();
  }
}
