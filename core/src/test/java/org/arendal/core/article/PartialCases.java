package org.arendal.core.article;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.matter.Case;

/** Partial cases: every fact unknown or with one of the values to try. */
final class PartialCases {
  private final List<Fact<?>> facts = new ArrayList<>();
  private final List<List<Optional<Object>>> choices = new ArrayList<>();

  <T> PartialCases add(Fact<T> fact, List<? extends T> values) {
    List<Optional<Object>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.forEach(value -> all.add(Optional.of(value)));
    facts.add(fact);
    choices.add(all);
    return this;
  }

  <T> PartialCases fix(Fact<T> fact, T value) {
    facts.add(fact);
    choices.add(List.of(Optional.of(value)));
    return this;
  }

  /** The one choice of a fact that is a set. */
  <E extends Enum<E> & Coded> PartialCases fix(Fact<CodeSet<E>> fact, E choice) {
    return fix(fact, CodeSet.of(choice));
  }

  /** Each choice alone. */
  static List<CodeSet<BenefitCategory>> each(BenefitCategory... choices) {
    return Arrays.stream(choices).map(CodeSet::of).toList();
  }

  /** All partial cases whose facts do not contradict each other. */
  List<Case> cases(LocalDate day) {
    return Lists.cartesianProduct(choices).stream()
        .map(values -> builder(day, values))
        .filter(builder -> builder.problems().isEmpty())
        .map(Case.Builder::build)
        .toList();
  }

  private Case.Builder builder(LocalDate day, List<Optional<Object>> values) {
    Case.Builder builder = Case.builder(day);
    for (int i = 0; i < facts.size(); i++) {
      Fact<?> fact = facts.get(i);
      values.get(i).ifPresent(value -> Domains.put(builder, fact, value));
    }
    return builder;
  }

  static String describe(Case matter) {
    Map<String, String> values = new HashMap<>();
    for (Fact<?> fact : matter.known()) {
      Object value = matter.get(fact).orElseThrow();
      values.put(
          fact.id(),
          value instanceof Citizenships c
              ? c.codes() + (c.isComplete() ? "" : " or more")
              : value instanceof CodeSet<?> set
                  ? set.choices() + (set.isComplete() ? "" : " or more")
                  : value instanceof Judgement j
                      ? "judged " + j.outcome()
                      : value instanceof ResidencePeriods p ? describe(p) : value.toString());
    }
    return values.toString();
  }

  private static String describe(ResidencePeriods periods) {
    return periods.known().stream()
            .map(
                p ->
                    "%s %s..%s%s lawful %s, away %s, gap %s"
                        .formatted(
                            p.place().code(),
                            p.start().map(Object::toString).orElse("?"),
                            p.end().map(Object::toString).orElse("?"),
                            p.ongoing() ? " goes on" : "",
                            p.lawful(),
                            p.absences().known().stream()
                                    .map(
                                        a ->
                                            "%s..%s %s"
                                                .formatted(
                                                    a.start().map(Object::toString).orElse("?"),
                                                    a.end().map(Object::toString).orElse("?"),
                                                    a.judgedShort().map(Judgement::outcome)))
                                    .toList()
                                + (p.absences().isComplete() ? "" : " or more"),
                            p.shortGapAfter().map(Judgement::outcome)))
            .toList()
        + (periods.listsAll() ? "" : " or more");
  }
}
