package org.arendal.testkit.jqwik;

import static org.arendal.testkit.jqwik.DateArbitraries.dates;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.FreeText;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.law.Territory;

/** Values of every kind of fact, known in full or in part. */
public final class ValueArbitraries {
  /** A mark in every free text, which no message may contain. */
  public static final String FREE_TEXT = "Þórdís";

  static final List<String> COUNTRIES =
      List.of("DK", "FI", "IS", "NO", "SE", "DE", "PL", "SY", "US");

  private ValueArbitraries() {}

  /** Values of a type; every kind has some. */
  public static Arbitrary<?> values(FactType<?> type) {
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
      case RESIDENCE_PERIODS -> ResidenceArbitraries.histories();
      case LANGUAGE -> Arbitraries.of("da", "fo", "kl", "en", "smj").map(LanguageTag::of);
      case CITIZENSHIPS -> citizenships();
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

  /** None to three citizenships, all of them or some; none of all is a stateless person. */
  public static Arbitrary<Citizenships> citizenships() {
    return Combinators.combine(
            Arbitraries.of(COUNTRIES).set().ofMaxSize(3), Arbitraries.of(true, false))
        .as((codes, complete) -> complete ? Citizenships.of(codes) : Citizenships.atLeast(codes));
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

  /** Judgements with free text of any characters. */
  public static Arbitrary<Judgement> judgements() {
    return Combinators.combine(
            Arbitraries.of(true, false), texts(), texts(), dates(), texts().list().ofMaxSize(2))
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

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(20)
        .filter(FreeText::isWhole)
        .map(text -> FREE_TEXT + text);
  }
}
