package org.arendal.core.register;

import static org.arendal.core.register.Entries.KEY;
import static org.arendal.core.register.Entries.register;
import static org.arendal.core.register.Entries.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entries of an agency over those of the library. */
class RegisterOverlayTest {
  private static final Register<String> LIBRARY =
      register(
          "FI 1996-10-01.. library evidence 2025",
          "DK 1996-10-01..2006-12-31 danish evidence 2025",
          "GL 1996-10-01.. greenlandic evidence 2025");

  @ParameterizedTest(name = "{0}: for {1} on {2} it is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # It wins for its own days only.
          FI 2020-01-01..2021-12-31 | FI | 2019-12-31 | library
          FI 2020-01-01..2021-12-31 | FI | 2020-01-01 | agency over library
          FI 2020-01-01..2021-12-31 | FI | 2021-12-31 | agency over library
          FI 2020-01-01..2021-12-31 | FI | 2022-01-01 | library
          # It fills a gap and displaces nothing.
          DK 2010-01-01..           | DK | 2011-01-01 | agency
          # For a territory it displaces the entry of the state.
          AX 2020-01-01..           | AX | 2021-01-01 | agency over library
          AX 2020-01-01..           | AX | 2019-01-01 | library of FI
          # For the state it does not win over the territory's own entry.
          DK 2020-01-01..           | GL | 2021-01-01 | greenlandic
          DK 2020-01-01..           | FO | 2021-01-01 | agency of DK
          """)
  void wins(String days, String territory, LocalDate day, String expected) {
    Lookup<String> lookup =
        LIBRARY.overlaidWith(agency(days)).find(KEY, Territory.find(territory).orElseThrow(), day);

    assertThat(told(lookup)).isEqualTo(expected);
    assertThat(lookup.isOverlay()).isEqualTo(expected.startsWith("agency"));
  }

  @Test
  void isKnownFromTheDayOfItsReading() {
    LocalDate before = LocalDate.of(2026, 11, 20);
    Register<String> then = LIBRARY.overlaidWith(agency("FI 2020-01-01..")).asKnownOn(before);

    assertThat(told(then.find(KEY, Territory.FINLAND, LocalDate.of(2021, 1, 1))))
        .isEqualTo("not-yet-read");
    assertThat(LIBRARY.asKnownOn(before).overlaidWith(LIBRARY).knownOn()).contains(before);
  }

  @Test
  void ofTwoAgenciesMustNotOverlap() {
    Register<String> once = LIBRARY.overlaidWith(agency("FI 2020-01-01.."));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> once.overlaidWith(agency("FI 2025-01-01..")))
        .withMessage("two entries overlap: liaison-body for FI");
  }

  @Test
  @DisplayName("ADR 0012: an agency's entry gives a territory no list of its own")
  void givesATerritoryNoListOfItsOwn() {
    Register<String> register = LIBRARY.overlaidWith(agency("AX 2020-01-01.."));

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
    Register<String> danish =
        register(
            "DK 1996-10-01.. danish evidence 2025", "GL 1996-10-01.. own evidence 2025 key other");
    LocalDate day = LocalDate.of(2006, 6, 1);

    assertThat(told(danish.findOnList(KEY, Territory.GREENLAND, day))).isEqualTo("none-listed");
    assertThat(told(danish.find(KEY, Territory.GREENLAND, day))).isEqualTo("danish of DK");
    assertThat(told(danish.findOnList(KEY, Territory.FAROE_ISLANDS, day)))
        .isEqualTo("danish of DK");
    assertThat(
            told(
                danish
                    .overlaidWith(agency("GL 2000-01-01.."))
                    .findOnList(KEY, Territory.GREENLAND, day)))
        .isEqualTo("agency");
    assertThat(
            told(
                danish
                    .overlaidWith(agency("DK 2000-01-01.."))
                    .findOnList(KEY, Territory.GREENLAND, day)))
        .isEqualTo("none-listed");
  }

  private static Register<String> agency(String days) {
    return register(days + " agency evidence 2025 basis agency");
  }
}
