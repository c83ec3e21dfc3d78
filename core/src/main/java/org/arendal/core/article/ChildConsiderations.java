package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.Outcome.APPLIES;

import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.AdvanceFacts;
import org.arendal.core.model.Case;
import org.arendal.core.model.ChildFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * Article 13(2): what authorities heed when they cooperate in a case that concerns a child.
 *
 * <p>Three considerations are mandatory in cooperation under any article: the child's needs, its
 * possibilities of contact with persons of particular importance to it, and its own wishes. Whether
 * they were heeded is judged by those who cooperate. A child is no defined age: whether there is
 * one is an input. A claim for maintenance advance always concerns a child.
 *
 * <p>Beside them stands paragraph 1: authorities and organs assist each other as far as is needed,
 * and each country has a liaison body.
 *
 * <p>Source: A13-2, A13-1a, A13-1b. Treatment: ADR 0054.
 */
public final class ChildConsiderations extends ArticleEvaluator {
  private static final Raising RAISING =
      Raising.by(Section.CHILD).orBy(PersonFacts.IS_CHILD, true).orBy(AdvanceFacts.CLAIMED, true);

  private static final FactCriterion CONCERNS_CHILD =
      FactCriterion.derived(
          "concerns-child",
          List.of(ChildFacts.CONCERNED, PersonFacts.IS_CHILD, AdvanceFacts.CLAIMED),
          (matter, law) -> concernsChild(matter),
          "A13-2");
  private static final FactCriterion NEEDS =
      FactCriterion.judged("child-needs-heeded", ChildFacts.NEEDS, "A13-2");
  private static final FactCriterion CONTACTS =
      FactCriterion.judged("child-contacts-heeded", ChildFacts.CONTACTS, "A13-2");
  private static final FactCriterion WISHES =
      FactCriterion.judged("child-wishes-heeded", ChildFacts.WISHES, "A13-2");

  /** Creates the evaluator; it has no state. */
  public ChildConsiderations() {
    super(
        Article.CHILD_CONSIDERATIONS,
        Condition.of(CONCERNS_CHILD),
        duty("heed-child-needs"),
        duty("heed-child-contacts"),
        duty("heed-child-wishes"),
        duty("child-consideration-missing")
            .when(Condition.not(Condition.allOf(NEEDS, CONTACTS, WISHES))),
        on(
            APPLIES,
            "assist-each-other",
            Conclusion.Kind.DUTY,
            Conclusion.Holder.BOTH_AUTHORITIES,
            Conclusion.Strength.BINDING,
            "A13-1a"),
        inform(APPLIES, "liaison-bodies-help", "A13-1b", "A13-lb-0", "A12-1", "INTRO-5"));
  }

  private static ConclusionRule duty(String id) {
    return on(
        APPLIES,
        id,
        Conclusion.Kind.DUTY,
        Conclusion.Holder.BOTH_AUTHORITIES,
        Conclusion.Strength.BINDING,
        "A13-2");
  }

  @Override
  public Raising raising() {
    return RAISING;
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
