package org.arendal.core.article;

import static org.arendal.core.article.OracleTest.YES_AND_NO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
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
  private static final List<Boolean> YES_OR_NO = List.of(true, false);

  private static final List<RightToReside> RIGHTS =
      List.of(RightToReside.HELD, RightToReside.ASYLUM_APPLICATION_ONLY);

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.JOURNEY_COOPERATION)
  @DisplayName("A08-1, A03-1: article 8 for every citizenship, residence and right to reside")
  void article8Persons(OracleLaw law) {
    law.compare(
        Article.JOURNEY_COOPERATION,
        persons()
            .fix(TransferFacts.QUESTION_ARISEN, true)
            .fix(TransferFacts.DESTINATION_TERRITORY, Place.of(Territory.ICELAND))
            .fix(JourneyFacts.NEED_FOR_ARRANGEMENT, Matters.judged(true)));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.JOURNEY_COOPERATION)
  @DisplayName("A08-1, A14-2: article 8 for every pair of places and need")
  void article8Places(OracleLaw law) {
    law.compare(
        Article.JOURNEY_COOPERATION,
        places()
            .add(TransferFacts.DESTINATION_TERRITORY, everywhere())
            .add(TransferFacts.QUESTION_ARISEN, YES_OR_NO)
            .add(JourneyFacts.NEED_FOR_ARRANGEMENT, YES_AND_NO));
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
                .fix(HostFacts.TERRITORY, Territory.NORWAY)
                .fix(PersonFacts.RIGHT_TO_RESIDE, RightToReside.NOT_HELD)
                .add(
                    PersonFacts.CITIZENSHIPS, List.of(Citizenships.of("FI"), Citizenships.of("US")))
                .add(
                    TransferFacts.DESTINATION_TERRITORY,
                    Stream.of("SE", "NO", "SJ", "DE").map(Place::of).toList())
                .add(TransferFacts.QUESTION_ARISEN, YES_OR_NO)
                .add(JourneyFacts.NEED_FOR_ARRANGEMENT, YES_AND_NO));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.CROSS_BORDER_TRANSPORT)
  @DisplayName("A10-1, A03-1: article 10 for every citizenship, residence and right to reside")
  void article10Persons(OracleLaw law) {
    law.compare(
        Article.CROSS_BORDER_TRANSPORT,
        persons()
            .fix(TripFacts.DESTINATION_TERRITORY, Place.of(Territory.SWEDEN))
            .fix(TripFacts.HOME_IN_BORDER_AREA, true)
            .fix(TripFacts.TO_NEIGHBOURING_MUNICIPALITY, true)
            .fix(TripFacts.TRAVELLER_DISABLED, true)
            .fix(TripFacts.TRAVELLER_ELDERLY, false));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.CROSS_BORDER_TRANSPORT)
  @DisplayName("A10-g13, A10-g-is: article 10 for every pair of places")
  void article10Places(OracleLaw law) {
    law.compare(
        Article.CROSS_BORDER_TRANSPORT,
        places()
            .add(TripFacts.DESTINATION_TERRITORY, everywhere())
            .fix(TripFacts.HOME_IN_BORDER_AREA, true)
            .fix(TripFacts.TO_NEIGHBOURING_MUNICIPALITY, true)
            .fix(TripFacts.TRAVELLER_DISABLED, false)
            .fix(TripFacts.TRAVELLER_ELDERLY, true));
  }

  @Test
  @Compares(Article.CROSS_BORDER_TRANSPORT)
  @DisplayName("A10-1, A10-g7: article 10 for every municipality and traveller")
  void article10Travellers() {
    OracleLaw.standard()
        .compare(
            Article.CROSS_BORDER_TRANSPORT,
            new PartialCases()
                .fix(HostFacts.TERRITORY, Territory.NORWAY)
                .fix(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false)
                .add(
                    PersonFacts.CITIZENSHIPS, List.of(Citizenships.of("US"), Citizenships.of("NO")))
                .fix(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.NORWAY))
                .add(PersonFacts.RIGHT_TO_RESIDE, List.of(RightToReside.values()))
                .add(TripFacts.DESTINATION_TERRITORY, List.of(Place.of("FI"), Place.of("RU")))
                .add(TripFacts.HOME_IN_BORDER_AREA, YES_OR_NO)
                .add(TripFacts.TO_NEIGHBOURING_MUNICIPALITY, YES_OR_NO)
                .add(TripFacts.TRAVELLER_DISABLED, YES_OR_NO)
                .add(TripFacts.TRAVELLER_ELDERLY, YES_OR_NO));
  }

  private static PartialCases persons() {
    return OracleTest.residents().add(PersonFacts.RIGHT_TO_RESIDE, RIGHTS);
  }

  private static PartialCases places() {
    return new PartialCases()
        .add(HostFacts.TERRITORY, List.of(Territory.values()))
        .add(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, YES_OR_NO)
        .add(PersonFacts.CITIZENSHIPS, List.of(Citizenships.of("SE"), Citizenships.of("US")))
        .fix(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.DENMARK))
        .fix(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD);
  }

  private static List<Place> everywhere() {
    List<Place> places = new ArrayList<>(Arrays.stream(Territory.values()).map(Place::of).toList());
    places.add(Place.of("DE"));
    return places;
  }
}
