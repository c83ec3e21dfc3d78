package org.arendal.json;

import java.io.IOException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/** Writes parts of a JSON Schema that return. */
final class SchemaText {
  private SchemaText() {}

  /** Writes a member that is an array of texts. */
  static void names(JsonSink out, String member, String... names) throws IOException {
    out.beginArray(member);
    for (String name : names) {
      out.string(name);
    }
    out.endArray();
  }

  /** Writes the members that describe a text. */
  static void pattern(JsonSink out, String pattern) throws IOException {
    out.member("type", "string");
    out.member("pattern", "^" + pattern + "$");
  }

  /** Writes a property. */
  static void property(JsonSink out, String name, String description, JsonAdapter.Content schema)
      throws IOException {
    out.beginObject(name);
    out.member("description", description);
    schema.write(out);
    out.endObject();
  }

  /** Writes a property that may also be null. */
  static void optional(JsonSink out, String name, String description, JsonAdapter.Content schema)
      throws IOException {
    out.beginObject(name);
    if (!description.isEmpty()) {
      out.member("description", description);
    }
    out.beginArray("anyOf");
    out.beginObject();
    schema.write(out);
    out.endObject();
    out.beginObject();
    out.member("type", "null");
    out.endObject();
    out.endArray();
    out.endObject();
  }

  /** Writes the schema of an array, in which the element {@code ?} may stand once. */
  static void openArray(JsonSink out, String description, JsonAdapter.Content element)
      throws IOException {
    out.member("description", description);
    out.member("type", "array");
    out.beginObject("contains");
    out.member("const", JsonInput.MORE);
    out.endObject();
    out.member("minContains", 0);
    out.member("maxContains", 1);
    out.beginObject("items");
    out.beginArray("anyOf");
    out.beginObject();
    element.write(out);
    out.endObject();
    out.beginObject();
    out.member("const", JsonInput.MORE);
    out.endObject();
    out.endArray();
    out.endObject();
  }
}
