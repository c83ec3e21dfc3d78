package org.arendal.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON of our own, read back to be written in another form. */
sealed interface JsonTree {
  /** An object, its members in their order. */
  record Members(Map<String, JsonTree> byName) implements JsonTree {}

  /** An array. */
  record Elements(List<JsonTree> inOrder) implements JsonTree {}

  /** Anything else as text; null is empty. */
  record Value(String text) implements JsonTree {}

  /** Reads one value. */
  static JsonTree read(String json) throws IOException {
    try (JsonParser in = new JsonFactory().createParser(json)) {
      in.nextToken();
      return read(in);
    }
  }

  private static JsonTree read(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      Map<String, JsonTree> members = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        in.nextToken();
        members.put(name, read(in));
      }
      return new Members(members);
    }
    if (in.currentToken() == JsonToken.START_ARRAY) {
      List<JsonTree> elements = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        elements.add(read(in));
      }
      return new Elements(elements);
    }
    return new Value(in.currentToken() == JsonToken.VALUE_NULL ? "" : in.getText());
  }
}
