package org.arendal.explorer.java;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.PartialDate;
import org.arendal.explorer.java.Expression.Call;
import org.arendal.explorer.java.Expression.Chain;
import org.arendal.explorer.java.Expression.Link;
import org.arendal.explorer.java.Expression.Word;

/** The value of a fact as the expression that makes it. */
final class ValueSource {
  private final Source source;

  ValueSource(Source source) {
    this.source = source;
  }

  /** The expression; a kind that is added to the model does not compile until it has one. */
  Expression of(Fact<?> fact, Object value) {
    return switch (fact.type().kind()) {
      case YES_NO -> new Word(value.toString());
      case CODE -> source.constant((Enum<?>) value);
      case CODES -> codes((CodeSet<?>) value, fact.type().choices());
      case DATE -> source.day((LocalDate) value);
      case TERRITORY -> source.constant((Territory) value);
      case PLACE, RESIDENCE -> place((Place) value);
      case STAY_END -> stayEnd((StayEnd) value);
      case CITIZENSHIPS -> citizenships((Citizenships) value);
      case RESIDENCE_PERIODS -> periods((ResidencePeriods) value);
      case LANGUAGE ->
          source.call(LanguageTag.class, "of", Source.literal(((LanguageTag) value).tag()));
      case ADVANCE_PAYMENTS -> payments((AdvancePayments) value);
      case JUDGEMENT -> judgement((Judgement) value);
    };
  }

  /** A single choice is taken as it is; of none the compiler has to be told what they are. */
  private Expression codes(CodeSet<?> codes, List<Coded> all) {
    List<Expression> choices = new ArrayList<>();
    codes.choices().forEach(choice -> choices.add(source.constant(choice)));
    if (codes.isComplete() && choices.size() == 1) {
      return choices.get(0);
    }
    return source.call(
        CodeSet.class,
        codes.isComplete() ? "of" : "atLeast",
        new Call(
            source.name(List.class) + (choices.isEmpty() ? ".<" + type(all) + ">of" : ".of"),
            choices));
  }

  private String type(List<Coded> choices) {
    return source.name(((Enum<?>) choices.get(0)).getDeclaringClass());
  }

  private Expression place(Place place) {
    return place.equals(Place.NOWHERE)
        ? new Word(source.name(Place.class) + ".NOWHERE")
        : source.call(Place.class, "of", Source.literal(place.code()));
  }

  private Expression stayEnd(StayEnd end) {
    return end.day()
        .map(day -> source.call(StayEnd.class, "on", source.day(day)))
        .orElseGet(() -> source.call(StayEnd.class, "notEnded"));
  }

  private Expression citizenships(Citizenships citizenships) {
    if (citizenships.isComplete() && citizenships.codes().isEmpty()) {
      return source.call(Citizenships.class, "stateless");
    }
    return known(
        Citizenships.class, citizenships.isComplete(), citizenships.codes(), Source::literal);
  }

  private Expression periods(ResidencePeriods periods) {
    return known(ResidencePeriods.class, periods.listsAll(), periods.known(), this::period);
  }

  private Expression period(ResidencePeriod period) {
    List<Link> links = new ArrayList<>();
    add(links, "place", place(period.place()));
    period.start().ifPresent(start -> add(links, "start", partialDate(start)));
    period.end().ifPresent(end -> add(links, "end", partialDate(end)));
    if (period.ongoing()) {
      add(links, "ongoing", new Word("true"));
    }
    if (period.lawful() != Truth.UNKNOWN) {
      add(links, "lawful", source.constant(period.lawful()));
    }
    if (!period.absences().equals(Absences.unknown())) {
      add(links, "absences", absences(period.absences()));
    }
    period.shortGapAfter().ifPresent(judged -> add(links, "shortGapAfter", judgement(judged)));
    return built(ResidencePeriod.class, links);
  }

  private Expression absences(Absences absences) {
    return absences.isComplete() && absences.known().isEmpty()
        ? source.call(Absences.class, "none")
        : known(Absences.class, absences.isComplete(), absences.known(), this::absence);
  }

  private Expression absence(Absence absence) {
    return new Call(
        "new " + source.name(Absence.class),
        List.of(
            optional(absence.start(), this::partialDate),
            optional(absence.end(), this::partialDate),
            optional(absence.judgedShort(), this::judgement)));
  }

  private Expression payments(AdvancePayments payments) {
    return known(AdvancePayments.class, payments.isComplete(), payments.payments(), this::payment);
  }

  private Expression payment(AdvancePayment payment) {
    return new Call(
        "new " + source.name(AdvancePayment.class),
        List.of(
            source.constant(payment.territory()),
            source.day(payment.start()),
            source.day(payment.end()),
            optional(payment.monthly(), this::amount)));
  }

  private Expression amount(MonthlyAmount monthly) {
    return source.call(
        MonthlyAmount.class,
        "of",
        Source.literal(monthly.amount().toPlainString()),
        Source.literal(monthly.currency()));
  }

  private Expression judgement(Judgement judgement) {
    List<Link> links = new ArrayList<>();
    add(links, "outcome", new Word(String.valueOf(judgement.outcome())));
    add(links, "reason", Source.literal(judgement.reason()));
    add(links, "role", Source.literal(judgement.role()));
    add(links, "date", source.day(judgement.date()));
    judgement.evidence().forEach(one -> add(links, "addEvidence", Source.literal(one)));
    return built(Judgement.class, links);
  }

  private Expression partialDate(PartialDate date) {
    if (!date.isDated()) {
      return new Word(source.name(PartialDate.class) + ".UNDATED");
    }
    return date.isDay()
        ? source.call(PartialDate.class, "of", source.day(date.earliest()))
        : source.call(PartialDate.class, "parse", Source.literal(date.toString()));
  }

  private <T> Expression optional(Optional<T> value, Function<T, Expression> writing) {
    return value
        .map(given -> source.call(Optional.class, "of", writing.apply(given)))
        .orElseGet(() -> source.call(Optional.class, "empty"));
  }

  /** All of something, or those that are known. */
  private <T> Expression known(
      Class<?> type, boolean isComplete, Collection<T> values, Function<T, Expression> writing) {
    return new Call(
        source.name(type) + (isComplete ? ".of" : ".atLeast"),
        values.stream().map(writing).toList());
  }

  private Expression built(Class<?> type, List<Link> links) {
    List<Link> all = new ArrayList<>(links);
    all.add(new Link("", Call.of("build")));
    return new Chain(source.call(type, "builder"), all);
  }

  private static void add(List<Link> links, String name, Expression value) {
    links.add(new Link("", Call.of(name, value)));
  }
}
