package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/** A date known to the day, the month or only the year: {@code 1997-03-01} or a part of it. */
final class PartialDateForm extends ValueForm<PartialDate> {
  static final String NAME = "partialDate";

  private static final Pattern PATTERN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Phrase EXPECTED = Phrase.of("problem.a-partial-date");

  @Override
  Optional<PartialDate> read(JsonInput in) throws IOException {
    return DateForm.read(in, PATTERN, EXPECTED, PartialDate::parse);
  }

  @Override
  void write(PartialDate value, JsonSink out) throws IOException {
    out.string(value.toString());
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonSink out) throws IOException {
    out.member("description", "A date known to the day, the month or only the year.");
    SchemaText.pattern(out, DateForm.YEAR + "(-[0-9]{2}(-[0-9]{2})?)?");
  }
}
