package org.arendal.core.calculation;

import static org.arendal.core.fact.ResidenceSamples.absence;
import static org.arendal.core.fact.ResidenceSamples.afterwards;
import static org.arendal.core.fact.ResidenceSamples.between;
import static org.arendal.core.fact.ResidenceSamples.judged;
import static org.arendal.core.fact.ResidenceSamples.lawful;
import static org.arendal.core.fact.ResidenceSamples.since;
import static org.arendal.core.fact.ResidenceSamples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.arendal.core.calculation.ResidenceStep.Kind;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceGap;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A07-1b: counting three years of lawful residence")
class ResidenceCalculatorTest {
  private static final ResidenceCalculator DENMARK =
      ResidenceCalculator.in(Set.of(Territory.DENMARK));

  private static ResidenceCount count(String decision, ResidencePeriod... periods) {
    return DENMARK.count(ResidencePeriods.of(periods), LocalDate.parse(decision));
  }

  private static List<Kind> steps(String decision, ResidencePeriod... periods) {
    return DENMARK.steps(ResidencePeriods.of(periods), LocalDate.parse(decision)).stream()
        .map(ResidenceStep::kind)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1994-06-15, 1997-06-14, FALSE, FALSE",
    "1994-06-15, 1997-06-15, TRUE, FALSE",
    "1994-06-15, 1997-06-16, TRUE, TRUE",
    "1996-02-29, 1999-02-27, FALSE, FALSE",
    "1996-02-29, 1999-02-28, TRUE, FALSE",
    "1996-02-29, 1999-03-01, TRUE, TRUE",
    "1997-02-28, 2000-02-28, TRUE, FALSE",
    "1997-03-01, 2000-02-29, FALSE, FALSE",
    "1997-03-01, 2000-03-01, TRUE, FALSE",
    "1994-01-01, 1996-12-31, FALSE, FALSE",
    "1993-12-31, 1996-12-31, TRUE, FALSE"
  })
  @DisplayName(
      "A07-1b: on the third anniversary the person has had three years, 29 February or not")
  void completesOnTheAnniversary(String start, String decision, Truth complete, Truth exceeded) {
    ResidenceCount count = count(decision, since("DK", start));
    assertThat(count.complete()).isEqualTo(complete);
    assertThat(count.exceeded()).isEqualTo(exceeded);
    assertThat(count.earliest()).isEqualTo(count.latest()).isPresent();
    assertThat(DENMARK.complete(ResidencePeriods.of(since("DK", start)), LocalDate.parse(decision)))
        .isEqualTo(complete);
  }

  @Test
  @DisplayName("A07-1b: the day of completion is known before it comes")
  void saysWhenTheYearsWillBeComplete() {
    assertThat(count("1997-06-15", since("DK", "1996-01-10")).latest())
        .contains(LocalDate.of(1999, 1, 10));
  }

  @Nested
  @Tag("trap-44")
  @DisplayName("Trap 44: the last three years")
  class LastYears {
    @Test
    void earlierYearsDoNotCount() {
      ResidenceCount count =
          count(
              "1997-06-15",
              between("DK", "1980-01-01", "1995-12-31"),
              between("SE", "1996-01-01", "1996-12-31"),
              since("DK", "1997-01-01"));
      assertThat(count.complete()).isEqualTo(Truth.FALSE);
      assertThat(count.latest()).contains(LocalDate.of(2000, 1, 1));
    }

    @Test
    void residenceMustReachTheDayBeforeTheDecision() {
      assertThat(count("1997-06-15", between("DK", "1990-01-01", "1997-06-14")).complete())
          .isEqualTo(Truth.TRUE);
      ResidenceCount ended =
          count("1997-06-15", afterwards(between("DK", "1990-01-01", "1997-06-13"), false));
      assertThat(ended.complete()).isEqualTo(Truth.FALSE);
      assertThat(ended.current()).isEqualTo(Truth.FALSE);
      assertThat(ended.earliest()).isEmpty();
      assertThat(ended.latest()).isEmpty();
      assertThat(steps("1997-06-15", afterwards(between("DK", "1990-01-01", "1997-06-13"), false)))
          .contains(Kind.NOT_CURRENT);
    }

    @Test
    void residenceThatBeginsOnTheDayIsCurrentButNotComplete() {
      ResidenceCount count = count("1997-06-15", since("DK", "1997-06-15"));
      assertThat(count.current()).isEqualTo(Truth.TRUE);
      assertThat(count.latest()).contains(LocalDate.of(2000, 6, 15));
    }

    @Test
    void unlawfulResidenceDoesNotCount() {
      assertThat(count("1997-06-15", lawful(since("DK", "1990-01-01"), Truth.FALSE)).complete())
          .isEqualTo(Truth.FALSE);
      assertThat(count("1997-06-15", lawful(since("DK", "1990-01-01"), Truth.UNKNOWN)).complete())
          .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void residenceInAnotherCountryDoesNotCount() {
      assertThat(count("1997-06-15", since("SE", "1990-01-01")).complete()).isEqualTo(Truth.FALSE);
      assertThat(count("1997-06-15", since("FO", "1990-01-01")).complete()).isEqualTo(Truth.FALSE);
    }
  }

  @Nested
  @Tag("trap-43")
  @DisplayName("Trap 43: uninterrupted, short absences apart")
  class Interruptions {
    private final ResidencePeriod period = since("DK", "1990-01-01");

    @Test
    @DisplayName("A07-g18: a short absence does not interrupt")
    void shortAbsence() {
      ResidenceCount count =
          count("1997-06-15", with(period, absence("1995-01-01", "1995-03-31", Optional.of(true))));
      assertThat(count.complete()).isEqualTo(Truth.TRUE);
      assertThat(count.latest()).contains(LocalDate.of(1993, 1, 1));
    }

    @Test
    @DisplayName("A07-g16: another absence does; residence begins anew on the day after")
    void longAbsence() {
      ResidenceCount count =
          count(
              "1997-06-15", with(period, absence("1995-01-01", "1995-03-31", Optional.of(false))));
      assertThat(count.complete()).isEqualTo(Truth.FALSE);
      assertThat(count.latest()).contains(LocalDate.of(1998, 4, 1));
    }

    @Test
    @DisplayName("A07-g18: while nobody has judged it, both are possible")
    void absenceNotJudged() {
      ResidenceCount count =
          count("1997-06-15", with(period, absence("1995-01-01", "1995-03-31", Optional.empty())));
      assertThat(count.complete()).isEqualTo(Truth.UNKNOWN);
      assertThat(count.earliest()).contains(LocalDate.of(1993, 1, 1));
      assertThat(count.latest()).contains(LocalDate.of(1998, 4, 1));
    }

    @Test
    @DisplayName("notes 37: an absence that cannot matter leaves nothing open")
    void absenceLongAgo() {
      assertThat(
              count(
                      "1997-06-15",
                      with(period, absence("1991-01-01", "1992-12-31", Optional.empty())))
                  .complete())
          .isEqualTo(Truth.TRUE);
    }

    @Test
    @DisplayName("A07-g16: a long absence of uncertain days interrupts wherever it lies")
    void longAbsenceOfUncertainDays() {
      ResidenceCount count =
          count("1997-06-15", with(period, absence("1995", "1995", Optional.of(false))));
      assertThat(count.complete()).isEqualTo(Truth.FALSE);
      assertThat(count.earliest()).contains(LocalDate.of(1998, 1, 2));
      assertThat(count.latest()).contains(LocalDate.of(1999, 1, 1));
    }

    @Test
    void absencesThatNobodyStatedLeaveItOpen() {
      ResidencePeriod silent =
          ResidencePeriod.builder().from(period).absences(Absences.unknown()).build();
      assertThat(count("1997-06-15", silent).complete()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void periodsThatMeetAreOneResidence() {
      assertThat(
              count(
                      "1997-06-15",
                      between("DK", "1990-01-01", "1995-05-31"),
                      since("DK", "1995-06-01"))
                  .complete())
          .isEqualTo(Truth.TRUE);
    }
  }

  @Nested
  @DisplayName("A07-g18: days that no period fills may be a short stay abroad; no number of days")
  class Gaps {
    private final ResidencePeriod before = between("DK", "1990-01-01", "1995-05-30");
    private final ResidencePeriod after = since("DK", "1995-06-01");

    @ParameterizedTest
    @CsvSource({"1995-05-30, 1995-06-01", "1995-05-01, 1995-06-01", "1994-07-01, 1996-06-01"})
    void areOpenWhetherADayOrYears(String end, String start) {
      ResidenceCount count =
          count("1997-06-15", between("DK", "1990-01-01", end), since("DK", start));
      assertThat(count.complete()).isEqualTo(Truth.UNKNOWN);
      assertThat(count.earliest()).contains(LocalDate.of(1993, 1, 1));
      assertThat(count.latest()).contains(LocalDate.parse(start).plusYears(3));
      assertThat(count.openGaps())
          .containsExactly(
              new ResidenceGap(
                  LocalDate.parse(end).plusDays(1),
                  Optional.of(LocalDate.parse(start).minusDays(1)),
                  Optional.empty()));
      assertThat(steps("1997-06-15", between("DK", "1990-01-01", end), since("DK", start)))
          .contains(Kind.GAP_NOT_JUDGED);
    }

    @Test
    @DisplayName("A07-g16: judged, they interrupt or not")
    void areJudged() {
      assertThat(count("1997-06-15", afterwards(before, true), after).complete())
          .isEqualTo(Truth.TRUE);
      ResidenceCount interrupted = count("1997-06-15", afterwards(before, false), after);
      assertThat(interrupted.complete()).isEqualTo(Truth.FALSE);
      assertThat(interrupted.latest()).contains(LocalDate.of(1998, 6, 1));
      assertThat(steps("1997-06-15", afterwards(before, false), after)).contains(Kind.LONG_GAP);
    }

    @Test
    @DisplayName("A07-1b: residence elsewhere that fills them is residence elsewhere")
    void areFilledByResidenceElsewhere() {
      assertThat(
              count("1997-06-15", before, between("NO", "1995-05-31", "1995-05-31"), after)
                  .complete())
          .isEqualTo(Truth.FALSE);
      assertThat(count("1997-06-15", before, between("NO", "1995", "1995"), after).complete())
          .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    @DisplayName("A07-1b: unlawful residence that fills them breaks lawful residence")
    void areFilledByUnlawfulResidence() {
      assertThat(
              count(
                      "1997-06-15",
                      before,
                      lawful(between("DK", "1995-05-31", "1995-05-31"), Truth.FALSE),
                      after)
                  .complete())
          .isEqualTo(Truth.FALSE);
    }

    @Test
    @DisplayName("A07-g16: a gap up to the decision is asked about alike")
    void areAtTheEndToo() {
      ResidencePeriod ended = between("DK", "1990-01-01", "1997-05-15");
      assertThat(count("1997-06-15", ended).complete()).isEqualTo(Truth.UNKNOWN);
      assertThat(count("1997-06-15", ended).openGaps()).hasSize(1);
      assertThat(count("1997-06-15", afterwards(ended, true)).complete()).isEqualTo(Truth.TRUE);
      assertThat(count("1997-06-15", afterwards(ended, false)).current()).isEqualTo(Truth.FALSE);
      assertThat(count("1997-06-15", ended, since("SE", "1997-06-01")).complete())
          .isEqualTo(Truth.FALSE);
    }

    @Test
    @DisplayName("A07-1b: before the first period there is none, as the list has all")
    void areNotAtTheBeginning() {
      ResidenceCount count = count("1997-06-15", since("DK", "1995-06-01"));
      assertThat(count.complete()).isEqualTo(Truth.FALSE);
      assertThat(count.openGaps()).isEmpty();
    }

    @Test
    void stayOpenWhileAnotherPeriodMayFillThem() {
      assertThat(
              count("1997-06-15", afterwards(before, true), between("NO", "1995", "1995"), after)
                  .complete())
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  @Nested
  @DisplayName("A07-1, A07-g2: years that are complete only by the sending")
  class BySending {
    private Truth between(String after, String until, ResidencePeriod... periods) {
      return DENMARK.completeBetween(
          ResidencePeriods.of(periods), LocalDate.parse(after), LocalDate.parse(until));
    }

    @Test
    void countUpToTheDay() {
      ResidencePeriod period = since("DK", "1994-06-15");
      assertThat(between("1997-05-01", "1997-06-14", period)).isEqualTo(Truth.FALSE);
      assertThat(between("1997-05-01", "1997-06-15", period)).isEqualTo(Truth.TRUE);
      assertThat(between("1997-06-15", "1997-06-15", period)).isEqualTo(Truth.FALSE);
      assertThat(between("1997-05-01", "1997-06-15", since("DK", "1994-06")))
          .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void needResidenceThatGoesOnAfterTheDecision() {
      assertThat(
              between(
                  "1997-05-01",
                  "1998-01-01",
                  ResidencePeriod.builder()
                      .from(since("DK", "1994-06-15"))
                      .ongoing(false)
                      .end(PartialDate.parse("1997-05-31"))
                      .shortGapAfter(judged(false))
                      .build()))
          .isEqualTo(Truth.FALSE);
    }
  }

  @Nested
  @DisplayName("What is known in part only takes away as more becomes known")
  class Refinement {
    @Test
    @DisplayName("A07-1b: that there are no more periods gives back no day of unlawful residence")
    void aCompleteListGivesNothingBack() {
      ResidencePeriod unlawful = lawful(since("DK", "1996-10-04"), Truth.FALSE);
      ResidencePeriod undated = ResidencePeriod.builder().place(Place.of("DK")).build();
      LocalDate day = LocalDate.of(2000, 2, 28);
      assertThat(DENMARK.complete(ResidencePeriods.atLeast(unlawful, undated), day))
          .isEqualTo(Truth.FALSE);
      assertThat(DENMARK.complete(ResidencePeriods.of(unlawful, undated), day))
          .isEqualTo(Truth.FALSE);
    }

    @Test
    @DisplayName("A07-g16: that a period was unlawful gives back no long absence from it")
    void unlawfulnessGivesNothingBack() {
      ResidencePeriod period =
          with(
              ResidencePeriod.builder().place(Place.of("DK")).build(),
              absence("1995-01-01", "1995-03-31", Optional.of(false)));
      for (Truth truth : Truth.values()) {
        assertThat(
                DENMARK
                    .count(
                        ResidencePeriods.atLeast(lawful(period, truth)),
                        LocalDate.parse("1997-06-15"))
                    .earliest())
            .contains(LocalDate.of(1998, 4, 1));
      }
    }
  }

  @Nested
  @DisplayName("The cost grows with the length of the list, not with its square")
  class Cost {
    @Test
    void ofPeriods() {
      List<ResidencePeriod> periods =
          IntStream.range(0, 70_000)
              .mapToObj(i -> LocalDate.of(1801, 1, 1).plusDays(i))
              .map(day -> between(day.getDayOfMonth() % 2 == 0 ? "DK" : "SE", "" + day, "" + day))
              .toList();
      assertTimeout(
          Duration.ofSeconds(15),
          () -> DENMARK.count(ResidencePeriods.of(periods), LocalDate.of(2026, 3, 10)));
    }

    @Test
    void ofPeriodsOfWhichNothingIsKnown() {
      List<ResidencePeriod> periods =
          Collections.nCopies(
              70_000, ResidencePeriod.builder().place(Place.of(Territory.DENMARK)).build());
      assertTimeout(
          Duration.ofSeconds(15),
          () -> DENMARK.count(ResidencePeriods.of(periods), LocalDate.of(2026, 3, 10)));
    }

    @Test
    void ofAbsences() {
      Absence[] absences =
          IntStream.range(0, 30_000)
              .mapToObj(i -> LocalDate.of(1801, 1, 1).plusDays(2L * i))
              .map(day -> absence("" + day, "" + day, Optional.of(false)))
              .toArray(Absence[]::new);
      ResidencePeriod period = with(since("DK", "1800-01-01"), absences);
      assertTimeout(
          Duration.ofSeconds(15),
          () -> DENMARK.count(ResidencePeriods.of(period), LocalDate.of(2026, 3, 10)));
    }
  }

  @Nested
  @DisplayName("Dates in doubt")
  class Doubt {
    @Test
    void aMonthGivesTwoDaysOfCompletion() {
      ResidenceCount count = count("1997-06-15", since("DK", "1994-06"));
      assertThat(count.complete()).isEqualTo(Truth.UNKNOWN);
      assertThat(count.earliest()).contains(LocalDate.of(1997, 6, 1));
      assertThat(count.latest()).contains(LocalDate.of(1997, 6, 30));
    }

    @Test
    void anUnknownStartHasNoEarliestDay() {
      ResidencePeriod period =
          ResidencePeriod.builder()
              .place(Place.of("DK"))
              .ongoing(true)
              .lawful(Truth.TRUE)
              .absences(Absences.none())
              .build();
      ResidenceCount count = count("1997-06-15", period);
      assertThat(count.complete()).isEqualTo(Truth.UNKNOWN);
      assertThat(count.earliest()).isEmpty();
      assertThat(count.latest()).isEmpty();
    }

    @Test
    void moreThanThreeYearsForSureNeedNoList() {
      assertThat(
              DENMARK.complete(
                  ResidencePeriods.atLeast(since("DK", "1990-01-01")), LocalDate.of(1997, 6, 15)))
          .isEqualTo(Truth.TRUE);
      assertThat(DENMARK.complete(ResidencePeriods.atLeast(), LocalDate.of(1997, 6, 15)))
          .isEqualTo(Truth.UNKNOWN);
      assertThat(DENMARK.complete(ResidencePeriods.of(), LocalDate.of(1997, 6, 15)))
          .isEqualTo(Truth.FALSE);
    }

    @Test
    void surelyUnlawfulDaysCannotBeFilledByOtherPeriods() {
      assertThat(
              DENMARK.complete(
                  ResidencePeriods.atLeast(
                      lawful(between("DK", "1996-01-01", "1996-02-01"), Truth.FALSE)),
                  LocalDate.of(1997, 6, 15)))
          .isEqualTo(Truth.FALSE);
    }
  }

  @Test
  @DisplayName("A07-g17: the steps show the arithmetic, and that times with assistance count")
  void showsItsSteps() {
    assertThat(
            DENMARK.steps(
                ResidencePeriods.of(
                    with(
                        since("DK", "1996-02-29"),
                        absence("1997-01-01", "1997-01-05", Optional.of(true))),
                    between("SE", "1990-01-01", "1996-02-28")),
                LocalDate.parse("1999-02-28")))
        .containsExactly(
            new ResidenceStep(Kind.PERIOD_ELSEWHERE, List.of("SE")),
            new ResidenceStep(Kind.PERIOD_COUNTS, List.of("DK", "1996-02-29", "…")),
            new ResidenceStep(Kind.SHORT_ABSENCE, List.of("1997-01-01", "1997-01-05")),
            new ResidenceStep(Kind.ASSISTANCE_COUNTS, List.of()),
            new ResidenceStep(Kind.BEGAN, List.of("1996-02-29", "1996-02-29")),
            new ResidenceStep(Kind.LEAP_DAY, List.of("1999-02-28")),
            new ResidenceStep(Kind.COMPLETES, List.of("1999-02-28", "1999-02-28", "3")),
            new ResidenceStep(Kind.RESULT, List.of("1999-02-28", "true", "3")));
  }

  @Test
  void otherNumbersOfYearsAreCountedToo() {
    assertThat(
            DENMARK
                .years(7)
                .exceeded(
                    ResidencePeriods.of(since("DK", "1990-06-15")), LocalDate.of(1997, 6, 15)))
        .isEqualTo(Truth.FALSE);
    assertThatThrownBy(() -> DENMARK.years(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void impossiblePeriodsAreRefused() {
    assertThatThrownBy(() -> between("DK", "1997-01-01", "1996-01-01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                with(
                    between("DK", "1996-01-01", "1996-12-31"),
                    absence("1997-01-01", "1997-01-02", Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                ResidencePeriods.of(
                    since("DK", "1990-01-01"), between("DK", "1995-01-01", "1996-01-01")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
