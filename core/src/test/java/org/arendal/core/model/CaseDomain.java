package org.arendal.core.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.law.Territory;

/** Random cases over the whole catalogue of facts. */
public final class CaseDomain {
  /** What stands in every free text of a random case, so that a leak is seen. */
  public static final String SECRET = "Kari Nordmann";

  private static final LocalDate AS_OF = LocalDate.of(1996, 9, 1);
  private static final int DAYS = 90;
  private static final double KNOWN = 0.6;

  private CaseDomain() {}

  /** Cases with any of the facts, in which nothing contradicts itself. */
  public static Arbitrary<Case> cases() {
    return builders().filter(builder -> builder.problems().isEmpty()).map(Case.Builder::build);
  }

  /** Values for any of the facts, in random order; they may contradict each other. */
  static Arbitrary<List<Map.Entry<Fact<?>, Object>>> values() {
    Arbitrary<Map<Fact<?>, Object>> maps = Arbitraries.just(Map.of());
    for (Fact<?> fact : Facts.all()) {
      maps =
          Combinators.combine(maps, values(fact).optional(KNOWN))
              .as(
                  (map, value) -> {
                    Map<Fact<?>, Object> more = new LinkedHashMap<>(map);
                    value.ifPresent(v -> more.put(fact, v));
                    return more;
                  });
    }
    return maps.flatMap(map -> Arbitraries.shuffle(new ArrayList<>(map.entrySet())))
        .withoutEdgeCases();
  }

  /** Assessment dates on both sides of the day on which the Convention entered into force. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, DAYS).map(AS_OF::plusDays);
  }

  /** Values that a fact can have. */
  public static <T> Arbitrary<T> values(Fact<T> fact) {
    return values(fact.type().kind(), fact).map(fact.type().javaType()::cast);
  }

  /** A builder with these values, set in their order. */
  static Case.Builder builder(LocalDate asOf, List<Map.Entry<Fact<?>, Object>> values) {
    Case.Builder builder = Case.builder(asOf);
    values.forEach(entry -> set(builder, entry.getKey(), entry.getValue()));
    return builder;
  }

  private static <T> void set(Case.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, fact.type().javaType().cast(value));
  }

  private static Arbitrary<Case.Builder> builders() {
    return Combinators.combine(dates(), values()).as(CaseDomain::builder);
  }

  private static Arbitrary<?> values(FactType.Kind kind, Fact<?> fact) {
    return switch (kind) {
      case YES_NO -> Arbitraries.of(true, false);
      case CODE -> Arbitraries.of(fact.type().choices());
      case DATE -> dates();
      case TERRITORY -> Arbitraries.of(Territory.class);
      case PLACE -> places();
      case CITIZENSHIPS -> citizenships();
      case JUDGEMENT -> judgements();
      case LANGUAGE -> Arbitraries.of("da", "en").map(LanguageTag::of);
      case ADVANCE_PAYMENTS -> advancePayments();
      case RESIDENCE_PERIODS -> Arbitraries.of(ResidenceSamples.all());
      case CODES -> codeSets(fact.type());
    };
  }

  private static Arbitrary<AdvancePayments> advancePayments() {
    Arbitrary<AdvancePayment> payment =
        Combinators.combine(Arbitraries.of(Territory.class), dates())
            .as((payer, start) -> AdvancePayment.of(payer, start, start.plusDays(DAYS)));
    return Combinators.combine(payment.set().ofMaxSize(2), Arbitraries.of(true, false))
        .as((paid, all) -> all ? AdvancePayments.of(paid) : AdvancePayments.atLeast(paid));
  }

  @SuppressWarnings("unchecked") // the choices are the constants of one enum
  private static <E extends Enum<E> & Coded> Arbitrary<CodeSet<E>> codeSets(FactType<?> type) {
    List<E> choices = (List<E>) (List<?>) type.choices();
    return Combinators.combine(Arbitraries.of(choices).set(), Arbitraries.of(true, false))
        .as((some, complete) -> complete ? CodeSet.of(some) : CodeSet.atLeast(some));
  }

  private static Arbitrary<Place> places() {
    return Arbitraries.oneOf(
        Arbitraries.of(Territory.class).map(Place::of), Arbitraries.of("DE", "US").map(Place::of));
  }

  private static Arbitrary<Citizenships> citizenships() {
    return Combinators.combine(
            Arbitraries.of("DK", "FI", "IS", "NO", "SE", "DE", "SY").set().ofMaxSize(3),
            Arbitraries.of(true, false))
        .as((codes, complete) -> complete ? Citizenships.of(codes) : Citizenships.atLeast(codes));
  }

  private static Arbitrary<Judgement> judgements() {
    return Combinators.combine(Arbitraries.of(true, false), dates())
        .as(
            (outcome, date) ->
                Judgement.builder()
                    .outcome(outcome)
                    .reason("reason of " + SECRET)
                    .role("role of " + SECRET)
                    .date(date)
                    .addEvidence("evidence of " + SECRET)
                    .build());
  }
}
