package org.arendal.core.fact;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.time.PartialDate;

/** Telling periods of residence, and what those that are in doubt may turn out to be. */
public final class ResidenceSamples {
  private static final Judgement SHORT = judged(true);
  private static final Judgement LONG = judged(false);

  private static final ImmutableListMultimap<ResidencePeriods, ResidencePeriods> SAMPLES =
      samples();

  private ResidenceSamples() {}

  /** Periods known wholly and in part. */
  public static List<ResidencePeriods> all() {
    return SAMPLES.keySet().asList();
  }

  /** What periods that are known in part may turn out to be; empty for others. */
  public static List<ResidencePeriods> completions(ResidencePeriods periods) {
    return SAMPLES.get(periods).stream().filter(p -> !p.equals(periods)).toList();
  }

  /** A full list with one residence that goes on in this territory. */
  public static ResidencePeriods everSince(Territory territory) {
    return ResidencePeriods.of(since(territory.code(), "1990-01-01"));
  }

  /** A lawful period without absences that goes on. */
  public static ResidencePeriod since(String place, String start) {
    return ResidencePeriod.builder()
        .place(Place.of(place))
        .start(PartialDate.parse(start))
        .ongoing(true)
        .lawful(Truth.TRUE)
        .absences(Absences.none())
        .build();
  }

  /** A lawful period without absences that has ended. */
  public static ResidencePeriod between(String place, String start, String end) {
    return ResidencePeriod.builder()
        .place(Place.of(place))
        .start(PartialDate.parse(start))
        .end(PartialDate.parse(end))
        .lawful(Truth.TRUE)
        .absences(Absences.none())
        .build();
  }

  /** The period, lawful or not or unknown. */
  public static ResidencePeriod lawful(ResidencePeriod period, Truth lawful) {
    return ResidencePeriod.builder().from(period).lawful(lawful).build();
  }

  /** The period with these absences and no other. */
  public static ResidencePeriod with(ResidencePeriod period, Absence... absences) {
    return ResidencePeriod.builder().from(period).absences(Absences.of(absences)).build();
  }

  /** The period with a judgement whether residence went on through the gap after it. */
  public static ResidencePeriod afterwards(ResidencePeriod period, boolean isShort) {
    return ResidencePeriod.builder().from(period).shortGapAfter(judged(isShort)).build();
  }

  /** An absence, judged short or not, or not judged. */
  public static Absence absence(String start, String end, Optional<Boolean> isShort) {
    return new Absence(
        Optional.of(PartialDate.parse(start)),
        Optional.of(PartialDate.parse(end)),
        isShort.map(ResidenceSamples::judged));
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

  private static ImmutableListMultimap<ResidencePeriods, ResidencePeriods> samples() {
    ImmutableListMultimap.Builder<ResidencePeriods, ResidencePeriods> samples =
        ImmutableListMultimap.builder();
    ResidencePeriods none = ResidencePeriods.of();
    ResidencePeriods old = ResidencePeriods.of(since("DK", "1990-01-01"));
    ResidencePeriods exact = ResidencePeriods.of(since("DK", "1994-06-15"));
    ResidencePeriods dayShort = ResidencePeriods.of(since("DK", "1994-06-16"));
    ResidencePeriods unlawful = ResidencePeriods.of(lawful(since("DK", "1990-01-01"), Truth.FALSE));
    ResidencePeriods shortAbsence = away(Optional.of(SHORT));
    ResidencePeriods longAbsence = away(Optional.of(LONG));
    ResidencePeriods faroese =
        ResidencePeriods.of(between("FO", "1990-01-01", "1995-12-31"), since("DK", "1996-01-01"));
    ResidencePeriods swedish = ResidencePeriods.of(since("SE", "1990-01-01"));
    ResidencePeriods norwegian = ResidencePeriods.of(since("NO", "1990-01-01"));
    ResidencePeriods finnish = ResidencePeriods.of(since("FI", "1990-01-01"));
    ResidencePeriods icelandic = ResidencePeriods.of(since("IS", "1990-01-01"));
    ResidencePeriods start94 = ResidencePeriods.of(between("DK", "1994-01-01", "1999-12-31"));
    ResidencePeriod first = between("DK", "1990-01-01", "1996-12-30");
    ResidencePeriod second = since("DK", "1997-01-01");
    ResidencePeriods gap = ResidencePeriods.of(first, second);
    ResidencePeriods elsewhere =
        ResidencePeriods.of(first, between("SE", "1996-12-31", "1996-12-31"), second);
    ResidencePeriods wentOn = ResidencePeriods.of(afterwards(first, true), second);
    ResidencePeriods endedFirst = ResidencePeriods.of(afterwards(first, false), second);
    for (ResidencePeriods whole :
        List.of(
            none,
            old,
            exact,
            dayShort,
            unlawful,
            shortAbsence,
            longAbsence,
            faroese,
            swedish,
            norwegian,
            finnish,
            icelandic,
            start94,
            elsewhere,
            wentOn,
            endedFirst)) {
      samples.put(whole, whole);
    }
    samples.putAll(
        ResidencePeriods.atLeast(), none, old, exact, dayShort, unlawful, longAbsence, faroese);
    samples.putAll(
        ResidencePeriods.of(lawful(since("DK", "1990-01-01"), Truth.UNKNOWN)), old, unlawful);
    samples.putAll(away(Optional.empty()), shortAbsence, longAbsence);
    samples.putAll(
        ResidencePeriods.of(between("DK", "1994", "1999-12-31")),
        start94,
        ResidencePeriods.of(between("DK", "1994-12-31", "1999-12-31")));
    samples.putAll(ResidencePeriods.atLeast(since("DK", "1996-01-01")), faroese);
    samples.putAll(gap, wentOn, endedFirst);
    samples.putAll(ResidencePeriods.atLeast(first, second), gap, wentOn, endedFirst, elsewhere);
    samples.putAll(
        ResidencePeriods.of(first),
        ResidencePeriods.of(afterwards(first, true)),
        ResidencePeriods.of(afterwards(first, false)));
    return samples.build();
  }

  private static ResidencePeriods away(Optional<Judgement> isShort) {
    Absence absence =
        new Absence(
            Optional.of(PartialDate.parse("1995-01-01")),
            Optional.of(PartialDate.parse("1995-06-30")),
            isShort);
    return ResidencePeriods.of(with(since("DK", "1990-01-01"), absence));
  }
}
