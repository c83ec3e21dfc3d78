package org.arendal.core.article;

import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles 2, 3, 4 and 6 equal their oracles: whatever is unknown, the outcome is the one that all
 * ways of learning it agree on, and undetermined if they do not.
 */
@DisplayName("Articles 2, 3, 4 and 6 equal plain Java written from the Danish text")
class OracleTest {
  private static final List<Citizenships> CITIZENSHIPS =
      List.of(
          Citizenships.stateless(),
          Citizenships.of("US"),
          Citizenships.of("DK"),
          Citizenships.of("SE"),
          Citizenships.of("DK", "SE"),
          Citizenships.of("SE", "US"),
          Citizenships.atLeast("US"),
          Citizenships.atLeast("DK"),
          Citizenships.atLeast("SE"),
          Citizenships.atLeast("DK", "SE"));

  private static final List<Territory> HOSTS =
      List.of(Territory.DENMARK, Territory.SWEDEN, Territory.FAROE_ISLANDS, Territory.SVALBARD);

  private static final List<Place> RESIDENCES =
      Stream.of("DK", "SE", "FO", "SJ", "DE", "nowhere").map(Place::of).toList();

  /** Each kind of benefit alone, and several, surely or perhaps with others. */
  static final List<CodeSet<BenefitCategory>> CATEGORIES =
      Stream.concat(
              PartialCases.each(BenefitCategory.values()).stream(),
              Stream.of(
                  CodeSet.of(List.<BenefitCategory>of()),
                  CodeSet.of(
                      List.of(
                          BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                          BenefitCategory.OTHER_SOCIAL_BENEFIT)),
                  CodeSet.of(
                      List.of(BenefitCategory.HOUSING_BENEFIT, BenefitCategory.HEALTH_SERVICE)),
                  CodeSet.atLeast(List.of(BenefitCategory.HEALTH_SERVICE)),
                  CodeSet.atLeast(List.of(BenefitCategory.OTHER_SOCIAL_BENEFIT))))
          .toList();

  static final List<Judgement> YES_AND_NO = List.of(Matters.judged(true), Matters.judged(false));

  static PartialCases hosts() {
    return new PartialCases()
        .add(HostFacts.TERRITORY, HOSTS)
        .add(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, List.of(true, false));
  }

  static PartialCases citizens() {
    return hosts().add(PersonFacts.CITIZENSHIPS, CITIZENSHIPS);
  }

  static PartialCases residents() {
    return citizens().add(PersonFacts.RESIDENCE_TERRITORY, RESIDENCES);
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.MATERIAL_SCOPE)
  @DisplayName("A02-1, A02-2: article 2 for every category, host and reach")
  void article2(OracleLaw law) {
    law.compare(Article.MATERIAL_SCOPE, hosts().add(BenefitFacts.CATEGORY, CATEGORIES));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.PERSONAL_SCOPE)
  @DisplayName("A03-1a, A03-1b: article 3 for every citizenship, residence and right to reside")
  void article3(OracleLaw law) {
    law.compare(
        Article.PERSONAL_SCOPE,
        residents().add(PersonFacts.RIGHT_TO_RESIDE, List.of(RightToReside.values())));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.EQUAL_TREATMENT)
  @DisplayName("A04-1: article 4 for every citizenship, stay and category")
  void article4(OracleLaw law) {
    law.compare(
        Article.EQUAL_TREATMENT,
        citizens()
            .add(StayFacts.LAWFUL, List.of(true, false))
            .add(BenefitFacts.CATEGORY, CATEGORIES));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.TEMPORARY_STAY)
  @DisplayName("A06-1, A06-g2: article 6 for every citizenship, residence and right to reside")
  void article6Persons(OracleLaw law) {
    law.compare(
        Article.TEMPORARY_STAY,
        residents()
            .add(PersonFacts.RIGHT_TO_RESIDE, List.of(RightToReside.HELD, RightToReside.NOT_HELD))
            .add(NeedFacts.IMMEDIATE, List.of(Matters.judged(true)))
            .fix(StayFacts.KIND, StayKind.TEMPORARY)
            .fix(StayFacts.LAWFUL, true)
            .fix(NeedFacts.AROSE_DURING_STAY, Matters.judged(true))
            .fix(NeedFacts.SATISFIABLE_OTHERWISE, Matters.judged(false))
            .fix(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#ofReadings")
  @Compares(Article.TEMPORARY_STAY)
  @DisplayName("A06-1, A06-g7: article 6 for every stay, need and category")
  void article6Needs(OracleLaw law) {
    law.compare(
        Article.TEMPORARY_STAY,
        new PartialCases()
            .fix(HostFacts.TERRITORY, Territory.DENMARK)
            .fix(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false)
            .add(
                PersonFacts.CITIZENSHIPS,
                List.of(Citizenships.of("US"), Citizenships.of("DK"), Citizenships.of("NO")))
            .fix(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.NORWAY))
            .fix(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
            .add(StayFacts.KIND, List.of(StayKind.values()))
            .add(StayFacts.LAWFUL, List.of(true, false))
            .add(NeedFacts.IMMEDIATE, YES_AND_NO)
            .add(NeedFacts.AROSE_DURING_STAY, YES_AND_NO)
            .add(NeedFacts.SATISFIABLE_OTHERWISE, YES_AND_NO)
            .add(
                BenefitFacts.CATEGORY,
                List.of(
                    CodeSet.of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE),
                    CodeSet.of(BenefitCategory.OTHER_SOCIAL_BENEFIT),
                    CodeSet.of(BenefitCategory.HEALTH_SERVICE),
                    CodeSet.of(
                        List.of(
                            BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                            BenefitCategory.OTHER_SOCIAL_BENEFIT)),
                    CodeSet.atLeast(List.of(BenefitCategory.OTHER_SOCIAL_BENEFIT)))));
  }
}
