package org.arendal.core.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriodBuilder;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceText;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.time.PartialDate;

/**
 * A case in which all is known, and the same case with less of it known.
 *
 * <p>Every fact, and every detail of a set, a list of payments or of periods, becomes known at a
 * time of its own between 0 and 1, which the seed gives. So of two times the later one knows all
 * that the earlier one does, and more.
 */
final class Forgetting {
  private static final String[] PLACES = {"DK", "DK", "DK", "FO", "SE", "IS", "DE"};
  private static final int[] LENGTHS = {1, 30, 200, 365, 1095, 1096, 2000};
  private static final int[] GAPS = {0, 0, 1, 1, 20, 400};

  private final Case whole;
  private final long seed;

  private Forgetting(Case whole, long seed) {
    this.whole = whole;
    this.seed = seed;
  }

  /** Fills in all that the case does not know, as far as nothing contradicts itself. */
  static Forgetting of(Case start, long seed) {
    Random random = new Random(seed);
    Case matter = start;
    for (Fact<?> fact : Facts.all()) {
      boolean settled =
          matter.knows(fact) && !Domains.isKnownInPart(matter.get(fact).orElseThrow());
      if (!settled && random.nextInt(10) > 0) {
        matter = Domains.with(matter, fact, value(fact, random)).orElse(matter);
      }
    }
    return new Forgetting(matter, seed);
  }

  private static Object value(Fact<?> fact, Random random) {
    if (fact == ResidenceFacts.PERIODS && random.nextBoolean()) {
      return periods(random);
    }
    List<Object> values = new ArrayList<>(CaseDomain.of(fact));
    values.removeIf(Domains::isKnownInPart);
    return values.get(random.nextInt(values.size()));
  }

  private static ResidencePeriods periods(Random random) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(1500));
    List<ResidencePeriod> periods = new ArrayList<>();
    int number = 1 + random.nextInt(4);
    for (int i = 0; i < number; i++) {
      LocalDate last = day.plusDays(LENGTHS[random.nextInt(LENGTHS.length)]);
      boolean ongoing = i == number - 1 && random.nextBoolean();
      ResidencePeriodBuilder period =
          ResidencePeriod.builder()
              .place(Place.of(PLACES[random.nextInt(PLACES.length)]))
              .start(PartialDate.of(day))
              .ongoing(ongoing)
              .lawful(Truth.of(random.nextInt(4) > 0))
              .absences(absences(day, last, random));
      if (!ongoing) {
        period.end(PartialDate.of(last)).shortGapAfter(ResidenceText.judged(random.nextBoolean()));
      }
      periods.add(period.build());
      day = last.plusDays(1L + GAPS[random.nextInt(GAPS.length)]);
    }
    return ResidencePeriods.of(periods);
  }

  private static Absences absences(LocalDate first, LocalDate last, Random random) {
    LocalDate away = first.plusDays(random.nextInt(40));
    LocalDate back = away.plusDays(random.nextInt(40));
    return back.isAfter(last) || random.nextBoolean()
        ? Absences.none()
        : Absences.of(
            Absence.of(
                PartialDate.of(away),
                PartialDate.of(back),
                ResidenceText.judged(random.nextBoolean())));
  }

  /**
   * What is known of the case at a time between 0, nothing, and 1, all; what would contradict the
   * rest while less is known is left out.
   */
  Case at(double time) {
    Case.Builder builder = Case.builder(whole.asOf());
    Random times = new Random(seed);
    for (Fact<?> fact : Facts.all()) {
      double known = times.nextDouble();
      Random details = new Random(times.nextLong());
      if (whole.knows(fact) && known <= time) {
        double share = known >= 1 ? 1 : (time - known) / (1 - known);
        Object value = whole.get(fact).orElseThrow();
        CaseDomain.put(builder, fact, share >= 1 ? value : partOf(value, share, details));
        if (!builder.problems().isEmpty()) {
          builder.without(fact);
        }
      }
    }
    return builder.build();
  }

  private static Object partOf(Object value, double share, Random details) {
    if (value instanceof Citizenships all) {
      return Citizenships.atLeast(some(all.codes(), share, details));
    }
    if (value instanceof CodeSet<?> all) {
      return codes(all, share, details);
    }
    if (value instanceof AdvancePayments all) {
      Set<AdvancePayment> some = some(all.payments(), share, details);
      return AdvancePayments.atLeast(some);
    }
    return value instanceof ResidencePeriods all ? periods(all, share, details) : value;
  }

  private static <E extends Enum<E> & Coded> CodeSet<E> codes(
      CodeSet<E> all, double share, Random details) {
    return CodeSet.atLeast(some(all.choices(), share, details));
  }

  private static <T> Set<T> some(Set<T> all, double share, Random details) {
    Set<T> some = new LinkedHashSet<>();
    for (T one : all) {
      if (details.nextDouble() <= share) {
        some.add(one);
      }
    }
    return some;
  }

  private static ResidencePeriods periods(ResidencePeriods all, double share, Random details) {
    List<ResidencePeriod> some = new ArrayList<>();
    boolean allThere = true;
    for (ResidencePeriod period : all.known()) {
      boolean there = details.nextDouble() <= share;
      ResidencePeriod part = part(period, share, details);
      allThere &= there;
      if (there) {
        some.add(part);
      }
    }
    boolean listsAll = details.nextDouble() <= share;
    return all.listsAll() && allThere && listsAll
        ? ResidencePeriods.of(some)
        : ResidencePeriods.atLeast(some);
  }

  private static ResidencePeriod part(ResidencePeriod period, double share, Random details) {
    ResidencePeriodBuilder part = ResidencePeriod.builder().place(period.place());
    part.start(part(period.start(), share, details));
    part.end(part(period.end(), share, details));
    part.ongoing(details.nextDouble() <= share && period.ongoing());
    part.lawful(details.nextDouble() <= share ? period.lawful() : Truth.UNKNOWN);
    boolean gapIsJudged = details.nextDouble() <= share;
    part.shortGapAfter(period.shortGapAfter().filter(judged -> gapIsJudged));
    part.absences(part(period.absences(), share, details));
    return part.build();
  }

  /** First nothing of a day, then its year, its month, itself. */
  private static Optional<PartialDate> part(
      Optional<PartialDate> date, double share, Random details) {
    double known = details.nextDouble();
    if (date.isEmpty() || known > share) {
      return Optional.empty();
    }
    double rest = known >= 1 ? 1 : (share - known) / (1 - known);
    String text = date.get().toString();
    int length = rest < 0.3 ? 4 : rest < 0.6 ? 7 : 10;
    return Optional.of(PartialDate.parse(text.substring(0, Math.min(length, text.length()))));
  }

  private static Absences part(Absences absences, double share, Random details) {
    List<Absence> some = new ArrayList<>();
    boolean allThere = true;
    for (Absence absence : absences.known()) {
      boolean there = details.nextDouble() <= share;
      Optional<PartialDate> start = part(absence.start(), share, details);
      Optional<PartialDate> end = part(absence.end(), share, details);
      boolean judged = details.nextDouble() <= share;
      allThere &= there;
      if (there) {
        some.add(new Absence(start, end, absence.judgedShort().filter(j -> judged)));
      }
    }
    boolean listsAll = details.nextDouble() <= share;
    return allThere && absences.isComplete() && listsAll
        ? Absences.of(some)
        : Absences.atLeast(some);
  }
}
