package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An entry holds surely on the day of its own evidence")
class EntryTest {

  @ParameterizedTest(name = "{0} doubt {1}, evidence {2}, on {3}: {4}")
  @CsvSource({
    // No first day: sure from the day of the evidence on, in doubt before.
    "'..', '',  2005-03-01, 2005-02-28, UNKNOWN",
    "'..', '',  2005-03-01, 2005-03-01, TRUE",
    "'..', '',  2005,       2005-12-30, UNKNOWN",
    "'..', '',  2005,       2005-12-31, TRUE",
    "'..', '',  2005,       2050-01-01, TRUE",
    // A last day is one on which it held, even if the evidence is younger.
    "'..1993-12-31', '', 1996, 1993-12-30, UNKNOWN",
    "'..1993-12-31', '', 1996, 1993-12-31, TRUE",
    "'..1993-12-31', '', 1996, 1994-01-01, FALSE",
    // A day that another source shows, and one after which it began.
    "'..', 'after 1997-12-31 by 1998-12-31', 2017, 1997-12-31, FALSE",
    "'..', 'after 1997-12-31 by 1998-12-31', 2017, 1998-01-01, UNKNOWN",
    "'..', 'after 1997-12-31 by 1998-12-31', 2017, 1998-12-31, TRUE",
    // Ended by a day: sure until its evidence, in doubt between, past from then on.
    "'1996-10-01..', 'ended 1999-01-01', 1996, 1996-12-31, TRUE",
    "'1996-10-01..', 'ended 1999-01-01', 1996, 1997-01-01, UNKNOWN",
    "'1996-10-01..', 'ended 1999-01-01', 1996, 1998-12-31, UNKNOWN",
    "'1996-10-01..', 'ended 1999-01-01', 1996, 1999-01-01, FALSE",
    // Evidence without a date shows no day.
    "'..',             '', undated, 2026-11-21, UNKNOWN",
    "'..', 'by 2026-11-21', undated, 2026-11-21, TRUE",
    "'1996-10-01..',   '', undated, 1996-10-01, TRUE",
  })
  void holdsOnADay(String days, String doubt, String evidence, LocalDate day, Truth truth) {
    assertThat(entry(days, doubt, evidence).holds(day)).isEqualTo(truth);
  }

  @ParameterizedTest(name = "{0} doubt {1}")
  @CsvSource({
    "'1996-10-01..', 'by 1997-01-01', 1996",
    "'1996-10-01..', 'after 1996-01-01', 1996",
    "'1996-10-01..1999-12-31', 'ended 2000-01-01', 1996",
    "'1996-10-01..', 'ended 1996-10-01', 1995",
    "'1996-10-01..', 'ended 2000-01-01', 2000-01-01",
    "'..', 'after 1998-01-01 by 1998-01-01', 1996",
  })
  void refusesDaysThatContradictEachOther(String days, String doubt, String evidence) {
    assertThatIllegalArgumentException().isThrownBy(() -> entry(days, doubt, evidence));
  }

  @Test
  @DisplayName("undated evidence is older than any day")
  void isBeyondUndatedEvidence() {
    assertThat(PartialDate.parse("undated").isDated()).isFalse();
    assertThat(PartialDate.parse("undated")).isSameAs(PartialDate.UNDATED);
    assertThat(
            Register.of(List.of(entry("1996-10-01..", "", "undated")))
                .find("key", Territory.GREENLAND, LocalDate.of(1996, 10, 1))
                .isBeyondEvidence())
        .isTrue();
  }

  @Test
  @DisplayName("What may hold is said while nothing surely does, and does not overlap what does")
  void isPossibleWhileNothingSurelyHolds() {
    Entry<String> old = entry("1996-10-01..", "ended 2005-12-31", "1996");
    Entry<String> young = entry("..", "after 1996-12-31 by 2005-12-31", "2005");
    Register<String> register = Register.of(List.of(old, young));

    assertThat(register.find("key", Territory.GREENLAND, LocalDate.of(2000, 1, 1)).possible())
        .containsExactly(old, young);
    assertThat(register.find("key", Territory.GREENLAND, LocalDate.of(1996, 12, 31)))
        .satisfies(lookup -> assertThat(lookup.entry()).contains(old))
        .satisfies(lookup -> assertThat(lookup.possible()).isEmpty());
    assertThat(register.find("key", Territory.GREENLAND, LocalDate.of(2005, 12, 31)).entry())
        .contains(young);
  }

  private static Entry<String> entry(String days, String doubt, String evidence) {
    return Entries.entry(
        "GL %s value key key basis stated evidence %s %s".formatted(days, evidence, doubt));
  }
}
