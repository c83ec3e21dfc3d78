package org.arendal.core.matter;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ResidenceSamples;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.law.Territory;

/**
 * Random cases over the whole catalogue of facts, made of a few telling values for each.
 *
 * <p>A new fact of a known type is covered without a change here.
 */
public final class CaseDomain {
  /** What stands in every free text of a random case, so that a leak is seen. */
  public static final String SECRET = "Kari Nordmann";

  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(1993, 6, 15),
          LocalDate.of(1996, 9, 30),
          LocalDate.of(1996, 10, 1),
          LocalDate.of(1997, 6, 15),
          LocalDate.of(2026, 3, 1));
  private static final ImmutableMap<Fact<?>, List<?>> VALUES =
      Maps.toMap(Facts.all(), CaseDomain::valuesOf);
  private static final int MOST_CHOICES = 80;

  private CaseDomain() {}

  /** Cases with few or many facts, in which nothing contradicts itself. */
  public static Arbitrary<Case> cases() {
    return Combinators.combine(dates(), values()).as(CaseDomain::consistent);
  }

  /** Days on both sides of the one on which the Convention entered into force. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.of(DATES);
  }

  /** Values for some facts, each once, in random order; they may contradict each other. */
  static Arbitrary<List<Map.Entry<Fact<?>, Object>>> values() {
    return Arbitraries.of(VALUES.keySet())
        .flatMap(fact -> Arbitraries.of(VALUES.get(fact)).map(value -> entry(fact, value)))
        .list()
        .ofMaxSize(MOST_CHOICES)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(CaseDomain::withoutRepetition)
        .withoutEdgeCases();
  }

  /** A builder with these values, set in their order. */
  static Case.Builder builder(LocalDate asOf, List<Map.Entry<Fact<?>, Object>> values) {
    Case.Builder builder = Case.builder(asOf);
    values.forEach(entry -> set(builder, entry.getKey(), entry.getValue()));
    return builder;
  }

  /** The same values without those that others contradict. */
  static List<Map.Entry<Fact<?>, Object>> pruned(
      LocalDate asOf, List<Map.Entry<Fact<?>, Object>> values) {
    List<Map.Entry<Fact<?>, Object>> kept = values;
    List<Problem> problems = builder(asOf, kept).problems();
    while (!problems.isEmpty()) {
      String wrong = problems.get(0).factId();
      kept = kept.stream().filter(entry -> !entry.getKey().id().equals(wrong)).toList();
      problems = builder(asOf, kept).problems();
    }
    return kept;
  }

  private static Case consistent(LocalDate asOf, List<Map.Entry<Fact<?>, Object>> values) {
    return builder(asOf, pruned(asOf, values)).build();
  }

  private static <T> void set(Case.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, fact.type().javaType().cast(value));
  }

  private static List<Map.Entry<Fact<?>, Object>> withoutRepetition(
      List<Map.Entry<Fact<?>, Object>> entries) {
    Map<Fact<?>, Map.Entry<Fact<?>, Object>> first = new LinkedHashMap<>();
    entries.forEach(entry -> first.putIfAbsent(entry.getKey(), entry));
    return new ArrayList<>(first.values());
  }

  private static Map.Entry<Fact<?>, Object> entry(Fact<?> fact, Object value) {
    return Map.entry(fact, value);
  }

  private static List<?> valuesOf(Fact<?> fact) {
    FactType<?> type = fact.type();
    return switch (type.kind()) {
      case YES_NO -> List.of(true, false);
      case CODE -> type.choices();
      case CODES -> codeSets(type.choices());
      case DATE -> DATES;
      case TERRITORY -> Arrays.asList(Territory.values());
      case PLACE ->
          Stream.concat(
                  Arrays.stream(Territory.values()).map(Place::of),
                  Stream.of("DE", "US").map(Place::of))
              .toList();
      case RESIDENCE ->
          Stream.of(Place.of(Territory.DENMARK), Place.of("US"), Place.NOWHERE).toList();
      case STAY_END ->
          Stream.concat(DATES.stream().map(StayEnd::on), Stream.of(StayEnd.notEnded())).toList();
      case CITIZENSHIPS -> citizenships();
      case RESIDENCE_PERIODS -> ResidenceSamples.all();
      case LANGUAGE -> Stream.of("da", "sv", "no", "fo", "en").map(LanguageTag::of).toList();
      case ADVANCE_PAYMENTS -> advancePayments();
      case JUDGEMENT -> judgements();
    };
  }

  private static List<CodeSet<?>> codeSets(List<Coded> all) {
    return Stream.of(all.subList(0, 0), all.subList(0, 1), all)
        .<CodeSet<?>>flatMap(choices -> Stream.of(codeSet(choices, true), codeSet(choices, false)))
        .toList();
  }

  @SuppressWarnings("unchecked") // the choices of a fact's type are constants of one enum
  private static <E extends Enum<E> & Coded> CodeSet<?> codeSet(
      Collection<? extends Coded> choices, boolean complete) {
    Collection<E> constants = (Collection<E>) choices;
    return complete ? CodeSet.of(constants) : CodeSet.atLeast(constants);
  }

  private static List<Citizenships> citizenships() {
    return Stream.of(
            List.<String>of(),
            List.of("DE"),
            List.of("DK"),
            List.of("FI"),
            List.of("IS"),
            List.of("NO"),
            List.of("SE", "DE"),
            List.of("SE", "DK"))
        .flatMap(codes -> Stream.of(Citizenships.of(codes), Citizenships.atLeast(codes)))
        .toList();
  }

  private static List<AdvancePayments> advancePayments() {
    AdvancePayment payment =
        AdvancePayment.of(Territory.SWEDEN, LocalDate.of(1997, 1, 1), LocalDate.of(1997, 6, 30));
    return List.of(
        AdvancePayments.of(List.of()),
        AdvancePayments.of(List.of(payment)),
        AdvancePayments.atLeast(List.of(payment)));
  }

  private static List<Judgement> judgements() {
    return Stream.of(true, false)
        .flatMap(
            outcome -> Stream.of(DATES.get(1), DATES.get(3)).map(date -> judgement(outcome, date)))
        .toList();
  }

  private static Judgement judgement(boolean outcome, LocalDate date) {
    return Judgement.builder()
        .outcome(outcome)
        .reason("reason of " + SECRET)
        .role("role of " + SECRET)
        .date(date)
        .addEvidence("evidence of " + SECRET)
        .build();
  }
}
