package org.arendal.core.fact;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.time.PartialDate;

/**
 * Residence as a short line of text: {@code DK 1990-01-01..1996-12-30 gap short, DK 1997-01-01..}.
 *
 * <p>A period is a place and its days; without a last day it goes on, and {@code ?} is a day that
 * is not known. It is lawful and without absences unless {@code unlawful}, {@code lawful?}, {@code
 * away?} or {@code away 1995-01-01..1995-03-31 short} follows; absences are {@code short}, {@code
 * long} or {@code open}. Of a place without days nothing else is known. {@code gap short} or {@code
 * gap long} judges the days after the period. A list that ends in {@code more} may lack periods.
 */
public final class ResidenceText {
  private static final Splitter PERIODS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String MORE = "more";

  private ResidenceText() {}

  /** The periods; an empty text is a complete list of none. */
  public static ResidencePeriods of(String text) {
    List<String> lines = new ArrayList<>(PERIODS.splitToList(text));
    boolean complete = !lines.remove(MORE);
    List<ResidencePeriod> periods = lines.stream().map(ResidenceText::period).toList();
    return complete ? ResidencePeriods.of(periods) : ResidencePeriods.atLeast(periods);
  }

  /** One period. */
  public static ResidencePeriod period(String text) {
    Iterator<String> words = WORDS.split(text).iterator();
    ResidencePeriodBuilder period = ResidencePeriod.builder().place(Place.of(words.next()));
    List<Absence> absences = new ArrayList<>();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "lawful" -> period.lawful(Truth.TRUE);
        case "unlawful" -> period.lawful(Truth.FALSE);
        case "lawful?" -> period.lawful(Truth.UNKNOWN);
        case "away?" -> period.absences(Absences.unknown());
        case "away" -> absences.add(absence(words.next(), words.next()));
        case "gap" -> period.shortGapAfter(judgedShort(words.next()));
        default -> {
          List<String> days = days(word);
          period.start(day(days.get(0)));
          period.end(day(days.get(1))).ongoing(days.get(1).isEmpty());
          period.lawful(Truth.TRUE).absences(Absences.none());
        }
      }
    }
    return absences.isEmpty() ? period.build() : period.absences(Absences.of(absences)).build();
  }

  /** A judgement with a reason that must not be shown. */
  public static Judgement judged(boolean outcome) {
    return Judgement.builder()
        .outcome(outcome)
        .reason("reason of " + CaseDomain.SECRET)
        .role("caseworker")
        .date(LocalDate.of(1996, 9, 1))
        .build();
  }

  private static Absence absence(String text, String length) {
    List<String> days = days(text);
    return new Absence(day(days.get(0)), day(days.get(1)), judgedShort(length));
  }

  private static Optional<Judgement> judgedShort(String length) {
    return switch (length) {
      case "short" -> Optional.of(judged(true));
      case "long" -> Optional.of(judged(false));
      case "open" -> Optional.empty();
      default -> throw new IllegalArgumentException("neither short, long nor open: " + length);
    };
  }

  private static List<String> days(String text) {
    List<String> days = Splitter.on("..").splitToList(text);
    if (days.size() != 2) {
      throw new IllegalArgumentException("no days, nor anything else of a period: " + text);
    }
    return days;
  }

  private static Optional<PartialDate> day(String text) {
    return text.isEmpty() || text.equals("?")
        ? Optional.empty()
        : Optional.of(PartialDate.parse(text));
  }
}
