package org.arendal.jackson3;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.json.token.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes tokens to a generator of Jackson. */
final class GeneratorSink implements JsonSink {
  // Most of an answer is names and the library's own words; for what must be escaped each is
  // looked through only once.
  private static final Map<String, SerializableString> ESCAPED = new ConcurrentHashMap<>();

  private final JsonGenerator generator;
  private final boolean isOurs;

  private GeneratorSink(JsonGenerator generator, boolean isOurs) {
    this.generator = generator;
    this.isOurs = isOurs;
  }

  /** Writes to a generator of this library, which escapes no more than it must. */
  static GeneratorSink ours(JsonGenerator generator) {
    return new GeneratorSink(generator, true);
  }

  /** Writes to a generator of the application, which may escape more than it must. */
  static GeneratorSink of(JsonGenerator generator) {
    return new GeneratorSink(generator, false);
  }

  private static SerializableString escaped(String words) {
    SerializableString known = ESCAPED.get(words);
    return known != null ? known : ESCAPED.computeIfAbsent(words, SerializedString::new);
  }

  @Override
  public void beginObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void beginArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    if (isOurs) {
      generator.writeName(escaped(name));
    } else {
      generator.writeName(name);
    }
  }

  @Override
  public void string(String text) throws IOException {
    generator.writeString(text);
  }

  @Override
  public void ownString(String text) throws IOException {
    if (isOurs) {
      generator.writeString(escaped(text));
    } else {
      generator.writeString(text);
    }
  }

  @Override
  public void number(long number) throws IOException {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    generator.writeBoolean(truth);
  }

  @Override
  public void nothing() throws IOException {
    generator.writeNull();
  }
}
