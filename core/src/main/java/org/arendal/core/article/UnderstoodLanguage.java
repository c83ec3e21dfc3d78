package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.ORGAN;
import static org.arendal.core.answer.Conclusion.Strength.BEST_EFFORTS;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.PERMITTED;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Stage.AT_ONCE;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.PersonalScope.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.article.PersonalScope.OWN_CITIZEN;
import static org.arendal.core.article.WrittenLanguage.SOCIAL_OR_HEALTH;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.RecipientKind;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 5(2) and (3): where language matters much, an organ uses one that the person understands,
 * as far as it can.
 *
 * <p>"I de tilfælde, hvor sproget er af stor betydning for, at formålet med social bistand og
 * sociale tjenester skal kunne opnås, skal organet, så vidt muligt, anvende et sprog, som
 * vedkommende forstår." Paragraph 3: "Bestemmelserne i første og andet stykke gælder tillige for
 * sundhedstjenester og sygebehandling."
 *
 * <p>It concerns every organ, institutions included, and speech as well as writing, in social
 * assistance, social services and health care. The treaty lays down a duty to try; the guidance
 * calls it a recommendation.
 *
 * <p>Left to humans: whether language is of great importance; care of the elderly, measures for
 * children and mental health care are the guidance's examples. Open readings: persons who are no
 * Nordic citizens, and own citizens before an organ of their own country.
 *
 * <p>Of which country a person is a citizen and whom the Convention covers is made in {@link
 * PersonalScope}, and that the case is about social assistance, social services or health in {@link
 * WrittenLanguage}, with what is said under both paragraphs. Where the Convention is in force
 * stands first in every rule, see {@link InForce}.
 *
 * <p>Source: A05-2, A05-3, A05-2-g1 to A05-2-g5. Readings: ADR 0021.
 */
public final class UnderstoodLanguage extends ArticleEvaluator {
  /** Language is of great importance for the purpose of the help. */
  static final FactCriterion GREAT_IMPORTANCE =
      FactCriterion.judged(
              "language-of-great-importance",
              LanguageFacts.GREAT_IMPORTANCE,
              "A05-2 A05-2-g2 A05-2-g3")
          .treaty("A05-2", "sproget er af stor betydning");

  /** The body approached is an organ: it provides a benefit of a public scheme (A01-1d). */
  static final FactCriterion RECIPIENT_IS_ORGAN =
      FactCriterion.oneOf(
              "recipient-is-organ",
              RequestFacts.RECIPIENT_KIND,
              Set.of(
                  RecipientKind.AUTHORITY,
                  RecipientKind.PUBLIC_INSTITUTION,
                  RecipientKind.PRIVATE_IN_PUBLIC_SCHEME),
              "A05-2 A01-1d A01-d-g1 A01-d-g2")
          .explains("A05-2", "organet");

  /** The reading that lets persons in who are no Nordic citizens. */
  static final FactCriterion OTHERS_INCLUDED =
      FactCriterion.reading(Readings.LANGUAGE_FOR_OTHERS, ReadingOption.INCLUDED);

  /** The reading that lets own citizens in. */
  static final FactCriterion OWN_CITIZENS_INCLUDED =
      FactCriterion.reading(Readings.LANGUAGE_IN_OWN_COUNTRY, ReadingOption.INCLUDED);

  private static final Raising RAISING = Raising.by(Section.REQUEST, Section.LANGUAGE);

  /** Creates the evaluator; it has no state. */
  public UnderstoodLanguage() {
    super(
        Article.UNDERSTOOD_LANGUAGE,
        allOf(
                // "Vedkommende": a citizen of another Nordic country surely; anyone else whom the
                // Convention covers by a reading alone, one for own citizens and one for the
                // others.
                anyOf(
                        CITIZEN_OF_ANOTHER,
                        allOf(
                                COVERED,
                                anyOf(not(OWN_CITIZEN), OWN_CITIZENS_INCLUDED)
                                    .labelled("own-citizen-5-2"),
                                anyOf(OWN_CITIZEN, OTHERS_INCLUDED).labelled("other-person-5-2"))
                            .labelled("covered-person-5-2"))
                    .labelled("person-of-5-2"),
                RECIPIENT_IS_ORGAN,
                GREAT_IMPORTANCE,
                SOCIAL_OR_HEALTH)
            .labelled("understood-language"),
        duty("use-language-understood", ORGAN, BEST_EFFORTS, "A05-2 A05-3").at(AT_ONCE).on(APPLIES),
        note("guidance-only-recommends", "A05-2-g1 A05-2").at(AT_ONCE).on(APPLIES),
        procedure("find-common-nordic-language", ORGAN, BY_GUIDANCE, "A05-2-g2")
            .at(AT_ONCE)
            .on(APPLIES),
        procedure("other-languages-allowed", ORGAN, PERMITTED, "A05-2-g4").at(AT_ONCE).on(APPLIES),
        procedure("interpretation-possible", ORGAN, PERMITTED, "A05-2-g5").at(AT_ONCE).on(APPLIES),
        WrittenLanguage.languageConvention().on(APPLIES),
        WrittenLanguage.languageConventionWhileOpen(),
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
