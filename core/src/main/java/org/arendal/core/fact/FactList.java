package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Numbers the facts of one section while its class is being initialised. */
final class FactList {
  private final Section section;
  private final List<Fact<?>> facts = new ArrayList<>();

  FactList(Section section) {
    this.section = section;
  }

  <T> Fact<T> add(String name, FactType<T> type, Answerer answerer, Changing changing) {
    Fact<T> fact = new Fact<>(section, name, facts.size(), type, answerer, changing);
    facts.add(fact);
    return fact;
  }

  Fact<Judgement> addJudgement(String name) {
    return add(name, FactType.JUDGEMENT, Answerer.CASEWORKER_JUDGEMENT, Changing.JUDGED);
  }

  ImmutableList<Fact<?>> all() {
    return ImmutableList.copyOf(facts);
  }
}
