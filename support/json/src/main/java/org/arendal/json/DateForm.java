package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as {@code 1997-03-01}. */
final class DateForm extends ValueForm<LocalDate> {
  static final String NAME = "date";

  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  static final String EXISTS = "a date that exists";
  static final String EXPECTED = "a date such as 1997-03-01";
  private static final int LAST_YEAR = 9999;

  @Override
  Optional<LocalDate> read(JsonInput in) throws IOException {
    Optional<String> text = in.text(EXPECTED);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!SHAPE.matcher(text.get()).matches()) {
      in.unexpected(EXPECTED);
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.get()));
    } catch (DateTimeParseException e) {
      in.unexpected(EXISTS);
      return Optional.empty();
    }
  }

  /**
   * Writes a day.
   *
   * @throws IllegalArgumentException if its year does not have four digits
   */
  @Override
  void write(LocalDate value, JsonGenerator out) throws IOException {
    if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a year must have four digits");
    }
    out.writeString(value.toString());
  }

  @Override
  void describe(JsonGenerator out) throws IOException {
    out.writeStringField("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonGenerator out) throws IOException {
    out.writeStringField("description", "A day in the ISO calendar, such as 1997-03-01.");
    out.writeStringField("type", "string");
    out.writeStringField("format", "date");
    out.writeStringField("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  }
}
