package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Holder.PERSON;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.INFORMATIVE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AT_ONCE;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.right;
import static org.arendal.core.article.PersonalScope.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScope.OWN_CITIZEN;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.RecipientKind;
import org.arendal.core.fact.RequestChannel;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.RelatedInstrument;

/**
 * Article 5(1) and (3): a Nordic citizen may write in any of the five languages.
 *
 * <p>"En statsborger i et nordisk land har ved skriftlig henvendelse til en myndighed i et andet
 * nordisk land i enkeltsager om adgangen til social bistand eller sociale tjenester ret til at
 * anvende dansk, finsk, islandsk, norsk eller svensk. I sådanne sager skal myndigheden sørge for,
 * at vedkommende, hvis der er behov herfor, får den fornødne tolke- og oversættelseshjælp i disse
 * sprog." Paragraph 3: "Bestemmelserne i første og andet stykke gælder tillige for
 * sundhedstjenester og sygebehandling."
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
 * <p>Whether the person is "en statsborger i et nordisk land" and the authority one "i et andet" is
 * made in {@link PersonalScope}, which benefit it is in {@link MaterialScope}. Where the Convention
 * is in force stands first in every rule, see {@link InForce}.
 *
 * <p>Source: A05-1a, A05-1b, A05-3, A05-1-g1 to A05-1-g8, A05-g2. Reading: ADR 0020.
 */
public final class WrittenLanguage extends ArticleEvaluator {
  /** The person writes. */
  static final FactCriterion WRITTEN =
      FactCriterion.oneOf(
              "request-written", RequestFacts.CHANNEL, Set.of(RequestChannel.WRITTEN), "A05-1a")
          .treaty("A05-1a", "skriftlig henvendelse");

  /**
   * The recipient is an authority with power to decide on the benefit (A05-1-g2). What is no organ
   * at all (A01-d-g2) is no authority, whatever it decides on its own help; so what kind of body it
   * is must be known too.
   */
  static final FactCriterion RECIPIENT_DECIDES =
      FactCriterion.derived(
              "recipient-decides",
              List.of(RequestFacts.RECIPIENT_DECIDES, RequestFacts.RECIPIENT_KIND),
              (matter, law) -> recipientDecides(matter),
              "A05-1-g2 A05-1a A01-d-g2")
          .explains("A05-1a", "myndighed");

  /** It is an individual case. */
  static final FactCriterion INDIVIDUAL_CASE =
      FactCriterion.yes("individual-case", RequestFacts.INDIVIDUAL_CASE, "A05-1a")
          .treaty("A05-1a", "enkeltsager");

  /** It is about access to a benefit. */
  static final FactCriterion ABOUT_ACCESS =
      FactCriterion.judged("about-access", RequestFacts.ABOUT_ACCESS, "A05-1a A05-1-g5")
          .treaty("A05-1a", "adgangen til");

  /**
   * What article 5 is about: social assistance, social services and, by its paragraph 3, health;
   * not the other social benefits of article 2(1)(b), such as maintenance advance (A05-1-g6).
   */
  static final Condition SOCIAL_OR_HEALTH =
      anyOf(MaterialScope.SOCIAL_ASSISTANCE, MaterialScope.HEALTH).labelled("social-or-health");

  /** The language is one of the five. */
  static final FactCriterion ONE_OF_FIVE =
      FactCriterion.derived(
              "one-of-five-languages",
              List.of(RequestFacts.LANGUAGE),
              (matter, law) -> {
                LanguageTag language = matter.value(RequestFacts.LANGUAGE);
                return language == null
                    ? Truth.UNKNOWN
                    : Truth.of(language.authentic().isPresent());
              },
              "A05-1a A05-g2")
          .treaty("A05-1a", "dansk, finsk, islandsk, norsk eller svensk");

  /** Interpretation or translation is needed. */
  static final FactCriterion INTERPRETATION_NEEDED =
      FactCriterion.yes(
              "interpretation-needed", RequestFacts.INTERPRETATION_NEEDED, "A05-1b A05-1-g7")
          .treaty("A05-1b", "hvis der er behov herfor");

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
            .at(AT_ONCE)
            .on(APPLIES),
        duty("see-to-interpretation", HOST_AUTHORITY, BINDING, "A05-1b A05-1-g7 A05-1-g8")
            .at(AT_ONCE)
            .on(APPLIES)
            .when(INTERPRETATION_NEEDED),
        note("no-presence-needed", "A05-1a A03-1a").at(AT_ONCE).on(APPLIES),
        note("any-of-five-languages", "A05-1a A05-1-g1 PRE-4").at(AT_ONCE).on(APPLIES),
        note("letter-to-own-authority", "A05-1a").at(AT_ONCE).on(APPLIES).when(OWN_CITIZEN),
        note("health-seldom-in-writing", "A05-1-g4 A05-3")
            .at(AT_ONCE)
            .on(APPLIES)
            .when(MaterialScope.HEALTH),
        note(
                "further-than-language-convention",
                "A05-g8 A05-g1 A05-g6 A05-g7 A05-1-g8 A05-4 INTRO-35")
            .at(AT_ONCE)
            .on(APPLIES),
        languageConvention(),
        languageConventionWhileOpen(),
        otherLanguage(),
        otherLaw("A05-1a"),
        note("spoken-contact", "A05-1a A05-2 A05-4")
            .at(AT_ONCE)
            .on(DOES_NOT_APPLY)
            .whenSurely(not(WRITTEN)),
        note("other-benefits-not-in-5-1", "A05-1-g6 A02-1b-g2")
            .at(AT_ONCE)
            .on(DOES_NOT_APPLY, APPLIES)
            .when(MaterialScope.OTHER_BENEFIT),
        note("no-duty-to-forward-but-assist", HOST_AUTHORITY, INFORMATIVE, "A05-1-g2 A13-1a")
            .at(AT_ONCE)
            .on(DOES_NOT_APPLY)
            .when(allOf(WRITTEN, not(RECIPIENT_DECIDES))));
  }

  private static Truth recipientDecides(Case matter) {
    RecipientKind kind = matter.value(RequestFacts.RECIPIENT_KIND);
    Boolean decides = matter.value(RequestFacts.RECIPIENT_DECIDES);
    if (kind == RecipientKind.OTHER || Boolean.FALSE.equals(decides)) {
      return Truth.FALSE;
    }
    return kind == null || decides == null ? Truth.UNKNOWN : Truth.TRUE;
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return languageConventionRemarks(matter, law);
  }

  /**
   * "I øvrigt gælder bestemmelserne i den nordiske sprogkonvention" (A05-4): where article 5 gives
   * nothing, that convention still helps with one of the five.
   */
  static ConclusionRule languageConvention() {
    return ofLanguageConvention().on(DOES_NOT_APPLY).when(allOf(CITIZEN_OF_ANOTHER, ONE_OF_FIVE));
  }

  /** That convention waits for nothing that article 5 leaves open. */
  static ConclusionRule languageConventionWhileOpen() {
    return ofLanguageConvention()
        .on(UNDETERMINED)
        .whenSurely(allOf(CITIZEN_OF_ANOTHER, ONE_OF_FIVE));
  }

  private static ConclusionRule ofLanguageConvention() {
    return note("language-convention-besides", "A05-4 A05-g3 A05-g4 A05-g5 A05-g6 A05-g1")
        .at(AT_ONCE);
  }

  /** With another language that convention does not help; one of the five can be used instead. */
  static ConclusionRule otherLanguage() {
    return note("other-language-than-the-five", "A05-g2 A05-1a A05-2 A05-2-g4")
        .at(AT_ONCE)
        .on(DOES_NOT_APPLY)
        .whenSurely(allOf(CITIZEN_OF_ANOTHER, not(ONE_OF_FIVE)));
  }

  /** That other law may still give what this paragraph does not. */
  static ConclusionRule otherLaw(String provision) {
    return note("language-by-other-law", provision).at(AT_ONCE).on(DOES_NOT_APPLY);
  }

  /** Says so if the registers do not show that the language convention reaches the host. */
  static List<Remark> languageConventionRemarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null) {
      return List.of();
    }
    return law.country(host.state()).stream()
        .map(
            country ->
                country
                    .instruments()
                    .find(RelatedInstrument.LANGUAGE_CONVENTION.code(), host, matter.asOf()))
        .filter(lookup -> lookup.entry().isEmpty() || lookup.fellBackToState())
        .map(
            lookup ->
                Remark.of(
                    "language-convention-reach-not-shown",
                    Provisions.of("A05-4 A05-g1"),
                    Argument.of(host)))
        .toList();
  }
}
