package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Places in sources, which registers keep in English. */
class ReferencesTest {

  @ParameterizedTest
  @DisplayName("No English stands inside Danish")
  @CsvSource(
      delimiter = '|',
      value = {
        "remarks to article 7 | bemærkningerne til artikel 7",
        "remarks to article 11(2) | bemærkningerne til artikel 11, stk. 2",
        "article 1(c) | artikel 1, litra c",
        "section 3(4) and (5) | § 3, stk. 4 og 5",
        "sections 3, 6 and 9; section 8 | §§ 3, 6 og 9; § 8",
        "section 83 b; section 2(5) | § 83 b; § 2, stk. 5",
        "annex 5; LOV-2011-06-24-30 (end) | bilag 5; LOV-2011-06-24-30 (slut)",
        "act 580/2008, in force 1 April 2009 | lov 580/2008, i kraft 1. april 2009",
        "Directives 90/364/EEC and 90/366/EEC | direktiv 90/364/EØF og 90/366/EØF",
        "Directive 2004/38/EC | direktiv 2004/38/EF",
        "Lov om aktiv socialpolitik | Lov om aktiv socialpolitik",
        "consolidated act of 2007: still named | konsolideret lov af 2007: stadig nævnt",
        "act 3 of 1988, as last changed on 1 May 2018 | lov 3 af 1988, som senest ændret den 1. maj 2018",
        "2017:30, changed by 2017:211 (end by then) | 2017:30, ændret ved 2017:211 (slut senest da)",
        "last changed from 1 January 2006 | senest ændret fra 1. januar 2006",
      })
  void areToldInTheLanguageOfTheAnswer(String english, String danish) {
    assertThat(References.text(english, Texts.inLanguage(Language.DANISH))).isEqualTo(danish);
    assertThat(References.text(english, Texts.inLanguage(Language.ENGLISH))).isEqualTo(english);
  }

  /** English words that no Nordic language has; what is short or a name of a site is left out. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}/.-])(the|of|and|from|with|without|which|that|this|its|are|then|under the|up to"
              + "|as|in|by|on the|act|acts|section|sections|article|articles|remarks|annex|bill|order"
              + "|changes?|changed|amended|named|shown|kept|replaced|applies|moves|pays"
              + "|need|day|page|notice|edition|editions|decree|municipality|municipalities|counties"
              + "|end|year|still|again|translation|agreement|consolidated|undated)(?![\\p{L}/-])");

  @ParameterizedTest
  @DisplayName("No English is left in the place of any source that a register of a country names")
  @MethodSource("ofRegisters")
  void areWhollyInTheLanguageOfTheAnswer(String reference) {
    for (Language language : Texts.languages()) {
      if (language != Language.ENGLISH) {
        assertThat(References.text(reference, Texts.inLanguage(language)))
            .as(language.tag())
            .doesNotContainPattern(ENGLISH);
      }
    }
  }

  /** What stands in the files of the countries, which are beside this module. */
  private static Stream<String> ofRegisters() throws IOException {
    List<String> references = new ArrayList<>();
    for (String country : List.of("dk", "fi", "is", "no", "se")) {
      Path files = Path.of("..", "country-" + country, "src", "main", "resources");
      try (Stream<Path> registers = Files.walk(files)) {
        for (Path register : registers.filter(f -> f.toString().endsWith(".register")).toList()) {
          Files.readAllLines(register).stream()
              .map(PLACE::matcher)
              .filter(Matcher::matches)
              .forEach(line -> references.add(line.group(1)));
        }
      }
    }
    assertThat(references).hasSizeGreaterThan(500);
    return references.stream().distinct();
  }

  private static final Pattern PLACE =
      Pattern.compile("(?:source|reference|citation|title): *(.*)");
}
