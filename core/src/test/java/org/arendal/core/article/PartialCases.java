package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;

/** Partial cases: every fact unknown or with one of the values to try. */
final class PartialCases implements World.Ways {
  /** The same cases are tried under one law after the other. */
  private static final Cache<List<Object>, List<Case>> BUILT =
      CacheBuilder.newBuilder().maximumSize(2).build();

  private final List<Fact<?>> facts = new ArrayList<>();
  private final List<List<Optional<Object>>> choices = new ArrayList<>();
  private final Map<Oracles.Question, Boolean> settled = new EnumMap<>(Oracles.Question.class);
  private final Optional<Case> others;
  private boolean withoutContradictions;

  PartialCases() {
    this(Optional.empty());
  }

  private PartialCases(Optional<Case> others) {
    this.others = others;
  }

  /** The facts that are not tried are as in this case. */
  static PartialCases of(Case others) {
    return new PartialCases(Optional.of(others));
  }

  <T> PartialCases add(Fact<T> fact, List<? extends T> values) {
    List<Optional<Object>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.forEach(value -> all.add(Optional.of(value)));
    facts.add(fact);
    choices.add(all);
    return this;
  }

  /** The values to try for more facts, as {@link CaseText#alternatives} reads them. */
  PartialCases with(String alternatives) {
    CaseText.alternatives(alternatives)
        .forEach(
            (fact, values) -> {
              facts.add(fact);
              choices.add(values);
            });
    return this;
  }

  /** The text is read so that the answer to the question is this. */
  PartialCases read(Oracles.Question question, boolean answer) {
    settled.put(question, answer);
    return this;
  }

  /** What is unknown turns out only so that it contradicts nothing. */
  PartialCases withoutContradictions() {
    withoutContradictions = true;
    return this;
  }

  /** All partial cases whose facts do not contradict each other. */
  List<Case> cases(LocalDate day) {
    try {
      return BUILT.get(List.of(facts, choices, others, day), () -> build(day));
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private List<Case> build(LocalDate day) {
    return Lists.cartesianProduct(choices).stream()
        .map(values -> builder(day, values))
        .filter(builder -> builder.problems().isEmpty())
        .map(Case.Builder::build)
        .toList();
  }

  /** So many of them, whichever, contradictory ones left out; a share of the facts is unknown. */
  List<Case> some(LocalDate day, int count, double unknown, Random random) {
    return Stream.generate(() -> choices.stream().map(all -> pick(all, unknown, random)).toList())
        .limit(count)
        .map(values -> builder(day, values))
        .filter(builder -> builder.problems().isEmpty())
        .map(Case.Builder::build)
        .toList();
  }

  private static Optional<Object> pick(List<Optional<Object>> all, double unknown, Random random) {
    int first = all.get(0).isEmpty() ? 1 : 0;
    return first == 1 && random.nextDouble() < unknown
        ? Optional.empty()
        : all.get(first + random.nextInt(all.size() - first));
  }

  private Case.Builder builder(LocalDate day, List<Optional<Object>> values) {
    Case.Builder builder = others.map(Case::toBuilder).orElseGet(() -> Case.builder(day));
    for (int i = 0; i < facts.size(); i++) {
      Fact<?> fact = facts.get(i);
      builder.without(fact);
      values.get(i).ifPresent(value -> CaseDomain.put(builder, fact, value));
    }
    return builder;
  }

  /** Compares the library with the text; what is unknown may turn out as any value to try. */
  void compare(Article article, AssembledLaw law, Function<World, Truth> text) {
    compare(article, law, cases(Matters.DAY), text);
  }

  void compare(Article article, AssembledLaw law, List<Case> some, Function<World, Truth> text) {
    Compares.Declared.note(article);
    for (Case matter : some) {
      Set<Truth> truths = World.answers(matter, this, text.andThen(Optional::of));
      assertThat(Articles.of(article).decide(matter, law))
          .as(() -> "article " + article.number() + ", " + describe(matter))
          .isEqualTo(truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN);
    }
  }

  @Override
  public List<?> of(Fact<?> fact, World world) {
    int tried = facts.indexOf(fact);
    return tried < 0
        ? List.of()
        : choices.get(tried).stream()
            .flatMap(Optional::stream)
            .filter(
                value ->
                    !withoutContradictions || Domains.with(world.soFar(), fact, value).isPresent())
            .toList();
  }

  @Override
  public List<Boolean> of(Oracles.Question question) {
    return settled.containsKey(question) ? List.of(settled.get(question)) : List.of(true, false);
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
