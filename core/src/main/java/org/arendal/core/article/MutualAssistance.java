package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.COOPERATING_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.MutualAssistanceFacts.BORDER_SERVICES;
import static org.arendal.core.article.MutualAssistanceFacts.CARRIED_OUT;
import static org.arendal.core.article.MutualAssistanceFacts.NEEDED;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 13(1): authorities and organs assist one another in carrying out the Convention.
 *
 * <p>They must, to the extent needed, wherever the Convention is carried out: where one of articles
 * 4 to 11 applies, where authorities are said to work together, or where social services are given
 * in a border area. The text names no pair of authorities and does not ask that they be in
 * different countries. The extent stays part of the duty and is no condition of it. Each country
 * has a liaison body.
 *
 * <p>In a case of two Nordic states it is drawn beside 4, 6, 7, 8, 9(1), 10 and 11, beside 4 and 6
 * not where no benefit is one that they are about. It asks whether authorities work together; what
 * the other articles ask is asked under them.
 *
 * <p>Left to humans: what assistance is needed. The answer does not depend on who handles the case
 * beyond what the other articles ask.
 *
 * <p>Source: A13-1a, A13-1b. Treatment: ADR 0075.
 */
public final class MutualAssistance extends ArticleEvaluator {
  /** The articles beside which it is drawn. */
  private static final ImmutableSet<Article> BESIDE =
      Sets.immutableEnumSet(
          Article.EQUAL_TREATMENT,
          Article.TEMPORARY_STAY,
          Article.REPATRIATION_PROTECTION,
          Article.JOURNEY_COOPERATION,
          Article.CARE_RELOCATION,
          Article.CROSS_BORDER_TRANSPORT,
          Article.MAINTENANCE_ADVANCE,
          Article.MAINTENANCE_DOCUMENT,
          Article.OVERLAPPING_ADVANCE);

  /** Those of them that are about a benefit alone. */
  private static final ImmutableSet<Article> OF_A_BENEFIT =
      Sets.immutableEnumSet(Article.EQUAL_TREATMENT, Article.TEMPORARY_STAY);

  private static final ImmutableSet<BenefitCategory> COVERED_BENEFITS =
      Sets.immutableEnumSet(
          BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, BenefitCategory.OTHER_SOCIAL_BENEFIT);

  private static final Raising RAISING =
      Raising.by(Section.COOPERATION).orIf("two-countries", MutualAssistance::isBesideAnother);

  /** Creates the evaluator; it has no state. */
  public MutualAssistance() {
    super(
        Article.MUTUAL_ASSISTANCE,
        InForce.BETWEEN_PARTIES,
        CARRIED_OUT,
        duty("assist-each-other", COOPERATING_AUTHORITIES, BINDING, "A13-1a").on(APPLIES),
        note("no-assistance-needed-now", "A13-1a").on(APPLIES).whenSurely(not(NEEDED)),
        note("border-services-included", "A13-1a").on(APPLIES).whenSurely(BORDER_SERVICES),
        note("assist-where-carried-out", "A13-1a").on(UNDETERMINED, DOES_NOT_APPLY),
        note("liaison-bodies-help", "A13-1b A13-lb-0 A12-1 INTRO-5")
            .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    // Whom it binds there is open while the territory's own day is.
    return EntryIntoForce.hostRemarks(matter, law);
  }

  private static boolean isBesideAnother(Case matter) {
    return isOfTwoCountries(matter)
        && BESIDE.stream()
            .filter(article -> !OF_A_BENEFIT.contains(article) || !isOutside(matter))
            .anyMatch(article -> Articles.of(article).isRaisedBy(matter));
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
}
