package org.arendal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.core.explanation.Citations;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;
import org.arendal.core.words.Texts;

/** Writes JSON text. */
final class JsonOutput {
  /** As many buffers are kept for the next text, of whatever thread. */
  private static final int BUFFERS = 8;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.newBoundedPool(BUFFERS))
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final Map<String, SerializableString> ESCAPED = new ConcurrentHashMap<>();

  private JsonOutput() {}

  /** Something that writes one value. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  /** Something that writes one value from another. */
  @FunctionalInterface
  interface Element<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  /** The text of a value, in one line or indented; neither ends with a line feed. */
  static String text(boolean pretty, Content content) {
    return text(pretty, 0, content);
  }

  /** The text of a value that will probably have so many characters. */
  static String text(boolean pretty, int room, Content content) {
    StringWriter text = new StringWriter(room);
    try {
      write(text, pretty, content);
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  /** Writes the text of a value, and leaves open what it is written to. */
  static void write(Writer text, boolean pretty, Content content) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      if (pretty) {
        out.setPrettyPrinter(
            new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(new DefaultIndenter("  ", "\n")));
      }
      content.write(out);
    }
  }

  /** Writes the name of a member, whose value comes next. */
  static void name(JsonGenerator out, Member name) throws IOException {
    out.writeFieldName(name.escaped());
  }

  /** Writes a member in words of the library's own: an id, a code, a text without arguments. */
  static void own(JsonGenerator out, Member name, String words) throws IOException {
    name(out, name);
    out.writeString(escaped(words));
  }

  /** Writes a member in words of the library's own that are escaped already. */
  static void own(JsonGenerator out, Member name, SerializableString words) throws IOException {
    name(out, name);
    out.writeString(words);
  }

  /** Writes a member in words that come from a case or a register, or that no two answers share. */
  static void given(JsonGenerator out, Member name, String words) throws IOException {
    name(out, name);
    out.writeString(words);
  }

  private static void nothing(JsonGenerator out, Member name) throws IOException {
    name(out, name);
    out.writeNull();
  }

  /**
   * The library's own words as JSON has them.
   *
   * <p>Most of an answer is such words, and each is looked through for what must be escaped only
   * once. Never for words that come from elsewhere: these have no end.
   */
  static SerializableString escaped(String words) {
    SerializableString known = ESCAPED.get(words);
    return known != null ? known : ESCAPED.computeIfAbsent(words, SerializedString::new);
  }

  /**
   * Writes values by their places, since an iterator for each list would be most of the garbage.
   */
  static <T> void array(JsonGenerator out, Member name, List<T> values, Element<T> element)
      throws IOException {
    name(out, name);
    out.writeStartArray();
    for (int i = 0; i < values.size(); i++) {
      element.write(values.get(i), out);
    }
    out.writeEndArray();
  }

  /** Writes the ids of provisions, and beside them how a lawyer cites these. */
  static void provisions(JsonGenerator out, List<Provision> provisions, Texts texts)
      throws IOException {
    array(
        out,
        Member.PROVISIONS,
        provisions,
        (provision, o) -> o.writeString(escaped(provision.id())));
    own(out, Member.CITATION, Citations.text(provisions, texts));
  }

  static void facts(JsonGenerator out, Member name, List<Fact<?>> facts) throws IOException {
    array(out, name, facts, (fact, o) -> o.writeString(escaped(fact.id())));
  }

  static void code(JsonGenerator out, Member name, Coded choice) throws IOException {
    own(out, name, choice.code());
  }

  /** Writes a value: null if it is absent, and an array if it holds several. */
  static void value(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        value(out, optional.get());
      } else {
        out.writeNull();
      }
    } else if (value instanceof Collection<?> several) {
      out.writeStartArray();
      for (Object one : several) {
        value(out, one);
      }
      out.writeEndArray();
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Coded choice) {
      out.writeString(escaped(choice.code()));
    } else {
      out.writeString(value.toString());
    }
  }

  /** Writes a member that is null if the value is absent. */
  static void optional(JsonGenerator out, Member name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      given(out, name, value.get().toString());
    } else {
      nothing(out, name);
    }
  }

  /** Writes a member that is null if the value is absent, and else as the element says. */
  static <T> void orNull(JsonGenerator out, Member name, Optional<T> value, Element<T> element)
      throws IOException {
    name(out, name);
    if (value.isPresent()) {
      element.write(value.get(), out);
    } else {
      out.writeNull();
    }
  }
}
