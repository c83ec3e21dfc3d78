package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.law.Article.CHILD_CONSIDERATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Article 13(2): cases that concern a child")
class ChildConsiderationsTest {
  private static final Case CHILD =
      Case.builder(DAY, Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
          .with(PersonFacts.IS_CHILD, true)
          .with(CooperationFacts.TAKES_PLACE, true)
          .build();

  private static DeterminationAssert article13(Case matter) {
    return answer(CHILD_CONSIDERATIONS, matter);
  }

  @Test
  @DisplayName("A13-2: the child's needs, contacts and wishes are to be heeded by both sides")
  void namesThreeDuties() {
    Determination answer = evaluate(CHILD_CONSIDERATIONS, CHILD);
    assertThat(answer)
        .applies()
        .concludes("heed-child-needs", "heed-child-contacts", "heed-child-wishes");
    assertThat(answer.conclusions())
        .filteredOn(drawn -> drawn.conclusion().id().startsWith("heed-child-"))
        .extracting(DrawnConclusion::conclusion)
        .allMatch(duty -> duty.kind() == Conclusion.Kind.DUTY)
        .allMatch(duty -> duty.holder() == Conclusion.Holder.COOPERATING_AUTHORITIES)
        .allMatch(duty -> duty.strength() == Conclusion.Strength.BINDING);
  }

  @Test
  @DisplayName("A13-2: each consideration is a judgement, and a missing one is named")
  void saysIfOneIsMissing() {
    article13(CHILD).mayConcludeNothing().doesNotConclude("child-wishes-missing");
    article13(heeded(true)).doesNotConclude("child-wishes-missing");
    article13(heeded(false))
        .concludes("child-wishes-missing")
        .doesNotConclude("child-needs-missing", "child-contacts-missing");
  }

  @Test
  @DisplayName("A13-1b: the liaison bodies stand beside them; mutual assistance is article 13(1)")
  void remindsOfAssistance() {
    article13(CHILD).concludes("liaison-bodies-help").doesNotConclude("assist-each-other");
  }

  @Test
  @DisplayName("A13-2 (note 46): whether there is a child is asked; no age is computed")
  void asksWhetherThereIsAChild() {
    Case other = CHILD.without(PersonFacts.IS_CHILD).toBuilder().raise(Section.CHILD).build();
    article13(other).isUndetermined().asks(PersonFacts.IS_CHILD, ChildFacts.CONCERNED);
    Case none = other.with(PersonFacts.IS_CHILD, false).with(ChildFacts.CONCERNED, false);
    article13(none).doesNotApply();
    Case parent = other.with(PersonFacts.IS_CHILD, false).with(ChildFacts.CONCERNED, true);
    article13(parent).applies();
  }

  @Test
  @DisplayName(
      "A11-1, A13-2: a claim concerns a child, but is no cooperation, and is never asked for")
  void advanceConcernsAChild() {
    Case advance = CHILD.without(PersonFacts.IS_CHILD).with(AdvanceFacts.CLAIMED, true);
    article13(advance).applies();
    Case alone = advance.without(CooperationFacts.TAKES_PLACE);
    article13(alone).isUndetermined().asksOnly(CooperationFacts.TAKES_PLACE);
    Case nothing = Case.builder(DAY).raise(Section.CHILD).build();
    article13(nothing).doesNotAsk(AdvanceFacts.CLAIMED, BenefitFacts.CATEGORY);
  }

  @Test
  @DisplayName("A13-2 \"Ved samarbejde\": without cooperation there is no duty, and none is hidden")
  void onlyInCooperation() {
    Case unknown = CHILD.without(CooperationFacts.TAKES_PLACE);
    article13(unknown)
        .isUndetermined()
        .asksOnly(CooperationFacts.TAKES_PLACE)
        .mayConclude(
            "heed-child-needs if cooperation.takesPlace",
            "heed-child-contacts if cooperation.takesPlace",
            "heed-child-wishes if cooperation.takesPlace");
    article13(CHILD.with(CooperationFacts.TAKES_PLACE, false))
        .doesNotApply()
        .concludesOnly("child-considered-by-other-law");
  }

  @Test
  @DisplayName("A13-2, A03-1: a case of a person who is surely not covered is no case under it")
  void notCovered() {
    Case american =
        CHILD
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("US"));
    article13(american).doesNotApply();
    Case asylum =
        american
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
            .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.ASYLUM_APPLICATION_ONLY)
            .without(CooperationFacts.TAKES_PLACE);
    article13(asylum).doesNotApply();
  }

  @Test
  @DisplayName("A08-1 \"i samarbejde med\", A13-2: where article 8 applies there is cooperation")
  void journeyIsCooperation() {
    Case journey =
        CHILD
            .without(CooperationFacts.TAKES_PLACE)
            .with(TransferFacts.QUESTION_ARISEN, true)
            .with(TransferFacts.DESTINATION_TERRITORY, Place.of("FI"))
            .with(JourneyFacts.NEED_FOR_ARRANGEMENT, judged(true));
    article13(journey).applies();
    assertThat(journey.toBuilder().with(CooperationFacts.TAKES_PLACE, false).problems())
        .extracting(Problem::factId)
        .containsExactly("cooperation.takesPlace");
  }

  @Test
  @DisplayName("A13-2: cooperation within one country, or without a host, is cooperation too")
  void withinOneCountry() {
    article13(CHILD.without(HostFacts.TERRITORY)).applies();
    for (Territory host : Territory.values()) {
      article13(CHILD.with(HostFacts.TERRITORY, host)).applies();
    }
  }

  @Test
  @Tag("trap-82")
  @DisplayName("Trap 82: the three considerations attach to a case under any article")
  void joinsAnyArticle() {
    Case need = CHILD.with(NeedFacts.IMMEDIATE, judged(true));
    assertThat(Matters.STANDARD.assess(need).determinations())
        .extracting(Determination::article)
        .contains(Article.TEMPORARY_STAY, Article.CHILD_CONSIDERATIONS);
    Case adult = Case.builder(DAY).with(NeedFacts.IMMEDIATE, judged(true)).build();
    assertThat(Matters.STANDARD.assess(adult).of(CHILD_CONSIDERATIONS)).isEmpty();
  }

  @Test
  @Tag("trap-84")
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void isNotInForceBefore() {
    Case before =
        Case.builder(LocalDate.of(1996, 9, 30), Territory.SWEDEN)
            .with(PersonFacts.IS_CHILD, true)
            .build();
    article13(before).isNotInForce();
  }

  private static Case heeded(boolean wishes) {
    return CHILD
        .with(ChildFacts.NEEDS, judged(true))
        .with(ChildFacts.CONTACTS, judged(true))
        .with(ChildFacts.WISHES, judged(wishes));
  }

  @Test
  @DisplayName("A13-2, A03-1b, A14-2: where a territory's day keeps coverage open, it is said")
  void dayOfATerritory() {
    Case faroese =
        CHILD
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("PL"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FO"))
            .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);
    answer(
            CHILD_CONSIDERATIONS,
            faroese,
            Matters.settled(Readings.RESIDENCE_WHERE_NOT_IN_FORCE, ReadingOption.EXCLUDED))
        .isUndetermined()
        .asksNothing()
        .turnsOn()
        .remarks("residence-territory-unclear");
  }
}
