package org.arendal.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;

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
    try (JsonSource in = Jackson2.JSON.source(json)) {
      in.next();
      return read(in);
    }
  }

  private static JsonTree read(JsonSource in) throws IOException {
    if (in.current() == Token.BEGIN_OBJECT) {
      Map<String, JsonTree> members = new LinkedHashMap<>();
      while (in.next() != Token.END_OBJECT) {
        String name = in.text();
        in.next();
        members.put(name, read(in));
      }
      return new Members(members);
    }
    if (in.current() == Token.BEGIN_ARRAY) {
      List<JsonTree> elements = new ArrayList<>();
      while (in.next() != Token.END_ARRAY) {
        elements.add(read(in));
      }
      return new Elements(elements);
    }
    return new Value(
        switch (in.current()) {
          case NULL -> "";
          case TRUE -> "true";
          case FALSE -> "false";
          default -> in.text();
        });
  }
}
