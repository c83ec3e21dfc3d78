package org.arendal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.law.Territory;

/** The lines by which somebody tells a value in an interview. */
final class ToldLines {
  private ToldLines() {}

  static List<String> of(Object value) {
    if (value instanceof Boolean truth) {
      return List.of(yesNo(truth));
    }
    if (value instanceof Judgement judgement) {
      return judgement(judgement);
    }
    if (value instanceof Coded code) {
      return List.of(code.code());
    }
    if (value instanceof Territory territory) {
      return List.of(territory.code());
    }
    if (value instanceof Place place) {
      return List.of(place.code());
    }
    if (value instanceof LanguageTag language) {
      return List.of(language.tag());
    }
    if (value instanceof StayEnd end) {
      return List.of(end.day().map(Object::toString).orElse("not-ended"));
    }
    if (value instanceof Citizenships all) {
      return some(all.codes().stream(), all.isComplete());
    }
    if (value instanceof CodeSet<?> all) {
      return some(all.choices().stream().map(Coded::code), all.isComplete());
    }
    if (value instanceof ResidencePeriods all) {
      return elements(all.known().stream().map(ToldLines::period).toList(), all.listsAll());
    }
    if (value instanceof AdvancePayments all) {
      return elements(all.payments().stream().map(ToldLines::payment).toList(), all.isComplete());
    }
    return List.of(value.toString());
  }

  private static String yesNo(boolean truth) {
    return truth ? "1" : "2";
  }

  private static List<String> some(Stream<String> codes, boolean complete) {
    List<String> all = new ArrayList<>(codes.toList());
    if (!complete) {
      all.add("?");
    }
    return List.of(
        all.isEmpty() ? "none" : all.equals(List.of("?")) ? ",?" : String.join(", ", all));
  }

  private static List<String> judgement(Judgement judgement) {
    List<String> lines = new ArrayList<>();
    lines.add(yesNo(judgement.outcome()));
    lines.add(judgement.reason());
    lines.add(judgement.role());
    lines.add(judgement.date().toString());
    lines.addAll(judgement.evidence());
    lines.add("");
    return lines;
  }

  private static List<String> elements(List<List<String>> elements, boolean complete) {
    List<String> lines = new ArrayList<>();
    lines.add(elements.isEmpty() ? complete ? "2" : "?" : "1");
    for (int i = 0; i < elements.size(); i++) {
      lines.addAll(elements.get(i));
      lines.add(i < elements.size() - 1 ? "1" : complete ? "2" : "3");
    }
    return lines;
  }

  private static List<String> period(ResidencePeriod period) {
    List<String> lines = new ArrayList<>();
    lines.add(period.place().code());
    lines.add(orNothing(period.start()));
    lines.add(orNothing(period.end()));
    if (period.end().isEmpty()) {
      lines.add(period.ongoing() ? "1" : "");
    }
    lines.add(
        switch (period.lawful()) {
          case TRUE -> "1";
          case FALSE -> "2";
          case UNKNOWN -> "";
        });
    Absences absences = period.absences();
    if (absences.equals(Absences.unknown())) {
      lines.add("");
    } else {
      lines.addAll(
          elements(
              absences.known().stream().map(ToldLines::absence).toList(), absences.isComplete()));
    }
    if (period.end().isPresent()) {
      lines.addAll(period.shortGapAfter().map(ToldLines::judgement).orElse(List.of("")));
    }
    return lines;
  }

  private static List<String> absence(Absence absence) {
    List<String> lines = new ArrayList<>();
    lines.add(orNothing(absence.start()));
    lines.add(orNothing(absence.end()));
    lines.addAll(absence.judgedShort().map(ToldLines::judgement).orElse(List.of("")));
    return lines;
  }

  private static List<String> payment(AdvancePayment payment) {
    List<String> lines = new ArrayList<>();
    lines.add(payment.territory().code());
    lines.add(payment.start().toString());
    lines.add(payment.end().toString());
    if (payment.monthly().isPresent()) {
      lines.add(payment.monthly().get().amount().toPlainString());
      lines.add(payment.monthly().get().currency());
    } else {
      lines.add("");
    }
    return lines;
  }

  private static String orNothing(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
