package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes parts of a JSON Schema that return. */
final class SchemaText {
  private SchemaText() {}

  /** Writes a member that is an array of texts. */
  static void names(JsonGenerator out, String member, String... names) throws IOException {
    out.writeArrayFieldStart(member);
    for (String name : names) {
      out.writeString(name);
    }
    out.writeEndArray();
  }

  /** Writes the members that describe a text. */
  static void pattern(JsonGenerator out, String pattern) throws IOException {
    out.writeStringField("type", "string");
    out.writeStringField("pattern", "^" + pattern + "$");
  }

  /** Writes a property. */
  static void property(
      JsonGenerator out, String name, String description, JsonOutput.Content schema)
      throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("description", description);
    schema.write(out);
    out.writeEndObject();
  }

  /** Writes a property that may also be null. */
  static void optional(
      JsonGenerator out, String name, String description, JsonOutput.Content schema)
      throws IOException {
    out.writeObjectFieldStart(name);
    if (!description.isEmpty()) {
      out.writeStringField("description", description);
    }
    out.writeArrayFieldStart("anyOf");
    out.writeStartObject();
    schema.write(out);
    out.writeEndObject();
    out.writeStartObject();
    out.writeStringField("type", "null");
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  /** Writes the schema of an array, in which the element {@code ?} may stand once. */
  static void openArray(JsonGenerator out, String description, JsonOutput.Content element)
      throws IOException {
    out.writeStringField("description", description);
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("contains");
    out.writeStringField("const", JsonInput.MORE);
    out.writeEndObject();
    out.writeNumberField("minContains", 0);
    out.writeNumberField("maxContains", 1);
    out.writeObjectFieldStart("items");
    out.writeArrayFieldStart("anyOf");
    out.writeStartObject();
    element.write(out);
    out.writeEndObject();
    out.writeStartObject();
    out.writeStringField("const", JsonInput.MORE);
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }
}
