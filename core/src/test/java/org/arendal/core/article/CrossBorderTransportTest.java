package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.CROSS_BORDER_TRANSPORT;
import static org.arendal.core.matter.CaseText.with;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 10: transport across the border")
class CrossBorderTransportTest {
  /** An elderly person in Haparanda wants to visit family in Tornio. */
  private static final Case VISIT = trip(DAY, Territory.SWEDEN, "FI");

  private static DeterminationAssert article10(Case matter) {
    return answer(CROSS_BORDER_TRANSPORT, matter);
  }

  private static DeterminationAssert article10(Case matter, Settings settings) {
    return answer(CROSS_BORDER_TRANSPORT, matter, settings);
  }

  private static Case trip(LocalDate date, Territory home, String destination) {
    return CaseText.of(
        date,
        """
        host.territory: %1$s; person.citizenships: SE; person.residenceTerritory: %1$s;
        trip.destinationTerritory: %2$s; trip.homeInBorderArea: yes;
        trip.toNeighbouringMunicipality: yes; trip.travellerDisabled: no; trip.travellerElderly: yes
        """
            .formatted(home.code(), destination));
  }

  @Test
  @DisplayName("A10-1: border municipalities let elderly persons travel to the neighbour")
  void applies() {
    article10(VISIT)
        .applies()
        .concludes(
            "municipalities-cooperate",
            "terms-as-favourable",
            "forms-of-cooperation",
            "claim-follows-national-rules");
  }

  @Test
  @DisplayName(
      "A10-1 \"skal samarbejde\", A10-g7 \"med hinanden\": the visited municipality is bound")
  void bothSides() {
    Case visited = with(VISIT, "host.territory: FI");
    article10(visited)
        .applies()
        .concludes("municipalities-cooperate", "visited-municipality-bound-too");
    article10(VISIT).doesNotConclude("visited-municipality-bound-too");
  }

  @Test
  @DisplayName("A10-1: a host at neither end of the trip is not bound, and is told so")
  void neitherEnd() {
    article10(with(VISIT, "host.territory: NO"))
        .doesNotApply()
        .concludesOnly("no-end-of-the-trip", "transport-by-national-rules");
  }

  @Test
  @DisplayName("A10-1: where the person lives is asked, for there the own municipality lies")
  void homeIsAsked() {
    article10(with(VISIT, "person.residenceTerritory: ?"))
        .isUndetermined()
        .asksOnly(PersonFacts.RESIDENCE_TERRITORY);
  }

  @Test
  @DisplayName("A10-g9 to A10-g12: \"kan fx bestå i\" is an example, \"forudsættes\" is guidance")
  void strengths() {
    DeterminationAssert answer = article10(VISIT);
    answer.conclusion("municipalities-cooperate").is(Conclusion.Strength.BINDING);
    answer.conclusion("forms-of-cooperation").is(Conclusion.Strength.EXAMPLE);
    answer.conclusion("terms-as-favourable").is(Conclusion.Strength.BY_GUIDANCE);
  }

  @Test
  @DisplayName("A10-g-is: Iceland's no says so, and what holds instead")
  void icelandIsToldWhy() {
    article10(trip(DAY, Territory.ICELAND, "GL"))
        .concludesOnly("iceland-not-touched", "transport-by-national-rules");
  }

  @Test
  @DisplayName("notes 54: A10-g7: the duty is the municipalities', not a right of the person")
  void noRightOfThePerson() {
    article10(VISIT).neverConcludes(Conclusion.Kind.RIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "NORWAY,FI",
    "FINLAND,NO",
    "NORWAY,SE",
    "SWEDEN,NO",
    "SWEDEN,FI",
    "FINLAND,SE",
    "DENMARK,SE",
    "SWEDEN,DK"
  })
  @DisplayName("A10-g13-no-fi, -no-se, -se-fi, -dk-se: the borders that the guidance names")
  void namedBorders(Territory home, String destination) {
    article10(trip(DAY, home, destination)).applies();
  }

  @ParameterizedTest
  @CsvSource({"ICELAND,SE", "SWEDEN,IS", "ICELAND,FO", "GREENLAND,IS"})
  @Tag("trap-61")
  @DisplayName("Trap 61: A10-g-is: Iceland is not affected")
  void iceland(Territory home, String destination) {
    article10(trip(DAY, home, destination)).doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({"SWEDEN,AX", "NORWAY,FO", "SWEDEN,GL", "SWEDEN,SJ", "NORWAY,DK", "DENMARK,FI"})
  @DisplayName(
      "notes 53: borders that the text does not mention stay undetermined, with the reason")
  void unmentionedBorders(Territory home, String destination) {
    article10(trip(DAY, home, destination))
        .isUndetermined()
        .remarks("border-not-mentioned")
        .turnsOn(Readings.UNMENTIONED_BORDER);
  }

  @Test
  @DisplayName("A10-1, A10-g13 (note 53): an agency may settle borders that are not mentioned")
  void unmentionedBordersAreAReading() {
    Case toAland = trip(DAY, Territory.SWEDEN, "AX");
    Settings included = settled(Readings.UNMENTIONED_BORDER, ReadingOption.INCLUDED);
    Settings excluded = settled(Readings.UNMENTIONED_BORDER, ReadingOption.EXCLUDED);
    Settings includedAndInForce =
        Settings.builder()
            .from(included)
            .putEntryIntoForce(Territory.ALAND, LocalDate.of(1996, 10, 1))
            .build();
    article10(toAland, includedAndInForce).applies();
    article10(toAland, excluded).doesNotApply();
    article10(toAland, included).doesNotRemark("border-not-mentioned");
  }

  @Test
  @DisplayName("A14-2: where the date of force is unknown, the reading alone does not decide")
  void theOtherSideMustBeBound() {
    Case toAland = trip(DAY, Territory.SWEDEN, "AX");
    Settings included = settled(Readings.UNMENTIONED_BORDER, ReadingOption.INCLUDED);
    article10(toAland, included).isUndetermined().remarks("territory-date-unknown");
  }

  @Test
  @DisplayName("A10-g-is, A10-g13-se-fi: a named border, and one with Iceland, need no reading")
  void theReadingDoesNotMatter() {
    article10(VISIT).turnsOnNoReading();
    Case toIceland = trip(DAY, Territory.SWEDEN, "IS");
    Settings included = settled(Readings.UNMENTIONED_BORDER, ReadingOption.INCLUDED);
    article10(toIceland).turnsOnNoReading();
    article10(toIceland, included).doesNotApply();
  }

  @Test
  @Tag("trap-10")
  @DisplayName("Trap 10: A01-a-g1: a trip inside a realm crosses no border between countries")
  void insideARealm() {
    article10(trip(DAY, Territory.FINLAND, "AX")).doesNotApply();
  }

  @Test
  @Tag("trap-62")
  @DisplayName("Trap 62: A10-1: only border municipalities, and only towards a neighbour")
  void onlyNeighboursAtTheBorder() {
    article10(with(VISIT, "trip.homeInBorderArea: no")).doesNotApply();
    article10(with(VISIT, "trip.toNeighbouringMunicipality: no")).doesNotApply();
  }

  @Test
  @Tag("trap-7")
  @DisplayName("Trap 7: A10-1: not only Nordic citizens, but covered persons")
  void coveredPersons() {
    Case resident =
        with(
            VISIT,
            "person.citizenships: none; person.residenceTerritory: SE; "
                + "person.rightToReside: held");
    article10(resident).applies();
    article10(with(resident, "person.rightToReside: not-held")).doesNotApply();
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    article10(trip(LocalDate.of(1996, 9, 30), Territory.SWEDEN, "FI")).isNotInForce();
  }

  @Test
  @DisplayName("A10-1: what is missing is asked for")
  void asksForWhatIsMissing() {
    Case bare =
        CaseText.of(
            DAY,
            "host.territory: SE; person.citizenships: SE; person.residenceTerritory: SE; "
                + "trip.destinationTerritory: FI");
    article10(bare)
        .asksOnly(
            TripFacts.HOME_IN_BORDER_AREA,
            TripFacts.TO_NEIGHBOURING_MUNICIPALITY,
            TripFacts.TRAVELLER_DISABLED,
            TripFacts.TRAVELLER_ELDERLY);
  }
}
