package org.arendal.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of states, territories, languages and articles. */
class CodesTest {

  @Nested
  class States {

    @Test
    @DisplayName("A01-1a: the Nordic countries are the five contracting ones")
    void areTheFiveContractingOnes() {
      assertThat(NordicState.values())
          .extracting(NordicState::code)
          .containsExactly("DK", "FI", "IS", "NO", "SE");
    }

    @ParameterizedTest
    @EnumSource
    void areFoundByTheirCode(NordicState state) {
      assertThat(NordicState.find(state.code())).contains(state);
    }

    @ParameterizedTest(name = "{0} is none")
    @ValueSource(strings = {"FO", "GL", "AX", "SJ", "se", "sv", "DE", ""})
    @DisplayName("A01-a-g1: a territory is no state")
    void areNoTerritories(String code) {
      assertThat(NordicState.find(code)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "DENMARK, DK FO GL",
      "FINLAND, FI AX",
      "ICELAND, IS",
      "NORWAY, NO SJ",
      "SWEDEN, SE"
    })
    @DisplayName("A01-a-g1, A01-a-g2: each territory belongs to one state")
    void haveTheirTerritoriesTheMainOneFirst(NordicState state, String codes) {
      assertThat(state.territories())
          .extracting(Territory::code)
          .containsExactly(codes.split(" ", -1));
      assertThat(state.territories()).allMatch(territory -> territory.state() == state);
      assertThat(state.mainTerritory()).isEqualTo(state.territories().get(0));
      assertThat(state.mainTerritory().code()).isEqualTo(state.code());
    }
  }

  @Nested
  class Territories {

    @Test
    void areNine() {
      assertThat(Territory.values()).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource
    void haveIsoCodesAndAreFoundByThem(Territory territory) {
      assertThat(Set.of(Locale.getISOCountries())).contains(territory.code());
      assertThat(Territory.find(territory.code())).contains(territory);
    }

    @ParameterizedTest(name = "\"{0}\" is none")
    @ValueSource(strings = {"se", "fo", "sv", "da", "DE", "", "SWE"})
    void areNotFoundByAnythingElse(String code) {
      assertThat(Territory.find(code)).isEmpty();
    }
  }

  @Nested
  class Languages {

    @Test
    @DisplayName("A17-4: five languages are equally authentic, English is not")
    void areFiveAuthenticOnesAndEnglish() {
      assertThat(Arrays.stream(Language.values()).filter(Language::isAuthentic))
          .extracting(Language::tag)
          .containsExactly("da", "fi", "is", "nb", "sv");
      assertThat(Language.ENGLISH.isAuthentic()).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
      "da, DANISH",
      "fi, FINNISH",
      "is, ICELANDIC",
      "nb, NORWEGIAN",
      "sv, SWEDISH",
      "en, ENGLISH"
    })
    void areFoundByTheirTag(String tag, Language language) {
      assertThat(Language.find(tag)).contains(language);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "fi-FI, sv;q=0.8 | FINNISH",
          "sv-FI | SWEDISH_IN_FINLAND",
          "SV-se | SWEDISH",
          "fr, is;q=0.2, da;q=0.7 | DANISH",
          "no-NO | NORWEGIAN",
          "nn-NO, nb;q=0.9 | NYNORSK",
          "fi;q=0, da;q=0.1 | DANISH",
          "de, * | ",
          "*;q=0.5 | ",
          "de-DE | ",
          "fi;q=much | ",
          "'' | "
        })
    void areAcceptedAsAClientSays(String header, Language language) {
      assertThat(Language.accepted(header)).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    @DisplayName("A17-4: a way of writing an authentic language is that language")
    void haveWaysOfWritingThem() {
      assertThat(Language.SWEDISH_IN_FINLAND.base()).isEqualTo(Language.SWEDISH);
      assertThat(Language.NYNORSK.base()).isEqualTo(Language.NORWEGIAN);
      assertThat(Language.DANISH.base()).isEqualTo(Language.DANISH);
      assertThat(Language.find("sv-FI")).contains(Language.SWEDISH_IN_FINLAND);
    }

    @ParameterizedTest(name = "{0} is Norwegian")
    @ValueSource(strings = {"no", "nb", "nn"})
    @Tag("trap-14")
    @DisplayName("A05-g2, trap 14: Norwegian has three tags")
    void takeAllTagsOfNorwegian(String tag) {
      assertThat(Language.find(tag).map(Language::base)).contains(Language.NORWEGIAN);
    }

    @ParameterizedTest(name = "{0} is none of them")
    @ValueSource(strings = {"se", "fo", "kl", "SE", "SV", "NO", "DA", "dk", "", "swe"})
    @Tag("trap-14")
    @DisplayName("A05-g2, trap 14: se is Northern Sami and fo Faroese; SE is a country")
    void areNoCountriesAndNoOtherLanguages(String tag) {
      assertThat(Language.find(tag)).isEmpty();
    }

    @Test
    @Tag("trap-14")
    @DisplayName("A05-g2, trap 14: sv is Swedish and SE is Sweden; fo is no language of the five")
    void areNotMixedUpWithCountries() {
      assertThat(Language.find("sv")).contains(Language.SWEDISH);
      assertThat(Territory.find("sv")).isEmpty();
      assertThat(Territory.find("SE")).contains(Territory.SWEDEN);
      assertThat(Language.find("SE")).isEmpty();
      assertThat(Territory.find("FO")).contains(Territory.FAROE_ISLANDS);
      assertThat(Territory.find("fo")).isEmpty();
    }
  }

  @Nested
  class Articles {

    @ParameterizedTest
    @EnumSource
    void areFoundByTheirNumber(Article article) {
      assertThat(Article.find(article.number())).contains(article);
    }

    @ParameterizedTest(name = "\"{0}\" is none")
    @ValueSource(strings = {"", "0", "18", "4 ", "04", "four"})
    void areNotFoundByAnythingElse(String number) {
      assertThat(Article.find(number)).isEmpty();
    }

    @Test
    void standInTheOrderOfTheConvention() {
      assertThat(Article.values())
          .extracting(article -> Integer.parseInt(article.number().replaceAll("\\(.*", "")))
          .isSorted();
    }
  }
}
