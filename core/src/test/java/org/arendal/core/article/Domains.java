package org.arendal.core.article;

import static org.arendal.core.law.NordicState.DENMARK;
import static org.arendal.core.law.NordicState.FINLAND;
import static org.arendal.core.law.NordicState.SWEDEN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.TestCountry;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.KnownInPart;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceSamples;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/**
 * Small sets of telling values for every fact, and cases and law made of them.
 *
 * <p>A new fact of a known type is covered without a change here; a new type of fact needs its row
 * in the table.
 */
final class Domains {
  private static final ImmutableList<AdvancePayment> PAYMENTS =
      ImmutableList.of(
          AdvancePayment.of(Territory.SWEDEN, LocalDate.of(1997, 1, 1), LocalDate.of(1997, 6, 30)),
          AdvancePayment.of(
              Territory.DENMARK, LocalDate.of(1996, 10, 1), LocalDate.of(1996, 12, 31)),
          AdvancePayment.of(
              Territory.GREENLAND, LocalDate.of(1997, 6, 15), LocalDate.of(2030, 1, 31)));

  private static final ImmutableMap<FactType.Kind, List<?>> VALUES =
      ImmutableMap.<FactType.Kind, List<?>>builder()
          .put(FactType.Kind.YES_NO, List.of(true, false))
          .put(
              FactType.Kind.DATE,
              List.of(
                  LocalDate.of(1993, 6, 15),
                  LocalDate.of(1996, 10, 1),
                  LocalDate.of(1997, 6, 15),
                  LocalDate.of(2030, 1, 31)))
          .put(FactType.Kind.TERRITORY, List.of(Territory.values()))
          .put(FactType.Kind.PLACE, places())
          .put(FactType.Kind.RESIDENCE, residences())
          .put(FactType.Kind.STAY_END, stayEnds())
          .put(FactType.Kind.CITIZENSHIPS, citizenships())
          .put(
              FactType.Kind.LANGUAGE,
              List.of(
                  LanguageTag.of("da"),
                  LanguageTag.of("fi"),
                  LanguageTag.of("se"),
                  LanguageTag.of("fo")))
          .put(FactType.Kind.RESIDENCE_PERIODS, ResidenceSamples.all())
          .put(FactType.Kind.ADVANCE_PAYMENTS, advancePayments())
          .put(FactType.Kind.JUDGEMENT, List.of(Matters.judged(true), Matters.judged(false)))
          .buildOrThrow();

  private static final List<LocalDate> ASSESSMENT_DATES =
      List.of(
          LocalDate.of(1996, 9, 30),
          LocalDate.of(1996, 10, 1),
          LocalDate.of(1997, 6, 15),
          LocalDate.of(2026, 3, 1));

  private Domains() {}

  /** The values to try for a fact. */
  @SuppressWarnings("unchecked") // the table holds values of the type that its key stands for
  static <T> List<T> of(Fact<T> fact) {
    FactType<T> type = fact.type();
    List<?> values =
        switch (type.kind()) {
          case CODE -> type.choices();
          case CODES -> codeSets(type);
          default -> VALUES.get(type.kind());
        };
    if (values == null) {
      throw new IllegalStateException("Domains has no values of the kind " + type.kind());
    }
    return (List<T>) values;
  }

  /** None, all, the first and the last: surely, or perhaps with others. */
  private static List<CodeSet<?>> codeSets(FactType<?> type) {
    List<? extends Coded> all = type.choices();
    return Stream.of(
            all.subList(0, 0), all.subList(0, 1), all.subList(all.size() - 1, all.size()), all)
        .<CodeSet<?>>flatMap(choices -> Stream.of(codeSet(choices, true), codeSet(choices, false)))
        .toList();
  }

  @SuppressWarnings("unchecked") // the choices of a fact's type are constants of one enum
  private static <E extends Enum<E> & Coded> CodeSet<?> codeSet(
      Collection<? extends Coded> choices, boolean complete) {
    Collection<E> constants = (Collection<E>) choices;
    return complete ? CodeSet.of(constants) : CodeSet.atLeast(constants);
  }

  /** The case with this value for the fact; empty if the facts would then contradict each other. */
  static <T> Optional<Case> with(Case matter, Fact<T> fact, Object value) {
    Case.Builder builder = matter.toBuilder().with(fact, fact.type().javaType().cast(value));
    return builder.problems().isEmpty() ? Optional.of(builder.build()) : Optional.empty();
  }

  /** The case with one more fact, whichever; contradictory cases are left out. */
  static List<Case> withOneMoreFact(Case matter, Random random) {
    List<Case> richer = new ArrayList<>();
    for (Fact<?> fact : Facts.all()) {
      if (!matter.knows(fact)) {
        List<?> values = of(fact);
        with(matter, fact, values.get(random.nextInt(values.size()))).ifPresent(richer::add);
      }
    }
    return richer;
  }

  /** The case with more known of a fact that is known in part; contradictory cases are left out. */
  static List<Case> withMoreKnown(Case matter) {
    List<Case> richer = new ArrayList<>();
    for (Fact<?> fact : matter.known()) {
      Object value = matter.get(fact).orElseThrow();
      List<KnownInPart> more = new ArrayList<>();
      if (value instanceof Citizenships some && !some.isComplete()) {
        for (Set<String> others : Sets.powerSet(Set.of("DK", "FI", "NO", "SE", "US"))) {
          more.add(Citizenships.of(Sets.union(some.codes(), others)));
          more.add(Citizenships.atLeast(Sets.union(some.codes(), others)));
        }
      } else if (value instanceof CodeSet<?> some && !some.isComplete()) {
        for (Coded other : fact.type().choices()) {
          Set<Coded> all = Sets.union(some.choices(), Set.of(other));
          more.add(codeSet(some.choices(), true));
          more.add(codeSet(all, true));
          more.add(codeSet(all, false));
        }
      }
      if (value instanceof AdvancePayments some && !some.isComplete()) {
        for (AdvancePayment other : PAYMENTS) {
          Set<AdvancePayment> all = Sets.union(some.payments(), Set.of(other));
          more.add(AdvancePayments.of(some.payments()));
          more.add(AdvancePayments.of(all));
          more.add(AdvancePayments.atLeast(all));
        }
      }
      if (value instanceof ResidencePeriods some) {
        more.addAll(ResidenceSamples.completions(some));
      }
      more.forEach(known -> with(matter, fact, known).ifPresent(richer::add));
    }
    return richer;
  }

  static boolean isKnownInPart(Object value) {
    return value instanceof KnownInPart known && !known.isComplete();
  }

  /** Cases with few, some or most facts known, none of them contradictory. */
  static Arbitrary<Case> cases() {
    return Arbitraries.of(0.85, 0.5, 0.15).flatMap(Domains::cases);
  }

  private static Arbitrary<Case> cases(double shareUnknown) {
    List<Arbitrary<Optional<Object>>> choices = new ArrayList<>();
    for (Fact<?> fact : Facts.all()) {
      choices.add(choice(fact, shareUnknown));
    }
    return Combinators.combine(
            Arbitraries.of(ASSESSMENT_DATES), Combinators.combine(choices).as(c -> c))
        .as(Domains::build)
        // Most edge cases know one fact only; they would use up all tries.
        .withoutEdgeCases();
  }

  private static Arbitrary<Optional<Object>> choice(Fact<?> fact, double shareUnknown) {
    List<Object> values = new ArrayList<>(of(fact));
    return Arbitraries.of(values).optional(1 - shareUnknown);
  }

  /** Leaves out what would contradict the facts before it. */
  private static Case build(LocalDate asOf, List<Optional<Object>> choices) {
    Case.Builder builder = Case.builder(asOf);
    for (int i = 0; i < choices.size(); i++) {
      Fact<?> fact = Facts.all().get(i);
      choices.get(i).ifPresent(value -> put(builder, fact, value));
      if (!builder.problems().isEmpty()) {
        builder.without(fact);
      }
    }
    return builder.build();
  }

  static <T> void put(Case.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, fact.type().javaType().cast(value));
  }

  /** Law with and without modules, dates, denunciations and settled readings. */
  static Arbitrary<AssembledLaw> laws() {
    return Arbitraries.of(ALL_LAWS);
  }

  private static final List<AssembledLaw> ALL_LAWS = allLaws();

  private static List<AssembledLaw> allLaws() {
    List<AssembledLaw> laws = new ArrayList<>();
    laws.add(TestCountry.convention().law());
    laws.add(TestCountry.convention(DENMARK, SWEDEN).law());
    laws.add(TestCountry.law(datesSupplied()));
    laws.add(
        TestCountry.law(
            Settings.builder()
                .putDenunciationReceived(SWEDEN, LocalDate.of(1996, 12, 15))
                .putDenunciationReceived(FINLAND, LocalDate.of(2026, 1, 1))
                .build()));
    for (Reading reading : Readings.all()) {
      for (ReadingOption option : reading.options()) {
        laws.add(TestCountry.law(Matters.settled(reading, option)));
      }
    }
    return laws;
  }

  /** Settings that give each territory a date of its own. */
  static Settings datesSupplied() {
    return Settings.builder()
        .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1996, 10, 1))
        .putEntryIntoForce(Territory.GREENLAND, LocalDate.of(1998, 1, 1))
        .putEntryIntoForce(Territory.ALAND, LocalDate.of(1997, 6, 1))
        .build();
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    Arrays.stream(Territory.values()).map(Place::of).forEach(places::add);
    places.add(Place.of("DE"));
    return places;
  }

  private static List<Place> residences() {
    List<Place> places = new ArrayList<>(places());
    places.add(Place.NOWHERE);
    return places;
  }

  private static List<StayEnd> stayEnds() {
    return List.of(
        StayEnd.on(LocalDate.of(1993, 6, 15)),
        StayEnd.on(LocalDate.of(1997, 6, 14)),
        StayEnd.on(LocalDate.of(1997, 6, 15)),
        StayEnd.notEnded());
  }

  private static Collection<Citizenships> known(Collection<Set<String>> sets, boolean complete) {
    return sets.stream().map(s -> complete ? Citizenships.of(s) : Citizenships.atLeast(s)).toList();
  }

  private static List<Citizenships> citizenships() {
    List<Set<String>> sets =
        List.of(
            Set.of(),
            Set.of("US"),
            Set.of("DK"),
            Set.of("NO"),
            Set.of("SE"),
            Set.of("DK", "SE"),
            Set.of("SE", "US"));
    List<Citizenships> all = new ArrayList<>(known(sets, true));
    all.addAll(known(sets, false));
    return all;
  }

  private static List<AdvancePayments> advancePayments() {
    List<AdvancePayments> all = new ArrayList<>();
    for (Set<AdvancePayment> payments : Sets.powerSet(ImmutableSet.copyOf(PAYMENTS))) {
      all.add(AdvancePayments.of(payments));
      all.add(AdvancePayments.atLeast(payments));
    }
    return all;
  }
}
