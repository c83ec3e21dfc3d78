package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.Place;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.token.JsonSink;

/** A value that the model itself reads from a code. */
final class TextForm<T> extends ValueForm<T> {
  static final TextForm<Place> COUNTRY =
      new TextForm<>(
          "country",
          Phrase.of("problem.country"),
          Place::of,
          Place::code,
          "A country or territory as ISO 3166-1 alpha-2 code in upper case.",
          "[A-Z]{2}");
  static final TextForm<Place> RESIDENCE =
      new TextForm<>(
          "residence",
          Phrase.of("problem.country-or-nowhere"),
          Place::of,
          Place::code,
          "A country or territory as ISO 3166-1 alpha-2 code in upper case; or nowhere, of a person"
              + " who resides in no country. A person without a home can reside.",
          "([A-Z]{2}|nowhere)");
  static final TextForm<LanguageTag> LANGUAGE =
      new TextForm<>(
          "language",
          Phrase.of("problem.language-tag"),
          LanguageTag::of,
          LanguageTag::tag,
          "A language, Nordic or not, as ISO 639 tag in lower case: sv is Swedish, SE is Sweden.",
          "[a-z]{2,3}");

  private final String name;
  private final Phrase expected;
  private final Function<String, T> reader;
  private final Function<T, String> writer;
  private final String description;
  private final String pattern;

  private TextForm(
      String name,
      Phrase expected,
      Function<String, T> reader,
      Function<T, String> writer,
      String description,
      String pattern) {
    this.name = name;
    this.expected = expected;
    this.reader = reader;
    this.writer = writer;
    this.description = description;
    this.pattern = pattern;
  }

  @Override
  Optional<T> read(JsonInput in) throws IOException {
    Optional<String> text = in.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(text.get()));
    } catch (RefusedException e) {
      in.refused(e);
      return Optional.empty();
    }
  }

  @Override
  void write(T value, JsonSink out) throws IOException {
    out.string(writer.apply(value));
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + name);
  }

  /** The name of the schema that {@link #describe} refers to. */
  String name() {
    return name;
  }

  /** Writes the schema that {@link #describe} refers to. */
  void define(JsonSink out) throws IOException {
    out.member("description", description);
    SchemaText.pattern(out, pattern);
  }
}
