package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Answered;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Whether answers to several criteria can be given together.
 *
 * <p>They cannot where one implies another that would be answered no, where a reading would have no
 * choice or two, and where no values of the facts that they are about give them all: yes and no,
 * the choices of a code and the territories are tried, each with what it settles and contradicts.
 * Criteria that are also about facts with more values than these exclude nothing by them.
 */
final class Together {
  private static final int MOST_TRIED = 2_000;

  private Together() {}

  static boolean canBe(List<Answered> set, Case matter, AssembledLaw law) {
    return isWithoutImpliedOpposites(set) && haveAChoice(set) && haveValues(set, matter, law);
  }

  private static boolean isWithoutImpliedOpposites(List<Answered> set) {
    return set.stream()
        .filter(Answered::isMet)
        .flatMap(one -> ((FactCriterion) one.criterion()).otherwise().implied().stream())
        .noneMatch(implied -> set.contains(new Answered(implied, false)));
  }

  private static boolean haveAChoice(List<Answered> set) {
    Set<Reading> readings = new LinkedHashSet<>();
    set.forEach(one -> ((FactCriterion) one.criterion()).reading().ifPresent(readings::add));
    return readings.stream()
        .allMatch(
            reading ->
                reading.options().stream()
                    .anyMatch(
                        option ->
                            set.stream()
                                .filter(one -> isOf(reading, one))
                                .allMatch(
                                    one ->
                                        ((FactCriterion) one.criterion())
                                                .otherwise()
                                                .option()
                                                .equals(Optional.of(option))
                                            == one.isMet())));
  }

  private static boolean isOf(Reading reading, Answered one) {
    return ((FactCriterion) one.criterion()).reading().equals(Optional.of(reading));
  }

  private static boolean haveValues(List<Answered> set, Case matter, AssembledLaw law) {
    List<Answered> tried = set.stream().filter(Together::areFew).toList();
    Set<Fact<?>> facts = new LinkedHashSet<>();
    tried.forEach(one -> facts.addAll(((FactCriterion) one.criterion()).facts()));
    facts.removeIf(fact -> fact == HostFacts.TERRITORY && matter.knows(fact));
    List<List<Optional<Object>>> values = new ArrayList<>();
    long count = 1;
    for (Fact<?> fact : facts) {
      List<Optional<Object>> few = values(fact, matter);
      values.add(few);
      count *= few.size();
    }
    if (tried.isEmpty() || count > MOST_TRIED) {
      return true;
    }
    List<Fact<?>> inOrder = ImmutableList.copyOf(facts);
    return Lists.cartesianProduct(values).stream()
        .anyMatch(some -> areGiven(tried, inOrder, some, matter, law));
  }

  /** Whether all facts of a criterion have few values; none where no fact answers it. */
  private static boolean areFew(Answered one) {
    List<Fact<?>> facts = ((FactCriterion) one.criterion()).facts();
    return !facts.isEmpty() && facts.stream().allMatch(Together::hasFewValues);
  }

  private static boolean hasFewValues(Fact<?> fact) {
    return switch (fact.type().kind()) {
      case YES_NO, JUDGEMENT, CODE, TERRITORY -> true;
      case CODES,
          DATE,
          PLACE,
          RESIDENCE,
          STAY_END,
          CITIZENSHIPS,
          RESIDENCE_PERIODS,
          LANGUAGE,
          ADVANCE_PAYMENTS ->
          false;
    };
  }

  private static List<Optional<Object>> values(Fact<?> fact, Case matter) {
    ImmutableList.Builder<Optional<Object>> values = ImmutableList.builder();
    values.add(Optional.empty());
    switch (fact.type().kind()) {
      case YES_NO -> values.add(Optional.of(true)).add(Optional.of(false));
      case JUDGEMENT ->
          values
              .add(Optional.of(Supposed.judgement(true, matter)))
              .add(Optional.of(Supposed.judgement(false, matter)));
      case CODE -> fact.type().choices().forEach(choice -> values.add(Optional.of(choice)));
      case TERRITORY -> Arrays.stream(Territory.values()).forEach(t -> values.add(Optional.of(t)));
      default -> throw new AssertionError(fact);
    }
    return values.build();
  }

  private static boolean areGiven(
      List<Answered> answers,
      List<Fact<?>> facts,
      List<Optional<Object>> values,
      Case matter,
      AssembledLaw law) {
    Case.Builder tried = Case.builder(matter.asOf());
    matter.get(HostFacts.TERRITORY).ifPresent(host -> tried.with(HostFacts.TERRITORY, host));
    for (int i = 0; i < facts.size(); i++) {
      put(tried, facts.get(i), values.get(i));
    }
    if (!tried.problems().isEmpty()) {
      return false;
    }
    Case built = tried.build();
    return answers.stream()
        .allMatch(
            one -> ((FactCriterion) one.criterion()).test(built, law) == Truth.of(one.isMet()));
  }

  private static <T> void put(Case.Builder builder, Fact<T> fact, Optional<Object> value) {
    value.ifPresent(some -> builder.with(fact, fact.type().javaType().cast(some)));
  }
}
