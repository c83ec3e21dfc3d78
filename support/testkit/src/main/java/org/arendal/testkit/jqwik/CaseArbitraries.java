package org.arendal.testkit.jqwik;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.Section;
import org.arendal.core.matter.Case;

/** Cases over the whole catalogue of facts. */
public final class CaseArbitraries {
  private CaseArbitraries() {}

  /** Cases in which any facts are known, none of which contradict each other. */
  public static Arbitrary<Case> cases() {
    List<Arbitrary<Optional<Object>>> values =
        Facts.all().stream()
            .map(fact -> ValueArbitraries.values(fact.type()).map(Object.class::cast).optional(0.4))
            .toList();
    Arbitrary<Set<Section>> raised = Arbitraries.of(Section.class).set();
    return Combinators.combine(
            DateArbitraries.dates(), raised, Combinators.combine(values).as(List::copyOf))
        .as(CaseArbitraries::build)
        .withoutEdgeCases();
  }

  /** Cases on the same day that know some of what a case knows, or all of it, and nothing else. */
  public static Arbitrary<Case> knowingLess(Case matter) {
    List<Fact<?>> given = matter.given();
    return given.isEmpty()
        ? Arbitraries.just(matter)
        : Arbitraries.of(given).set().map(forgotten -> without(matter, forgotten));
  }

  private static Case without(Case matter, Set<Fact<?>> forgotten) {
    Case.Builder builder = matter.toBuilder();
    forgotten.forEach(builder::without);
    return withoutProblems(builder);
  }

  private static Case build(LocalDate asOf, Set<Section> raised, List<Optional<Object>> values) {
    Case.Builder builder = Case.builder(asOf);
    raised.forEach(builder::raise);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isPresent()) {
        add(builder, Facts.all().get(i), values.get(i).get());
      }
    }
    return withoutProblems(builder);
  }

  private static Case withoutProblems(Case.Builder builder) {
    for (List<Problem> found = builder.problems(); !found.isEmpty(); found = builder.problems()) {
      builder.without(Facts.find(found.get(0).factId()).orElseThrow());
    }
    return builder.build();
  }

  private static <T> void add(Case.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, fact.type().javaType().cast(value));
  }
}
