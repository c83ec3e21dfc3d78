package org.arendal.json;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arendal.core.explanation.Citations;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/** Writes JSON text. */
final class JsonOutput {
  private JsonOutput() {}

  /** Something that writes one value from another. */
  @FunctionalInterface
  interface Element<T> {
    void write(T value, JsonSink out) throws IOException;
  }

  /** The text of a value, in one line or indented; neither ends with a line feed. */
  static String text(JsonAdapter json, boolean pretty, JsonAdapter.Content content) {
    return text(json, pretty, 0, content);
  }

  /** The text of a value that will probably have so many characters. */
  static String text(JsonAdapter json, boolean pretty, int room, JsonAdapter.Content content) {
    StringWriter text = new StringWriter(room);
    try {
      json.write(text, pretty, content);
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  /** Writes the name of a member, whose value comes next. */
  static void name(JsonSink out, Member name) throws IOException {
    out.name(name.json());
  }

  /** Writes a member in words of the library's own: an id, a code, a text without arguments. */
  static void own(JsonSink out, Member name, String words) throws IOException {
    name(out, name);
    out.ownString(words);
  }

  /** Writes a member in words that come from a case or a register, or that no two answers share. */
  static void given(JsonSink out, Member name, String words) throws IOException {
    name(out, name);
    out.string(words);
  }

  private static void nothing(JsonSink out, Member name) throws IOException {
    name(out, name);
    out.nothing();
  }

  /**
   * Writes values by their places, since an iterator for each list would be most of the garbage.
   */
  static <T> void array(JsonSink out, Member name, List<T> values, Element<T> element)
      throws IOException {
    name(out, name);
    out.beginArray();
    for (int i = 0; i < values.size(); i++) {
      element.write(values.get(i), out);
    }
    out.endArray();
  }

  /** Writes the ids of provisions, and beside them how a lawyer cites these. */
  static void provisions(JsonSink out, List<Provision> provisions, Texts texts) throws IOException {
    array(out, Member.PROVISIONS, provisions, (provision, o) -> o.ownString(provision.id()));
    own(out, Member.CITATION, Citations.text(provisions, texts));
  }

  static void ids(JsonSink out, Member name, List<String> ids) throws IOException {
    array(out, name, ids, (id, o) -> o.ownString(id));
  }

  static void facts(JsonSink out, Member name, List<Fact<?>> facts) throws IOException {
    array(out, name, facts, (fact, o) -> o.ownString(fact.id()));
  }

  static void code(JsonSink out, Member name, Coded choice) throws IOException {
    own(out, name, choice.code());
  }

  /** Writes a value: null if it is absent, and an array if it holds several. */
  static void value(JsonSink out, Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        value(out, optional.get());
      } else {
        out.nothing();
      }
    } else if (value instanceof Collection<?> several) {
      out.beginArray();
      for (Object one : several) {
        value(out, one);
      }
      out.endArray();
    } else if (value instanceof Integer number) {
      out.number(number);
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else if (value instanceof Coded choice) {
      out.ownString(choice.code());
    } else {
      out.string(value.toString());
    }
  }

  /** Writes a member that is null if the value is absent. */
  static void optional(JsonSink out, Member name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      given(out, name, value.get().toString());
    } else {
      nothing(out, name);
    }
  }

  /** Writes a member that is null if the value is absent, and else as the element says. */
  static <T> void orNull(JsonSink out, Member name, Optional<T> value, Element<T> element)
      throws IOException {
    name(out, name);
    if (value.isPresent()) {
      element.write(value.get(), out);
    } else {
      out.nothing();
    }
  }
}
