package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything that can be said, and nothing else. */
class TextsTest {
  private static final Texts ENGLISH = Texts.inLanguage(Language.ENGLISH);

  @Nested
  class TheLanguages {

    @Test
    void areAtLeastEnglishAndDanish() {
      assertThat(Texts.languages()).contains(Language.ENGLISH, Language.DANISH);
    }

    @ParameterizedTest
    @EnumSource
    void areReadOrRefused(Language language) {
      if (Texts.languages().contains(language)) {
        assertThat(Texts.inLanguage(language).language()).isEqualTo(language);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Explanation.inLanguage(language))
            .withMessageContaining(language.tag());
      }
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.words.Texts#languages")
    void haveTheSameKeysWithTheSamePlaceholdersOfOneDigit(Language language) {
      Texts texts = Texts.inLanguage(language);

      assertThat(texts.keys())
          .filteredOn(key -> !Forms.isOne(key) && !key.equals("label.not-written"))
          .containsExactlyInAnyOrderElementsOf(
              Sets.filter(ENGLISH.keys(), key -> !Forms.isOne(key)));
      // How articles, paragraphs and letters are cited, each language says in its own way.
      for (String key : Sets.filter(ENGLISH.keys(), key -> !key.startsWith("citation."))) {
        assertThat(Forms.numbers(texts.get(key)))
            .as(key)
            .isEqualTo(Forms.numbers(ENGLISH.get(key)))
            .allMatch(placeholder -> placeholder.matches("\\{\\d}"));
      }
    }

    /** What no answer needs is read by itself. */
    @ParameterizedTest
    @MethodSource("org.arendal.core.words.Texts#languages")
    void haveTheSameKeysAndPlaceholdersOfProblems(Language language) {
      Texts texts = Texts.ofProblems(language);
      Texts english = Texts.ofProblems(Language.ENGLISH);

      assertThat(texts.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
      for (String key : texts.keys()) {
        if (language != Language.ENGLISH && hasWords(texts.get(key))) {
          assertThat(texts.get(key)).as(key).isNotEqualTo(english.get(key));
        }
        assertThat(Forms.numbers(texts.get(key)))
            .as(key)
            .isEqualTo(Forms.numbers(english.get(key)))
            .allMatch(placeholder -> placeholder.matches("\\{\\d}"));
        assertThat(texts.get(key))
            .as(key)
            .isNotBlank()
            .isEqualTo(texts.get(key).strip())
            .doesNotContain("  ");
      }
    }

    /** Whether a text says something besides what fills its places. */
    private static boolean hasWords(String text) {
      return text.replaceAll("\\{\\d}", "").chars().anyMatch(Character::isLetter);
    }

    /** A place asks for a form that every territory, and the country that is not named, has. */
    @ParameterizedTest
    @MethodSource("org.arendal.core.words.Texts#languages")
    void giveEveryTerritoryTheFormsThatTheyAskFor(Language language) {
      Texts texts = Texts.inLanguage(language);
      Set<String> asked =
          texts.keys().stream()
              .flatMap(key -> Forms.in(texts.get(key)).stream())
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(asked).contains("in");
      for (Territory territory : Territory.values()) {
        assertThat(Forms.of("territory." + territory.code(), texts.keys()))
            .as(territory.code())
            .containsAll(asked);
      }
      assertThat(Forms.of("shell.the-country", texts.keys())).contains("in");
    }

    /** A criterion has one sentence: as a clause it differs in its first letter at most. */
    @ParameterizedTest
    @MethodSource("org.arendal.core.words.Texts#languages")
    void sayTheSameOfACriterionAsAClause(Language language) {
      Texts texts = Texts.inLanguage(language);

      for (String key : texts.keys()) {
        if (key.startsWith("criterion.") && key.endsWith(".clause")) {
          String sentence = texts.get(key.substring(0, key.length() - ".clause".length()));
          assertThat(texts.get(key)).as(key).isEqualToIgnoringCase(sentence);
          assertThat(texts.get(key)).as(key).endsWith(sentence.substring(1));
        }
      }
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.words.Texts#languages")
    void haveNoEmptyNorPaddedText(Language language) {
      Texts texts = Texts.inLanguage(language);

      for (String key : texts.keys()) {
        assertThat(texts.get(key))
            .as(key)
            .isNotBlank()
            .isEqualTo(texts.get(key).strip())
            .doesNotContain("  ");
      }
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.words.Texts#languages")
    void haveWordsForEachStatusThatFitTheirColumn(Language language) {
      for (Finding.Status status : Finding.Status.values()) {
        assertThat(Texts.inLanguage(language).get("status." + Words.code(status)))
            .hasSizeLessThanOrEqualTo(14);
      }
    }
  }

  @Nested
  class EveryText {

    @Test
    void thatIsNeededIsThere() {
      assertThat(ENGLISH.keys()).containsAll(NeededTexts.all());
    }

    @Test
    void thatIsThereIsNeeded() {
      assertThat(ENGLISH.keys()).filteredOn(key -> !NeededTexts.isNeededOrAskedFor(key)).isEmpty();
    }
  }

  @Nested
  class Filling {

    @Test
    void putsTheArgumentsIntoTheirPlaces() {
      assertThat(ENGLISH.get("label.of", "liaison body", "Sweden"))
          .isEqualTo("liaison body, Sweden");
    }

    @Test
    void leavesAnArgumentAsItIs() {
      assertThat(ENGLISH.get("label.of", "{1}", "{0} $1 \\")).isEqualTo("{1}, {0} $1 \\");
    }

    @Test
    void leavesAPlaceholderWithoutAnArgumentAsItIs() {
      assertThat(ENGLISH.get("label.of", "liaison body")).isEqualTo("liaison body, {1}");
    }

    @Test
    void needsAKeyThatIsThere() {
      assertThat(ENGLISH.find("label.nothing")).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLISH.get("label.nothing"))
          .withMessage("no text under label.nothing in en");
    }
  }
}
