package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.PersonalScopeFacts.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScopeFacts.COVERED;
import static org.arendal.core.article.PersonalScopeFacts.OWN_CITIZEN;
import static org.arendal.core.article.WrittenLanguageFacts.GREAT_IMPORTANCE;
import static org.arendal.core.article.WrittenLanguageFacts.ORGAN;
import static org.arendal.core.article.WrittenLanguageFacts.OTHERS_INCLUDED;
import static org.arendal.core.article.WrittenLanguageFacts.OWN_CITIZENS_INCLUDED;
import static org.arendal.core.article.WrittenLanguageFacts.SOCIAL_OR_HEALTH;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.Section;

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
        Condition.allOf(
                Condition.anyOf(
                        Condition.of(CITIZEN_OF_ANOTHER),
                        Condition.allOf(
                                COVERED,
                                Condition.anyOf(
                                        Condition.not(OWN_CITIZEN),
                                        Condition.of(OWN_CITIZENS_INCLUDED))
                                    .labelled("own-citizen-5-2"),
                                Condition.anyOf(OWN_CITIZEN, OTHERS_INCLUDED)
                                    .labelled("other-person-5-2"))
                            .labelled("covered-person-5-2"))
                    .labelled("person-of-5-2"),
                Condition.of(ORGAN),
                Condition.of(GREAT_IMPORTANCE),
                SOCIAL_OR_HEALTH)
            .labelled("understood-language"),
        on(
            APPLIES,
            "use-language-understood",
            Conclusion.Kind.DUTY,
            Conclusion.Holder.ORGAN,
            Conclusion.Strength.BEST_EFFORTS,
            "A05-2",
            "A05-3"),
        inform(APPLIES, "guidance-only-recommends", "A05-2-g1", "A05-2"),
        on(
            APPLIES,
            "find-common-nordic-language",
            Conclusion.Kind.PROCEDURE,
            Conclusion.Holder.ORGAN,
            Conclusion.Strength.BY_GUIDANCE,
            "A05-2-g2"),
        on(
            APPLIES,
            "other-languages-allowed",
            Conclusion.Kind.PROCEDURE,
            Conclusion.Holder.ORGAN,
            Conclusion.Strength.PERMITTED,
            "A05-2-g4"),
        on(
            APPLIES,
            "interpretation-possible",
            Conclusion.Kind.PROCEDURE,
            Conclusion.Holder.ORGAN,
            Conclusion.Strength.PERMITTED,
            "A05-2-g5"),
        WrittenLanguageFacts.languageConvention().alsoOn(APPLIES),
        WrittenLanguageFacts.otherLanguage(),
        WrittenLanguageFacts.otherLaw("A05-2"));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(PersonalScopeFacts.residenceRemarks(matter, law))
        .addAll(WrittenLanguageFacts.languageConventionRemarks(matter, law))
        .build();
  }
}
