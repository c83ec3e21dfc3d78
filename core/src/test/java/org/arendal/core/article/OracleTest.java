package org.arendal.core.article;

import org.arendal.core.law.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles 2, 3, 4 and 6 equal their oracles: whatever is unknown, the outcome is the one that all
 * ways of learning it agree on, and undetermined if they do not.
 */
@DisplayName("Articles 2, 3, 4 and 6 equal plain Java written from the Danish text")
class OracleTest {

  /** Each kind of benefit alone; no benefit, which is the empty place; and several. */
  private static final String CATEGORIES =
      "benefit.category: ? | any | | social-assistance-or-service other-social-benefit | "
          + "housing-benefit health-service | health-service more | other-social-benefit more";

  static PartialCases hosts() {
    return new PartialCases()
        .with(
            "host.territory: ? | DK | SE | FO | SJ; "
                + "svalbard.norwegianSocialLawApplies: ? | yes | no");
  }

  static PartialCases citizens() {
    return hosts()
        .with(
            "person.citizenships: ? | none | US | DK | SE | DK SE | SE US | US more | "
                + "DK more | SE more | DK SE more");
  }

  static PartialCases residents() {
    return citizens().with("person.residenceTerritory: ? | DK | SE | FO | SJ | DE | nowhere");
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.MATERIAL_SCOPE)
  @DisplayName("A02-1, A02-2: article 2 for every category, host and reach")
  void article2(OracleLaw law) {
    law.compare(Article.MATERIAL_SCOPE, hosts().with(CATEGORIES));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.PERSONAL_SCOPE)
  @DisplayName("A03-1a, A03-1b: article 3 for every citizenship, residence and right to reside")
  void article3(OracleLaw law) {
    law.compare(Article.PERSONAL_SCOPE, residents().with("person.rightToReside: ? | any"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.EQUAL_TREATMENT)
  @DisplayName("A04-1: article 4 for every citizenship, stay and category")
  void article4(OracleLaw law) {
    law.compare(
        Article.EQUAL_TREATMENT, citizens().with("stay.lawful: ? | yes | no").with(CATEGORIES));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.TEMPORARY_STAY)
  @DisplayName("A06-1, A06-g2: article 6 for every citizenship, residence and right to reside")
  void article6Persons(OracleLaw law) {
    law.compare(
        Article.TEMPORARY_STAY,
        residents()
            .with(
                "person.rightToReside: ? | held | not-held; need.immediate: ? | yes; "
                    + "stay.kind: temporary; stay.lawful: yes; need.aroseDuringStay: yes; "
                    + "need.satisfiableOtherwise: no; "
                    + "benefit.category: social-assistance-or-service"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#ofReadings")
  @Compares(Article.TEMPORARY_STAY)
  @DisplayName("A06-1, A06-g7: article 6 for every stay, need and category")
  void article6Needs(OracleLaw law) {
    law.compare(
        Article.TEMPORARY_STAY,
        new PartialCases()
            .with(
                "host.territory: DK; svalbard.norwegianSocialLawApplies: no; "
                    + "person.citizenships: ? | US | DK | NO; person.residenceTerritory: NO; "
                    + "person.rightToReside: held; stay.kind: ? | any; stay.lawful: ? | yes | no; "
                    + "need.immediate: ? | yes | no; need.aroseDuringStay: ? | yes | no; "
                    + "need.satisfiableOtherwise: ? | yes | no; "
                    + "benefit.category: ? | social-assistance-or-service | "
                    + "other-social-benefit | health-service | "
                    + "social-assistance-or-service other-social-benefit | "
                    + "other-social-benefit more"));
  }
}
