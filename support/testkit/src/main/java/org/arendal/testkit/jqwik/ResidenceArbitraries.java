package org.arendal.testkit.jqwik;

import static org.arendal.testkit.jqwik.DateArbitraries.partialDates;

import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.logic.Truth;

/** Where a person has lived, as far as it is known; article 7(1)(b). */
public final class ResidenceArbitraries {
  private ResidenceArbitraries() {}

  /** Histories of up to three periods, with days, lawfulness and absences known or not. */
  public static Arbitrary<ResidencePeriods> histories() {
    return Combinators.combine(residencePeriod().list().ofMaxSize(3), Arbitraries.of(true, false))
        .as(
            (periods, complete) ->
                made(
                    () ->
                        complete
                            ? ResidencePeriods.of(periods)
                            : ResidencePeriods.atLeast(periods)))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Arbitrary<ResidencePeriod> residencePeriod() {
    return Combinators.combine(
            Arbitraries.of(ValueArbitraries.COUNTRIES).map(Place::of),
            partialDates(),
            partialDates(),
            Arbitraries.of(true, false),
            Arbitraries.of(Truth.class),
            absences())
        .as(
            (place, start, end, ongoing, lawful, absences) ->
                made(
                    () ->
                        ResidencePeriod.builder()
                            .place(place)
                            .start(start)
                            .end(ongoing ? Optional.empty() : end)
                            .ongoing(ongoing)
                            .lawful(lawful)
                            .absences(absences)
                            .build()))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Arbitrary<Absences> absences() {
    Arbitrary<Absence> absence =
        Combinators.combine(
                partialDates(), partialDates(), ValueArbitraries.judgements().optional())
            .as((start, end, judged) -> made(() -> new Absence(start, end, judged)))
            .filter(Optional::isPresent)
            .map(Optional::get);
    return Combinators.combine(absence.list().ofMaxSize(2), Arbitraries.of(true, false))
        .as((list, complete) -> complete ? Absences.of(list) : Absences.atLeast(list));
  }

  /** A value unless the model refuses its parts. */
  private static <T> Optional<T> made(Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
