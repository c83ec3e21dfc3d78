package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case carries beside its facts: a ref for its answer, and the version of its form. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseDocumentTest {
  private static final String SECRET = "Kari Nordmann 010190";
  private static final String JSON =
      "{\"ref\":\"" + SECRET + "\",\"asOf\":\"1997-03-01\",\"need\":{}}";

  private static CaseDocument read(String json) {
    return CaseReader.readDocument(json, Jackson2.JSON);
  }

  private static JsonProblem problem(String json) {
    InvalidCaseException invalid =
        catchThrowableOfType(
            InvalidCaseException.class, () -> CaseReader.read(json, Jackson2.JSON));
    assertThat(invalid).isNotNull();
    assertThat(invalid.problems()).hasSize(1);
    return invalid.problems().get(0);
  }

  @Test
  void a_ref_is_no_part_of_the_case() throws IOException {
    CaseDocument document = read(JSON);
    Case without = CaseReader.read("{\"asOf\":\"1997-03-01\",\"need\":{}}", Jackson2.JSON);

    assertThat(document.ref()).contains(Ref.of(SECRET));
    assertThat(document.matter()).isEqualTo(without);
    assertThat(CaseReader.read(JSON, Jackson2.JSON)).isEqualTo(without);
    assertThat(
            CaseReader.readDocument(
                new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)), Jackson2.JSON))
        .isEqualTo(document);
    assertThat(CaseWriter.write(document, false, Jackson2.JSON)).isEqualTo(JSON);
    assertThat(Schema.CASE.problems(JSON)).isEmpty();
  }

  @Test
  void without_a_ref_there_is_none_to_hand_back() {
    assertThat(read("{\"asOf\":\"1997-03-01\"}").ref()).isEmpty();
    assertThat(read("{\"asOf\":\"1997-03-01\",\"ref\":null}").ref()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_ref_is_handed_back_at_every_level(Detail detail) {
    CaseDocument document = read(JSON);
    Assessment assessment = Convention.of().assess(document.matter());
    AssessmentWriter plain = AssessmentWriter.inLanguage(Language.ENGLISH).at(detail);
    AssessmentWriter writer = plain.handingBack(document.ref());
    String without = plain.write(assessment, false, Jackson2.JSON);
    String one = plain.write(assessment.determinations().get(0), false, Jackson2.JSON);
    String ref = "{\"ref\":\"" + SECRET + "\",";

    assertThat(writer.write(assessment, false, Jackson2.JSON))
        .isEqualTo(ref + without.substring(1));
    assertThat(writer.write(assessment.determinations().get(0), false, Jackson2.JSON))
        .isEqualTo(ref + one.substring(1));
    Schema schema =
        switch (detail) {
          case OUTCOMES -> Schema.OUTCOMES;
          case SUMMARY -> Schema.SUMMARY;
          case FULL -> Schema.ASSESSMENT;
        };
    assertThat(schema.problems(writer.write(assessment, false, Jackson2.JSON))).isEmpty();
  }

  @Test
  void a_ref_stands_in_nothing_that_is_logged() {
    CaseDocument document = read(JSON);
    CaseAnswer answer = document.answered(Convention.of().assess(document.matter()));

    assertThat(document.toString()).doesNotContain(SECRET);
    assertThat(answer.toString()).doesNotContain(SECRET);
    assertThat(Ref.of(SECRET)).hasToString("a ref");
    assertThat(problem(JSON.replace("1997-03-01", "1997-02-30")).toString()).doesNotContain(SECRET);
  }

  @Test
  void a_ref_is_any_text_of_at_most_200_characters() {
    String longest = "\uD83D\uDE00".repeat(200);
    String tooLong = SECRET.repeat(11);

    assertThat(read("{\"asOf\":\"1997-03-01\",\"ref\":\"\"}").ref()).contains(Ref.of(""));
    assertThat(read("{\"asOf\":\"1997-03-01\",\"ref\":\"" + longest + "\"}").ref())
        .contains(Ref.of(longest));
    JsonProblem problem = problem("{\"asOf\":\"1997-03-01\",\"ref\":\"" + tooLong + "\"}");
    assertThat(problem)
        .returns(ProblemCode.WRONG_FORM, JsonProblem::code)
        .hasToString(
            "ref (line 1, column 28): expected a text of at most 200 characters; found a text of"
                + " 220 characters");
    assertThat(problem("{\"asOf\":\"1997-03-01\",\"ref\":1}").code())
        .isEqualTo(ProblemCode.WRONG_TYPE);
    assertThat(problem("{\"asOf\":\"1997-03-01\",\"ref\":\"\\ud83d\"}").code())
        .isEqualTo(ProblemCode.NO_WHOLE_TEXT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ref.of(tooLong))
        .withMessage("text must have at most 200 characters");
    assertThat(Optional.of(Ref.of("a"))).contains(Ref.of("a")).isNotEqualTo(Ref.of("b"));
  }

  @Test
  void the_version_of_the_form_may_be_said() {
    String json = "{\"schemaVersion\":1,\"asOf\":\"1997-03-01\"}";

    assertThat(read(json)).isEqualTo(read("{\"asOf\":\"1997-03-01\"}"));
    assertThat(Schema.CASE.problems(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0", "10"})
  void a_version_that_is_not_served_is_refused_by_name(String version) {
    String json = "{\"schemaVersion\":" + version + ",\"asOf\":\"1997-03-01\"}";

    assertThat(problem(json))
        .returns(ProblemCode.UNKNOWN_CODE, JsonProblem::code)
        .hasToString(
            "schemaVersion (line 1, column 18): expected the schema version that is read: 1; found"
                + " '%s'".formatted(version));
    assertThat(Schema.CASE.problems(json)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "null", "[1]", "1.5", "01019012345"})
  void what_is_no_version_is_not_repeated(String version) {
    String json = "{\"schemaVersion\":" + version + ",\"asOf\":\"1997-03-01\"}";

    InvalidCaseException invalid =
        catchThrowableOfType(
            InvalidCaseException.class, () -> CaseReader.read(json, Jackson2.JSON));
    assertThat(invalid).isNotNull();
    assertThat(invalid.getMessage()).doesNotContain("01019012345", "1.5");
  }
}
