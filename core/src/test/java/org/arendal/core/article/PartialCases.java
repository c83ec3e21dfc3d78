package org.arendal.core.article;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.Fact;
import org.arendal.core.model.Judgement;

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

  List<Case> cases(LocalDate day) {
    return Lists.cartesianProduct(choices).stream().map(values -> build(day, values)).toList();
  }

  private Case build(LocalDate day, List<Optional<Object>> values) {
    Case.Builder builder = Case.builder(day);
    for (int i = 0; i < facts.size(); i++) {
      Fact<?> fact = facts.get(i);
      values.get(i).ifPresent(value -> Domains.put(builder, fact, value));
    }
    return builder.build();
  }

  static String describe(Case matter) {
    Map<String, String> values = new HashMap<>();
    for (Fact<?> fact : matter.known()) {
      Object value = matter.get(fact).orElseThrow();
      values.put(
          fact.id(),
          value instanceof Citizenships c
              ? c.codes() + (c.isComplete() ? "" : " or more")
              : value instanceof Judgement j ? "judged " + j.outcome() : value.toString());
    }
    return values.toString();
  }
}
