package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.COOPERATING_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * Article 13(2): what authorities heed when they cooperate in a case that concerns a child.
 *
 * <p>The condition is cooperation in carrying out an article of the Convention, whichever it is, in
 * a case of a person whom the Convention covers: said to take place, or laid down because article
 * 8, 9(1) or 10 applies. A claim for maintenance advance alone is none, since one authority can
 * decide it. Three considerations need particular attention then: the child's needs, its
 * possibilities of contact with persons of particular importance to it, and its own wishes. Whether
 * they were given it is judged by those who cooperate. A child is no defined age: whether there is
 * one is an input. Which benefit the case is about is never asked.
 *
 * <p>Source: A13-2, A13-1a, A13-1b. Treatment: ADR 0054 and 0075.
 */
public final class ChildConsiderations extends ArticleEvaluator {
  private static final Raising RAISING =
      Raising.by(Section.CHILD).orBy(PersonFacts.IS_CHILD, true).orBy(AdvanceFacts.CLAIMED, true);

  private static final FactCriterion CONCERNS_CHILD =
      FactCriterion.derived(
              "concerns-child",
              List.of(ChildFacts.CONCERNED, PersonFacts.IS_CHILD),
              (matter, law) -> concernsChild(matter),
              "A13-2")
          .treaty("A13-2", "sager, som angår børn")
          // A claim always concerns a child, and nobody is asked for one to learn that.
          .settledAlsoBy(List.of(AdvanceFacts.CLAIMED), matter -> false);
  private static final FactCriterion NEEDS =
      FactCriterion.judged("child-needs-heeded", ChildFacts.NEEDS, "A13-2")
          .treaty("A13-2", "barnets behov");
  private static final FactCriterion CONTACTS =
      FactCriterion.judged("child-contacts-heeded", ChildFacts.CONTACTS, "A13-2")
          .treaty(
              "A13-2",
              "barnets muligheder for kontakt med de personer, der er af særlig betydning for barnet");
  private static final FactCriterion WISHES =
      FactCriterion.judged("child-wishes-heeded", ChildFacts.WISHES, "A13-2")
          .treaty("A13-2", "barnets egne ønsker");

  private static final Condition CONDITION =
      allOf(CONCERNS_CHILD, PersonalScope.COVERED, MutualAssistance.COOPERATION)
          .labelled("cooperation-in-case-of-child");

  /** Whoever handles the case is bound: also that the Convention is in force there. */
  private static final Condition BOUND = allOf(InForce.IN_HOST_TERRITORY.condition(), CONDITION);

  /** Creates the evaluator; it has no state. */
  public ChildConsiderations() {
    super(
        Article.CHILD_CONSIDERATIONS,
        CONDITION,
        heed("heed-child-needs").at(WITH_THE_OTHER_COUNTRY).on(UNDETERMINED).when(BOUND),
        heed("heed-child-contacts").at(WITH_THE_OTHER_COUNTRY).on(UNDETERMINED).when(BOUND),
        heed("heed-child-wishes").at(WITH_THE_OTHER_COUNTRY).on(UNDETERMINED).when(BOUND),
        heed("child-needs-missing").at(WITH_THE_OTHER_COUNTRY).whenSurely(not(NEEDS)),
        heed("child-contacts-missing").at(WITH_THE_OTHER_COUNTRY).whenSurely(not(CONTACTS)),
        heed("child-wishes-missing").at(WITH_THE_OTHER_COUNTRY).whenSurely(not(WISHES)),
        note("child-considered-by-other-law", "A13-2")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(DOES_NOT_APPLY),
        note("liaison-bodies-help", "A13-1b A13-lb-0 A12-1 INTRO-5")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES));
  }

  private static ConclusionRule heed(String id) {
    return duty(id, COOPERATING_AUTHORITIES, BINDING, "A13-2").on(APPLIES);
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return applies == Truth.UNKNOWN ? PersonalScope.residenceRemarks(matter, law) : List.of();
  }

  private static Truth concernsChild(Case matter) {
    if (isTrue(matter.value(PersonFacts.IS_CHILD)) || isTrue(matter.value(AdvanceFacts.CLAIMED))) {
      return Truth.TRUE;
    }
    Boolean concerned = matter.value(ChildFacts.CONCERNED);
    return concerned == null ? Truth.UNKNOWN : Truth.of(concerned);
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }
}
