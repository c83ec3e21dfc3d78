package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.NOT_IN_FORCE;
import static org.arendal.core.article.Outcome.UNDETERMINED;
import static org.arendal.core.law.Article.CHILD_CONSIDERATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.Determination;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.model.AdvanceFacts;
import org.arendal.core.model.Case;
import org.arendal.core.model.ChildFacts;
import org.arendal.core.model.NeedFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Article 13(2): cases that concern a child")
class ChildConsiderationsTest {
  private static final Case CHILD =
      Case.builder(DAY, Territory.SWEDEN).with(PersonFacts.IS_CHILD, true).build();

  @Test
  @DisplayName("A13-2: the child's needs, contacts and wishes are to be heeded by both sides")
  void namesThreeDuties() {
    ArticleFinding answer = evaluate(CHILD_CONSIDERATIONS, CHILD);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    assertThat(conclusions(answer))
        .contains("heed-child-needs", "heed-child-contacts", "heed-child-wishes");
    assertThat(answer.conclusions())
        .filteredOn(drawn -> drawn.conclusion().id().startsWith("heed-child-"))
        .extracting(DrawnConclusion::conclusion)
        .allMatch(duty -> duty.kind() == Conclusion.Kind.DUTY)
        .allMatch(duty -> duty.holder() == Conclusion.Holder.BOTH_AUTHORITIES)
        .allMatch(duty -> duty.strength() == Conclusion.Strength.BINDING);
  }

  @Test
  @DisplayName("A13-2: each consideration is a judgement, and a missing one is named")
  void saysIfOneIsMissing() {
    assertThat(conditionalConclusions(evaluate(CHILD_CONSIDERATIONS, CHILD)))
        .containsExactly(
            "child-consideration-missing if child.needs, child.contacts, child.wishes");
    Case heard = heeded(true);
    assertThat(conclusions(evaluate(CHILD_CONSIDERATIONS, heard)))
        .doesNotContain("child-consideration-missing");
    assertThat(conclusions(evaluate(CHILD_CONSIDERATIONS, heeded(false))))
        .contains("child-consideration-missing");
  }

  @Test
  @DisplayName("A13-1a, A13-1b: mutual assistance and the liaison bodies stand beside them")
  void remindsOfAssistance() {
    assertThat(conclusions(evaluate(CHILD_CONSIDERATIONS, CHILD)))
        .contains("assist-each-other", "liaison-bodies-help");
  }

  @Test
  @DisplayName("A13-2 (note 46): whether there is a child is asked; no age is computed")
  void asksWhetherThereIsAChild() {
    Case other = Case.builder(DAY, Territory.SWEDEN).raise(Section.CHILD).build();
    ArticleFinding answer = evaluate(CHILD_CONSIDERATIONS, other);
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer)).contains(PersonFacts.IS_CHILD, ChildFacts.CONCERNED);
    Case none = other.with(PersonFacts.IS_CHILD, false).with(ChildFacts.CONCERNED, false);
    assertThat(evaluate(CHILD_CONSIDERATIONS, none).outcome()).isEqualTo(DOES_NOT_APPLY);
    Case parent = other.with(PersonFacts.IS_CHILD, false).with(ChildFacts.CONCERNED, true);
    assertThat(evaluate(CHILD_CONSIDERATIONS, parent).outcome()).isEqualTo(APPLIES);
  }

  @Test
  @DisplayName("A11-1, A13-2: a claim for maintenance advance always concerns a child")
  void advanceConcernsAChild() {
    Case advance = Case.builder(DAY, Territory.SWEDEN).with(AdvanceFacts.CLAIMED, true).build();
    assertThat(evaluate(CHILD_CONSIDERATIONS, advance).outcome()).isEqualTo(APPLIES);
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
