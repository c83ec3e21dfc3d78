package org.arendal.core.article;

import org.arendal.core.law.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles 8 and 10 equal their oracles: whatever is unknown, the outcome is the one that all ways
 * of learning it agree on, and undetermined if they do not.
 */
@DisplayName("Articles 8 and 10 equal plain Java written from the Danish text")
class BorderOracleTest {

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.JOURNEY_COOPERATION)
  @DisplayName("A08-1, A03-1: article 8 for every citizenship, residence and right to reside")
  void article8Persons(OracleLaw law) {
    law.compare(
        Article.JOURNEY_COOPERATION,
        persons()
            .with(
                "transfer.questionArisen: yes; transfer.destinationTerritory: IS; "
                    + "journey.needForArrangement: yes"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.JOURNEY_COOPERATION)
  @DisplayName("A08-1, A14-2: article 8 for every pair of places and need")
  void article8Places(OracleLaw law) {
    law.compare(
        Article.JOURNEY_COOPERATION,
        places()
            .with(
                "transfer.destinationTerritory: ? | any | DE; "
                    + "transfer.questionArisen: ? | yes | no; "
                    + "journey.needForArrangement: ? | yes | no"));
  }

  @Test
  @Compares(Article.JOURNEY_COOPERATION)
  @DisplayName(
      "A08-1: article 8 for every question, need and destination of who may be no resident")
  void article8Needs() {
    OracleLaw.standard()
        .compare(
            Article.JOURNEY_COOPERATION,
            new PartialCases()
                .with(
                    "host.territory: NO; person.rightToReside: not-held; "
                        + "person.citizenships: ? | FI | US; "
                        + "transfer.destinationTerritory: ? | SE | NO | SJ | DE; "
                        + "transfer.questionArisen: ? | yes | no; "
                        + "journey.needForArrangement: ? | yes | no"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.CROSS_BORDER_TRANSPORT)
  @DisplayName("A10-1, A03-1: article 10 for every citizenship, residence and right to reside")
  void article10Persons(OracleLaw law) {
    law.compare(
        Article.CROSS_BORDER_TRANSPORT,
        persons()
            .with(
                "trip.destinationTerritory: SE; trip.homeInBorderArea: yes; "
                    + "trip.toNeighbouringMunicipality: yes; trip.travellerDisabled: yes; "
                    + "trip.travellerElderly: no"));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.CROSS_BORDER_TRANSPORT)
  @DisplayName("A10-g13, A10-g-is: article 10 for every pair of places")
  void article10Places(OracleLaw law) {
    law.compare(
        Article.CROSS_BORDER_TRANSPORT,
        places()
            .with(
                "trip.destinationTerritory: ? | any | DE; trip.homeInBorderArea: yes; "
                    + "trip.toNeighbouringMunicipality: yes; trip.travellerDisabled: no; "
                    + "trip.travellerElderly: yes"));
  }

  @Test
  @Compares(Article.CROSS_BORDER_TRANSPORT)
  @DisplayName("A10-1, A10-g7: article 10 for every municipality and traveller")
  void article10Travellers() {
    OracleLaw.standard()
        .compare(
            Article.CROSS_BORDER_TRANSPORT,
            new PartialCases()
                .with(
                    "host.territory: NO; svalbard.norwegianSocialLawApplies: no; "
                        + "person.citizenships: ? | US | NO; person.residenceTerritory: NO; "
                        + "person.rightToReside: ? | any; trip.destinationTerritory: ? | FI | RU; "
                        + "trip.homeInBorderArea: ? | yes | no; "
                        + "trip.toNeighbouringMunicipality: ? | yes | no; "
                        + "trip.travellerDisabled: ? | yes | no; "
                        + "trip.travellerElderly: ? | yes | no"));
  }

  private static PartialCases persons() {
    return OracleTest.residents().with("person.rightToReside: ? | held | asylum-application-only");
  }

  private static PartialCases places() {
    return new PartialCases()
        .with(
            "host.territory: ? | any; svalbard.norwegianSocialLawApplies: ? | yes | no; "
                + "person.citizenships: ? | SE | US; person.residenceTerritory: DK; "
                + "person.rightToReside: held");
  }
}
