package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.CROSS_BORDER_TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 10: transport across the border")
class CrossBorderTransportTest {
  /** An elderly person in Haparanda wants to visit family in Tornio. */
  private static final Case VISIT = trip(DAY, Territory.SWEDEN, "FI");

  private static Case trip(LocalDate date, Territory home, String destination) {
    return Case.builder(date, home)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
        .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(home))
        .with(TripFacts.DESTINATION_TERRITORY, Place.of(destination))
        .with(TripFacts.HOME_IN_BORDER_AREA, true)
        .with(TripFacts.TO_NEIGHBOURING_MUNICIPALITY, true)
        .with(TripFacts.TRAVELLER_DISABLED, false)
        .with(TripFacts.TRAVELLER_ELDERLY, true)
        .build();
  }

  @Test
  @DisplayName("A10-1: border municipalities let elderly persons travel to the neighbour")
  void applies() {
    Determination answer = evaluate(CROSS_BORDER_TRANSPORT, VISIT);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    assertThat(conclusions(answer))
        .contains(
            "municipalities-cooperate",
            "terms-as-favourable",
            "forms-of-cooperation",
            "claim-follows-national-rules");
  }

  @Test
  @DisplayName(
      "A10-1 \"skal samarbejde\", A10-g7 \"med hinanden\": the visited municipality is bound")
  void bothSides() {
    Case visited = VISIT.with(HostFacts.TERRITORY, Territory.FINLAND);
    Determination answer = evaluate(CROSS_BORDER_TRANSPORT, visited);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    assertThat(conclusions(answer))
        .contains("municipalities-cooperate", "visited-municipality-bound-too");
    assertThat(conclusions(evaluate(CROSS_BORDER_TRANSPORT, VISIT)))
        .doesNotContain("visited-municipality-bound-too");
  }

  @Test
  @DisplayName("A10-1: a host at neither end of the trip is not bound, and is told so")
  void neitherEnd() {
    Determination answer =
        evaluate(CROSS_BORDER_TRANSPORT, VISIT.with(HostFacts.TERRITORY, Territory.NORWAY));
    assertThat(answer.outcome()).isEqualTo(DOES_NOT_APPLY);
    assertThat(conclusions(answer))
        .containsExactly("no-end-of-the-trip", "transport-by-national-rules");
  }

  @Test
  @DisplayName("A10-1: where the person lives is asked, for there the own municipality lies")
  void homeIsAsked() {
    Determination answer =
        evaluate(CROSS_BORDER_TRANSPORT, VISIT.without(PersonFacts.RESIDENCE_TERRITORY));
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer)).containsExactly(PersonFacts.RESIDENCE_TERRITORY);
  }

  @Test
  @DisplayName("A10-g9 to A10-g12: \"kan fx bestå i\" is an example, \"forudsættes\" is guidance")
  void strengths() {
    Determination answer = evaluate(CROSS_BORDER_TRANSPORT, VISIT);
    assertThat(conclusion(answer, "municipalities-cooperate").conclusion().strength())
        .isEqualTo(Conclusion.Strength.BINDING);
    assertThat(conclusion(answer, "forms-of-cooperation").conclusion().strength())
        .isEqualTo(Conclusion.Strength.EXAMPLE);
    assertThat(conclusion(answer, "terms-as-favourable").conclusion().strength())
        .isEqualTo(Conclusion.Strength.BY_GUIDANCE);
  }

  @Test
  @DisplayName("A10-g-is: Iceland's no says so, and what holds instead")
  void icelandIsToldWhy() {
    assertThat(conclusions(evaluate(CROSS_BORDER_TRANSPORT, trip(DAY, Territory.ICELAND, "GL"))))
        .containsExactly("iceland-not-touched", "transport-by-national-rules");
  }

  @Test
  @DisplayName("notes 54: A10-g7: the duty is the municipalities', not a right of the person")
  void noRightOfThePerson() {
    assertThat(evaluate(CROSS_BORDER_TRANSPORT, VISIT).conclusions())
        .noneMatch(drawn -> drawn.conclusion().kind() == Conclusion.Kind.RIGHT);
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
    assertThat(outcome(CROSS_BORDER_TRANSPORT, trip(DAY, home, destination))).isEqualTo(APPLIES);
  }

  @ParameterizedTest
  @CsvSource({"ICELAND,SE", "SWEDEN,IS", "ICELAND,FO", "GREENLAND,IS"})
  @DisplayName("Trap 61: A10-g-is: Iceland is not affected")
  void iceland(Territory home, String destination) {
    assertThat(outcome(CROSS_BORDER_TRANSPORT, trip(DAY, home, destination)))
        .isEqualTo(DOES_NOT_APPLY);
  }

  @ParameterizedTest
  @CsvSource({"SWEDEN,AX", "NORWAY,FO", "SWEDEN,GL", "SWEDEN,SJ", "NORWAY,DK", "DENMARK,FI"})
  @DisplayName(
      "notes 53: borders that the text does not mention stay undetermined, with the reason")
  void unmentionedBorders(Territory home, String destination) {
    Determination answer = evaluate(CROSS_BORDER_TRANSPORT, trip(DAY, home, destination));
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(remarks(answer)).contains("border-not-mentioned");
    assertThat(openReadings(answer)).containsExactly(Readings.UNMENTIONED_BORDER);
  }

  @Test
  @DisplayName("A10-1, A10-g13 (note 53): an agency may settle borders that are not mentioned")
  void unmentionedBordersAreAReading() {
    Case toAland = trip(DAY, Territory.SWEDEN, "AX");
    Settings included = settled(Readings.UNMENTIONED_BORDER, Readings.INCLUDED);
    Settings excluded = settled(Readings.UNMENTIONED_BORDER, Readings.EXCLUDED);
    Settings includedAndInForce =
        Settings.builder()
            .from(included)
            .putEntryIntoForce(Territory.ALAND, LocalDate.of(1996, 10, 1))
            .build();
    assertThat(outcome(CROSS_BORDER_TRANSPORT, toAland, includedAndInForce)).isEqualTo(APPLIES);
    assertThat(outcome(CROSS_BORDER_TRANSPORT, toAland, excluded)).isEqualTo(DOES_NOT_APPLY);
    assertThat(remarks(evaluate(CROSS_BORDER_TRANSPORT, toAland, included)))
        .doesNotContain("border-not-mentioned");
  }

  @Test
  @DisplayName("A14-2: where the date of force is unknown, the reading alone does not decide")
  void theOtherSideMustBeBound() {
    Case toAland = trip(DAY, Territory.SWEDEN, "AX");
    Settings included = settled(Readings.UNMENTIONED_BORDER, Readings.INCLUDED);
    Determination answer = evaluate(CROSS_BORDER_TRANSPORT, toAland, included);
    assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
    assertThat(remarks(answer)).contains("territory-date-unknown");
  }

  @Test
  @DisplayName("A10-g-is, A10-g13-se-fi: a named border, and one with Iceland, need no reading")
  void theReadingDoesNotMatter() {
    assertThat(evaluate(CROSS_BORDER_TRANSPORT, VISIT).readings()).isEmpty();
    Case toIceland = trip(DAY, Territory.SWEDEN, "IS");
    Settings included = settled(Readings.UNMENTIONED_BORDER, Readings.INCLUDED);
    assertThat(evaluate(CROSS_BORDER_TRANSPORT, toIceland).readings()).isEmpty();
    assertThat(outcome(CROSS_BORDER_TRANSPORT, toIceland, included)).isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("Trap 10: A01-a-g1: a trip inside a realm crosses no border between countries")
  void insideARealm() {
    assertThat(outcome(CROSS_BORDER_TRANSPORT, trip(DAY, Territory.FINLAND, "AX")))
        .isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("Trap 62: A10-1: only border municipalities, and only towards a neighbour")
  void onlyNeighboursAtTheBorder() {
    assertThat(outcome(CROSS_BORDER_TRANSPORT, VISIT.with(TripFacts.HOME_IN_BORDER_AREA, false)))
        .isEqualTo(DOES_NOT_APPLY);
    assertThat(
            outcome(
                CROSS_BORDER_TRANSPORT, VISIT.with(TripFacts.TO_NEIGHBOURING_MUNICIPALITY, false)))
        .isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("Trap 7: A10-1: not only Nordic citizens, but covered persons")
  void coveredPersons() {
    Case resident =
        VISIT.toBuilder()
            .with(PersonFacts.CITIZENSHIPS, Citizenships.stateless())
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
            .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
            .build();
    assertThat(outcome(CROSS_BORDER_TRANSPORT, resident)).isEqualTo(APPLIES);
    assertThat(
            outcome(
                CROSS_BORDER_TRANSPORT,
                resident.with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.NOT_HELD)))
        .isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("A14-1: not in force before 1 October 1996")
  void notInForce() {
    assertThat(
            outcome(
                CROSS_BORDER_TRANSPORT, trip(LocalDate.of(1996, 9, 30), Territory.SWEDEN, "FI")))
        .isEqualTo(NOT_IN_FORCE);
  }

  @Test
  @DisplayName(
      "A10-1: agrees with the text read directly, for every completion of the four yes-or-no facts")
  void oracle() {
    List<Optional<Boolean>> values =
        List.of(Optional.of(true), Optional.of(false), Optional.empty());
    for (Optional<Boolean> border : values) {
      for (Optional<Boolean> neighbour : values) {
        for (Optional<Boolean> disabled : values) {
          for (Optional<Boolean> elderly : values) {
            Case.Builder matter =
                Case.builder(DAY, Territory.SWEDEN)
                    .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
                    .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
                    .with(TripFacts.DESTINATION_TERRITORY, Place.of("FI"));
            border.ifPresent(b -> matter.with(TripFacts.HOME_IN_BORDER_AREA, b));
            neighbour.ifPresent(n -> matter.with(TripFacts.TO_NEIGHBOURING_MUNICIPALITY, n));
            disabled.ifPresent(d -> matter.with(TripFacts.TRAVELLER_DISABLED, d));
            elderly.ifPresent(e -> matter.with(TripFacts.TRAVELLER_ELDERLY, e));
            assertThat(outcome(CROSS_BORDER_TRANSPORT, matter.build()))
                .as("%s %s %s %s", border, neighbour, disabled, elderly)
                .isEqualTo(expected(border, neighbour, disabled, elderly));
          }
        }
      }
    }
  }

  @Test
  @DisplayName("A10-1: what is missing is asked for")
  void asksForWhatIsMissing() {
    Case bare =
        Case.builder(DAY, Territory.SWEDEN)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"))
            .with(TripFacts.DESTINATION_TERRITORY, Place.of("FI"))
            .build();
    assertThat(openFacts(evaluate(CROSS_BORDER_TRANSPORT, bare)))
        .isEqualTo(
            List.of(
                TripFacts.HOME_IN_BORDER_AREA,
                TripFacts.TO_NEIGHBOURING_MUNICIPALITY,
                TripFacts.TRAVELLER_DISABLED,
                TripFacts.TRAVELLER_ELDERLY));
  }

  /** Tries every way of filling in what is unknown, by the words of the article. */
  private static Outcome expected(
      Optional<Boolean> border,
      Optional<Boolean> neighbour,
      Optional<Boolean> disabled,
      Optional<Boolean> elderly) {
    boolean some = false;
    boolean all = true;
    for (int bits = 0; bits < 16; bits++) {
      boolean b = (bits & 1) != 0;
      boolean n = (bits & 2) != 0;
      boolean d = (bits & 4) != 0;
      boolean e = (bits & 8) != 0;
      if (border.orElse(b) == b
          && neighbour.orElse(n) == n
          && disabled.orElse(d) == d
          && elderly.orElse(e) == e) {
        boolean applies = b && n && (d || e);
        some |= applies;
        all &= applies;
      }
    }
    return all ? APPLIES : some ? UNDETERMINED : DOES_NOT_APPLY;
  }
}
