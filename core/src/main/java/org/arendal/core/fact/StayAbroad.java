package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.time.PartialDate;

/**
 * A stay abroad, told or possible, in known periods of residence: what a human judges to be of
 * shorter duration or not.
 *
 * <p>It is a judgement within the value of a fact, and is to be told and looked at like any other.
 * Source: A07-g16, A07-g18.
 *
 * @param sort how it is known of
 * @param first the first day abroad; empty if unknown
 * @param last the last day abroad; empty if unknown or if nothing ends it
 * @param judgedShort whether it was of shorter duration; empty if nobody has judged it
 */
public record StayAbroad(
    Sort sort,
    Optional<PartialDate> first,
    Optional<PartialDate> last,
    Optional<Judgement> judgedShort) {

  /** How a stay abroad is known of. */
  public enum Sort implements Coded {
    /** It is told as an absence from a period. */
    ABSENCE,
    /** No period says anything of the days after one. */
    GAP
  }

  /** Checks that nothing is missing. */
  public StayAbroad {
    requireNonNull(sort, "sort");
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(judgedShort, "judgedShort");
  }

  /** All of them, each once, in the order of the periods. */
  public static List<StayAbroad> allOf(ResidencePeriods periods) {
    requireNonNull(periods, "periods");
    ImmutableSet.Builder<StayAbroad> stays = ImmutableSet.builder();
    for (ResidencePeriod period : periods.known()) {
      for (Absence absence : period.absences().known()) {
        stays.add(
            new StayAbroad(Sort.ABSENCE, absence.start(), absence.end(), absence.judgedShort()));
      }
      after(period, periods).ifPresent(stays::add);
    }
    return stays.build().asList();
  }

  /** The days after a period, where its last day is known and nothing fills them. */
  private static Optional<StayAbroad> after(ResidencePeriod period, ResidencePeriods periods) {
    return firstAfter(period)
        .flatMap(
            first ->
                period.place().territory().stream()
                    .flatMap(territory -> periods.gaps(Set.of(territory)).stream())
                    .filter(gap -> gap.first().equals(first))
                    .findFirst())
        .map(
            gap ->
                new StayAbroad(
                    Sort.GAP,
                    Optional.of(PartialDate.of(gap.first())),
                    gap.last().map(PartialDate::of),
                    gap.judgedShort()));
  }

  private static Optional<LocalDate> firstAfter(ResidencePeriod period) {
    return period.end().filter(PartialDate::isDay).map(end -> end.latest().plusDays(1));
  }

  /** The periods in which this stay is judged so. */
  public ResidencePeriods judged(Judgement judgement, ResidencePeriods periods) {
    requireNonNull(judgement, "judgement");
    requireNonNull(periods, "periods");
    List<ResidencePeriod> judged =
        periods.known().stream().map(period -> judged(judgement, period)).toList();
    return periods.listsAll() ? ResidencePeriods.of(judged) : ResidencePeriods.atLeast(judged);
  }

  private ResidencePeriod judged(Judgement judgement, ResidencePeriod period) {
    return switch (sort) {
      case ABSENCE ->
          ResidencePeriod.builder()
              .from(period)
              .absences(judged(judgement, period.absences()))
              .build();
      case GAP ->
          firstAfter(period).map(PartialDate::of).equals(first)
              ? ResidencePeriod.builder().from(period).shortGapAfter(judgement).build()
              : period;
    };
  }

  private Absences judged(Judgement judgement, Absences absences) {
    ImmutableList<Absence> judged =
        absences.known().stream()
            .map(
                one ->
                    one.start().equals(first) && one.end().equals(last)
                        ? new Absence(first, last, Optional.of(judgement))
                        : one)
            .collect(ImmutableList.toImmutableList());
    return absences.isComplete() ? Absences.of(judged) : Absences.atLeast(judged);
  }

  /** Says nothing of the dates. */
  @Override
  public String toString() {
    return "a stay abroad";
  }
}
