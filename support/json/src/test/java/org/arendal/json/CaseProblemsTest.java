package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseProblemsTest {
  private static final String WRONG = "{\"asOf\": \"1997-02-30\", \"stay\": {\"lawful\": 1}}";

  private static CaseProblems of(String json) {
    InvalidCaseException invalid =
        catchThrowableOfType(
            InvalidCaseException.class, () -> CaseReader.read(json, Jackson2.JSON));
    assertThat(invalid).isNotNull();
    return CaseProblems.of(invalid);
  }

  @Test
  void a_case_that_is_read_and_is_wrong_is_422() {
    CaseProblems problems = of(WRONG);

    assertThat(problems.status()).isEqualTo(422);
    assertThat(problems.type()).hasToString("https://arendal.example/problems/case-not-valid");
    assertThat(problems.write(Language.ENGLISH, false, Jackson2.JSON))
        .startsWith(
            "{\"type\":\"https://arendal.example/problems/case-not-valid\","
                + "\"title\":\"The case has faults\",\"status\":422,"
                + "\"detail\":\"asOf (line 1, column 10): expected a date that exists; found"
                + " '1997-02-30'. Problems in all: 2\",\"problems\":[{\"code\":\"no-such-day\",");
  }

  @Test
  void what_cannot_be_read_to_its_end_is_400_whatever_else_is_wrong() {
    assertThat(of("{\"asOf\": \"1997-02-30\",").status()).isEqualTo(400);
    assertThat(of("").status()).isEqualTo(400);
    assertThat(of("{\"asOf\": \"1997-03-01\"} 1").status()).isEqualTo(400);
  }

  @Test
  void what_is_too_large_is_413() {
    CaseProblems problems = of(" ".repeat(CaseReader.DEFAULT_LIMIT + 1));

    assertThat(problems.status()).isEqualTo(413);
    assertThat(problems.detail().inLanguage(Language.ENGLISH))
        .isEqualTo("$: too large; expected at most 1048576 characters");
  }

  @ParameterizedTest
  @EnumSource
  void every_code_has_a_status(ProblemCode code) {
    JsonProblem problem = new JsonProblem("$", 0, 0, Phrase.of("problem.given-twice"), code);

    assertThat(new CaseProblems(List.of(problem)).status()).isIn(400, 413, 422);
    assertThat(
            Schema.CASE_PROBLEMS.problems(
                new CaseProblems(List.of(problem)).write(Language.ENGLISH, true, Jackson2.JSON)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void the_body_is_as_its_schema_says_in_every_language(Language language) {
    for (String wrong : List.of(WRONG, "", " ".repeat(CaseReader.DEFAULT_LIMIT + 1))) {
      CaseProblems problems = of(wrong);
      String body = problems.write(language, false, Jackson2.JSON);

      assertThat(Schema.CASE_PROBLEMS.problems(body)).isEmpty();
      assertThat(body).doesNotContain("problem.");
      if (language != Language.ENGLISH) {
        assertThat(problems.title().inLanguage(language))
            .isNotEqualTo(problems.title().inLanguage(Language.ENGLISH));
      }
    }
  }

  @Test
  void no_problems_are_no_body() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CaseProblems(List.of()));
  }
}
