package org.arendal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonSink;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;

/** A value in JSON that is put together from answers: truths, texts, lists, and maps of members. */
final class JsonValue {
  /** The element that says that there may be more. */
  private static final String MORE = "?";

  private JsonValue() {}

  /** The elements of an array that is JSON already, but for the one that there may be more. */
  record Elements(String array) {}

  /** The text of a value. */
  static String text(Object value) {
    return Json.inOneLine(json -> write(value, json));
  }

  private static void write(Object value, JsonSink json) throws IOException {
    if (value instanceof Map<?, ?> members) {
      json.beginObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        json.name(member.getKey().toString());
        write(member.getValue(), json);
      }
      json.endObject();
    } else if (value instanceof List<?> elements) {
      json.beginArray();
      for (Object element : elements) {
        write(element, json);
      }
      json.endArray();
    } else if (value instanceof Boolean truth) {
      json.truth(truth);
    } else if (value instanceof Elements elements) {
      copy(elements, json);
    } else {
      json.string(value.toString());
    }
  }

  private static void copy(Elements elements, JsonSink json) throws IOException {
    try (JsonSource in = Jackson2.JSON.source(elements.array())) {
      in.next();
      while (in.next() != Token.END_ARRAY) {
        if (in.current() != Token.STRING || !in.text().equals(MORE)) {
          copy(in, json);
        }
      }
    }
  }

  /** Copies the value at whose first token reading stands. */
  private static void copy(JsonSource in, JsonSink json) throws IOException {
    int depth = 0;
    do {
      Token token = depth == 0 ? in.current() : in.next();
      depth += token.begins() ? 1 : token.ends() ? -1 : 0;
      switch (token) {
        case BEGIN_OBJECT -> json.beginObject();
        case END_OBJECT -> json.endObject();
        case BEGIN_ARRAY -> json.beginArray();
        case END_ARRAY -> json.endArray();
        case NAME -> json.name(in.text());
        case STRING -> json.string(in.text());
        case TRUE -> json.truth(true);
        case FALSE -> json.truth(false);
        case NULL -> json.nothing();
        default -> throw new AssertionError(token);
      }
    } while (depth > 0);
  }
}
