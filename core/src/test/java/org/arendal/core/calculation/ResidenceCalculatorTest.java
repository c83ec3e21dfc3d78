package org.arendal.core.calculation;

import static org.arendal.core.fact.ResidenceText.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.calculation.ResidenceStep.Kind;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceText;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A07-1b: counting three years of lawful residence")
class ResidenceCalculatorTest {
  private static final ResidenceCalculator DENMARK = ResidenceCalculator.within(Territory.DENMARK);
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  /**
   * What is counted, as {@code UNKNOWN 1993-01-01..1998-04-01, gap 1995-05-31..1995-05-31}: whether
   * the years are complete, on which day or between which they become so, and what is open.
   */
  private static String count(String periods, LocalDate decision) {
    ResidenceCount count = DENMARK.count(ResidenceText.of(periods), decision);
    assertThat(DENMARK.complete(ResidenceText.of(periods), decision)).isEqualTo(count.complete());
    String current =
        switch (count.current()) {
          case TRUE -> "";
          case FALSE -> ", not current";
          case UNKNOWN -> ", current?";
        };
    return count.complete() + " " + days(count) + current + gaps(count);
  }

  private static String days(ResidenceCount count) {
    String earliest = count.earliest().map(LocalDate::toString).orElse("");
    String latest = count.latest().map(LocalDate::toString).orElse("");
    if (!earliest.equals(latest)) {
      return earliest + ".." + latest;
    }
    return earliest.isEmpty() ? "no day" : earliest;
  }

  private static String gaps(ResidenceCount count) {
    return count.openGaps().stream()
        .map(
            gap -> {
              assertThat(gap.judgedShort()).isEmpty();
              return ", gap %s..%s".formatted(gap.first(), gap.last().orElseThrow());
            })
        .collect(Collectors.joining());
  }

  private static List<Kind> steps(String periods) {
    return DENMARK.steps(ResidenceText.of(periods), DAY).stream().map(ResidenceStep::kind).toList();
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
  void completesOnTheAnniversary(String start, LocalDate decision, Truth complete, Truth exceeded) {
    ResidencePeriods since = ResidenceText.of("DK " + start + "..");
    ResidenceCount count = DENMARK.count(since, decision);
    assertThat(count.complete()).isEqualTo(complete);
    assertThat(count.exceeded()).isEqualTo(exceeded);
    assertThat(count.earliest()).isEqualTo(count.latest()).isPresent();
    assertThat(DENMARK.complete(since, decision)).isEqualTo(complete);
  }

  @ParameterizedTest(name = "{0}")
  @Tag("trap-44")
  @DisplayName("A07-1b, trap 44: the last three years")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the day is known before it comes  | DK 1996-01-10..                              | FALSE 1999-01-10
          earlier years do not count        | DK 1980-01-01..1995-12-31, SE 1996-01-01..1996-12-31, DK 1997-01-01.. | FALSE 2000-01-01
          up to the day before the decision | DK 1990-01-01..1997-06-14                    | TRUE 1993-01-01
          not up to that day                | DK 1990-01-01..1997-06-13 gap long           | FALSE no day, not current
          begun on the day                  | DK 1997-06-15..                              | FALSE 2000-06-15
          unlawful residence                | DK 1990-01-01.. unlawful                     | FALSE no day, not current
          perhaps lawful residence          | DK 1990-01-01.. lawful?                      | UNKNOWN 1993-01-01.., current?
          residence in another country      | SE 1990-01-01..                              | FALSE no day, not current
          residence in another territory    | FO 1990-01-01..                              | FALSE no day, not current
          """)
  void lastYears(String what, String periods, String expected) {
    assertThat(count(periods, DAY)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @Tag("trap-43")
  @DisplayName("A07-1b, trap 43: uninterrupted, short absences apart")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A07-g18: a short absence does not interrupt | DK 1990-01-01.. away 1995-01-01..1995-03-31 short | TRUE 1993-01-01
          A07-g16: another does; it begins anew after | DK 1990-01-01.. away 1995-01-01..1995-03-31 long | FALSE 1998-04-01
          A07-g18: not judged, both are possible      | DK 1990-01-01.. away 1995-01-01..1995-03-31 open | UNKNOWN 1993-01-01..1998-04-01
          notes 37: one that cannot matter            | DK 1990-01-01.. away 1991-01-01..1992-12-31 open | TRUE 1993-01-01..1996-01-01
          A07-g16: of uncertain days, it interrupts   | DK 1990-01-01.. away 1995..1995 long         | FALSE 1998-01-02..1999-01-01
          A07-g16: absences that nobody stated        | DK 1990-01-01.. away?                        | UNKNOWN 1993-01-01.., current?
          A07-1b: periods that meet are one residence | DK 1990-01-01..1995-05-31, DK 1995-06-01..   | TRUE 1993-01-01
          """)
  void interruptions(String what, String periods, String expected) {
    assertThat(count(periods, DAY)).isEqualTo(expected);
  }

  @Nested
  @DisplayName("A07-g18: days that no period fills may be a short stay abroad; no number of days")
  class Gaps {
    @ParameterizedTest(name = "{0}")
    @DisplayName("A07-g18, A07-g16, A07-1b: they are open until they are judged or filled")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            A07-g18: a day                               | DK 1990-01-01..1995-05-30, DK 1995-06-01..   | UNKNOWN 1993-01-01..1998-06-01, gap 1995-05-31..1995-05-31
            A07-g18: a month                             | DK 1990-01-01..1995-05-01, DK 1995-06-01..   | UNKNOWN 1993-01-01..1998-06-01, gap 1995-05-02..1995-05-31
            A07-g18: two years                           | DK 1990-01-01..1994-07-01, DK 1996-06-01..   | UNKNOWN 1993-01-01..1999-06-01, gap 1994-07-02..1996-05-31
            A07-g16: judged short                        | DK 1990-01-01..1995-05-30 gap short, DK 1995-06-01.. | TRUE 1993-01-01
            A07-g16: judged long                         | DK 1990-01-01..1995-05-30 gap long, DK 1995-06-01.. | FALSE 1998-06-01
            A07-1b: filled elsewhere                     | DK 1990-01-01..1995-05-30, NO 1995-05-31..1995-05-31, DK 1995-06-01.. | FALSE 1998-06-01
            A07-1b: perhaps elsewhere                    | DK 1990-01-01..1995-05-30, NO 1995..1995, DK 1995-06-01.. | UNKNOWN 1993-01-01..1998-06-01, gap 1995-05-31..1995-05-31
            A07-1b: filled unlawfully                    | DK 1990-01-01..1995-05-30, DK 1995-05-31..1995-05-31 unlawful, DK 1995-06-01.. | FALSE 1998-06-01
            A07-1b: judged, yet perhaps elsewhere        | DK 1990-01-01..1995-05-30 gap short, NO 1995..1995, DK 1995-06-01.. | UNKNOWN 1993-01-01..1998-06-01
            A07-1b: elsewhere on a last day, from when not known | DK 1990-01-01..1995-04-30 gap short, NO ?..1995-05-10, DK 1995-06-01.. | FALSE 1998-06-01
            A07-1b: elsewhere on a first day, until when not known | DK 1990-01-01..1995-04-30 gap short, NO 1995-05-10..?, DK 1995-06-01.. | FALSE 1998-06-01
            A07-1b: elsewhere, ended early in its year   | DK 1990-01-01..1995-04-30, NO 1995..1995-05-10, DK 1995-06-01.. | FALSE 1998-06-01
            A07-1b: unlawful on a last day               | DK 1990-01-01..1995-04-30, DK ?..1995-05-10 unlawful, DK 1995-06-01.. | FALSE 1998-06-01
            A07-1b: elsewhere on a day of a month: no residence begins in the days after it | DK 1990-01-01..1993-05-31 gap short, NO 1993-07..1993-07, DK 1994-07-01.. | UNKNOWN 1993-01-01..1997-07-01
            A07-g16: up to the decision                  | DK 1990-01-01..1997-05-15                    | UNKNOWN 1993-01-01.., current?, gap 1997-05-16..1997-06-14
            A07-g16: then judged short                   | DK 1990-01-01..1997-05-15 gap short          | TRUE 1993-01-01
            A07-g16: then judged long                    | DK 1990-01-01..1997-05-15 gap long           | FALSE no day, not current
            A07-g16: then filled                         | DK 1990-01-01..1997-05-15, SE 1997-06-01..   | FALSE no day, not current
            A07-1b: none at the beginning, as the list has all | DK 1995-06-01..                              | FALSE 1998-06-01
            """)
    void areOpenUntilTheyAreJudgedOrFilled(String what, String periods, String expected) {
      assertThat(count(periods, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A07-g18: until a day elsewhere that is sure, a decision finds them open")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            from when elsewhere is not known  | DK 1990-01-01..1995-04-30, NO ?..1995-05-31, DK 1995-06-01..
            until when elsewhere is not known | DK 1990-01-01..1995-04-30, NO 1995-05-31..?, DK 1995-06-01..
            elsewhere, and back               | DK 1990-01-01..1995-04-30, NO 1995-05-20..1995-05-30, DK 1995-06-01..
            elsewhere, and not back           | DK 1990-01-01..1995-04-30, NO 1995-05-20..1995-05-30
            """)
    void areOpenToADecisionUntilTheyAreFilled(String what, String periods) {
      assertThat(count(periods, LocalDate.of(1995, 5, 15)))
          .isEqualTo("UNKNOWN 1993-01-01.., current?, gap 1995-05-01..1995-05-14");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            DK 1990-01-01..1995-05-30, DK 1995-06-01..   | GAP_NOT_JUDGED
            DK 1990-01-01..1995-05-01, DK 1995-06-01..   | GAP_NOT_JUDGED
            DK 1990-01-01..1994-07-01, DK 1996-06-01..   | GAP_NOT_JUDGED
            DK 1990-01-01..1995-05-30 gap long, DK 1995-06-01.. | LONG_GAP
            DK 1990-01-01..1997-06-13 gap long           | NOT_CURRENT
            """)
    void areAmongTheSteps(String periods, Kind step) {
      assertThat(steps(periods)).contains(step);
    }
  }

  @ParameterizedTest(name = "{2} after {0} until {1}: {3}")
  @DisplayName(
      "A07-1, A07-g2: years that are complete only by the sending, of residence that goes on")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1997-05-01 | 1997-06-14 | DK 1994-06-15..                    | FALSE
          1997-05-01 | 1997-06-15 | DK 1994-06-15..                    | TRUE
          1997-06-15 | 1997-06-15 | DK 1994-06-15..                    | FALSE
          1997-05-01 | 1997-06-15 | DK 1994-06..                       | UNKNOWN
          1997-05-01 | 1998-01-01 | DK 1994-06-15..1997-05-31 gap long | FALSE
          """)
  void bySending(LocalDate after, LocalDate until, String periods, Truth complete) {
    assertThat(DENMARK.completeBetween(ResidenceText.of(periods), after, until))
        .isEqualTo(complete);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A07-1b: what is known in part only takes away as more becomes known")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a month gives two days                      | 1997-06-15 | DK 1994-06..                                 | UNKNOWN 1997-06-01..1997-06-30
          an unknown start has no earliest day        | 1997-06-15 | DK ?..                                       | UNKNOWN no day, current?
          more than three years need no full list     | 1997-06-15 | DK 1990-01-01.., more                        | TRUE ..1993-01-01
          nothing is known                            | 1997-06-15 | more                                         | UNKNOWN no day, current?
          there is no residence                       | 1997-06-15 | ''                                           | FALSE no day, not current
          surely unlawful days are filled by no other | 1997-06-15 | DK 1996-01-01..1996-02-01 unlawful, more     | FALSE 1999-02-02.., current?
          unlawful days beside others                 | 2000-02-28 | DK 1996-10-04.. unlawful, DK, more           | FALSE no day, not current
          that there are no more gives nothing back   | 2000-02-28 | DK 1996-10-04.. unlawful, DK                 | FALSE no day, not current
          A07-g16: a long absence                     | 1997-06-15 | DK away 1995-01-01..1995-03-31 long lawful, more | FALSE 1998-04-01.., current?
          A07-g16: that it was lawful or not          | 1997-06-15 | DK away 1995-01-01..1995-03-31 long lawful?, more | FALSE 1998-04-01.., current?
          A07-g16: gives nothing back                 | 1997-06-15 | DK away 1995-01-01..1995-03-31 long unlawful, more | FALSE 1998-04-01.., current?
          """)
  void doubt(String what, LocalDate decision, String periods, String expected) {
    assertThat(count(periods, decision)).isEqualTo(expected);
  }

  @Nested
  @DisplayName("The cost grows with the length of the list, not with its square")
  class Cost {
    @Test
    void ofPeriods() {
      assertQuick(
          days(70_000)
              .map(day -> (day.getDayOfMonth() % 2 == 0 ? "DK " : "SE ") + day + ".." + day)
              .map(ResidenceText::period)
              .toList());
    }

    @Test
    void ofPeriodsOfWhichNothingIsKnown() {
      assertQuick(Collections.nCopies(70_000, period("DK")));
    }

    @Test
    void ofAbsences() {
      List<Absence> absences =
          days(60_000)
              .filter(day -> day.toEpochDay() % 2 == 0)
              .map(PartialDate::of)
              .map(day -> Absence.of(day, day, ResidenceText.judged(false)))
              .toList();
      assertQuick(
          List.of(
              ResidencePeriod.builder()
                  .from(period("DK 1800-01-01.."))
                  .absences(Absences.of(absences))
                  .build()));
    }

    private static Stream<LocalDate> days(int number) {
      return IntStream.range(0, number).mapToObj(i -> LocalDate.of(1801, 1, 1).plusDays(i));
    }

    private static void assertQuick(List<ResidencePeriod> periods) {
      assertTimeout(
          Duration.ofSeconds(15),
          () -> DENMARK.count(ResidencePeriods.of(periods), LocalDate.of(2026, 3, 10)));
    }
  }

  @Test
  @DisplayName("A07-g17: the steps show the arithmetic, and that times with assistance count")
  void showsItsSteps() {
    assertThat(
            DENMARK.steps(
                ResidenceText.of(
                    "DK 1996-02-29.. away 1997-01-01..1997-01-05 short, SE 1990-01-01..1996-02-28"),
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
    assertThat(DENMARK.years(7).exceeded(ResidenceText.of("DK 1990-06-15.."), DAY))
        .isEqualTo(Truth.FALSE);
    assertThatIllegalArgumentException().isThrownBy(() -> DENMARK.years(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DK 1997-01-01..1996-01-01",
        "DK 1996-01-01..1996-12-31 away 1997-01-01..1997-01-02 open"
      })
  void impossiblePeriodsAreRefused(String periods) {
    assertThatIllegalArgumentException().isThrownBy(() -> ResidenceText.of(periods));
  }
}
