package org.arendal.core.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.time.PartialDate;
import org.arendal.core.time.TreatyCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Codes are the library's own and do not depend on the Java runtime")
class CodesOfTheLibraryTest {

  @Nested
  class OfCountries {

    @Test
    @DisplayName("A01-1b: a citizenship of Yugoslavia in 1997 is valid input")
    void takeACitizenshipOfYugoslaviaIn1997() {
      Case matter = CaseText.of(LocalDate.of(1997, 3, 1), "person.citizenships: YU");

      assertThat(matter.get(PersonFacts.CITIZENSHIPS)).contains(Citizenships.of("YU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YU", "CS", "AN", "ZR", "TP", "SU", "DD", "XK"})
    void takeFormerCountriesAndWhatRegistersUseBesideIso(String code) {
      assertThat(Citizenships.of(code).codes()).containsExactly(code);
      assertThat(Place.of(code).code()).isEqualTo(code);
    }

    @Test
    void takeAllThatTheRuntimeKnowsToday() {
      assertThat(Locale.getISOCountries()).allSatisfy(code -> Place.of(code));
    }

    @Test
    void takeAllThatWereWithdrawnUnlessTheyStandForAnotherCountryToday() {
      assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART3))
          .allSatisfy(code -> Place.of(code.substring(0, 2)));
    }

    @Test
    @DisplayName(
        "withdrawn codes have the day on which they were withdrawn, the first one before it")
    void haveTheirDays() throws IOException {
      List<String> withdrawn =
          lines("countries.txt").stream().filter(line -> !line.contains(";;;")).toList();

      assertThat(withdrawn)
          .contains(
              "YU;1974;2003-07-23;Yugoslavia",
              "CS;1974;1993-06-15;Czechoslovakia",
              "CS;2003-07-23;2006-09-26;Serbia and Montenegro")
          .allSatisfy(
              line -> {
                List<String> cells = Arrays.asList(line.split(";", -1));
                LocalDate last = PartialDate.parse(cells.get(2)).latest();
                assertThat(cells.get(1).isEmpty() ? LocalDate.MIN : first(cells)).isBefore(last);
              });
      assertThat(withdrawn)
          .as("countries that ended in the time of the Convention")
          .filteredOn(line -> endsAfter(line, TreatyCalendar.ENTRY_INTO_FORCE))
          .extracting(line -> line.substring(0, 2))
          .containsExactly("AN", "CS", "FX", "TP", "YU", "ZR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "UK", "EU", "SWE", "DEU", "se", "Matti", "", " SE"})
    void refuseWhatIsNone(String text) {
      assertThatExceptionOfType(RefusedCodeException.class)
          .isThrownBy(() -> Place.of(text))
          .withMessageContaining("ISO 3166-1")
          .satisfies(e -> assertThat(e.isNearCode()).isEqualTo(text.equals("se")));
    }

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({"se, did you mean SE", "Dk, did you mean DK", "sv, sv is a language", "yu, YU"})
    void sayWhatMayHaveBeenMeant(String text, String hint) {
      assertThatExceptionOfType(RefusedCodeException.class)
          .isThrownBy(() -> Place.of(text))
          .withMessageContaining(hint)
          .satisfies(e -> assertThat(e.isNearCode()).isTrue());
    }

    private static LocalDate first(List<String> cells) {
      return PartialDate.parse(cells.get(1)).earliest();
    }

    private static boolean endsAfter(String line, LocalDate day) {
      return PartialDate.parse(line.split(";", -1)[2]).latest().isAfter(day);
    }
  }

  @Nested
  class OfLanguages {

    @Test
    void takeAllOfTwoLettersThatTheRuntimeKnows() {
      assertThat(Locale.getISOLanguages()).allSatisfy(code -> LanguageTag.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smn", "sms", "sma", "smj", "fkv", "rmf", "fit", "kmr", "prs", "sh"})
    void takeLanguagesOfThreeLetters(String tag) {
      assertThat(LanguageTag.of(tag).authentic()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"swe, sv", "dan, da", "fin, fi", "isl, is", "ice, is", "nor, no", "nob, nb"})
    @DisplayName("A05-1: swe is Swedish, so it must not pass for a language beside the five")
    void refuseALongCodeWhereThereIsAShortOne(String code, String tag) {
      assertThatExceptionOfType(RefusedCodeException.class)
          .isThrownBy(() -> LanguageTag.of(code))
          .withMessageContaining("did you mean " + tag + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "mul", "zxx", "qaa", "qtz"})
    @DisplayName("A05-1: a tag that names no language is no fact")
    void refuseTagsThatNameNone(String tag) {
      assertThatExceptionOfType(RefusedCodeException.class)
          .isThrownBy(() -> LanguageTag.of(tag))
          .satisfies(e -> assertThat(e.isNearCode()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "xx", "svenska", "", "sv-FI"})
    void refuseWhatIsNone(String text) {
      assertThatExceptionOfType(RefusedCodeException.class).isThrownBy(() -> LanguageTag.of(text));
    }

    @ParameterizedTest
    @EnumSource
    void haveTheOnesWithTexts(Language language) {
      assertThatNoException().isThrownBy(() -> LanguageTag.of(language.base().tag()));
    }
  }

  @Nested
  class OfCurrencies {

    @ParameterizedTest
    @ValueSource(strings = {"DKK", "SEK", "NOK", "ISK", "EUR", "FIM", "DEM", "XCG"})
    void takeCurrentAndFormerOnes(String code) {
      assertThat(MonthlyAmount.of("1", code).currency()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XAU", "kroner", "dkk", "DK", ""})
    void refuseWhatIsNone(String text) {
      assertThatExceptionOfType(RefusedCodeException.class)
          .isThrownBy(() -> MonthlyAmount.of("1", text))
          .satisfies(e -> assertThat(e.isNearCode()).isEqualTo(text.equals("dkk")));
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = CodeList.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    }
  }
}
