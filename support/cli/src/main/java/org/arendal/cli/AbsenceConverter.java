package org.arendal.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Judgement;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import picocli.CommandLine.ITypeConverter;

/** Reads an absence such as {@code 1995-01-01..1995-01-20:short}. */
final class AbsenceConverter implements ITypeConverter<Absence> {
  private static final Pattern FORM = Pattern.compile("([^.:]+)[.]{2}([^.:]+)(?::(short|long))?");

  @Override
  public Absence convert(String value) {
    Matcher parts = FORM.matcher(value);
    if (!parts.matches()) {
      throw RefusedValueException.of(
          "problem.expected", Phrase.of("error.form-of-absence", "FIRST..LAST", "short", "long"));
    }
    PartialDate first = date(parts.group(1));
    PartialDate last = date(parts.group(2));
    String judged = parts.group(3);
    try {
      return judged == null
          ? Absence.of(first, last)
          : Absence.of(first, last, judgement(judged.equals("short")));
    } catch (RefusedException e) {
      throw new RefusedValueException(e.says());
    }
  }

  /** Who judged and why stays with the caller; the calculation shows neither. */
  private static Judgement judgement(boolean isShort) {
    return Judgement.builder()
        .outcome(isShort)
        .reason("given on the command line")
        .role("caller")
        .date(LocalDate.EPOCH)
        .build();
  }

  private static PartialDate date(String text) {
    return new DateConverter().convert(text);
  }

  /** Whether residence went on through a gap. */
  static final class GapConverter implements ITypeConverter<Judgement> {
    @Override
    public Judgement convert(String value) {
      if (!value.equals("short") && !value.equals("long")) {
        throw RefusedValueException.of(
            "problem.expected", Phrase.of("error.one-or-other", "short", "long"));
      }
      return judgement(value.equals("short"));
    }
  }

  /** A day, month or year in ISO form. */
  static final class DateConverter implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
      try {
        return PartialDate.parse(value);
      } catch (DateTimeException e) {
        throw RefusedValueException.of("error.no-partial-date", Dates.found(value));
      } catch (DayNotServedException e) {
        throw Dates.notServed();
      }
    }
  }
}
