package org.arendal.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseProblems;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;
import org.arendal.json.Detail;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.JsonProblem;
import org.arendal.json.ProblemWriter;
import org.arendal.json.QuestionsWriter;
import org.arendal.json.Ref;
import org.arendal.json.WhyNotWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class ArendalModuleTest {
  private static final String CASE =
      "{\"asOf\":\"1997-03-01\",\"host\":{\"territory\":\"SE\"},\"stay\":{\"kind\":\"temporary\"}}";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(ArendalModule.inLanguage(Language.DANISH)).build();

  /** A body of the application's own. */
  public record Body(String name, Case matter) {}

  /** An answer of the application's own. */
  public record Reply(Outcome outcome, Object answer) {}

  @Test
  void a_case_is_an_ordinary_body_in_both_directions() {
    Case matter = MAPPER.readValue(CASE, Case.class);

    assertThat(matter).isEqualTo(CaseReader.read(CASE, Jackson3.JSON));
    assertThat(MAPPER.readValue(CASE.getBytes(UTF_8), Case.class)).isEqualTo(matter);
    assertThat(MAPPER.writeValueAsString(matter)).isEqualTo(CASE);
  }

  @Test
  void a_case_can_be_part_of_a_body() {
    String json = "{\"name\":\"x\",\"matter\":" + CASE + "}";
    Body body = MAPPER.readValue(json, Body.class);

    assertThat(body.matter()).isEqualTo(CaseReader.read(CASE, Jackson3.JSON));
    assertThat(MAPPER.writeValueAsString(body)).isEqualTo(json);
    assertThat(MAPPER.readValue("{\"matter\":" + CASE + ",\"name\":\"x\"}", Body.class))
        .isEqualTo(body);
  }

  @Test
  void what_is_answered_is_what_the_writers_write() {
    Case matter = CaseReader.read(CASE, Jackson3.JSON);
    Convention convention = Convention.of();
    Assessment assessment = convention.assess(matter);
    AssessmentWriter writer = AssessmentWriter.inLanguage(Language.DANISH);

    assertThat(MAPPER.writeValueAsString(assessment))
        .isEqualTo(writer.write(assessment, false, Jackson3.JSON));
    assertThat(MAPPER.writeValueAsString(assessment.determinations().get(0)))
        .isEqualTo(writer.write(assessment.determinations().get(0), false, Jackson3.JSON));
    assertThat(MAPPER.writeValueAsString(convention.questions(matter)))
        .isEqualTo(
            QuestionsWriter.write(
                convention.questions(matter), Language.DANISH, false, Jackson3.JSON));
    assertThat(MAPPER.writeValueAsString(convention.whyNot(Article.EQUAL_TREATMENT, matter)))
        .isEqualTo(
            WhyNotWriter.write(
                convention.whyNot(Article.EQUAL_TREATMENT, matter),
                Language.DANISH,
                false,
                Jackson3.JSON));
  }

  @Test
  void one_call_can_be_answered_in_another_language() {
    Assessment assessment = Convention.of().assess(CaseReader.read(CASE, Jackson3.JSON));

    assertThat(
            MAPPER
                .writer()
                .withAttribute(ArendalModule.LANGUAGE, Language.FINNISH)
                .withAttribute("something.else", "kept for others")
                .writeValueAsString(assessment))
        .isEqualTo(AssessmentWriter.write(assessment, Language.FINNISH, false, Jackson3.JSON));
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                MAPPER
                    .writer()
                    .withAttribute(ArendalModule.LANGUAGE, "fi")
                    .writeValueAsString(assessment))
        .withMessageContaining("ArendalModule.LANGUAGE");
  }

  @Test
  void a_ref_is_kept_and_handed_back() throws Exception {
    CaseDocument document =
        MAPPER.readValue("{\"ref\":\"r\"," + CASE.strip().substring(1), CaseDocument.class);
    Assessment assessment = Convention.of().assess(document.matter());
    String plain = AssessmentWriter.write(assessment, Language.DANISH, false, Jackson3.JSON);

    assertThat(document)
        .isEqualTo(
            new CaseDocument(CaseReader.read(CASE, Jackson3.JSON), Optional.of(Ref.of("r"))));
    assertThat(MAPPER.writeValueAsString(document.answered(assessment)))
        .isEqualTo("{\"ref\":\"r\"," + plain.substring(1));
    assertThat(MAPPER.writeValueAsString(document))
        .isEqualTo(CaseWriter.write(document, false, Jackson3.JSON));
  }

  @Test
  void problems_are_a_body() throws Exception {
    CaseProblems problems = new CaseProblems(problems(MAPPER, "{\"asOf\":1}", Case.class));

    assertThat(MAPPER.writeValueAsString(problems))
        .isEqualTo(problems.write(Language.DANISH, false, Jackson3.JSON))
        .contains("\"status\":422");
  }

  @Test
  void one_call_can_be_answered_in_less_detail() throws Exception {
    Assessment assessment = Convention.of().assess(CaseReader.read(CASE, Jackson3.JSON));

    for (Detail detail : Detail.values()) {
      assertThat(
              MAPPER
                  .writer()
                  .withAttribute(ArendalModule.DETAIL, detail)
                  .writeValueAsString(assessment))
          .isEqualTo(
              AssessmentWriter.inLanguage(Language.DANISH)
                  .at(detail)
                  .write(assessment, false, Jackson3.JSON));
    }
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                MAPPER
                    .writer()
                    .withAttribute(ArendalModule.DETAIL, "full")
                    .writeValueAsString(assessment))
        .withMessageContaining("ArendalModule.DETAIL");
  }

  @Test
  void all_problems_are_among_the_causes_and_can_be_answered() {
    String wrong =
        "{\"name\":\"x\",\n\"matter\":{\"asOf\":\"1997-02-30\",\"stay\":{\"colour\":1}}}";
    List<JsonProblem> problems = problems(MAPPER, wrong, Body.class);

    assertThat(problems).extracting(JsonProblem::path).containsExactly("asOf", "stay");
    assertThat(problems.get(0)).returns(2, JsonProblem::line).returns(18, JsonProblem::column);
    assertThat("{\"problems\":" + MAPPER.writeValueAsString(problems) + "}")
        .isEqualTo(ProblemWriter.write(problems, Language.DANISH, false, Jackson3.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"asOf\":\"1997-03-01\",\"asOf\":\"1997-03-02\"}",
        "{\"asOf\":\"1997-03-01\",\"unknown\":[{\"a\":1}]}",
        "{\"asOf\":\"1997-03-01\",\"unknown\":NaN}",
        "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":NaN}}",
        "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":01}}",
        "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":\"true\"}}",
        "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":1}}",
        "{\"asOf\":\"1997-03-01\",\"stay\":\"\"}",
        "{\"asOf\":\"\"}",
        "{\"asOf\":10000}",
        "{}",
        "[]",
        "\"\"",
        "{\"asOf\":\"1997-03-01\"",
      })
  void nothing_gets_through_that_the_strict_reader_refuses(String json) {
    assertThat(problems(lenient(), json, Case.class)).isNotEmpty();
  }

  @Test
  void what_no_token_tells_of_passes_and_changes_nothing() {
    assertThat(lenient().readValue("{'asOf': /* a comment */ \"1997-03-01\",}", Case.class))
        .isEqualTo(CaseReader.read("{\"asOf\":\"1997-03-01\"}", Jackson3.JSON));
  }

  @Test
  void depth_and_size_are_limited_although_the_mapper_takes_more() {
    String deep = "{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String large = "{\"asOf\":\"1997-03-01\"," + " ".repeat(1 << 20) + "\"stay\":{}}";
    JsonNode inMemory =
        MAPPER.readTree("{\"asOf\":\"1997-03-01\",\"x\":\"" + "y".repeat(1 << 20) + "\"}");

    assertThat(problems(lenient(), deep, Case.class)).last().asString().contains("too deep");
    for (Object json : List.of(large, large.getBytes(UTF_8))) {
      Throwable thrown =
          catchThrowable(
              () -> {
                if (json instanceof byte[] bytes) {
                  lenient().readValue(bytes, Case.class);
                } else {
                  lenient().readValue(large, Case.class);
                }
              });
      assertThat(invalid(thrown).problems()).singleElement().asString().contains("too large");
    }
    assertThat(invalid(catchThrowable(() -> MAPPER.treeToValue(inMemory, Case.class))).problems())
        .last()
        .asString()
        .contains("too large");
  }

  @Test
  void a_lower_limit_of_the_mapper_holds() {
    JsonMapper shallow =
        JsonMapper.builder(
                tools.jackson.core.json.JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(5).build())
                    .build())
            .addModule(ArendalModule.inLanguage(Language.DANISH))
            .build();

    assertThat(problems(shallow, "{\"x\":[[[[[[1]]]]]]}", Case.class))
        .last()
        .asString()
        .contains("too deep");
  }

  @Test
  void what_is_in_memory_is_read_as_strictly() {
    assertThat(MAPPER.treeToValue(MAPPER.readTree(CASE), Case.class))
        .isEqualTo(CaseReader.read(CASE, Jackson3.JSON));
    assertThat(
            invalid(
                    catchThrowable(
                        () ->
                            MAPPER.convertValue(
                                Map.of("asOf", "1997-03-01", "stay", Map.of("lawful", Double.NaN)),
                                Case.class)))
                .problems())
        .isNotEmpty();
  }

  @Test
  void what_has_no_form_is_refused_and_not_written_empty() {
    Assessment assessment = Convention.of().assess(CaseReader.read(CASE, Jackson3.JSON));
    Object conclusions = assessment.determinations().get(0).conclusions();

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                lenient().writeValueAsString(List.of(assessment.determinations().get(0).finding())))
        .withMessageContaining("member by member");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readValue("{}", Assessment.class))
        .withMessageContaining("ArendalModule.inLanguage(language)");
    assertThat(conclusions).isNotNull();
  }

  @Test
  void types_of_the_application_are_written_as_before() {
    assertThat(MAPPER.writeValueAsString(new Reply(Outcome.APPLIES, List.of(1, "a"))))
        .isEqualTo("{\"outcome\":\"APPLIES\",\"answer\":[1,\"a\"]}");
  }

  @Test
  void a_mapper_that_looks_for_modules_says_what_to_register() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    Assessment assessment = Convention.of().assess(CaseReader.read(CASE, Jackson3.JSON));

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> found.writeValueAsString(assessment))
        .withMessageContaining("ArendalModule.inLanguage(language)");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> found.readValue(CASE, Case.class))
        .withMessageContaining("ArendalModule.inLanguage(language)");
    for (JsonMapper both :
        List.of(
            JsonMapper.builder()
                .findAndAddModules()
                .addModule(ArendalModule.inLanguage(Language.DANISH))
                .build(),
            JsonMapper.builder()
                .addModule(ArendalModule.inLanguage(Language.DANISH))
                .findAndAddModules()
                .build())) {
      assertThat(both.writeValueAsString(both.readValue(CASE, Case.class))).isEqualTo(CASE);
      assertThat(both.writeValueAsString(assessment))
          .isEqualTo(AssessmentWriter.write(assessment, Language.DANISH, false, Jackson3.JSON));
    }
  }

  private static JsonMapper lenient() {
    JsonMapper.Builder builder =
        JsonMapper.builder(
                tools.jackson.core.json.JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(100_000).build())
                    .build())
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addModule(ArendalModule.inLanguage(Language.DANISH));
    for (JsonReadFeature feature : JsonReadFeature.values()) {
      if (feature.name().startsWith("ALLOW_")) {
        builder.configure(feature, true);
      }
    }
    return builder.build();
  }

  private static List<JsonProblem> problems(JsonMapper mapper, String json, Class<?> type) {
    return invalid(catchThrowable(() -> mapper.readValue(json, type))).problems();
  }

  /** What is wrong with the case, found among the causes as an application would find it. */
  private static InvalidCaseException invalid(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(InvalidCaseException.class::isInstance)
        .map(InvalidCaseException.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no problems among the causes", thrown));
  }
}
