package org.arendal.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A07-1b: periods of residence, their days known in part")
class ResidencePeriodsTest {
  private static final Set<Territory> DENMARK = Set.of(Territory.DENMARK);

  @Nested
  @DisplayName("A07-1b: nobody resides in one place twice on a day")
  class InOnePlace {
    @ParameterizedTest
    @DisplayName("A07-1b: refused, as two share a day whatever the days turn out to be")
    @ValueSource(
        strings = {
          "DK 1990-01-01.., DK 1995-01-01..1996-01-01",
          // A last day belongs to its period, whenever that began.
          "DK ?..1995-03-01, DK 1995-03-01..1996-01-01",
          "DK ?..1995-03-01, DK ?..1995-03-01",
          // So does a first day, whenever the period ends.
          "DK 1994-01-01..1995-03-01, DK 1995-03-01..?",
          "DK 1995-03-01..?, DK 1995-03-01..?",
          // What ends early in the year of its beginning has its last day, and the other way round.
          "DK 1995..1995-03-01, DK 1995-02-01..1995-06-01",
          "DK 1995-11-01..1996-02-01, DK 1995-12-01..1995",
          // Of what lies somewhere in days that another has, no day is sure, but that they share
          // one.
          "DK 1994-06-01..1996-06-01, DK 1995..1995",
          "DK 1994-06-01.., DK 1995-02..?",
          "DK 1994-06-01.., DK 1994-06..?",
          // What goes on has today.
          "DK ?.., DK ?..",
          "DK ?.., DK 1990-01-01..",
          // Two have one day of January left.
          "DK 1995-01-01..1995-01-30, DK 1995-01..1995-01, DK 1995-01..1995-01"
        })
    void isRefused(String periods) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ResidenceText.of(periods))
          .withMessage("two periods of residence in one place overlap");
      assertThatIllegalArgumentException().isThrownBy(() -> ResidenceText.of(periods + ", more"));
    }

    @ParameterizedTest
    @DisplayName("A07-1b: taken in, as there are days on which it can be so")
    @ValueSource(
        strings = {
          "DK ?..1995-03-01, DK 1995-03-02..1996-01-01",
          "DK ?..1995-03-01, SE 1995-03-01..1996-01-01",
          "DK ?..1995-03-01, DK ?..1995-03-02",
          "DK ?..1995-03, DK 1995-03-02..1996-01-01",
          "DK 1994-01-01..1995-02-28, DK 1995-03-01..?",
          "DK 1994-01-01..1995-03-01, DK 1995-03..?",
          "DK 1995..1995-03-01, DK 1995-03-02..1995-06-01",
          "DK 1995..1995-03-01, DK 1995-01-01..1995-02-28",
          "DK 1994-06-01..1995-12-30, DK 1995..1995",
          "DK 1995-01-02..1996-06-01, DK 1995..1995",
          "DK 1994-06-02.., DK 1994-06..?",
          "DK ?.., DK 1990-01-01..1995-01-01",
          "DK, DK, DK",
          "DK 1995-01-01..1995-01-29, DK 1995-01..1995-01, DK 1995-01..1995-01"
        })
    void isTakenIn(String periods) {
      assertThat(ResidenceText.of(periods).known()).hasSameSizeAs(periods.split(","));
    }
  }

  @ParameterizedTest(name = "{0} has 1 March 1995: surely {1}, perhaps {2}")
  @DisplayName("A07-1b: what surely has a day, and what may have it")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DK ?..1995-03-01          | true  | true
          DK ?..1995-03             | false | true
          DK 1995-03-01..?          | true  | true
          DK 1995-03..?             | false | true
          DK 1995..1995-03-01       | true  | true
          DK 1995-03-01..1995       | true  | true
          DK 1995..1995             | false | true
          DK 1995-02..1995-03       | true  | true
          DK 1995-03..1995-04       | false | true
          DK 1995-02..1995-04       | true  | true
          DK ?..                    | true  | true
          DK 1995..                 | false | true
          DK                        | false | true
          DK ?..1995-02-28 gap long | false | false
          DK ?..1995-02-28          | false | true
          DK 1995-03-02..?          | false | false
          """)
  void reach(String periods, boolean surely, boolean perhaps) {
    LocalDate day = LocalDate.of(1995, 3, 1);

    assertThat(ResidenceText.of(periods).surelyReaches(DENMARK, day)).isEqualTo(surely);
    assertThat(ResidenceText.of(periods).mayReach(DENMARK, day)).isEqualTo(perhaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("A07-g16, A07-g18: a gap ends on the day before somebody surely resided elsewhere")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DK 1990-01-01..1995-04-30, DK 1995-06-01..                             | 1995-05-01..1995-05-31
          DK 1990-01-01..1995-04-30, NO ?..1995-05-10, DK 1995-06-01..           | 1995-05-01..1995-05-09
          DK 1990-01-01..1995-04-30, NO 1995-05-10..?, DK 1995-06-01..           | 1995-05-01..1995-05-09
          DK 1990-01-01..1995-04-30, NO 1995..1995-05-10, DK 1995-06-01..        | 1995-05-01..1995-05-09
          DK 1990-01-01..1995-04-30, NO 1995-05-10..1995-05-20, DK 1995-06-01..  | 1995-05-01..1995-05-09
          DK 1990-01-01..1995-04-30, NO ?..1995-05, DK 1995-06-01..              | 1995-05-01..1995-05-31
          DK 1990-01-01..1995-04-30, NO ?..1995-05-01, DK 1995-06-01..           | none
          DK 1990-01-01..1995-04-30, NO ?..1995-05-10                            | 1995-05-01..1995-05-09
          DK 1990-01-01..1995-04-30, NO ?..                                      | 1995-05-01..
          DK 1990-01-01..1995-04-30                                              | 1995-05-01..
          """)
  void gaps(String periods, String expected) {
    assertThat(ResidenceText.of(periods).gaps(DENMARK))
        .extracting(gap -> gap.first() + ".." + gap.last().map(LocalDate::toString).orElse(""))
        .hasToString(expected.equals("none") ? "[]" : "[" + expected + "]");
  }
}
