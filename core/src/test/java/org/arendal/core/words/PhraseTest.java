package org.arendal.core.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.arendal.core.law.Language;
import org.junit.jupiter.api.Test;

/** What is said by key and arguments is said in any language. */
class PhraseTest {
  private static final Phrase TWO =
      Phrase.of(
          "problem.expected-found", Phrase.of("problem.a-date"), Phrase.of("problem.text-of", 2));

  @Test
  void is_said_in_the_language_with_all_its_parts() {
    assertThat(TWO.inLanguage(Language.ENGLISH))
        .isEqualTo("expected a date such as 1997-03-01; found a text of 2 characters");
    assertThat(TWO.inLanguage(Language.DANISH))
        .isEqualTo("forventet: en dato som 1997-03-01; fundet: en tekst på 2 tegn");
    assertThat(TWO).hasToString("problem.expected-found[problem.a-date[], problem.text-of[2]]");
  }

  @Test
  void is_said_in_the_base_of_a_way_of_writing_a_language() {
    assertThat(TWO.inLanguage(Language.SWEDISH_IN_FINLAND))
        .isEqualTo(TWO.inLanguage(Language.SWEDISH));
    assertThat(TWO.inLanguage(Language.NYNORSK)).isEqualTo(TWO.inLanguage(Language.NORWEGIAN));
  }

  @Test
  void keeps_what_is_the_same_in_every_language() {
    Phrase served = Phrase.of("problem.date-served", LocalDate.of(1800, 1, 1), "{1} $1 \\");

    assertThat(served.arguments()).isEqualTo(List.of("1800-01-01", "{1} $1 \\"));
    assertThat(served.inLanguage(Language.SWEDISH)).contains("1800-01-01", "{1} $1 \\");
  }

  @Test
  void takes_no_argument_that_could_not_be_handed_on() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phrase("problem.quoted", List.of(LocalDate.EPOCH)))
        .withMessageContaining("neither phrase nor text");
  }

  @Test
  void needs_a_key_that_is_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("problem.nothing").inLanguage(Language.DANISH))
        .withMessage("no text under problem.nothing in da");
  }

  @Test
  void is_said_by_texts_of_a_program_too() {
    Properties own = new Properties();
    own.setProperty("shop.closed", "Lukket: {0}");
    Texts texts = Texts.ofProblems(Language.DANISH).with(own);

    assertThat(Phrase.of("shop.closed", TWO).by(texts))
        .isEqualTo("Lukket: " + TWO.inLanguage(Language.DANISH));
    assertThat(texts.language()).isEqualTo(Language.DANISH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.with(own))
        .withMessage("there is a text under shop.closed already");
  }

  @Test
  void can_be_stored_with_the_exception_that_has_it() throws Exception {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(stored)) {
      out.writeObject(new RefusedException(TWO));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
      RefusedException back = (RefusedException) in.readObject();

      assertThat(back.says()).isEqualTo(TWO);
      assertThat(back).hasMessage(TWO.inLanguage(Language.ENGLISH));
    }
  }
}
