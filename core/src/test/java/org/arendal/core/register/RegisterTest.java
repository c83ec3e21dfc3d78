package org.arendal.core.register;

import static org.arendal.core.register.Entries.KEY;
import static org.arendal.core.register.Entries.entry;
import static org.arendal.core.register.Entries.register;
import static org.arendal.core.register.Entries.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Look-ups: an entry, none listed, or none known for the day. */
class RegisterTest {
  private static final LocalDate START = LocalDate.of(1996, 10, 1);
  private static final String FIRST = "FI 1996-10-01..2006-06-30 first note alongside";
  private static final String SECOND = "FI 2008-01-01.. second";
  private static final Register<String> REGISTER = register(FIRST, SECOND);

  @ParameterizedTest(name = "{0} of {1} on {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # An entry is found on every day of its validity, and succeeded by the next.
          liaison-body        | FI | 1996-10-01 | first
          liaison-body        | FI | 1996-12-31 | first
          liaison-body        | FI | 2000-01-01 | first, beyond evidence
          liaison-body        | FI | 2006-06-30 | first, beyond evidence
          liaison-body        | FI | 2008-01-01 | second, beyond evidence
          liaison-body        | FI | 2100-01-01 | second, beyond evidence
          # None is known before, between and after.
          liaison-body        | FI | 1996-09-30 | not-known-for-date
          liaison-body        | FI | 2006-07-01 | not-known-for-date
          liaison-body        | FI | 2007-12-31 | not-known-for-date
          # None is listed for another territory and another key.
          liaison-body        | SE | 1996-10-01 | none-listed
          competent-authority | FI | 1996-10-01 | none-listed
          # A territory of a state falls back to it, also to days that are not known.
          liaison-body        | AX | 1996-10-01 | first of FI
          liaison-body        | AX | 2006-07-01 | not-known-for-date
          """)
  void findsWhatHoldsOnADay(String key, String territory, LocalDate day, String expected) {
    Lookup<String> lookup = REGISTER.find(key, Territory.find(territory).orElseThrow(), day);

    assertThat(told(lookup)).isEqualTo(expected);
    assertThat(lookup.entry().isPresent()).isEqualTo(lookup.status() == Status.FOUND);
    assertThat(lookup.key()).isEqualTo(key);
    assertThat(lookup.territory().code()).isEqualTo(territory);
    assertThat(lookup.date()).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}: {1} on {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # None is known after the last, nor surely where the start is not.
          FI 1996-10-01..2006-06-30 first             | FI | 2006-07-01 | not-known-for-date
          FI ..2006-06-30 vague                       | FI | 1996-10-01 | not-known-for-date
          # A territory with an entry of its own never falls back, and never serves its state.
          FI 1996-10-01.. state + AX 2008-01-01.. own | AX | 2008-01-01 | own, beyond evidence
          FI 1996-10-01.. state + AX 2008-01-01.. own | AX | 1996-10-01 | not-known-for-date
          AX 1996-10-01.. own                         | FI | 1996-10-01 | none-listed
          # Evidence is outdated after the last day that it can mean.
          FI 1996-10-01.. body                        | FI | 1996-12-31 | body
          FI 1996-10-01.. body                        | FI | 1997-01-01 | body, beyond evidence
          FI 1996-10-01.. body evidence 1996-10       | FI | 1996-10-31 | body
          FI 1996-10-01.. body evidence 1996-10       | FI | 1996-11-01 | body, beyond evidence
          FI 1996-10-01.. body evidence 1996-10-01    | FI | 1996-10-01 | body
          FI 1996-10-01.. body evidence 1996-10-01    | FI | 1996-10-02 | body, beyond evidence
          FI 1996-10-01.. body evidence 2003          | FI | 1997-01-01 | body
          """)
  void findsIn(String entries, String territory, LocalDate day, String expected) {
    Register<String> register =
        register(Splitter.on(" + ").splitToList(entries).toArray(String[]::new));

    assertThat(told(register.find(KEY, Territory.find(territory).orElseThrow(), day)))
        .isEqualTo(expected);
  }

  @Test
  void findsNothingInAnEmptyOne() {
    assertThat(register().find(KEY, Territory.FINLAND, START).status())
        .isEqualTo(Status.NONE_LISTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FI 2006-06-30.. second", "FI .. vague"})
  void refusesEntriesThatOverlapIfOnlyPossibly(String other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(FIRST, other))
        .withMessage("two entries overlap: liaison-body for FI");
  }

  @Test
  void takesEntriesForAnotherKeyOrTerritory() {
    String elsewhere = "AX 1996-10-01..2006-06-30 elsewhere";
    String other = "FI 1996-10-01..2006-06-30 other key other";

    assertThat(register(FIRST, elsewhere, other).entries())
        .containsExactly(entry(FIRST), entry(elsewhere), entry(other));
  }

  @Test
  void isNotChangedFromOutside() {
    assertThat(REGISTER.entries()).isUnmodifiable();
    assertThat(entry(FIRST).notes()).isUnmodifiable();
  }

  @Test
  void lookupsFitTheirStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Lookup<>(Status.FOUND, KEY, Territory.FINLAND, START, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Lookup<>(
                    Status.NONE_LISTED, KEY, Territory.FINLAND, START, Optional.of(entry(FIRST))));
  }

  @Test
  void equalLookupsAreEqual() {
    assertThat(REGISTER.find(KEY, Territory.ALAND, START))
        .isEqualTo(Register.of(List.of(entry(FIRST))).find(KEY, Territory.ALAND, START))
        .isNotEqualTo(REGISTER.find(KEY, Territory.FINLAND, START));
  }
}
