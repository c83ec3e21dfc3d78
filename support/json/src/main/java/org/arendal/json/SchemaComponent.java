package org.arendal.json;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;

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
  private static final String REFERENCE = "$ref";

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

  /** Writes its components, as members. */
  void write(JsonAdapter json, JsonSink out) throws IOException {
    out.name(component);
    out.beginObject();
    eachMember(
        json,
        (name, in) -> {
          if (OF_THE_FILE.contains(name)) {
            skip(in);
          } else {
            member(name, in, out);
          }
        });
    out.endObject();
    eachMember(
        json,
        (name, in) -> {
          if (name.equals(DEFINITIONS)) {
            definitions(in, out);
          } else {
            skip(in);
          }
        });
  }

  /** Takes the value of a member, at whose first token the source stands. */
  @FunctionalInterface
  private interface Taking {
    void take(String name, JsonSource in) throws IOException;
  }

  private void eachMember(JsonAdapter json, Taking taking) throws IOException {
    try (JsonSource in = json.source(schema())) {
      in.next();
      eachMember(in, taking);
    }
  }

  private static void eachMember(JsonSource in, Taking taking) throws IOException {
    while (in.next() != Token.END_OBJECT) {
      String name = in.text();
      in.next();
      taking.take(name, in);
    }
  }

  private void definitions(JsonSource in, JsonSink out) throws IOException {
    eachMember(
        in,
        (name, definition) -> {
          out.name(name(name));
          value(definition, out);
        });
  }

  private void member(String name, JsonSource in, JsonSink out) throws IOException {
    out.name(name);
    if (name.equals(REFERENCE)) {
      out.string(moved(in.text()));
    } else {
      value(in, out);
    }
  }

  private String moved(String reference) {
    if (!reference.startsWith(DEFINED)) {
      throw new IllegalStateException(reference + " leads out of the schema " + component);
    }
    return reference(reference.substring(DEFINED.length()));
  }

  private void value(JsonSource in, JsonSink out) throws IOException {
    switch (in.current()) {
      case BEGIN_OBJECT -> {
        out.beginObject();
        eachMember(in, (name, value) -> member(name, value, out));
        out.endObject();
      }
      case BEGIN_ARRAY -> {
        out.beginArray();
        while (in.next() != Token.END_ARRAY) {
          value(in, out);
        }
        out.endArray();
      }
      case STRING -> out.string(in.text());
      case NUMBER -> out.number(Long.parseLong(in.text()));
      case TRUE, FALSE -> out.truth(in.current() == Token.TRUE);
      case NULL -> out.nothing();
      default -> throw new AssertionError(in.current());
    }
  }

  private static void skip(JsonSource in) throws IOException {
    int depth = 0;
    do {
      if (in.current().begins()) {
        depth++;
      } else if (in.current().ends()) {
        depth--;
      }
    } while (depth > 0 && in.next() != Token.END);
  }
}
