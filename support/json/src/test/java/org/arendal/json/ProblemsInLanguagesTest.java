package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a case is said in any language, under the same code and at the same place. */
class ProblemsInLanguagesTest {
  private static final String WRONG =
      """
      {"asOf": "1997-02-30", "asOf": 1, "host": {"territory": "sv"},
       "person": {"citizenships": ["sv", "GL", "SE", "SE"], "residence": "SE"},
       "stay": {"kind": "temporar", "startDate": "0001-01-01", "lawful": "yes"},
       "residence": {"periods": [{"place": "SE", "start": "1997", "end": "1996"}, {}]},
       "need": {"immediate": {"outcome": true, "reason": " ", "role": "r"}},
       "advance": {"foreignPayments": [{"territory": "AX", "start": "1997-01-01",
         "end": "1997-01-31", "monthly": {"amount": "-1", "currency": "dkk"}}]},
       "askedNotKnown": ["stay"]}""";

  @Test
  void are_as_many_as_there_are_things_wrong() {
    assertThat(problems(WRONG)).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void say_the_same_in_every_language(Language language) {
    for (JsonProblem problem : problems(WRONG)) {
      String said = problem.says().inLanguage(language);

      assertThat(said).isNotBlank().doesNotContain("problem.", "{", "}");
      if (language == Language.ENGLISH) {
        assertThat(said).isEqualTo(problem.message());
      } else {
        assertThat(said).isNotEqualTo(problem.message());
      }
      assertThat(problem.inOneLine().inLanguage(language))
          .startsWith(problem.path() + " (")
          .endsWith("): " + said);
    }
  }

  @Test
  void are_written_in_english_unless_a_language_is_asked_for() {
    List<JsonProblem> problems = problems("{\"asOf\": \"1997-02-30\"}");
    String danish = ProblemWriter.write(problems, Language.DANISH, false, Jackson2.JSON);

    assertThat(ProblemWriter.write(problems, false, Jackson2.JSON))
        .isEqualTo(ProblemWriter.write(problems, Language.ENGLISH, false, Jackson2.JSON))
        .isEqualTo(
            "{\"problems\":[{\"code\":\"no-such-day\",\"path\":\"asOf\",\"line\":1,\"column\":10,"
                + "\"message\":\"expected a date that exists; found '1997-02-30'\"}]}");
    assertThat(danish)
        .isEqualTo(
            "{\"problems\":[{\"code\":\"no-such-day\",\"path\":\"asOf\",\"line\":1,\"column\":10,"
                + "\"message\":\"forventet: en dato, der findes; fundet: '1997-02-30'\"}]}");
    assertThat(ProblemWriter.writeLine(7, problems, Language.DANISH, Jackson2.JSON))
        .isEqualTo("{\"error\":{\"line\":7," + danish.substring(1) + "}");
    assertThat(Schema.PROBLEMS.problems(danish)).isEmpty();
  }

  @Test
  void are_made_by_whoever_reads_a_form_of_their_own() {
    JsonProblem own =
        new JsonProblem("$", 0, 0, Phrase.of("problem.given-twice"), ProblemCode.GIVEN_TWICE);

    assertThat(own).hasToString("$: given twice");
    assertThat(own.inOneLine().by(Texts.ofProblems(Language.FINNISH)))
        .isEqualTo("$: annettu kahdesti");
  }

  private static List<JsonProblem> problems(String json) {
    InvalidCaseException invalid =
        catchThrowableOfType(
            InvalidCaseException.class, () -> CaseReader.read(json, Jackson2.JSON));
    assertThat(invalid).isNotNull();
    return invalid.problems();
  }
}
