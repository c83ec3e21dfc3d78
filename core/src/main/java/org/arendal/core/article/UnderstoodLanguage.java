package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.ORGAN;
import static org.arendal.core.answer.Conclusion.Strength.BEST_EFFORTS;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.PERMITTED;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.PersonalScope.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.article.PersonalScope.OWN_CITIZEN;
import static org.arendal.core.article.WrittenLanguage.GREAT_IMPORTANCE;
import static org.arendal.core.article.WrittenLanguage.OTHERS_INCLUDED;
import static org.arendal.core.article.WrittenLanguage.OWN_CITIZENS_INCLUDED;
import static org.arendal.core.article.WrittenLanguage.SOCIAL_OR_HEALTH;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 5(2) and (3): where language matters much, an organ uses one that the person understands,
 * as far as it can.
 *
 * <p>It concerns every organ, institutions included, and speech as well as writing, in social
 * assistance, social services and health care. The treaty lays down a duty to try; the guidance
 * calls it a recommendation.
 *
 * <p>Left to humans: whether language is of great importance; care of the elderly, measures for
 * children and mental health care are the guidance's examples. Open readings: persons who are no
 * Nordic citizens, and own citizens before an organ of their own country.
 *
 * <p>Source: A05-2, A05-3, A05-2-g1 to A05-2-g5. Readings: ADR 0021.
 */
public final class UnderstoodLanguage extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.REQUEST, Section.LANGUAGE);

  /** Creates the evaluator; it has no state. */
  public UnderstoodLanguage() {
    super(
        Article.UNDERSTOOD_LANGUAGE,
        allOf(
                anyOf(
                        CITIZEN_OF_ANOTHER,
                        allOf(
                                COVERED,
                                anyOf(not(OWN_CITIZEN), OWN_CITIZENS_INCLUDED)
                                    .labelled("own-citizen-5-2"),
                                anyOf(OWN_CITIZEN, OTHERS_INCLUDED).labelled("other-person-5-2"))
                            .labelled("covered-person-5-2"))
                    .labelled("person-of-5-2"),
                WrittenLanguage.ORGAN,
                GREAT_IMPORTANCE,
                SOCIAL_OR_HEALTH)
            .labelled("understood-language"),
        duty("use-language-understood", ORGAN, BEST_EFFORTS, "A05-2 A05-3").on(APPLIES),
        note("guidance-only-recommends", "A05-2-g1 A05-2").on(APPLIES),
        procedure("find-common-nordic-language", ORGAN, BY_GUIDANCE, "A05-2-g2").on(APPLIES),
        procedure("other-languages-allowed", ORGAN, PERMITTED, "A05-2-g4").on(APPLIES),
        procedure("interpretation-possible", ORGAN, PERMITTED, "A05-2-g5").on(APPLIES),
        WrittenLanguage.languageConvention().on(APPLIES),
        WrittenLanguage.otherLanguage(),
        WrittenLanguage.otherLaw("A05-2"));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(PersonalScope.residenceRemarks(matter, law))
        .addAll(WrittenLanguage.languageConventionRemarks(matter, law))
        .build();
  }
}
