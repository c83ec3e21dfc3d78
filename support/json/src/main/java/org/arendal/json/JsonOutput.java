package org.arendal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import org.arendal.core.explanation.Citations;
import org.arendal.core.explanation.Texts;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;

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

  static <T> void array(JsonGenerator out, String name, Collection<T> values, Element<T> element)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  /** Writes the ids of provisions, and beside them how a lawyer cites these. */
  static void provisions(JsonGenerator out, Collection<Provision> provisions, Texts texts)
      throws IOException {
    array(out, "provisions", provisions, (provision, o) -> o.writeString(provision.id()));
    out.writeStringField("citation", Citations.text(provisions, texts));
  }

  static void facts(JsonGenerator out, String name, Collection<Fact<?>> facts) throws IOException {
    array(out, name, facts, (fact, o) -> o.writeString(fact.id()));
  }

  static void code(JsonGenerator out, String name, Coded choice) throws IOException {
    out.writeStringField(name, choice.code());
  }

  /** Writes a member that is null if the value is absent, and an array if it holds several. */
  static void value(JsonGenerator out, String name, Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        value(out, name, optional.get());
      } else {
        out.writeNullField(name);
      }
    } else if (value instanceof Collection<?> several) {
      array(out, name, several, (one, o) -> o.writeString(text(one)));
    } else if (value instanceof Integer number) {
      out.writeNumberField(name, number);
    } else if (value instanceof Boolean truth) {
      out.writeBooleanField(name, truth);
    } else {
      out.writeStringField(name, text(value));
    }
  }

  private static String text(Object value) {
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  /** Writes a member that is null if the value is absent. */
  static void optional(JsonGenerator out, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().toString());
    } else {
      out.writeNullField(name);
    }
  }

  /** Writes a member that is null if the value is absent, and else as the element says. */
  static <T> void orNull(JsonGenerator out, String name, Optional<T> value, Element<T> element)
      throws IOException {
    out.writeFieldName(name);
    if (value.isPresent()) {
      element.write(value.get(), out);
    } else {
      out.writeNull();
    }
  }
}
