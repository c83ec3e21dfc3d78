package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.EXAMPLE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.CareRelocation.COSTS_DIVIDED;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.arendal.core.answer.Conclusion.Strength;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.AgreementItem;
import org.arendal.core.fact.CostBasis;
import org.arendal.core.fact.CostHead;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;

/**
 * Article 9(2): authorities may divide the costs of treatment or care between the two countries.
 *
 * <p>"De ansvarlige myndigheder i fra- og tilflytningslandene kan som led i aftalen om flytningen
 * træffe beslutning om fordeling af udgifterne til behandling eller pleje mellem myndighederne i de
 * to lande."
 *
 * <p>They may do so as part of their agreement on a move of article 9; the guidance says that they
 * should. How the costs are divided is theirs to negotiate: the practice between Finland and Sweden
 * is an example, and no default. An agreement should in any case state seven points: its parties,
 * how long it lasts and whether it can be negotiated anew, particulars of the person, the care or
 * service offered, the nature and extent of the need, the division of costs and on what basis, and
 * how payment is made ({@link AgreementItem}). One that lacks some is incomplete and not thereby
 * invalid. The seven sorts of costs are only examples: removal, treatment, care, service at home,
 * assistive devices, housing and local transport ({@link CostHead}). How state and municipality
 * divide costs inside a country is not regulated here.
 *
 * <p>Left open by the text: whose law sets the patient's fee, and what budget limits a division.
 *
 * <p>That the authorities should agree on costs, and whether they have, is asked under paragraph 1
 * too, and made in {@link CareRelocation}, as is a move of article 9.
 *
 * <p>Source: A09-2, A09-2-g1 to A09-2-g10g. See ADR 0042 and the calculator {@link
 * org.arendal.core.calculation.CareCosts}.
 */
public final class CostDivision extends ArticleOnMove {
  /** The authorities of both countries make an agreement on the move. */
  static final FactCriterion AGREEMENT_ON_MOVE =
      FactCriterion.yes("agreement-on-move", AgreementFacts.ON_MOVE, "A09-2")
          .treaty("A09-2", "aftalen om flytningen");

  /** The agreement says whether actual costs or fixed amounts are divided. */
  static final FactCriterion BASIS_STATED =
      FactCriterion.oneOf(
              "cost-basis-stated",
              AgreementFacts.COST_BASIS,
              Set.of(CostBasis.values()),
              "A09-2-g10f")
          .how();

  /** An agreement on a move of article 9. */
  static final Condition AGREEMENT_UNDER_ARTICLE_9 =
      allOf(CareRelocation.MOVE_OF_ARTICLE_9, AGREEMENT_ON_MOVE)
          .labelled("agreement-under-article-9");

  private static final Raising RAISING = Raising.by(Section.AGREEMENT);

  /** Creates the evaluator; it has no state. */
  public CostDivision() {
    super(Article.COST_DIVISION, AGREEMENT_UNDER_ARTICLE_9, conclusionRules());
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  private static ConclusionRule[] conclusionRules() {
    ImmutableList.Builder<ConclusionRule> rules = ImmutableList.builder();
    rules.add(
        both("may-divide-costs", Strength.PERMITTED, "A09-2").at(WITH_THE_OTHER_COUNTRY),
        both("should-agree-on-costs", Strength.BY_GUIDANCE, "A09-2-g1")
            .at(WITH_THE_OTHER_COUNTRY)
            .when(not(COSTS_DIVIDED)),
        note("free-to-negotiate", "A09-2-g2").at(WITH_THE_OTHER_COUNTRY).on(APPLIES),
        note("internal-division-is-national", "A09-2-g3").at(WITH_THE_OTHER_COUNTRY).on(APPLIES),
        note(
                "finnish-swedish-example",
                BOTH_AUTHORITIES,
                EXAMPLE,
                "A09-2-g9 A09-2-g4 A09-2-g5 A09-2-g6 A09-2-g7")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        note("fee-by-law-of-country-concerned", "A09-2-g8").at(WITH_THE_OTHER_COUNTRY).on(APPLIES));
    for (AgreementItem item : AgreementItem.values()) {
      rules.add(missing(item));
    }
    rules.add(
        both("state-cost-basis", Strength.BY_GUIDANCE, "A09-2-g10f")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(UNDETERMINED)
            .when(not(BASIS_STATED)));
    for (CostHead head : CostHead.values()) {
      rules.add(unmentioned(head));
    }
    rules.add(
        note("no-division-under-article-9", "A09-2").at(WITH_THE_OTHER_COUNTRY).on(DOES_NOT_APPLY));
    rules.add(
        note("incomplete-not-invalid", "A09-2-g10 A09-2-g2")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES, UNDETERMINED));
    return rules.build().toArray(new ConclusionRule[0]);
  }

  /** Says that the agreement lacks one of the points that it "bør i hvert fald indeholde". */
  private static ConclusionRule missing(AgreementItem item) {
    String provision = item.provision().id();
    return both("agreement-lacks-" + item.code(), Strength.BY_GUIDANCE, provision + " A09-2-g10")
        .at(WITH_THE_OTHER_COUNTRY)
        .on(UNDETERMINED)
        .when(
            not(
                FactCriterion.has(
                        "agreement-states-" + item.code(), AgreementFacts.ITEMS, item, provision)
                    .how()));
  }

  /** Says that the agreement is silent on one of the sorts of costs that are examples. */
  private static ConclusionRule unmentioned(CostHead head) {
    String provision = head.provision().id();
    return note("agreement-silent-on-" + head.code(), provision)
        .at(WITH_THE_OTHER_COUNTRY)
        .on(APPLIES, UNDETERMINED)
        .when(
            not(
                FactCriterion.has(
                        "agreement-divides-" + head.code(),
                        AgreementFacts.COST_HEADS,
                        head,
                        provision)
                    .how()));
  }

  private static ConclusionRule both(String id, Strength strength, String provisions) {
    return procedure(id, BOTH_AUTHORITIES, strength, provisions).on(APPLIES);
  }
}
