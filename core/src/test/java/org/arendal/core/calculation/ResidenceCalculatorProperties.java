package org.arendal.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceText;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;

/** The calculator against a walk back from the decision, day by day. */
class ResidenceCalculatorProperties {
  private static final LocalDate DECISION = LocalDate.of(1997, 3, 1);
  private static final int LENGTH = 500;
  private static final ResidenceCalculator ONE_YEAR =
      ResidenceCalculator.within(Territory.DENMARK).years(1);

  /** A period by days before the decision, with an absence; null stands for unknown. */
  record Stay(
      int from,
      int days,
      Optional<Boolean> lawful,
      int away,
      Optional<Boolean> isShort,
      Optional<Boolean> wentOn) {
    LocalDate start() {
      return DECISION.minusDays(from);
    }

    LocalDate end() {
      return start().plusDays(days);
    }

    LocalDate awayFrom() {
      return start().plusDays(Math.min(away, days));
    }

    LocalDate awayTo() {
      LocalDate to = awayFrom().plusDays(3);
      return to.isAfter(end()) ? end() : to;
    }

    ResidencePeriod period() {
      String law = lawful.map(yes -> yes ? "lawful" : "unlawful").orElse("lawful?");
      String gap = wentOn.map(yes -> " gap " + (yes ? "short" : "long")).orElse("");
      return ResidenceText.period(
          "DK %s..%s %s away %s..%s %s%s"
              .formatted(
                  start(),
                  end(),
                  law,
                  awayFrom(),
                  awayTo(),
                  isShort.map(yes -> yes ? "short" : "long").orElse("open"),
                  gap));
    }

    boolean covers(LocalDate day) {
      boolean absent =
          !isShort.orElseThrow() && !day.isBefore(awayFrom()) && !day.isAfter(awayTo());
      return lawful.orElseThrow() && !day.isBefore(start()) && !day.isAfter(end()) && !absent;
    }

    List<Stay> completions() {
      List<Stay> all = new ArrayList<>();
      for (boolean law : lawful.map(List::of).orElse(List.of(true, false))) {
        for (boolean brief : isShort.map(List::of).orElse(List.of(true, false))) {
          for (boolean gap : wentOn.map(List::of).orElse(List.of(true, false))) {
            all.add(
                new Stay(from, days, Optional.of(law), away, Optional.of(brief), Optional.of(gap)));
          }
        }
      }
      return all;
    }
  }

  @Provide
  Arbitrary<List<Stay>> stays() {
    Arbitrary<Integer> lengths =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, LENGTH)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(360, 370)));
    Arbitrary<Optional<Boolean>> mostlyYes = Arbitraries.of(true, true, true, false).optional(0.8);
    Arbitrary<int[]> cuts =
        Combinators.combine(lengths, lengths, Arbitraries.integers().between(1, 3))
            .as((first, second, gap) -> new int[] {first, second, gap});
    return Combinators.combine(
            cuts, mostlyYes, mostlyYes, mostlyYes, mostlyYes, mostlyYes, lengths, lengths)
        .as(
            (cut, lawfulA, shortA, wentOnA, lawfulB, shortB, awayA, awayB) -> {
              // B ends at the decision or later; A ends one, two or three days before B begins.
              Stay b = new Stay(cut[0], cut[0] + 5, lawfulB, awayB, shortB, Optional.empty());
              Stay a = new Stay(cut[0] + cut[2] + cut[1], cut[1], lawfulA, awayA, shortA, wentOnA);
              return List.of(a, b);
            });
  }

  @Property
  void agreesWithAWalkBackOverAllWaysItMayTurnOut(@ForAll("stays") List<Stay> stays) {
    EnumSet<Truth> truths = EnumSet.noneOf(Truth.class);
    for (Stay a : stays.get(0).completions()) {
      for (Stay b : stays.get(1).completions()) {
        truths.add(Truth.of(oneYear(List.of(a, b))));
      }
    }
    Truth expected = truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN;
    assertThat(ONE_YEAR.complete(periods(stays), DECISION)).isEqualTo(expected);
  }

  @Property
  void countingAndDecidingAgreeAndTheDaysBoundTheAnswer(@ForAll("stays") List<Stay> stays) {
    ResidenceCount count = ONE_YEAR.count(periods(stays), DECISION);
    assertThat(ONE_YEAR.complete(periods(stays), DECISION)).isEqualTo(count.complete());
    assertThat(ONE_YEAR.exceeded(periods(stays), DECISION)).isEqualTo(count.exceeded());
    if (count.earliest().isPresent() && count.latest().isPresent()) {
      assertThat(count.earliest().get()).isBeforeOrEqualTo(count.latest().get());
    }
    count
        .latest()
        .ifPresent(
            day -> assertThat(count.complete() == Truth.TRUE).isEqualTo(!day.isAfter(DECISION)));
  }

  @Property(tries = 100)
  void theOrderOfPeriodsMeansNothing(@ForAll("stays") List<Stay> stays, @ForAll Random random) {
    List<Stay> shuffled = new ArrayList<>(stays);
    Collections.shuffle(shuffled, random);
    assertThat(periods(shuffled)).isEqualTo(periods(stays)).hasSameHashCodeAs(periods(stays));
    assertThat(ONE_YEAR.count(periods(shuffled), DECISION))
        .isEqualTo(ONE_YEAR.count(periods(stays), DECISION));
  }

  private static ResidencePeriods periods(List<Stay> stays) {
    return ResidencePeriods.of(stays.stream().map(Stay::period).toList());
  }

  /** Goes back day by day from the day before the decision as long as residence lasts. */
  private static boolean oneYear(List<Stay> stays) {
    LocalDate day = DECISION.minusDays(1);
    while (covered(stays, day)) {
      day = day.minusDays(1);
    }
    LocalDate began = day.plusDays(1);
    return began.isBefore(DECISION) && !began.plusYears(1).isAfter(DECISION);
  }

  private static boolean covered(List<Stay> stays, LocalDate day) {
    return stays.stream().anyMatch(stay -> stay.covers(day)) || goesOn(stays, day);
  }

  /** In the days between the first stay and the second, if residence was judged to have gone on. */
  private static boolean goesOn(List<Stay> stays, LocalDate day) {
    Stay first = stays.get(0);
    return day.isAfter(first.end())
        && day.isBefore(stays.get(1).start())
        && first.lawful().orElseThrow()
        && first.wentOn().orElseThrow();
  }
}
