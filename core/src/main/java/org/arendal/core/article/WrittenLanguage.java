package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Holder.PERSON;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.INFORMATIVE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.right;
import static org.arendal.core.article.PersonalScopeFacts.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScopeFacts.OWN_CITIZEN;
import static org.arendal.core.article.WrittenLanguageFacts.ABOUT_ACCESS;
import static org.arendal.core.article.WrittenLanguageFacts.INDIVIDUAL_CASE;
import static org.arendal.core.article.WrittenLanguageFacts.INTERPRETATION_NEEDED;
import static org.arendal.core.article.WrittenLanguageFacts.ONE_OF_FIVE;
import static org.arendal.core.article.WrittenLanguageFacts.RECIPIENT_DECIDES;
import static org.arendal.core.article.WrittenLanguageFacts.SOCIAL_OR_HEALTH;
import static org.arendal.core.article.WrittenLanguageFacts.WRITTEN;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 5(1) and (3): a Nordic citizen may write in any of the five languages.
 *
 * <p>The right holds towards an authority of another Nordic country that has power to decide on the
 * benefit, in an individual case about access to social assistance, social services or health care,
 * not to other social benefits. Any of the five languages may be used, not only one's own; Sami,
 * Faroese and Greenlandic are not among them. No stay in the country is needed: a letter from home
 * is enough. The authority must see to interpretation and translation where needed.
 *
 * <p>Left to humans: whether the case is about access. A citizen of both the host country and
 * another Nordic country is within the words, and the answer says so.
 *
 * <p>Source: A05-1a, A05-1b, A05-3, A05-1-g1 to A05-1-g8, A05-g2. Reading: ADR 0020.
 */
public final class WrittenLanguage extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.REQUEST);

  /** Creates the evaluator; it has no state. */
  public WrittenLanguage() {
    super(
        Article.WRITTEN_LANGUAGE,
        allOf(
                CITIZEN_OF_ANOTHER,
                WRITTEN,
                allOf(INDIVIDUAL_CASE, ABOUT_ACCESS).labelled("case-about-access"),
                RECIPIENT_DECIDES,
                ONE_OF_FIVE,
                SOCIAL_OR_HEALTH)
            .labelled("written-language"),
        right("may-use-nordic-language", PERSON, BINDING, "A05-1a A05-1-g1 A05-1-g3 A05-3")
            .on(APPLIES),
        duty("see-to-interpretation", HOST_AUTHORITY, BINDING, "A05-1b A05-1-g7 A05-1-g8")
            .on(APPLIES)
            .when(INTERPRETATION_NEEDED),
        note("no-presence-needed", "A05-1a A03-1a").on(APPLIES),
        note("any-of-five-languages", "A05-1a A05-1-g1 PRE-4").on(APPLIES),
        note("letter-to-own-authority", "A05-1a").on(APPLIES).when(OWN_CITIZEN),
        note("health-seldom-in-writing", "A05-1-g4 A05-3")
            .on(APPLIES)
            .when(MaterialScopeFacts.HEALTH),
        note(
                "further-than-language-convention",
                "A05-g8 A05-g1 A05-g6 A05-g7 A05-1-g8 A05-4 INTRO-35")
            .on(APPLIES),
        WrittenLanguageFacts.languageConvention(),
        WrittenLanguageFacts.otherLanguage(),
        WrittenLanguageFacts.otherLaw("A05-1a"),
        note("spoken-contact", "A05-1a A05-2 A05-4").on(DOES_NOT_APPLY).whenSurely(not(WRITTEN)),
        note("other-benefits-not-in-5-1", "A05-1-g6 A02-1b-g2")
            .on(DOES_NOT_APPLY, APPLIES)
            .when(MaterialScopeFacts.OTHER_BENEFIT),
        note("no-duty-to-forward-but-assist", HOST_AUTHORITY, INFORMATIVE, "A05-1-g2 A13-1a")
            .on(DOES_NOT_APPLY)
            .when(allOf(WRITTEN, not(RECIPIENT_DECIDES))));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return WrittenLanguageFacts.languageConventionRemarks(matter, law);
  }
}
