package org.arendal.core.matter;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * A few telling values for every fact, and random cases made of them.
 *
 * <p>A new fact of a known type is covered without a change here; a new type of fact needs its row
 * in the table.
 */
public final class CaseDomain {
  /** What stands in every free text of a random case, so that a leak is seen. */
  public static final String SECRET = "Kari Nordmann";

  /** Days on both sides of the one on which the Convention entered into force. */
  private static final List<LocalDate> ASSESSMENT_DATES =
      List.of(
          LocalDate.of(1996, 9, 30),
          LocalDate.of(1996, 10, 1),
          LocalDate.of(1997, 6, 15),
          LocalDate.of(2026, 3, 1));

  /** Payments that a list which may lack some may lack. */
  public static final ImmutableList<AdvancePayment> PAYMENTS =
      ImmutableList.of(
          AdvancePayment.of(Territory.SWEDEN, LocalDate.of(1997, 1, 1), LocalDate.of(1997, 6, 30)),
          AdvancePayment.of(
              Territory.DENMARK, LocalDate.of(1996, 10, 1), LocalDate.of(1996, 12, 31)),
          AdvancePayment.of(
              Territory.GREENLAND, LocalDate.of(1997, 6, 15), LocalDate.of(2030, 1, 31)),
          AdvancePayment.of(
              Territory.SVALBARD, LocalDate.of(1997, 1, 1), LocalDate.of(1997, 6, 30)));

  private static final ImmutableMap<Fact<?>, List<?>> VALUES =
      Maps.toMap(Facts.all(), fact -> valuesOf(fact.type()));

  private static final int MOST_CHOICES = 80;

  private CaseDomain() {}

  /** Cases with few or many facts, in which nothing contradicts itself. */
  public static Arbitrary<Case> cases() {
    return Combinators.combine(dates(), values()).as(CaseDomain::consistent);
  }

  /** The days that cases are assessed for. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.of(ASSESSMENT_DATES);
  }

  /** The values to try for a fact. */
  @SuppressWarnings("unchecked") // the table holds values of the type of its fact
  public static <T> List<T> of(Fact<T> fact) {
    return (List<T>) requireNonNull(VALUES.get(fact));
  }

  /** Gives a case a value whose type the compiler does not see. */
  public static <T> void put(Case.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, fact.type().javaType().cast(value));
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
    values.forEach(entry -> put(builder, entry.getKey(), entry.getValue()));
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

  private static List<Map.Entry<Fact<?>, Object>> withoutRepetition(
      List<Map.Entry<Fact<?>, Object>> entries) {
    Map<Fact<?>, Map.Entry<Fact<?>, Object>> first = new LinkedHashMap<>();
    entries.forEach(entry -> first.putIfAbsent(entry.getKey(), entry));
    return new ArrayList<>(first.values());
  }

  private static Map.Entry<Fact<?>, Object> entry(Fact<?> fact, Object value) {
    return Map.entry(fact, value);
  }

  private static List<?> valuesOf(FactType<?> type) {
    return switch (type.kind()) {
      case YES_NO -> List.of(true, false);
      case CODE -> type.choices();
      case CODES -> codeSets(type.choices());
      case DATE ->
          List.of(
              LocalDate.of(1993, 6, 15),
              LocalDate.of(1996, 10, 1),
              LocalDate.of(1997, 6, 15),
              LocalDate.of(2030, 1, 31));
      case TERRITORY -> Arrays.asList(Territory.values());
      case PLACE -> places();
      case RESIDENCE -> Stream.concat(places().stream(), Stream.of(Place.NOWHERE)).toList();
      case STAY_END ->
          List.of(
              StayEnd.on(LocalDate.of(1993, 6, 15)),
              StayEnd.on(LocalDate.of(1997, 6, 14)),
              StayEnd.on(LocalDate.of(1997, 6, 15)),
              StayEnd.notEnded());
      case CITIZENSHIPS -> citizenships();
      case RESIDENCE_PERIODS -> ResidenceSamples.all();
      case LANGUAGE -> Stream.of("da", "fi", "se", "fo").map(LanguageTag::of).toList();
      case ADVANCE_PAYMENTS ->
          Sets.powerSet(ImmutableSet.copyOf(PAYMENTS)).stream()
              .flatMap(paid -> Stream.of(AdvancePayments.of(paid), AdvancePayments.atLeast(paid)))
              .toList();
      case JUDGEMENT ->
          List.of(
              judgement(true, LocalDate.of(1997, 6, 1)),
              judgement(false, LocalDate.of(1996, 9, 30)));
    };
  }

  private static List<Place> places() {
    return Stream.concat(
            Arrays.stream(Territory.values()).map(Place::of), Stream.of(Place.of("DE")))
        .toList();
  }

  /** None, all, the first and the last: surely, or perhaps with others. */
  private static List<CodeSet<?>> codeSets(List<Coded> all) {
    return Stream.of(
            all.subList(0, 0), all.subList(0, 1), all.subList(all.size() - 1, all.size()), all)
        .<CodeSet<?>>flatMap(
            choices -> Stream.of(CaseText.codeSet(choices, true), CaseText.codeSet(choices, false)))
        .toList();
  }

  private static List<Citizenships> citizenships() {
    return Stream.of(
            Set.<String>of(),
            Set.of("US"),
            Set.of("DK"),
            Set.of("FI"),
            Set.of("IS"),
            Set.of("NO"),
            Set.of("SE"),
            Set.of("DK", "SE"),
            Set.of("SE", "US"))
        .flatMap(codes -> Stream.of(Citizenships.of(codes), Citizenships.atLeast(codes)))
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
