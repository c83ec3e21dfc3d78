package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup.Status;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Look-ups: an entry, none listed, or none known for the day. */
class RegisterTest {
  private static final String KEY = "liaison-body";
  private static final LocalDate START = LocalDate.of(1996, 10, 1);
  private static final LocalDate END = LocalDate.of(2006, 6, 30);
  private static final LocalDate NEXT_START = LocalDate.of(2008, 1, 1);

  private final Entry<String> first = entry(Territory.FINLAND, DateRange.of(START, END), "first");
  private final Entry<String> second =
      entry(Territory.FINLAND, DateRange.from(NEXT_START), "second");
  private final Register<String> register = Register.of(List.of(first, second));

  @Nested
  class AnEntry {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1996-10-01", "2000-01-01", "2006-06-30"})
    void isFoundOnEveryDayOfItsValidity(LocalDate day) {
      Lookup<String> lookup = register.find(KEY, Territory.FINLAND, day);

      assertThat(lookup.status()).isEqualTo(Status.FOUND);
      assertThat(lookup.entry()).containsSame(first);
      assertThat(lookup.key()).isEqualTo(KEY);
      assertThat(lookup.territory()).isEqualTo(Territory.FINLAND);
      assertThat(lookup.date()).isEqualTo(day);
      assertThat(lookup.fellBackToState()).isFalse();
    }

    @Test
    void isSucceededByTheNext() {
      assertThat(register.find(KEY, Territory.FINLAND, NEXT_START).entry()).containsSame(second);
      assertThat(register.find(KEY, Territory.FINLAND, LocalDate.of(2100, 1, 1)).entry())
          .containsSame(second);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1996-09-30", "2006-07-01", "2007-12-31"})
    void isNotKnownBeforeBetweenAndAfter(LocalDate day) {
      Lookup<String> lookup = register.find(KEY, Territory.FINLAND, day);

      assertThat(lookup.status()).isEqualTo(Status.NOT_KNOWN_FOR_DATE);
      assertThat(lookup.entry()).isEmpty();
      assertThat(lookup.isBeyondEvidence()).isFalse();
    }

    @Test
    void isNotKnownAfterItsEndIfNoneFollows() {
      assertThat(Register.of(List.of(first)).find(KEY, Territory.FINLAND, END.plusDays(1)).status())
          .isEqualTo(Status.NOT_KNOWN_FOR_DATE);
    }

    @Test
    void whoseStartIsUnknownIsNeverSurelyValid() {
      Register<String> vague =
          Register.of(
              List.of(
                  entry(
                      Territory.FINLAND,
                      new DateRange(Optional.empty(), Optional.of(END)),
                      "vague")));

      assertThat(vague.find(KEY, Territory.FINLAND, START).status())
          .isEqualTo(Status.NOT_KNOWN_FOR_DATE);
    }
  }

  @Nested
  class NoEntry {

    @Test
    void forATerritoryIsNoneListed() {
      Lookup<String> lookup = register.find(KEY, Territory.SWEDEN, START);

      assertThat(lookup.status()).isEqualTo(Status.NONE_LISTED);
      assertThat(lookup.entry()).isEmpty();
      assertThat(lookup.fellBackToState()).isFalse();
    }

    @Test
    void forAKeyIsNoneListed() {
      assertThat(register.find("competent-authority", Territory.FINLAND, START).status())
          .isEqualTo(Status.NONE_LISTED);
    }

    @Test
    void atAllIsNoneListed() {
      assertThat(Register.of(List.<Entry<String>>of()).find(KEY, Territory.FINLAND, START).status())
          .isEqualTo(Status.NONE_LISTED);
    }
  }

  @Nested
  class ATerritoryOfAState {

    @Test
    void fallsBackToItsState() {
      Lookup<String> lookup = register.find(KEY, Territory.ALAND, START);

      assertThat(lookup.status()).isEqualTo(Status.FOUND);
      assertThat(lookup.entry()).containsSame(first);
      assertThat(lookup.territory()).isEqualTo(Territory.ALAND);
      assertThat(lookup.fellBackToState()).isTrue();
    }

    @Test
    void fallsBackToDaysThatAreNotKnownToo() {
      assertThat(register.find(KEY, Territory.ALAND, END.plusDays(1)).status())
          .isEqualTo(Status.NOT_KNOWN_FOR_DATE);
    }

    @Test
    void withAnEntryOfItsOwnNeverFallsBack() {
      Entry<String> own = entry(Territory.ALAND, DateRange.from(NEXT_START), "own");
      Register<String> both = Register.of(List.of(first, second, own));

      assertThat(both.find(KEY, Territory.ALAND, NEXT_START).entry()).containsSame(own);
      assertThat(both.find(KEY, Territory.ALAND, NEXT_START).fellBackToState()).isFalse();
      assertThat(both.find(KEY, Territory.ALAND, START).status())
          .isEqualTo(Status.NOT_KNOWN_FOR_DATE);
    }

    @Test
    void neverServesItsState() {
      Register<String> only =
          Register.of(List.of(entry(Territory.ALAND, DateRange.from(START), "own")));

      assertThat(only.find(KEY, Territory.FINLAND, START).status()).isEqualTo(Status.NONE_LISTED);
    }
  }

  @Nested
  class Evidence {

    @ParameterizedTest(name = "evidence {0}, asked for {1}: beyond {2}")
    @CsvSource({
      "1996,       1996-12-31, false",
      "1996,       1997-01-01, true",
      "1996-10,    1996-10-31, false",
      "1996-10,    1996-11-01, true",
      "1996-10-01, 1996-10-01, false",
      "1996-10-01, 1996-10-02, true",
      "2003,       1997-01-01, false"
    })
    void isOutdatedAfterTheLastDayThatItCanMean(String evidence, LocalDate day, boolean beyond) {
      Register<String> dated =
          Register.of(List.of(entry(Territory.FINLAND, DateRange.from(START), evidence, "body")));

      assertThat(dated.find(KEY, Territory.FINLAND, day).isBeyondEvidence()).isEqualTo(beyond);
    }
  }

  @Nested
  class Overlaps {

    @Test
    void areRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Register.of(
                      List.of(first, entry(Territory.FINLAND, DateRange.from(END), "second"))))
          .withMessage("two entries overlap: liaison-body for FI");
    }

    @Test
    void areRefusedIfTheyAreOnlyPossible() {
      Entry<String> vague =
          entry(Territory.FINLAND, new DateRange(Optional.empty(), Optional.empty()), "vague");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Register.of(List.of(first, vague)))
          .withMessageContaining("overlap");
    }

    @Test
    void areNotEntriesForAnotherKeyOrTerritory() {
      Entry<String> elsewhere = entry(Territory.ALAND, first.validity(), "elsewhere");
      Entry<String> other =
          new Entry<>(
              "other", Territory.FINLAND, first.validity(), first.provenance(), List.of(), "other");

      assertThat(Register.of(List.of(first, elsewhere, other)).entries())
          .containsExactly(first, elsewhere, other);
    }
  }

  @Nested
  class Values {

    @Test
    void areNotChangedFromOutside() {
      assertThat(register.entries()).isUnmodifiable();
      assertThat(first.notes()).isUnmodifiable();
    }

    @Test
    void ofALookupMustFitItsStatus() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Lookup<>(Status.FOUND, KEY, Territory.FINLAND, START, Optional.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Lookup<>(
                      Status.NONE_LISTED, KEY, Territory.FINLAND, START, Optional.of(first)));
    }

    @Test
    void ofEqualLookupsAreEqual() {
      assertThat(register.find(KEY, Territory.ALAND, START))
          .isEqualTo(register.find(KEY, Territory.ALAND, START))
          .isNotEqualTo(register.find(KEY, Territory.FINLAND, START));
    }
  }

  private static Entry<String> entry(Territory territory, DateRange validity, String value) {
    return entry(territory, validity, "1996", value);
  }

  private static Entry<String> entry(
      Territory territory, DateRange validity, String evidence, String value) {
    Provenance provenance =
        Provenance.builder()
            .source("source")
            .reference("reference")
            .basis(Provenance.Basis.LISTED)
            .evidence(PartialDate.parse(evidence))
            .read(LocalDate.of(2026, 3, 1))
            .confidence(Provenance.Confidence.VERIFIED)
            .build();
    return new Entry<>(KEY, territory, validity, provenance, List.of("alongside"), value);
  }
}
