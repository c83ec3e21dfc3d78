package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup.Status;
import org.arendal.core.register.Provenance.Basis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entries of an agency over those of the library. */
class RegisterOverlayTest {
  private static final String KEY = "liaison-body";

  private final Register<String> library =
      Register.of(
          List.of(
              Entries.read("2026-11-21", KEY, Territory.FINLAND, "1996-10-01..", "library"),
              Entries.read(
                  "2026-11-21", KEY, Territory.DENMARK, "1996-10-01..2006-12-31", "danish"),
              Entries.read("2026-11-21", KEY, Territory.GREENLAND, "1996-10-01..", "greenlandic")));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2019-12-31, library",
    "2020-01-01, agency",
    "2021-12-31, agency",
    "2022-01-01, library"
  })
  void winsForItsOwnDaysOnly(LocalDate day, String name) {
    Lookup<String> lookup =
        over(Territory.FINLAND, "2020-01-01..2021-12-31").find(KEY, Territory.FINLAND, day);

    assertThat(lookup.entry()).map(Entry::value).contains(name);
    assertThat(lookup.isOverlay()).isEqualTo(name.equals("agency"));
    assertThat(lookup.displaced().map(Entry::value).orElse(""))
        .isEqualTo(name.equals("agency") ? "library" : "");
  }

  @Test
  void fillsAGapAndDisplacesNothing() {
    Lookup<String> lookup =
        over(Territory.DENMARK, "2010-01-01..")
            .find(KEY, Territory.DENMARK, LocalDate.of(2011, 1, 1));

    assertThat(lookup.entry()).map(Entry::value).contains("agency");
    assertThat(lookup.displaced()).isEmpty();
  }

  @Test
  void forATerritoryDisplacesTheEntryOfTheState() {
    LocalDate day = LocalDate.of(2021, 1, 1);
    Lookup<String> lookup = over(Territory.ALAND, "2020-01-01..").find(KEY, Territory.ALAND, day);

    assertThat(lookup.entry()).map(Entry::value).contains("agency");
    assertThat(lookup.displaced()).map(Entry::value).contains("library");
    assertThat(
            over(Territory.ALAND, "2020-01-01..")
                .find(KEY, Territory.ALAND, LocalDate.of(2019, 1, 1))
                .fellBackToState())
        .isTrue();
  }

  @Test
  void forTheStateWinsNotOverTheTerritorysOwnEntry() {
    LocalDate day = LocalDate.of(2021, 1, 1);
    Register<String> register = over(Territory.DENMARK, "2020-01-01..");

    assertThat(register.find(KEY, Territory.GREENLAND, day).entry())
        .map(Entry::value)
        .contains("greenlandic");
    assertThat(register.find(KEY, Territory.FAROE_ISLANDS, day).entry())
        .map(Entry::value)
        .contains("agency");
  }

  @Test
  void isKnownFromTheDayOfItsReading() {
    Register<String> then =
        over(Territory.FINLAND, "2020-01-01..").asKnownOn(LocalDate.of(2026, 11, 20));

    assertThat(then.find(KEY, Territory.FINLAND, LocalDate.of(2021, 1, 1)).status())
        .isEqualTo(Status.NOT_YET_READ);
  }

  @Test
  void laidOverLaterKeepsTheDayAsKnown() {
    LocalDate knownOn = LocalDate.of(2026, 11, 20);

    assertThat(library.asKnownOn(knownOn).overlaidWith(library).knownOn()).contains(knownOn);
  }

  @Test
  void ofTwoAgenciesMustNotOverlap() {
    Register<String> once = over(Territory.FINLAND, "2020-01-01..");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> once.overlaidWith(agency(Territory.FINLAND, "2025-01-01..")))
        .withMessage("two entries overlap: liaison-body for FI");
  }

  @Test
  @DisplayName("ADR 0012: an agency's entry gives a territory no list of its own")
  void givesATerritoryNoListOfItsOwn() {
    Register<String> register = over(Territory.ALAND, "2020-01-01..");

    assertThat(register.listOwner(Territory.ALAND)).isEqualTo(Territory.FINLAND);
    assertThat(register.listOwner(Territory.GREENLAND)).isEqualTo(Territory.GREENLAND);
    assertThat(register.listFor(Territory.ALAND)).extracting(Entry::value).containsOnly("library");
    assertThat(register.listFor(Territory.GREENLAND))
        .extracting(Entry::value)
        .containsOnly("greenlandic");
  }

  @Test
  @DisplayName("A01-a-g-gl2: a territory's own list is never filled up from that of its state")
  void onAnOwnListDisplacesNothingOfTheState() {
    LocalDate day = LocalDate.of(2006, 6, 1);
    Register<String> danish =
        Register.of(
            List.of(
                Entries.read("2026-11-21", KEY, Territory.DENMARK, "1996-10-01..", "danish"),
                Entries.read("2026-11-21", "other", Territory.GREENLAND, "1996-10-01..", "own")));

    assertThat(danish.findOnList(KEY, Territory.GREENLAND, day).status())
        .isEqualTo(Status.NONE_LISTED);
    assertThat(danish.find(KEY, Territory.GREENLAND, day).fellBackToState()).isTrue();
    assertThat(danish.findOnList(KEY, Territory.FAROE_ISLANDS, day).fellBackToState()).isTrue();
    Lookup<String> ours =
        danish
            .overlaidWith(agency(Territory.GREENLAND, "2000-01-01.."))
            .findOnList(KEY, Territory.GREENLAND, day);
    assertThat(ours.isOverlay()).isTrue();
    assertThat(ours.displaced()).isEmpty();
    assertThat(danish.overlaidWith(agency(Territory.DENMARK, "2000-01-01..")))
        .satisfies(
            register ->
                assertThat(register.findOnList(KEY, Territory.GREENLAND, day).entry()).isEmpty());
  }

  private Register<String> over(Territory territory, String days) {
    return library.overlaidWith(agency(territory, days));
  }

  private static Register<String> agency(Territory territory, String days) {
    return Register.of(List.of(Entries.on(Basis.AGENCY, KEY, territory, days, "agency")));
  }
}
