package org.arendal.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.FreeText;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.PartialDate;

/** Generates cases over the whole catalogue of facts. */
final class CaseArbitraries {
  /** A mark in every free text, which no message may contain. */
  static final String FREE_TEXT = "Þórdís";

  private static final Arbitrary<String> TEXTS =
      Arbitraries.strings()
          .all()
          .ofMaxLength(20)
          .filter(FreeText::isWhole)
          .map(text -> FREE_TEXT + text);
  private static final List<String> COUNTRIES =
      List.of("DK", "FI", "IS", "NO", "SE", "DE", "PL", "SY", "US");

  private CaseArbitraries() {}

  static Arbitrary<Case> cases() {
    List<Arbitrary<Optional<Object>>> values =
        Facts.all().stream()
            .map(fact -> values(fact.type()).map(Object.class::cast).optional(0.4))
            .toList();
    Arbitrary<Set<Section>> raised = Arbitraries.of(Section.class).set();
    return Combinators.combine(dates(), raised, Combinators.combine(values).as(List::copyOf))
        .as(CaseArbitraries::build)
        .withoutEdgeCases();
  }

  private static Case build(LocalDate asOf, Set<Section> raised, List<Optional<Object>> values) {
    Case.Builder builder = Case.builder(asOf);
    raised.forEach(builder::raise);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isPresent()) {
        add(builder, Facts.all().get(i), values.get(i).get());
      }
    }
    for (List<Problem> found = builder.problems(); !found.isEmpty(); found = builder.problems()) {
      builder.without(Facts.find(found.get(0).factId()).orElseThrow());
    }
    return builder.build();
  }

  private static <T> void add(Case.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, fact.type().javaType().cast(value));
  }

  /** Values of a type; every kind has some. */
  static Arbitrary<?> values(FactType<?> type) {
    return switch (type.kind()) {
      case YES_NO -> Arbitraries.of(true, false);
      case CODE -> Arbitraries.<Coded>of(type.choices());
      case CODES -> codeSets(type.choices());
      case DATE -> dates();
      case TERRITORY -> Arbitraries.of(Territory.class);
      case PLACE -> Arbitraries.of(COUNTRIES).map(Place::of);
      case RESIDENCE ->
          Arbitraries.oneOf(
              Arbitraries.of(COUNTRIES).map(Place::of), Arbitraries.just(Place.NOWHERE));
      case STAY_END ->
          Arbitraries.oneOf(dates().map(StayEnd::on), Arbitraries.just(StayEnd.notEnded()));
      case RESIDENCE_PERIODS -> residencePeriods();
      case LANGUAGE -> Arbitraries.of("da", "fo", "kl", "en", "smj").map(LanguageTag::of);
      case CITIZENSHIPS ->
          Combinators.combine(
                  Arbitraries.of(COUNTRIES).set().ofMaxSize(3), Arbitraries.of(true, false))
              .as(
                  (codes, complete) ->
                      complete ? Citizenships.of(codes) : Citizenships.atLeast(codes));
      case ADVANCE_PAYMENTS -> advancePayments();
      case JUDGEMENT -> judgements();
    };
  }

  @SuppressWarnings("unchecked") // the choices are the constants of the enum
  private static <E extends Enum<E> & Coded> Arbitrary<CodeSet<E>> codeSets(List<Coded> choices) {
    return Combinators.combine(
            Arbitraries.of(choices).map(choice -> (E) choice).set(), Arbitraries.of(true, false))
        .as((set, complete) -> complete ? CodeSet.of(set) : CodeSet.atLeast(set));
  }

  private static Arbitrary<ResidencePeriods> residencePeriods() {
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
            Arbitraries.of(COUNTRIES).map(Place::of),
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

  private static Arbitrary<AdvancePayments> advancePayments() {
    Arbitrary<MonthlyAmount> amounts =
        Combinators.combine(
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(99_999)),
                Arbitraries.of("DKK", "EUR", "ISK", "NOK", "SEK"))
            .as(MonthlyAmount::new);
    Arbitrary<AdvancePayment> payments =
        Combinators.combine(
                Arbitraries.of(Territory.class),
                dates(),
                Arbitraries.integers().between(0, 900),
                amounts.optional())
            .as(
                (territory, start, days, monthly) ->
                    new AdvancePayment(territory, start, start.plusDays(days), monthly));
    return Combinators.combine(payments.list().ofMaxSize(3), Arbitraries.of(true, false))
        .as(
            (list, complete) ->
                complete ? AdvancePayments.of(list) : AdvancePayments.atLeast(list));
  }

  private static Arbitrary<Absences> absences() {
    Arbitrary<Absence> absence =
        Combinators.combine(partialDates(), partialDates(), judgements().optional())
            .as((start, end, judged) -> made(() -> new Absence(start, end, judged)))
            .filter(Optional::isPresent)
            .map(Optional::get);
    return Combinators.combine(absence.list().ofMaxSize(2), Arbitraries.of(true, false))
        .as((list, complete) -> complete ? Absences.of(list) : Absences.atLeast(list));
  }

  private static Arbitrary<Optional<PartialDate>> partialDates() {
    return Combinators.combine(dates(), Arbitraries.of(4, 7, 10))
        .as((date, length) -> PartialDate.parse(date.toString().substring(0, length)))
        .optional(0.7);
  }

  /** A value unless the model refuses its parts. */
  private static <T> Optional<T> made(Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Arbitrary<Judgement> judgements() {
    return Combinators.combine(
            Arbitraries.of(true, false), TEXTS, TEXTS, dates(), TEXTS.list().ofMaxSize(2))
        .as(
            (outcome, reason, role, date, evidence) ->
                Judgement.builder()
                    .outcome(outcome)
                    .reason(reason)
                    .role(role)
                    .date(date)
                    .addAllEvidence(evidence)
                    .build());
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
