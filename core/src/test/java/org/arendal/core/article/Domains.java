package org.arendal.core.article;

import static org.arendal.core.law.NordicState.DENMARK;
import static org.arendal.core.law.NordicState.FINLAND;
import static org.arendal.core.law.NordicState.SWEDEN;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.KnownInPart;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceSamples;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;

/** Cases with more or less known of them, and law, for properties of articles. */
final class Domains {
  private Domains() {}

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
        List<?> values = CaseDomain.of(fact);
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
        for (Set<String> others : Sets.powerSet(ImmutableSet.of("DK", "FI", "NO", "SE", "US"))) {
          more.add(Citizenships.of(Sets.union(some.codes(), others)));
          more.add(Citizenships.atLeast(Sets.union(some.codes(), others)));
        }
      } else if (value instanceof CodeSet<?> some && !some.isComplete()) {
        for (Coded other : fact.type().choices()) {
          Set<Coded> all = Sets.union(some.choices(), Set.of(other));
          more.add(CaseText.codeSet(some.choices(), true));
          more.add(CaseText.codeSet(all, true));
          more.add(CaseText.codeSet(all, false));
        }
      }
      if (value instanceof AdvancePayments some && !some.isComplete()) {
        for (AdvancePayment other : CaseDomain.PAYMENTS) {
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
    return Combinators.combine(CaseDomain.dates(), Combinators.combine(choices).as(c -> c))
        .as(Domains::build)
        // Most edge cases know one fact only; they would use up all tries.
        .withoutEdgeCases();
  }

  private static Arbitrary<Optional<Object>> choice(Fact<?> fact, double shareUnknown) {
    List<Object> values = new ArrayList<>(CaseDomain.of(fact));
    return Arbitraries.of(values).optional(1 - shareUnknown);
  }

  /** Leaves out what would contradict the facts before it. */
  private static Case build(LocalDate asOf, List<Optional<Object>> choices) {
    Case.Builder builder = Case.builder(asOf);
    for (int i = 0; i < choices.size(); i++) {
      Fact<?> fact = Facts.all().get(i);
      choices.get(i).ifPresent(value -> CaseDomain.put(builder, fact, value));
      if (!builder.problems().isEmpty()) {
        builder.without(fact);
      }
    }
    return builder.build();
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
}
