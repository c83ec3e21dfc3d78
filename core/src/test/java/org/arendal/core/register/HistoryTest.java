package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Provenance.Basis;
import org.junit.jupiter.api.Test;

/** A succession with its gaps. */
class HistoryTest {
  private static final String KEY = "liaison-body";
  private static final Territory IS = Territory.ICELAND;

  private final Entry<String> first = entry("1996-10-01..2000-12-31", "first");
  private final Entry<String> second = entry("2001-01-01..2007-06-25", "second");
  private final Entry<String> third = entry("2019-01-01..", "third");
  private final KnownGap gap =
      new KnownGap(
          KEY,
          IS,
          Entries.days("2007-06-26..2018-12-31"),
          "name-not-verified",
          LocalDate.of(2026, 11, 21),
          Optional.empty());

  @Test
  void tellsEntriesThatMeetOneAfterTheOther() {
    assertThat(Register.of(List.of(second, first)).history(KEY, IS).items().subList(0, 2))
        .containsExactly(new History.Held<>(first), new History.Held<>(second));
  }

  @Test
  void tellsAKnownGapWithItsReason() {
    assertThat(Register.of(List.of(second, third), List.of(gap)).history(KEY, IS).items())
        .containsExactly(
            new History.Held<>(second),
            new History.Missing<>(gap.days(), Optional.of(gap)),
            new History.Held<>(third));
  }

  @Test
  void tellsAHoleThatNobodyExplained() {
    assertThat(Register.of(List.of(second, third)).history(KEY, IS).items())
        .containsExactly(
            new History.Held<>(second),
            new History.Missing<>(Entries.days("2007-06-26..2018-12-31"), Optional.empty()),
            new History.Held<>(third));
  }

  @Test
  void tellsThatNothingIsKnownAfterTheLast() {
    assertThat(Register.of(List.of(first)).history(KEY, IS).items())
        .containsExactly(
            new History.Held<>(first),
            new History.Missing<>(Entries.days("2001-01-01.."), Optional.empty()));
  }

  @Test
  void setsAnAgencysEntryBesideTheLibrarys() {
    Entry<String> agency = Entries.on(Basis.AGENCY, KEY, IS, "2002-01-01..2003-12-31", "agency");

    assertThat(
            Register.of(List.of(first, second, third), List.of(gap))
                .overlaidWith(Register.of(List.of(agency)))
                .history(KEY, IS)
                .items())
        .containsExactly(
            new History.Held<>(first),
            new History.Held<>(second),
            new History.Held<>(agency),
            new History.Missing<>(gap.days(), Optional.of(gap)),
            new History.Held<>(third));
  }

  @Test
  void ofWhatIsNotListedIsEmpty() {
    assertThat(Register.of(List.of(first)).history("other", IS).items()).isEmpty();
  }

  private static Entry<String> entry(String days, String value) {
    return Entries.read("2026-11-21", KEY, IS, days, value);
  }
}
