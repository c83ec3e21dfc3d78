package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.law.Article.CHILD_CONSIDERATIONS;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Article 13(2): cases that concern a child")
class ChildConsiderationsTest {
  private static final Case CHILD =
      CaseText.of(
          DAY,
          "host.territory: SE; person.citizenships: DK; person.isChild: yes; "
              + "cooperation.takesPlace: yes");

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
    Case other = with(CHILD, "person.isChild: ?").toBuilder().raise(Section.CHILD).build();
    article13(other).isUndetermined().asks(PersonFacts.IS_CHILD, ChildFacts.CONCERNED);
    Case none = with(other, "person.isChild: no; child.concerned: no");
    article13(none).doesNotApply();
    Case parent = with(other, "person.isChild: no; child.concerned: yes");
    article13(parent).applies();
  }

  @Test
  @DisplayName(
      "A11-1, A13-2: a claim concerns a child, but is no cooperation, and is never asked for")
  void advanceConcernsAChild() {
    Case advance = with(CHILD, "person.isChild: ?; advance.claimed: yes");
    article13(advance).applies();
    Case alone = with(advance, "cooperation.takesPlace: ?");
    article13(alone).isUndetermined().asksOnly(CooperationFacts.TAKES_PLACE);
    Case nothing = Case.builder(DAY).raise(Section.CHILD).build();
    article13(nothing).doesNotAsk(AdvanceFacts.CLAIMED, BenefitFacts.CATEGORY);
  }

  @Test
  @DisplayName("A13-2 \"Ved samarbejde\": without cooperation there is no duty, and none is hidden")
  void onlyInCooperation() {
    article13(with(CHILD, "cooperation.takesPlace: ?"))
        .isUndetermined()
        .asksOnly(CooperationFacts.TAKES_PLACE)
        .mayConclude(
            "heed-child-needs if cooperation.takesPlace",
            "heed-child-contacts if cooperation.takesPlace",
            "heed-child-wishes if cooperation.takesPlace");
    article13(with(CHILD, "cooperation.takesPlace: no"))
        .doesNotApply()
        .concludesOnly("child-considered-by-other-law");
  }

  @Test
  @DisplayName("A13-2, A03-1: a case of a person who is surely not covered is no case under it")
  void notCovered() {
    Case american = with(CHILD, "person.citizenships: US; person.residenceTerritory: US");
    article13(american).doesNotApply();
    Case asylum =
        with(
            american,
            "person.residenceTerritory: SE; person.rightToReside: asylum-application-only; "
                + "cooperation.takesPlace: ?");
    article13(asylum).doesNotApply();
  }

  @Test
  @DisplayName("A08-1 \"i samarbejde med\", A13-2: where article 8 applies there is cooperation")
  void journeyIsCooperation() {
    Case journey =
        with(
            CHILD,
            "cooperation.takesPlace: ?; transfer.questionArisen: yes; "
                + "transfer.destinationTerritory: FI; journey.needForArrangement: yes");
    article13(journey).applies();
    assertThat(journey.toBuilder().with(CooperationFacts.TAKES_PLACE, false).problems())
        .extracting(Problem::factId)
        .containsExactly("cooperation.takesPlace");
  }

  @Test
  @DisplayName("A13-2, A14-2: it binds whoever handles the case, once it is in force there")
  void bindsWhoHandlesTheCase() {
    for (NordicState state : NordicState.values()) {
      article13(CHILD.with(HostFacts.TERRITORY, state.mainTerritory())).applies();
    }
    article13(with(CHILD, "host.territory: ?")).isUndetermined().asksOnly(HostFacts.TERRITORY);
    Case faroese = CHILD.with(HostFacts.TERRITORY, Territory.FAROE_ISLANDS);
    article13(faroese).isUndetermined().asksNothing().remarks("territory-date-unknown");
    answer(CHILD_CONSIDERATIONS, faroese, from(DAY.plusMonths(1))).isNotInForce();
    answer(CHILD_CONSIDERATIONS, faroese, from(DAY)).applies();
  }

  private static Settings from(LocalDate month) {
    return Matters.inForce(Territory.FAROE_ISLANDS, month.withDayOfMonth(1));
  }

  @Test
  @Tag("trap-82")
  @DisplayName("Trap 82: the three considerations attach to a case under any article")
  void joinsAnyArticle() {
    Case need = with(CHILD, "need.immediate: yes");
    assertThat(Matters.STANDARD.assess(need).determinations())
        .extracting(Determination::article)
        .contains(Article.TEMPORARY_STAY, Article.CHILD_CONSIDERATIONS);
    Case adult = CaseText.of(DAY, "need.immediate: yes");
    assertThat(Matters.STANDARD.assess(adult).of(CHILD_CONSIDERATIONS)).isEmpty();
  }

  @Test
  @Tag("trap-84")
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void isNotInForceBefore() {
    Case before = CaseText.of(LocalDate.of(1996, 9, 30), "host.territory: SE; person.isChild: yes");
    article13(before).isNotInForce();
  }

  private static Case heeded(boolean wishes) {
    return with(CHILD, "child.needs: yes; child.contacts: yes")
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
