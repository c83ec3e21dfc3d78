package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.COOPERATING_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 13(1): authorities and organs assist one another in carrying out the Convention.
 *
 * <p>"Myndigheder og organer skal i fornøden udstrækning bistå hinanden ved gennemførelsen af denne
 * konvention, herunder ved ydelse af sociale tjenester i grænseområderne mellem de nordiske lande.
 * I hvert nordisk land skal der findes et forbindelsesorgan, som udpeges af vedkommende myndighed."
 *
 * <p>They must, to the extent needed, wherever the Convention is carried out: where one of articles
 * 4 to 11 applies, where authorities are said to work together, or where social services are given
 * in a border area. The text names no pair of authorities and does not ask that they be in
 * different countries. The extent stays part of the duty and is no condition of it. Each country
 * has a liaison body. Nothing else is said of the persons (A03-1), so that of one who is not
 * covered nothing is carried out.
 *
 * <p>In a case of two Nordic states it is drawn beside 4, 6, 7, 8, 9(1), 10 and 11, beside 4 and 6
 * not where no benefit is one that they are about. It asks whether authorities work together; what
 * the other articles ask is asked under them.
 *
 * <p>Left to humans: what assistance is needed. Where the Convention is not in force for whoever
 * handles the case, it is not carried out there.
 *
 * <p>Source: A13-1a, A13-1b, A03-1. Treatment: ADR 0075.
 */
public final class MutualAssistance extends ArticleEvaluator {
  // The articles that it looks at, each made once.
  private static final ArticleEvaluator EQUAL_TREATMENT = new EqualTreatment();
  private static final ArticleEvaluator WRITTEN_LANGUAGE = new WrittenLanguage();
  private static final ArticleEvaluator UNDERSTOOD_LANGUAGE = new UnderstoodLanguage();
  private static final ArticleEvaluator TEMPORARY_STAY = new TemporaryStay();
  private static final ArticleEvaluator REPATRIATION_PROTECTION = new RepatriationProtection();
  private static final ArticleEvaluator JOURNEY_COOPERATION = new JourneyCooperation();
  private static final ArticleEvaluator CARE_RELOCATION = new CareRelocation();
  private static final ArticleEvaluator CROSS_BORDER_TRANSPORT = new CrossBorderTransport();
  private static final ArticleEvaluator MAINTENANCE_ADVANCE = new MaintenanceAdvance();
  private static final ArticleEvaluator MAINTENANCE_DOCUMENT = new MaintenanceDocument();
  private static final ArticleEvaluator OVERLAPPING_ADVANCE = new OverlappingAdvance();

  /**
   * Authorities or organs are said to work together in carrying out the Convention. The word is
   * that of paragraph 2, which looks at the same cooperation where it concerns a child.
   */
  static final FactCriterion SAID_TO_COOPERATE =
      FactCriterion.yes("cooperation-takes-place", CooperationFacts.TAKES_PLACE, "A13-2 A13-1a")
          .treaty("A13-2", "Ved samarbejde");

  /** Social services are given in a border area. */
  static final FactCriterion BORDER_SERVICES =
      FactCriterion.yes("services-in-border-area", CooperationFacts.BORDER_SERVICES, "A13-1a")
          .treaty("A13-1a", "ydelse af sociale tjenester i grænseområder");

  /** Assistance is needed: how far the duty goes, and no condition of it. */
  static final FactCriterion NEEDED =
      FactCriterion.judged("assistance-needed", CooperationFacts.NEEDED, "A13-1a")
          .treaty("A13-1a", "i fornøden udstrækning");

  private static final CarriedOut OF_A_JOURNEY =
      cooperates("article-8-applies", JOURNEY_COOPERATION, "A08-1 A13-1a A13-2");

  private static final CarriedOut OF_A_CARE_MOVE =
      cooperates("article-9-1-applies", CARE_RELOCATION, "A09-1 A13-1a A13-2");

  private static final CarriedOut OF_A_TRIP =
      cooperates("article-10-applies", CROSS_BORDER_TRANSPORT, "A10-1 A13-1a A13-2");

  /** Articles 8, 9(1) and 10 lay cooperation down themselves. */
  private static final ImmutableList<CarriedOut> BY_COOPERATION =
      ImmutableList.of(OF_A_JOURNEY, OF_A_CARE_MOVE, OF_A_TRIP);

  /** "Ved gennemførelsen af denne konvention": every article under which it is carried out. */
  private static final ImmutableList<CarriedOut> BY_ARTICLE =
      ImmutableList.of(
          applies("article-4-applies", EQUAL_TREATMENT, "A04-1 A13-1a"),
          applies("article-5-1-applies", WRITTEN_LANGUAGE, "A05-1a A13-1a"),
          applies("article-5-2-applies", UNDERSTOOD_LANGUAGE, "A05-2 A13-1a"),
          applies("article-6-applies", TEMPORARY_STAY, "A06-1 A13-1a"),
          applies("article-7-applies", REPATRIATION_PROTECTION, "A07-1 A13-1a"),
          OF_A_JOURNEY,
          OF_A_CARE_MOVE,
          OF_A_TRIP,
          applies("article-11-1-applies", MAINTENANCE_ADVANCE, "A11-1 A13-1a"),
          applies("article-11-2-applies", MAINTENANCE_DOCUMENT, "A11-2a A13-1a"),
          applies("article-11-3-applies", OVERLAPPING_ADVANCE, "A11-3 A13-1a"));

  /** Cooperation in carrying out an article: said to be there, or laid down by 8, 9(1) or 10. */
  static final Condition COOPERATION =
      saidOr(BY_COOPERATION, SAID_TO_COOPERATE).labelled("cooperation-under-the-convention");

  /**
   * The Convention is carried out in the matter, by one authority or by several; of a person whom
   * it does not cover nothing of it is (A03-1).
   */
  private static final Condition CARRIED_OUT =
      allOf(PersonalScope.COVERED, saidOr(BY_ARTICLE, SAID_TO_COOPERATE, BORDER_SERVICES))
          .labelled("convention-carried-out");

  /** The articles beside which this one is drawn in a case of two states. */
  private static final ImmutableList<ArticleEvaluator> BESIDE =
      ImmutableList.of(
          REPATRIATION_PROTECTION,
          JOURNEY_COOPERATION,
          CARE_RELOCATION,
          CROSS_BORDER_TRANSPORT,
          MAINTENANCE_ADVANCE,
          MAINTENANCE_DOCUMENT,
          OVERLAPPING_ADVANCE);

  /** The articles beside which it is drawn only for a benefit that they are about. */
  private static final ImmutableList<ArticleEvaluator> OF_A_BENEFIT =
      ImmutableList.of(EQUAL_TREATMENT, TEMPORARY_STAY);

  /** What articles 4 and 6 are about: article 2(1), without the health service of 2(2). */
  private static final ImmutableSet<BenefitCategory> COVERED_BENEFITS =
      Sets.immutableEnumSet(
          BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, BenefitCategory.OTHER_SOCIAL_BENEFIT);

  private static final Raising RAISING =
      Raising.by(Section.COOPERATION).orIf("two-countries", MutualAssistance::isBesideAnother);

  /** Creates the evaluator; it has no state. */
  public MutualAssistance() {
    super(
        Article.MUTUAL_ASSISTANCE,
        CARRIED_OUT,
        duty("assist-each-other", COOPERATING_AUTHORITIES, BINDING, "A13-1a")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        note("no-assistance-needed-now", "A13-1a")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            .whenSurely(not(NEEDED)),
        note("border-services-included", "A13-1a")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            .whenSurely(BORDER_SERVICES),
        note("convention-not-carried-out", "A13-1a")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .when(PersonalScope.COVERED),
        note("assist-where-carried-out", "A13-1a")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(UNDETERMINED, DOES_NOT_APPLY),
        note("liaison-bodies-help", "A13-1b A13-lb-0 A12-1 INTRO-5")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    if (applies == Truth.UNKNOWN) {
      remarks.addAll(PersonalScope.residenceRemarks(matter, law));
    }
    if (applies == Truth.UNKNOWN && isLeftToAsk(matter)) {
      // A place that keeps one of them open is then said here too; not of 8, 9(1) and 10, since
      // whether there is cooperation has been answered by then.
      BY_ARTICLE.stream()
          .filter(each -> !BY_COOPERATION.contains(each))
          .map(CarriedOut::article)
          .filter(article -> article.decide(matter, law) == Truth.UNKNOWN)
          .filter(article -> article.openFacts(matter, law).isEmpty())
          .flatMap(article -> article.remarks(matter, law, applies).stream())
          .filter(Remark::isOnUnclearPlace)
          .forEach(remarks::add);
    }
    return remarks.build();
  }

  private static boolean isBesideAnother(Case matter) {
    return isOfTwoCountries(matter)
        && (isAnyRaised(BESIDE, matter)
            || (!isOutside(matter) && isAnyRaised(OF_A_BENEFIT, matter)));
  }

  private static boolean isAnyRaised(List<ArticleEvaluator> articles, Case matter) {
    return articles.stream().anyMatch(article -> article.isRaisedBy(matter));
  }

  /** Whether all benefits of the case are known, and none is one that 4 and 6 are about. */
  private static boolean isOutside(Case matter) {
    return matter
        .get(BenefitFacts.CATEGORY)
        .filter(CodeSet::isComplete)
        .filter(benefits -> COVERED_BENEFITS.stream().noneMatch(benefits::includes))
        .isPresent();
  }

  /** Whether the places of the case and the citizenships belong to two Nordic states at least. */
  private static boolean isOfTwoCountries(Case matter) {
    Set<NordicState> states = EnumSet.noneOf(NordicState.class);
    for (Fact<?> fact : matter.known()) {
      Object value = matter.value(fact);
      if (value instanceof Territory territory) {
        states.add(territory.state());
      } else if (value instanceof Place place) {
        place.territory().ifPresent(territory -> states.add(territory.state()));
      }
    }
    matter
        .get(PersonFacts.CITIZENSHIPS)
        .ifPresent(
            held -> Arrays.stream(NordicState.values()).filter(held::include).forEach(states::add));
    return states.size() > 1;
  }

  private static Condition saidOr(List<CarriedOut> articles, Condition... said) {
    return anyOf(
        Stream.concat(Stream.of(said), articles.stream().map(CarriedOut::criterion))
            .toArray(Condition[]::new));
  }

  private static CarriedOut applies(String id, ArticleEvaluator article, String provisions) {
    return new CarriedOut(
        article,
        OtherArticle.applies(id, article, MutualAssistance::isLeftToAsk, provisions)
            .treaty("A13-1a", "ved gennemførelsen af denne konvention"));
  }

  /** The article lays cooperation down; who says that there is none rules it out. */
  private static CarriedOut cooperates(String id, ArticleEvaluator article, String provisions) {
    return new CarriedOut(
        article,
        OtherArticle.applies(id, article, MutualAssistance::isLeftToAsk, provisions)
            .unlessDenied(CooperationFacts.TAKES_PLACE)
            .treaty("A13-2", "Ved samarbejde"));
  }

  /**
   * Both direct questions were answered. What decides another article is asked for under it, and
   * here only once nothing else is left to ask.
   */
  private static boolean isLeftToAsk(Case matter) {
    return matter.knows(CooperationFacts.TAKES_PLACE)
        && matter.knows(CooperationFacts.BORDER_SERVICES);
  }

  /** An article under which the Convention is carried out, and the criterion that it applies. */
  private record CarriedOut(ArticleEvaluator article, FactCriterion criterion) {}
}
