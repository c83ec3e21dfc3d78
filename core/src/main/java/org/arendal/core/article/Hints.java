package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.List;
import org.arendal.core.answer.Hint;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayCircumstances;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * Which given facts make an article worth asking.
 *
 * <p>Only what the text itself speaks of is a hint, and none is given for an article that the same
 * facts surely exclude. That nothing hints at an article says nothing against asking it.
 */
public final class Hints {
  private static final ImmutableListMultimap<Article, Rule> RULES =
      Multimaps.index(
          ImmutableList.of(
              new Rule(
                  "benefit-for-nordic-citizen",
                  Article.EQUAL_TREATMENT,
                  Hints::isBenefitForNordicCitizen,
                  Provisions.of("A04-1"),
                  PersonFacts.CITIZENSHIPS,
                  BenefitFacts.CATEGORY),
              new Rule(
                  "language-matters",
                  Article.WRITTEN_LANGUAGE,
                  (matter, law) -> isRaised(Section.LANGUAGE, matter),
                  Provisions.of("A05-1a"),
                  LanguageFacts.GREAT_IMPORTANCE),
              new Rule(
                  "application-by-citizen-of-another",
                  Article.WRITTEN_LANGUAGE,
                  (matter, law) ->
                      isCitizenOfAnother(matter, law)
                          && (isOf(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, matter)
                              || isOf(BenefitCategory.HEALTH_SERVICE, matter)),
                  Provisions.of("A05-1a A05-1-g4"),
                  PersonFacts.CITIZENSHIPS,
                  BenefitFacts.CATEGORY),
              new Rule(
                  "child-of-another-country",
                  Article.UNDERSTOOD_LANGUAGE,
                  (matter, law) -> isChild(matter) && isCitizenOfAnother(matter, law),
                  Provisions.of("A05-2 A05-2-g2"),
                  PersonFacts.CITIZENSHIPS,
                  PersonFacts.IS_CHILD,
                  ChildFacts.CONCERNED),
              new Rule(
                  "care-in-another-country",
                  Article.UNDERSTOOD_LANGUAGE,
                  (matter, law) ->
                      isRaised(Section.RELOCATION, matter) && isCitizenOfAnother(matter, law),
                  Provisions.of("A05-2 A05-2-g2"),
                  PersonFacts.CITIZENSHIPS),
              new Rule(
                  "temporary-stay",
                  Article.TEMPORARY_STAY,
                  (matter, law) -> matter.value(StayFacts.KIND) == StayKind.TEMPORARY,
                  Provisions.of("A06-1 A06-g1"),
                  StayFacts.KIND),
              new Rule(
                  "help-while-stay-unknown",
                  Article.TEMPORARY_STAY,
                  (matter, law) ->
                      isOf(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, matter)
                          && !matter.knows(StayFacts.KIND),
                  Provisions.of("A06-1 A06-g1"),
                  BenefitFacts.CATEGORY),
              new Rule(
                  "ties-or-assistance",
                  Article.REPATRIATION_PROTECTION,
                  (matter, law) ->
                      isRaised(Section.TIES, matter) || isRaised(Section.ASSISTANCE, matter),
                  Provisions.of("A07-1a A07-g8"),
                  in(Section.ASSISTANCE, Section.TIES)),
              new Rule(
                  "resident-in-need",
                  Article.REPATRIATION_PROTECTION,
                  (matter, law) ->
                      isCitizenOfAnother(matter, law)
                          && matter.value(StayFacts.KIND) == StayKind.RESIDENCE
                          && isOf(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, matter),
                  Provisions.of("A07-1"),
                  PersonFacts.CITIZENSHIPS,
                  StayFacts.KIND,
                  BenefitFacts.CATEGORY),
              new Rule(
                  "moved-against-the-will",
                  Article.REPATRIATION_PROTECTION,
                  (matter, law) ->
                      Boolean.FALSE.equals(matter.value(RelocationFacts.WISH))
                          && isCitizenOfAnother(matter, law)
                          && isInAnotherCountry(TransferFacts.DESTINATION_TERRITORY, matter, law),
                  Provisions.of("A07-1 A07-g2"),
                  PersonFacts.CITIZENSHIPS,
                  RelocationFacts.WISH,
                  TransferFacts.DESTINATION_TERRITORY),
              new Rule(
                  "received-elsewhere",
                  Article.JOURNEY_COOPERATION,
                  (matter, law) ->
                      isInAnotherCountry(TransferFacts.DESTINATION_TERRITORY, matter, law),
                  Provisions.of("A08-1"),
                  TransferFacts.DESTINATION_TERRITORY),
              new Rule(
                  "repatriation-decided",
                  Article.JOURNEY_COOPERATION,
                  (matter, law) -> isTrue(matter.value(MeasureFacts.DECIDED)),
                  Provisions.of("A08-g3"),
                  MeasureFacts.DECIDED),
              new Rule(
                  "measure-to-another-country",
                  Article.JOURNEY_COOPERATION,
                  (matter, law) ->
                      isInAnotherCountry(MeasureFacts.DESTINATION, matter, law)
                          && !isTrue(matter.value(MeasureFacts.DECIDED)),
                  Provisions.of("A08-1 A08-g3"),
                  MeasureFacts.DESTINATION),
              new Rule(
                  "in-transit",
                  Article.JOURNEY_COOPERATION,
                  (matter, law) ->
                      matter.value(StayFacts.CIRCUMSTANCES) == StayCircumstances.TRANSIT,
                  Provisions.of("A08-g2 A06-g8"),
                  StayFacts.CIRCUMSTANCES),
              new Rule(
                  "without-means",
                  Article.JOURNEY_COOPERATION,
                  (matter, law) ->
                      isJudged(matter.value(PersonFacts.SUFFICIENT_MEANS), false)
                          && matter.value(StayFacts.KIND) == StayKind.TEMPORARY,
                  Provisions.of("A08-g2"),
                  PersonFacts.SUFFICIENT_MEANS,
                  StayFacts.KIND),
              new Rule(
                  "long-term-care",
                  Article.CARE_RELOCATION,
                  (matter, law) -> isJudged(matter.value(CareFacts.LONG_TERM), true),
                  Provisions.of("A09-1"),
                  CareFacts.LONG_TERM),
              new Rule(
                  "special-tie",
                  Article.CARE_RELOCATION,
                  (matter, law) -> isJudged(matter.value(TransferFacts.SPECIAL_TIE), true),
                  Provisions.of("A09-1 A09-1-g11"),
                  TransferFacts.SPECIAL_TIE),
              new Rule(
                  "move-with-care",
                  Article.COST_DIVISION,
                  (matter, law) -> isRaised(Section.RELOCATION, matter),
                  Provisions.of("A09-2 A09-2-g1"),
                  in(Section.RELOCATION)),
              new Rule(
                  "move-with-health-care",
                  Article.SICKNESS_COST_AGREEMENT,
                  (matter, law) ->
                      isRaised(Section.RELOCATION, matter)
                          && isOf(BenefitCategory.HEALTH_SERVICE, matter),
                  Provisions.of("A09-3"),
                  BenefitFacts.CATEGORY),
              new Rule(
                  "services-across-border",
                  Article.CROSS_BORDER_TRANSPORT,
                  (matter, law) -> isTrue(matter.value(CooperationFacts.BORDER_SERVICES)),
                  Provisions.of("A10-1 A13-1a"),
                  CooperationFacts.BORDER_SERVICES),
              new Rule(
                  "child-moves",
                  Article.MAINTENANCE_ADVANCE,
                  (matter, law) -> isChild(matter) && isMove(matter, law),
                  Provisions.of("A11-1"),
                  PersonFacts.IS_CHILD,
                  TransferFacts.ORIGIN_TERRITORY,
                  TransferFacts.DESTINATION_TERRITORY,
                  ChildFacts.CONCERNED),
              new Rule(
                  "other-benefit-for-child",
                  Article.MAINTENANCE_ADVANCE,
                  (matter, law) ->
                      isChild(matter) && isOf(BenefitCategory.OTHER_SOCIAL_BENEFIT, matter),
                  Provisions.of("A11-1 A02-1b-g2"),
                  PersonFacts.IS_CHILD,
                  BenefitFacts.CATEGORY,
                  ChildFacts.CONCERNED),
              new Rule(
                  "other-benefit",
                  Article.MAINTENANCE_ADVANCE,
                  (matter, law) ->
                      !isChild(matter) && isOf(BenefitCategory.OTHER_SOCIAL_BENEFIT, matter),
                  Provisions.of("A11-1 A02-1b-g2"),
                  BenefitFacts.CATEGORY),
              new Rule(
                  "maintenance-document",
                  Article.MAINTENANCE_ADVANCE,
                  (matter, law) -> isRaised(Section.DOCUMENT, matter),
                  Provisions.of("A11-1 A11-2a"),
                  in(Section.DOCUMENT)),
              new Rule(
                  "advance-needs-document",
                  Article.MAINTENANCE_DOCUMENT,
                  (matter, law) -> isRaised(Section.ADVANCE, matter),
                  Provisions.of("A11-2a"),
                  in(Section.ADVANCE)),
              new Rule(
                  "lives-in-another-country",
                  Article.MUTUAL_ASSISTANCE,
                  (matter, law) -> isInAnotherCountry(PersonFacts.RESIDENCE_TERRITORY, matter, law),
                  Provisions.of("A13-1a"),
                  PersonFacts.RESIDENCE_TERRITORY),
              new Rule(
                  "language-of-another-country",
                  Article.MUTUAL_ASSISTANCE,
                  (matter, law) ->
                      (isRaised(Section.REQUEST, matter) || isRaised(Section.LANGUAGE, matter))
                          && isCitizenOfAnother(matter, law),
                  Provisions.of("A13-1a A05-1b A05-2"),
                  PersonFacts.CITIZENSHIPS),
              new Rule(
                  "maintenance-of-child",
                  Article.CHILD_CONSIDERATIONS,
                  (matter, law) ->
                      isRaised(Section.ADVANCE, matter) || isRaised(Section.DOCUMENT, matter),
                  Provisions.of("A13-2"),
                  in(Section.ADVANCE, Section.DOCUMENT)),
              new Rule(
                  "custody-holder-elsewhere",
                  Article.CHILD_CONSIDERATIONS,
                  (matter, law) -> matter.knows(JourneyFacts.CUSTODY_HOLDER_TERRITORY),
                  Provisions.of("A13-2 A08-g6"),
                  JourneyFacts.CUSTODY_HOLDER_TERRITORY)),
          Rule::article);

  private Hints() {}

  /** Whether the facts of a case hint at an article. */
  @FunctionalInterface
  private interface Test {
    boolean holds(Case matter, AssembledLaw law);
  }

  /** What hints at an article. */
  private record Rule(
      String id, Article article, Test test, List<Provision> provisions, List<Fact<?>> facts) {
    Rule(String id, Article article, Test test, List<Provision> provisions, Fact<?>... facts) {
      this(id, article, test, provisions, Arrays.asList(facts));
    }

    Hint in(Case matter) {
      return new Hint(
          id,
          Facts.all().stream().filter(facts::contains).filter(matter::knows).toList(),
          provisions);
    }
  }

  /** All that can make an article worth asking, with no facts given. */
  public static List<Hint> all(Article article) {
    return RULES.get(article).stream()
        .map(rule -> new Hint(rule.id(), List.of(), rule.provisions()))
        .toList();
  }

  /** What hints at the article; nothing if it is surely excluded. */
  static List<Hint> of(ArticleEvaluator evaluator, Case matter, AssembledLaw law) {
    List<Hint> hints =
        RULES.get(evaluator.article()).stream()
            .filter(rule -> rule.test().holds(matter, law))
            .map(rule -> rule.in(matter))
            .toList();
    return hints.isEmpty() || evaluator.decide(matter, law) != Truth.FALSE
        ? hints
        : ImmutableList.of();
  }

  private static boolean isBenefitForNordicCitizen(Case matter, AssembledLaw law) {
    return isCitizenOfAnother(matter, law)
        && (isOf(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, matter)
            || isOf(BenefitCategory.OTHER_SOCIAL_BENEFIT, matter));
  }

  private static boolean isOf(BenefitCategory category, Case matter) {
    CodeSet<BenefitCategory> categories = matter.value(BenefitFacts.CATEGORY);
    return categories != null && categories.includes(category);
  }

  private static boolean isCitizenOfAnother(Case matter, AssembledLaw law) {
    return matter.knows(HostFacts.TERRITORY)
        && PersonalScope.citizenOfAnother(matter, law) == Truth.TRUE;
  }

  private static boolean isChild(Case matter) {
    return isTrue(matter.value(PersonFacts.IS_CHILD)) || isTrue(matter.value(ChildFacts.CONCERNED));
  }

  private static boolean isInAnotherCountry(Fact<Place> place, Case matter, AssembledLaw law) {
    return matter.knows(place) && NordicPlaces.inAnotherCountry(place, matter, law) != Truth.FALSE;
  }

  private static boolean isMove(Case matter, AssembledLaw law) {
    return matter.knows(TransferFacts.DESTINATION_TERRITORY)
        && isInAnotherCountry(TransferFacts.ORIGIN_TERRITORY, matter, law);
  }

  private static Fact<?>[] in(Section... sections) {
    return Arrays.stream(sections)
        .flatMap(section -> Facts.ofSection(section).stream())
        .toArray(Fact<?>[]::new);
  }

  private static boolean isRaised(Section section, Case matter) {
    return matter.raised().contains(section);
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return value != null && value;
  }

  private static boolean isJudged(@Nullable Judgement judgement, boolean outcome) {
    return judgement != null && judgement.outcome() == outcome;
  }
}
