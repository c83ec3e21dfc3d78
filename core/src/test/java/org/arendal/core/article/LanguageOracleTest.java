package org.arendal.core.article;

import static org.arendal.core.article.OracleTest.citizens;
import static org.arendal.core.article.OracleTest.residents;

import org.arendal.core.law.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Article 5 equals its oracle: whatever is unknown, the outcome is the one that all ways of
 * learning it agree on, and undetermined if they do not.
 */
@DisplayName("Article 5 equals plain Java written from the Danish text")
class LanguageOracleTest {

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.WRITTEN_LANGUAGE)
  @DisplayName("A05-1a: article 5(1) for every citizenship, host and language")
  void article5Paragraph1Persons(OracleLaw law) {
    law.compare(
        Article.WRITTEN_LANGUAGE,
        citizens()
            .with(
                "request.language: ? | da | fi | is | nb | sv | se | fo | kl; "
                    + "request.channel: written; request.individualCase: yes; "
                    + "request.aboutAccess: yes; request.recipientDecides: yes; "
                    + "request.recipientKind: authority; benefit.category: ? | social-assistance-or-service"));
  }

  @Test
  @Compares(Article.WRITTEN_LANGUAGE)
  @DisplayName("A05-1a, A05-1-g2, A05-1-g6, A05-3: article 5(1) for every letter")
  void article5Paragraph1Letters() {
    OracleLaw.standard()
        .compare(
            Article.WRITTEN_LANGUAGE,
            new PartialCases()
                .with(
                    "host.territory: DK; person.citizenships: ? | SE | DK; "
                        + "request.channel: ? | any; request.individualCase: ? | yes | no; "
                        + "request.aboutAccess: ? | yes | no; "
                        + "request.recipientDecides: ? | yes | no; "
                        + "request.recipientKind: ? | authority | other; "
                        + "request.language: ? | sv | se; "
                        + "benefit.category: ? | any"));
  }

  @ParameterizedTest
  @MethodSource({
    "org.arendal.core.article.OracleLaw#all",
    "org.arendal.core.article.OracleLaw#ofReadings"
  })
  @Compares(Article.UNDERSTOOD_LANGUAGE)
  @DisplayName("A05-2, A03-g8: article 5(2) for every citizenship, residence and right to reside")
  void article5Paragraph2Persons(OracleLaw law) {
    law.compare(
        Article.UNDERSTOOD_LANGUAGE,
        residents()
            .with(
                "person.rightToReside: ? | held | not-held; language.greatImportance: yes; "
                    + "request.recipientKind: public-institution; "
                    + "benefit.category: health-service"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#ofReadings")
  @Compares(Article.UNDERSTOOD_LANGUAGE)
  @DisplayName("A05-2, A05-3, A01-d-g1: article 5(2) for every organ, purpose and benefit")
  void article5Paragraph2Organs(OracleLaw law) {
    law.compare(
        Article.UNDERSTOOD_LANGUAGE,
        new PartialCases()
            .with(
                "host.territory: DK; svalbard.norwegianSocialLawApplies: no; "
                    + "person.citizenships: ? | US | DK | NO; person.residenceTerritory: NO; "
                    + "person.rightToReside: ? | any; language.greatImportance: ? | yes | no; "
                    + "request.recipientKind: ? | any; benefit.category: ? | any"));
  }
}
