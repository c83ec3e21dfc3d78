package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The languages of the texts")
class LanguagesTest {
  private static final Path LANGUAGES = Built.ROOT.resolve("support/docs/languages");
  private static final int SENTENCE = 5;

  /** So many words can be alike in two languages that are as near to each other as these. */
  private static final int DANISH_IN_NORWEGIAN = 12;

  /** All but the two in which the library is written; Nynorsk has only a sentence of its own. */
  static Stream<Language> translated() {
    return Texts.languages().stream()
        .filter(
            language ->
                language != Language.DANISH
                    && language != Language.ENGLISH
                    && language != Language.NYNORSK);
  }

  static Stream<Map.Entry<Language, LanguagePage.Named>> pages() {
    return LanguagePage.ALL.entrySet().stream();
  }

  /**
   * {@code -Darendal.review=FOLDER} takes over what was found: for each language a file {@code
   * fi.tsv} with key, back-translation and what was changed.
   */
  @ParameterizedTest
  @MethodSource("translated")
  @DisplayName("were translated back, and have not changed since")
  void areReviewed(Language language) throws IOException {
    LanguageReview review = new LanguageReview(language);
    String folder = System.getProperty("arendal.review");
    if (folder != null && Files.exists(Path.of(folder, language.tag() + ".tsv"))) {
      review.record(Files.readAllLines(Path.of(folder, language.tag() + ".tsv")));
    }

    assertThat(review.stale()).as("to be translated back in %s", language.tag()).isEmpty();
    assertThat(review.lines().values()).allSatisfy(line -> assertThat(line.back()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("have the accepted form of every term, and no forbidden one")
  void useTheirTerms(Language language) {
    Map<String, String> texts = WordFiles.texts(language);
    List<Glossary.Term> terms = new Glossary().of(language);

    assertThat(terms).isNotEmpty();
    for (Glossary.Term term : terms) {
      if (language.base() == language) {
        assertThat(texts.values())
            .as("%s in %s", term.term(), language.tag())
            .anyMatch(text -> term.accepted().stream().anyMatch(f -> Glossary.isIn(f, text)));
      }
      for (String forbidden : term.forbidden()) {
        assertThat(texts)
            .as("%s, never for %s in %s", forbidden, term.term(), language.tag())
            .allSatisfy((key, text) -> assertThat(Glossary.isIn(forbidden, text)).isFalse());
      }
    }
  }

  /** Names and numbers may be alike; a sentence that is was not translated. */
  @ParameterizedTest
  @MethodSource("translated")
  @DisplayName("have no sentence of another language")
  void shareNoSentence(Language language) {
    Map<String, String> texts = WordFiles.texts(language);
    for (Language other : List.of(Language.DANISH, Language.ENGLISH)) {
      Map<String, String> others = WordFiles.texts(other);
      assertThat(texts)
          .allSatisfy(
              (key, text) -> {
                if (text.split(" ").length > words(language, other)) {
                  assertThat(text).as(key).isNotEqualTo(others.get(key));
                }
              });
    }
  }

  private static int words(Language language, Language other) {
    return language == Language.NORWEGIAN && other == Language.DANISH
        ? DANISH_IN_NORWEGIAN
        : SENTENCE;
  }

  @ParameterizedTest
  @MethodSource("pages")
  @DisplayName("have a page each; -Darendal.regenerate=true writes it anew")
  void havePages(Map.Entry<Language, LanguagePage.Named> entry) throws IOException {
    LanguagePage page = new LanguagePage(entry);
    Path path = LANGUAGES.resolve(page.file());
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(path, page.toString());
    }
    assertThat(Files.readString(path)).isEqualTo(page.toString());
  }

  /** A term is one thing in a language, or two of its texts would call it differently. */
  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  @DisplayName("have each term once")
  void haveEachTermOnce(Language language) {
    ImmutableListMultimap<String, Glossary.Term> byTerm =
        Multimaps.index(new Glossary().of(language), Glossary.Term::term);

    assertThat(byTerm.asMap())
        .allSatisfy((term, entries) -> assertThat(entries).as(term).hasSize(1));
  }
}
