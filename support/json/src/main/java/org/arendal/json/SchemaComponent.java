package org.arendal.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.arendal.json.SchemaNode.Members;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSource;

/**
 * A schema as components of an OpenAPI document: one for the whole, and one for each definition.
 *
 * <p>Their references lead to components instead of definitions, since most programs that read such
 * a document look nowhere else.
 */
enum SchemaComponent {
  CASE("Case"),
  ASSESSMENT("Assessment"),
  OUTCOMES("Outcomes"),
  SUMMARY("Summary"),
  QUESTIONS("Questions"),
  WHY_NOT("WhyNot"),
  CONTROL_POINTS("ControlPoints"),
  REGISTERS("Registers"),
  PROBLEMS("Problems"),
  CASE_PROBLEMS("CaseProblems");

  private static final String COMPONENTS = "#/components/schemas/";
  private static final String DEFINITIONS = "$defs";
  private static final String DEFINED = "#/" + DEFINITIONS + "/";

  /** What a schema says of itself as a file. The document has one dialect and one address. */
  private static final Set<String> OF_THE_FILE = Set.of("$schema", "$id", DEFINITIONS);

  private final String component;

  SchemaComponent(String component) {
    this.component = component;
  }

  private String schema() {
    return switch (this) {
      case CASE -> JsonSchemas.ofCase();
      case ASSESSMENT -> JsonSchemas.ofAssessment();
      case OUTCOMES -> JsonSchemas.ofOutcomes();
      case SUMMARY -> JsonSchemas.ofSummary();
      case QUESTIONS -> JsonSchemas.ofQuestions();
      case WHY_NOT -> JsonSchemas.ofWhyNot();
      case CONTROL_POINTS -> JsonSchemas.ofControlPoints();
      case REGISTERS -> JsonSchemas.ofRegisters();
      case PROBLEMS -> JsonSchemas.ofProblems();
      case CASE_PROBLEMS -> JsonSchemas.ofCaseProblems();
    };
  }

  /** A reference to the whole. */
  String reference() {
    return COMPONENTS + component;
  }

  /** A reference to one of the definitions. */
  String reference(String definition) {
    return COMPONENTS + name(definition);
  }

  private String name(String definition) {
    return component
        + definition.substring(0, 1).toUpperCase(Locale.ROOT)
        + definition.substring(1);
  }

  /** The name of the component to which a reference leads. */
  static String nameIn(String reference) {
    return reference.substring(COMPONENTS.length());
  }

  /** Adds its components by their names. */
  void addTo(Map<String, SchemaNode> components, JsonAdapter json) throws IOException {
    Members file = file(json);
    Map<String, SchemaNode> whole = new LinkedHashMap<>(file.byName());
    whole.keySet().removeAll(OF_THE_FILE);
    components.put(component, ClientSchema.of(new Members(whole), this::moved));
    Members definitions = file.at(DEFINITIONS);
    for (String definition : definitions.byName().keySet()) {
      components.put(name(definition), ClientSchema.of(definitions.at(definition), this::moved));
    }
  }

  private Members file(JsonAdapter json) throws IOException {
    try (JsonSource in = json.source(schema())) {
      in.next();
      return SchemaNode.readMembers(in);
    }
  }

  private String moved(String reference) {
    if (!reference.startsWith(DEFINED)) {
      throw new IllegalStateException(reference + " leads out of the schema " + component);
    }
    return reference(reference.substring(DEFINED.length()));
  }
}
