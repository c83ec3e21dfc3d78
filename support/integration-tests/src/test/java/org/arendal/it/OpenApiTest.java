package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.jackson2.Jackson2;
import org.arendal.jackson3.Jackson3;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseProblems;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;
import org.arendal.json.ControlPointsWriter;
import org.arendal.json.Detail;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.OpenApi;
import org.arendal.json.QuestionsWriter;
import org.arendal.json.WhyNotWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The OpenAPI document")
class OpenApiTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
  private static final Convention CONVENTION = Convention.discovered();
  private static final Path SCHEMAS =
      Built.ROOT.resolve("support/json/src/main/resources/org/arendal/json");
  private static final Path EXAMPLES = Built.ROOT.resolve("support/cli/examples");
  private static final Language FINNISH = Language.FINNISH;
  private static final String TEXT = OpenApi.write(true, Jackson2.JSON);
  private static final ObjectNode DOCUMENT = parse(TEXT);
  private static final Pattern DEFINED = Pattern.compile("#/\\$defs/(\\w+)");
  private static final String DETAIL = "#/components/parameters/detail";
  private static final String COMPONENTS = "/components/schemas";

  /** The metaschema, but closed: what it does not know is an error, however deep it lies. */
  private static final String KNOWN_KEYWORDS =
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema",
       "$id": "https://arendal.example/schema/closed",
       "$dynamicAnchor": "meta",
       "$ref": "https://json-schema.org/draft/2020-12/schema",
       "unevaluatedProperties": false}""";

  /** Where the document says something else than the schema files, so that clients can be made. */
  private static final Map<String, List<String>> SAID_FOR_PROGRAMS =
      Map.of(
          "Case",
          List.of(
              "Case/properties/benefit/properties/category/anyOf/0",
              "Case/properties/measure/properties/ground/anyOf/0",
              "Case/properties/transfer/properties/tieSigns/anyOf/0",
              "Case/properties/agreement/properties/items/anyOf/0",
              "Case/properties/agreement/properties/costHeads/anyOf/0",
              "Case/properties/askedNotKnown"),
          "CaseProblems",
          List.of("CaseProblemsProblem/properties/code"));

  /** What an application answers on each path. */
  private static final Map<String, BiFunction<CaseDocument, Detail, List<String>>> ANSWERS =
      Map.of(
          "/assessments",
          (document, detail) ->
              List.of(
                  AssessmentWriter.inLanguage(FINNISH)
                      .at(detail)
                      .handingBack(document.ref())
                      .write(CONVENTION.assess(document.matter()), false, Jackson2.JSON)),
          "/determinations/{article}",
          (document, detail) ->
              Stream.of(Article.values())
                  .map(article -> CONVENTION.evaluate(article, document.matter()))
                  .map(
                      one ->
                          AssessmentWriter.inLanguage(FINNISH)
                              .at(detail)
                              .handingBack(document.ref())
                              .write(one, false, Jackson2.JSON))
                  .toList(),
          "/questions",
          (document, detail) ->
              List.of(
                  QuestionsWriter.write(
                      CONVENTION.questions(document.matter()), FINNISH, false, Jackson2.JSON)),
          "/why-not/{article}",
          (document, detail) ->
              Stream.of(Article.values())
                  .map(article -> CONVENTION.whyNot(article, document.matter()))
                  .map(one -> WhyNotWriter.write(one, FINNISH, false, Jackson2.JSON))
                  .toList(),
          "/control-points",
          (document, detail) ->
              List.of(
                  ControlPointsWriter.write(
                      CONVENTION.assess(document.matter()), FINNISH, false, Jackson2.JSON)));

  @Test
  @DisplayName("is one that a parser of OpenAPI 3.1 takes")
  void isTakenByAParser() {
    assertThat(parserSays(TEXT)).isEmpty();
    assertThat(OpenApi.write(true, Jackson3.JSON)).isEqualTo(TEXT);
    assertThat(parse(OpenApi.write(false, Jackson2.JSON))).isEqualTo(DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "schemas/SummaryStep, schemas/SummaryStap",
    "schemas/Questions\", schemas/Question\"",
    "parameters/detail, parameters/details",
    "responses/case-not-valid, responses/case-invalid",
    "operationId, operationID",
    "\"required\": true, \"requires\": true",
    "\"info\", \"infos\""
  })
  @DisplayName("would not be taken if it led nowhere or had a member that there is not")
  void aBreakIsNotTaken(String whole, String broken) {
    assertThat(TEXT).contains(whole);
    assertThat(parserSays(TEXT.replaceFirst(whole, broken))).isNotEmpty();
  }

  private static List<String> parserSays(String document) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setValidateInternalRefs(true);
    return new OpenAPIV3Parser().readContents(document, null, options).getMessages();
  }

  @Test
  @DisplayName("has schemas of known keywords only")
  void hasSchemasOfKnownKeywords() {
    DOCUMENT
        .at(COMPONENTS)
        .properties()
        .forEach(
            schema ->
                assertThat(problems(KNOWN_KEYWORDS, schema.getValue().toString()))
                    .as(schema.getKey())
                    .isEmpty());
    assertThat(problems(KNOWN_KEYWORDS, "{\"properties\":{\"a\":{\"maximumLength\":1}}}"))
        .isNotEmpty();
    assertThat(problems(KNOWN_KEYWORDS, "{\"items\":{\"type\":\"list\"}}")).isNotEmpty();
  }

  @Test
  @DisplayName("leads nowhere but into itself")
  void leadsNowhereElse() {
    assertThat(references(DOCUMENT)).hasSizeGreaterThan(80).allSatisfy(OpenApiTest::leads);
    assertThat(TEXT).doesNotContain("\"$id\"", "\"$schema\"", "\"$defs\"");
  }

  private static void leads(String reference) {
    assertThat(reference).startsWith("#/");
    assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
  }

  private static Set<String> references(JsonNode node) {
    Set<String> references = new TreeSet<>();
    node.findValues("$ref").forEach(reference -> references.add(reference.asText()));
    return references;
  }

  @Test
  @DisplayName("has the components that its paths reach, and no other")
  void hasNoComponentInVain() {
    Set<String> reached = new TreeSet<>();
    reach(DOCUMENT.get("paths"), reached);

    Set<String> components = new TreeSet<>();
    for (Map.Entry<String, JsonNode> kind : DOCUMENT.get("components").properties()) {
      names(kind.getValue())
          .forEach(name -> components.add("#/components/" + kind.getKey() + "/" + name));
    }
    assertThat(components).isEqualTo(reached).hasSizeGreaterThan(50);
  }

  private static void reach(JsonNode node, Set<String> reached) {
    for (String reference : references(node)) {
      if (reached.add(reference)) {
        reach(DOCUMENT.at(reference.substring(1)), reached);
      }
    }
  }

  @Test
  @DisplayName("gives a type to all choices, from which most programs take that of a member")
  void givesTypesToChoices() {
    for (String keyword : List.of("enum", "const")) {
      assertThat(DOCUMENT.findParents(keyword))
          .filteredOn(schema -> schema.get(keyword).isValueNode() || schema.get(keyword).isArray())
          .hasSizeGreaterThan(5)
          .allSatisfy(schema -> assertThat(schema.path("type").isTextual()).isTrue());
    }
    assertThat(schemaOf("CaseProblems/properties/status").get("type").asText())
        .isEqualTo("integer");
  }

  @Test
  @DisplayName("gives several choices as an array of codes alone, which need not be a set")
  void givesCodesAsArrays() {
    JsonNode category = schemaOf("Case/properties/benefit/properties/category/anyOf/0");

    assertThat(category.get("type").asText()).isEqualTo("array");
    assertThat(category.get("description").asText())
        .isEqualTo("Each stands there once. One code alone is taken too.");
    assertThat(category.at("/items/enum")).hasSizeGreaterThan(5);
    assertThat(DOCUMENT.findParents("uniqueItems"))
        .allSatisfy(array -> assertThat(array.get("items").has("enum")).isFalse());
    assertThat(schemaOf("Case/properties/askedNotKnown/description").asText())
        .endsWith("are not asked for again. Each stands there once.");
  }

  @Test
  @DisplayName("leaves the codes of problems open, and tells those that there are")
  void leavesCodesOfProblemsOpen() {
    JsonNode code = schemaOf("CaseProblemsProblem/properties/code");

    assertThat(code.get("type").asText()).isEqualTo("string");
    assertThat(code.has("enum")).isFalse();
    assertThat(code.get("examples"))
        .extracting(JsonNode::asText)
        .containsExactly(
            Stream.of(ProblemCode.values()).map(ProblemCode::code).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"/assessments", "/determinations/{article}"})
  @DisplayName("says by what the forms of an answer are told apart")
  void tellsFormsApart(String path) {
    JsonNode answer = DOCUMENT.at(pointer(path, "responses/200"));

    assertThat(answer.get("description").asText()).contains("has no member detail");
    assertThat(answer.findValue("oneOf"))
        .hasSize(3)
        .filteredOn(
            form ->
                DOCUMENT.at(form.get("$ref").asText().substring(1) + "/properties").has("detail"))
        .hasSize(2);
  }

  private static JsonNode schemaOf(String place) {
    return DOCUMENT.at(COMPONENTS + "/" + place);
  }

  static Stream<Path> schemas() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files.filter(file -> file.toString().endsWith(".schema.json")).toList().stream();
    }
  }

  @Test
  @DisplayName("has each schema file but those that no path takes or answers")
  void hasSchemasOfPaths() throws IOException {
    assertThat(schemas().filter(file -> component(file).isEmpty()))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("problem.schema.json", "register.schema.json");
  }

  static Stream<Path> schemasOfPaths() throws IOException {
    return schemas().filter(file -> component(file).isPresent());
  }

  @ParameterizedTest
  @MethodSource("schemasOfPaths")
  @DisplayName("has each such file as it is, but for what is said here for programs")
  void hasEachSchema(Path file) throws IOException {
    String text = Files.readString(file);
    String component = component(file).orElseThrow();
    ObjectNode schema =
        parse(
            DEFINED
                .matcher(text)
                .replaceAll(
                    defined -> "#/components/schemas/" + component + capital(defined.group(1))));

    JsonNode definitions = schema.remove("$defs");
    schema.remove(List.of("$schema", "$id"));
    List<String> differences = new ArrayList<>();
    differences(schema, schemaOf(component), component, differences);
    definitions
        .properties()
        .forEach(
            one -> {
              String defined = component + capital(one.getKey());
              differences(one.getValue(), schemaOf(defined), defined, differences);
            });
    assertThat(differences)
        .containsExactlyInAnyOrderElementsOf(SAID_FOR_PROGRAMS.getOrDefault(component, List.of()));
  }

  /** Where two schemas differ; in the second a type stands beside choices too. */
  private static void differences(
      JsonNode one, JsonNode other, String place, List<String> differences) {
    Set<String> names = names(one);
    if (one.has("enum") || one.has("const")) {
      names.add("type");
    }
    if (!names.equals(names(other))
        || (one.isArray() && one.size() != other.size())
        || (one.isValueNode() && !one.equals(other))) {
      differences.add(place);
      return;
    }
    for (int i = 0; i < one.size() && one.isArray(); i++) {
      differences(one.get(i), other.get(i), place + "/" + i, differences);
    }
    for (String name : names(one)) {
      differences(one.get(name), other.get(name), place + "/" + name, differences);
    }
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Optional<String> component(Path file) {
    try {
      JsonNode title = parse(Files.readString(file)).get("title");
      return DOCUMENT.at(COMPONENTS).properties().stream()
          .filter(one -> title.equals(one.getValue().get("title")))
          .map(Map.Entry::getKey)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  @Test
  @DisplayName("has a path for each thing that is tried here")
  void hasThePathsThatAreTried() {
    List<String> paths = new ArrayList<>();
    DOCUMENT.get("paths").fieldNames().forEachRemaining(paths::add);

    assertThat(paths).containsExactlyInAnyOrderElementsOf(ANSWERS.keySet());
    assertThat(DOCUMENT.at("/info/version").asText()).isEqualTo(CONVENTION.law().libraryVersion());
  }

  static Stream<String> paths() {
    return ANSWERS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("paths")
  @DisplayName("describes what is asked and answered on each path, in each detail")
  void describesEachPath(String path) throws IOException {
    Checker request = new Checker(pointer(path, "requestBody"));
    Checker response = new Checker(pointer(path, "responses/200"));
    for (CaseDocument document : documents()) {
      assertThat(request.problems(CaseWriter.write(document, false, Jackson2.JSON))).isEmpty();
      for (Detail detail : details(path)) {
        assertThat(ANSWERS.get(path).apply(document, detail))
            .isNotEmpty()
            .allSatisfy(answer -> assertThat(response.problems(answer)).isEmpty());
      }
    }
    assertThat(request.problems("{\"asOf\": \"1997-03-01\", \"stay\": {\"kynd\": null}}"))
        .isNotEmpty();
    assertThat(response.problems("{\"asOf\": \"1997-03-01\"}")).isNotEmpty();
  }

  private static List<Detail> details(String path) {
    boolean isChosen = references(DOCUMENT.at(pointer(path, "parameters"))).contains(DETAIL);
    return isChosen ? List.of(Detail.values()) : List.of(Detail.FULL);
  }

  @ParameterizedTest
  @MethodSource("paths")
  @DisplayName("describes on each path how a case is refused, under the status that it has")
  void describesRefusals(String path) throws IOException {
    for (String refused :
        List.of("{\"asOf\":", "{\"asOf\": \"1997-02-30\"}", " ".repeat(1 << 21))) {
      CaseProblems problems = refusal(refused);
      Checker response = new Checker(pointer(path, "responses/" + problems.status()));

      assertThat(response.mediaType()).isEqualTo(CaseProblems.MEDIA_TYPE);
      assertThat(response.problems(problems.write(FINNISH, false, Jackson2.JSON))).isEmpty();
      assertThat(response.problems("{\"problems\": []}")).isNotEmpty();
    }
  }

  private static CaseProblems refusal(String text) {
    InvalidCaseException invalid =
        catchThrowableOfType(
            InvalidCaseException.class, () -> CaseReader.read(text, Jackson2.JSON));
    return CaseProblems.of(invalid);
  }

  @Test
  @DisplayName("has examples that are what their schemas describe")
  void hasSoundExamples() {
    List<JsonNode> contents = DOCUMENT.get("components").findValues("content");
    int examples = 0;
    for (JsonNode content : contents) {
      for (JsonNode media : content) {
        if (media.has("example")) {
          examples++;
          assertThat(
                  problems(
                      referring(media.at("/schema/$ref").asText()),
                      media.get("example").toString()))
              .isEmpty();
        }
      }
    }
    assertThat(examples).isEqualTo(3);
  }

  private static List<CaseDocument> documents() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<CaseDocument> documents = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        String text = Files.readString(file).replaceFirst("[{]", "{\"ref\": \"17\",");
        documents.add(CaseReader.readDocument(text, Jackson2.JSON));
      }
      assertThat(documents).hasSizeGreaterThan(50);
      return documents;
    }
  }

  private static String pointer(String path, String part) {
    return "/paths/" + path.replace("/", "~1") + "/post/" + part;
  }

  /** Checks bodies against what stands at a place of the document, or where that leads. */
  private static final class Checker {
    private final String mediaType;
    private final Schema schema;

    Checker(String place) {
      JsonNode reference = DOCUMENT.at(place).get("$ref");
      String led = reference == null ? place : reference.asText().substring(1);
      this.mediaType = DOCUMENT.at(led + "/content").fieldNames().next();
      this.schema =
          schema(referring("#" + led + "/content/" + mediaType.replace("/", "~1") + "/schema"));
    }

    String mediaType() {
      return mediaType;
    }

    List<String> problems(String json) {
      return OpenApiTest.problems(schema, json);
    }
  }

  /** A schema that is whatever stands at a place of the document. */
  private static String referring(String reference) {
    return DOCUMENT.deepCopy().put("$ref", reference).toString();
  }

  private static Schema schema(String schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static List<String> problems(String schema, String json) {
    return problems(schema(schema), json);
  }

  private static List<String> problems(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static ObjectNode parse(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
