package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Phrase;

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
  void write(PartialDate value, JsonGenerator out) throws IOException {
    out.writeString(value.toString());
  }

  @Override
  void describe(JsonGenerator out) throws IOException {
    out.writeStringField("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonGenerator out) throws IOException {
    out.writeStringField("description", "A date known to the day, the month or only the year.");
    SchemaText.pattern(out, DateForm.YEAR + "(-[0-9]{2}(-[0-9]{2})?)?");
  }
}
