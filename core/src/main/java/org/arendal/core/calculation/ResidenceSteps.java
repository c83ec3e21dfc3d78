package org.arendal.core.calculation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.calculation.ResidenceStep.Kind;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.ResidenceGap;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.PartialDate;

/** Writes down how years of residence were counted. */
final class ResidenceSteps {
  private static final String OPEN = "…";

  private ResidenceSteps() {}

  static List<ResidenceStep> of(
      ResidencePeriods periods,
      Set<Territory> country,
      List<ResidenceGap> gaps,
      LocalDate decisionDate,
      int years,
      Optional<LocalDate> earliest,
      Optional<LocalDate> latest,
      Truth complete) {
    ImmutableList.Builder<ResidenceStep> steps = ImmutableList.builder();
    for (ResidencePeriod period : periods.known()) {
      addPeriod(steps, period, country);
    }
    if (periods.listsAll()) {
      gaps.forEach(gap -> steps.add(step(gap)));
    } else {
      steps.add(ResidenceStep.of(Kind.PERIODS_NOT_COMPLETE));
    }
    steps.add(ResidenceStep.of(Kind.ASSISTANCE_COUNTS));
    if (earliest.isEmpty()) {
      steps.add(ResidenceStep.of(Kind.NOT_CURRENT, decisionDate));
    } else {
      steps.add(ResidenceStep.of(Kind.BEGAN, day(earliest), day(latest)));
      addLeapDay(steps, earliest, years);
      if (!latest.equals(earliest)) {
        addLeapDay(steps, latest, years);
      }
      steps.add(
          ResidenceStep.of(
              Kind.COMPLETES, day(plus(earliest, years)), day(plus(latest, years)), years));
    }
    return steps.add(ResidenceStep.of(Kind.RESULT, decisionDate, word(complete), years)).build();
  }

  private static void addPeriod(
      ImmutableList.Builder<ResidenceStep> steps, ResidencePeriod period, Set<Territory> country) {
    String place = period.place().code();
    if (period.place().territory().filter(country::contains).isEmpty()) {
      steps.add(ResidenceStep.of(Kind.PERIOD_ELSEWHERE, place));
      return;
    }
    Kind kind =
        switch (period.lawful()) {
          case TRUE -> Kind.PERIOD_COUNTS;
          case FALSE -> Kind.PERIOD_UNLAWFUL;
          case UNKNOWN -> Kind.LAWFULNESS_UNKNOWN;
        };
    steps.add(ResidenceStep.of(kind, place, text(period.start()), text(period.end())));
    if (period.lawful() == Truth.FALSE) {
      return;
    }
    for (Absence absence : period.absences().known()) {
      steps.add(ResidenceStep.of(kindOf(absence), text(absence.start()), text(absence.end())));
    }
    if (!period.absences().isComplete()) {
      steps.add(ResidenceStep.of(Kind.ABSENCES_NOT_KNOWN, place));
    }
  }

  private static ResidenceStep step(ResidenceGap gap) {
    Kind judged = gap.isSurelyLong() ? Kind.LONG_GAP : Kind.GAP_NOT_JUDGED;
    return ResidenceStep.of(
        gap.isSurelyShort() ? Kind.SHORT_GAP : judged, gap.first(), gap.last().orElseThrow());
  }

  private static Kind kindOf(Absence absence) {
    if (absence.isSurelyShort()) {
      return Kind.SHORT_ABSENCE;
    }
    return absence.isSurelyLong() ? Kind.LONG_ABSENCE : Kind.ABSENCE_NOT_JUDGED;
  }

  private static void addLeapDay(
      ImmutableList.Builder<ResidenceStep> steps, Optional<LocalDate> start, int years) {
    Optional<LocalDate> end = plus(start, years);
    if (start.isPresent()
        && end.isPresent()
        && start.get().getDayOfMonth() != end.get().getDayOfMonth()) {
      steps.add(ResidenceStep.of(Kind.LEAP_DAY, end.get()));
    }
  }

  private static Optional<LocalDate> plus(Optional<LocalDate> start, int years) {
    return start.filter(day -> !day.equals(LocalDate.MIN)).map(day -> day.plusYears(years));
  }

  private static String day(Optional<LocalDate> day) {
    return day.filter(d -> !d.equals(LocalDate.MIN)).map(LocalDate::toString).orElse(OPEN);
  }

  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse(OPEN);
  }

  private static String word(Truth truth) {
    return truth.name().toLowerCase(java.util.Locale.ROOT);
  }
}
