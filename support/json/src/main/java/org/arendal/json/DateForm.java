package org.arendal.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/** A day as {@code 1997-03-01}. */
final class DateForm extends ValueForm<LocalDate> {
  static final String NAME = "date";

  private static final Pattern PATTERN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Phrase EXISTS = Phrase.of("problem.date-that-exists");
  private static final Phrase SERVED =
      Phrase.of("problem.date-served", ServedDays.FIRST, ServedDays.LAST);
  static final Phrase EXPECTED = Phrase.of("problem.a-date");
  static final String YEAR = "(1[89]|2[0-9])[0-9]{2}";

  @Override
  Optional<LocalDate> read(JsonInput in) throws IOException {
    return read(in, PATTERN, EXPECTED, ServedDays::parse);
  }

  /**
   * Reads a text of a form as the date that it is; empty, with the problem noted, if it is none.
   */
  static <T> Optional<T> read(
      JsonInput in, Pattern form, Phrase expected, Function<String, T> parser) throws IOException {
    Optional<String> text = in.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!form.matcher(text.get()).matches()) {
      in.unexpectedText(ProblemCode.WRONG_FORM, expected, List.of());
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text.get()));
    } catch (DateTimeException e) {
      in.unexpectedDate(ProblemCode.NO_SUCH_DAY, EXISTS);
    } catch (DayNotServedException e) {
      in.unexpectedDate(ProblemCode.DAY_NOT_SERVED, SERVED);
    }
    return Optional.empty();
  }

  @Override
  void write(LocalDate value, JsonSink out) throws IOException {
    out.string(value.toString());
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonSink out) throws IOException {
    out.member(
        "description",
        "A day in the ISO calendar, such as 1997-03-01; from 1800-01-01 to 2999-12-31.");
    out.member("type", "string");
    out.member("format", "date");
    out.member("pattern", "^" + YEAR + "-[0-9]{2}-[0-9]{2}$");
  }
}
