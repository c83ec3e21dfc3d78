package org.arendal.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.law.Territory;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.CodeSet;
import org.arendal.core.model.Coded;
import org.arendal.core.model.Fact;
import org.arendal.core.model.FactType;
import org.arendal.core.model.Facts;
import org.arendal.core.model.Judgement;
import org.arendal.core.model.LanguageTag;
import org.arendal.core.model.Place;
import org.arendal.core.model.Problem;
import org.arendal.core.model.Section;

/** Generates cases over the whole catalogue of facts. */
final class CaseArbitraries {
  /** A mark in every free text, which no message may contain. */
  static final String FREE_TEXT = "Þórdís";

  private static final Arbitrary<String> TEXTS =
      Arbitraries.strings().all().ofMaxLength(20).map(text -> FREE_TEXT + text);
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
      case LANGUAGE -> Arbitraries.of("da", "fo", "kl", "en", "smj").map(LanguageTag::of);
      case CITIZENSHIPS ->
          Combinators.combine(
                  Arbitraries.of(COUNTRIES).set().ofMaxSize(3), Arbitraries.of(true, false))
              .as(
                  (codes, complete) ->
                      complete ? Citizenships.of(codes) : Citizenships.atLeast(codes));
      case JUDGEMENT -> judgements();
    };
  }

  @SuppressWarnings("unchecked") // the choices are the constants of the enum
  private static <E extends Enum<E> & Coded> Arbitrary<CodeSet<E>> codeSets(List<Coded> choices) {
    return Combinators.combine(
            Arbitraries.of(choices).map(choice -> (E) choice).set(), Arbitraries.of(true, false))
        .as((set, complete) -> complete ? CodeSet.of(set) : CodeSet.atLeast(set));
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
