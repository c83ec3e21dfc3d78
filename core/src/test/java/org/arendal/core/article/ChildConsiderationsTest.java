package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
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
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Article 13(2): cases that concern a child")
class ChildConsiderationsTest {
  private static final Case CHILD =
      Case.builder(DAY, Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
          .with(PersonFacts.IS_CHILD, true)
          .with(CooperationFacts.TAKES_PLACE, true)
          .build();

  @Test
  @DisplayName("A13-2: the child's needs, contacts and wishes are to be heeded by both sides")
  void namesThreeDuties() {
    Determination answer = evaluate(CHILD_CONSIDERATIONS, CHILD);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    assertThat(conclusions(answer))
        .contains("heed-child-needs", "heed-child-contacts", "heed-child-wishes");
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
    assertThat(conditionalConclusions(evaluate(CHILD_CONSIDERATIONS, CHILD))).isEmpty();
    assertThat(conclusions(evaluate(CHILD_CONSIDERATIONS, CHILD)))
        .doesNotContain("child-wishes-missing");
    assertThat(conclusions(evaluate(CHILD_CONSIDERATIONS, heeded(true))))
        .doesNotContain("child-wishes-missing");
    assertThat(conclusions(evaluate(CHILD_CONSIDERATIONS, heeded(false))))
        .contains("child-wishes-missing")
        .doesNotContain("child-needs-missing", "child-contacts-missing");
  }

  @Test
  @DisplayName("A13-1b: the liaison bodies stand beside them; mutual assistance is article 13(1)")
  void remindsOfAssistance() {
    assertThat(conclusions(evaluate(CHILD_CONSIDERATIONS, CHILD)))
        .contains("liaison-bodies-help")
        .doesNotContain("assist-each-other");
  }

  @Test
  @DisplayName("A13-2 (note 46): whether there is a child is asked; no age is computed")
  void asksWhetherThereIsAChild() {
    Case other = CHILD.without(PersonFacts.IS_CHILD).toBuilder().raise(Section.CHILD).build();
    Determination answer = evaluate(CHILD_CONSIDERATIONS, other);
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer)).contains(PersonFacts.IS_CHILD, ChildFacts.CONCERNED);
    Case none = other.with(PersonFacts.IS_CHILD, false).with(ChildFacts.CONCERNED, false);
    assertThat(evaluate(CHILD_CONSIDERATIONS, none).outcome()).isEqualTo(DOES_NOT_APPLY);
    Case parent = other.with(PersonFacts.IS_CHILD, false).with(ChildFacts.CONCERNED, true);
    assertThat(evaluate(CHILD_CONSIDERATIONS, parent).outcome()).isEqualTo(APPLIES);
  }

  @Test
  @DisplayName(
      "A11-1, A13-2: a claim concerns a child, but is no cooperation, and is never asked for")
  void advanceConcernsAChild() {
    Case advance = CHILD.without(PersonFacts.IS_CHILD).with(AdvanceFacts.CLAIMED, true);
    assertThat(evaluate(CHILD_CONSIDERATIONS, advance).outcome()).isEqualTo(APPLIES);
    Case alone = advance.without(CooperationFacts.TAKES_PLACE);
    Determination answer = evaluate(CHILD_CONSIDERATIONS, alone);
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer)).containsExactly(CooperationFacts.TAKES_PLACE);
    Case nothing = Case.builder(DAY).raise(Section.CHILD).build();
    assertThat(openFacts(evaluate(CHILD_CONSIDERATIONS, nothing)))
        .doesNotContain(AdvanceFacts.CLAIMED, BenefitFacts.CATEGORY);
  }

  @Test
  @DisplayName("A13-2 \"Ved samarbejde\": without cooperation there is no duty, and none is hidden")
  void onlyInCooperation() {
    Case unknown = CHILD.without(CooperationFacts.TAKES_PLACE);
    Determination open = evaluate(CHILD_CONSIDERATIONS, unknown);
    assertThat(open.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openFacts(open)).containsExactly(CooperationFacts.TAKES_PLACE);
    assertThat(conditionalConclusions(open))
        .contains(
            "heed-child-needs if cooperation.takesPlace",
            "heed-child-contacts if cooperation.takesPlace",
            "heed-child-wishes if cooperation.takesPlace");
    Determination none =
        evaluate(CHILD_CONSIDERATIONS, CHILD.with(CooperationFacts.TAKES_PLACE, false));
    assertThat(none.outcome()).isEqualTo(DOES_NOT_APPLY);
    assertThat(conclusions(none)).containsExactly("child-considered-by-other-law");
  }

  @Test
  @DisplayName("A13-2, A03-1: a case of a person who is surely not covered is no case under it")
  void notCovered() {
    Case american =
        CHILD
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("US"));
    assertThat(evaluate(CHILD_CONSIDERATIONS, american).outcome()).isEqualTo(DOES_NOT_APPLY);
    Case asylum =
        american
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
            .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.ASYLUM_APPLICATION_ONLY)
            .without(CooperationFacts.TAKES_PLACE);
    assertThat(evaluate(CHILD_CONSIDERATIONS, asylum).outcome()).isEqualTo(DOES_NOT_APPLY);
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
    assertThat(evaluate(CHILD_CONSIDERATIONS, journey).outcome()).isEqualTo(APPLIES);
    assertThat(journey.toBuilder().with(CooperationFacts.TAKES_PLACE, false).problems())
        .extracting(Problem::factId)
        .containsExactly("cooperation.takesPlace");
  }

  @Test
  @DisplayName("A13-2: cooperation within one country, or without a host, is cooperation too")
  void withinOneCountry() {
    assertThat(evaluate(CHILD_CONSIDERATIONS, CHILD.without(HostFacts.TERRITORY)).outcome())
        .isEqualTo(APPLIES);
    for (Territory host : Territory.values()) {
      assertThat(evaluate(CHILD_CONSIDERATIONS, CHILD.with(HostFacts.TERRITORY, host)).outcome())
          .isEqualTo(APPLIES);
    }
  }

  @Test
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
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void isNotInForceBefore() {
    Case before =
        Case.builder(LocalDate.of(1996, 9, 30), Territory.SWEDEN)
            .with(PersonFacts.IS_CHILD, true)
            .build();
    assertThat(evaluate(CHILD_CONSIDERATIONS, before).outcome()).isEqualTo(NOT_IN_FORCE);
  }

  private static Case heeded(boolean wishes) {
    return CHILD
        .with(ChildFacts.NEEDS, judged(true))
        .with(ChildFacts.CONTACTS, judged(true))
        .with(ChildFacts.WISHES, judged(wishes));
  }
}
