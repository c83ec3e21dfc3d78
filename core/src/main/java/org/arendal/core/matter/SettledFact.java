package org.arendal.core.matter;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Problem;

/**
 * A fact that others settle by what they mean.
 *
 * @param fact the fact that is settled
 * @param by the facts that settle it
 * @param meaning what they settle; empty if they leave it open
 * @param together what a value that was given comes to beside the settled one; empty if the two
 *     contradict each other
 * @param <T> the type of the fact's values
 */
record SettledFact<T>(
    Fact<T> fact,
    List<Fact<?>> by,
    BiFunction<LocalDate, Map<Fact<?>, Object>, Optional<T>> meaning,
    BiFunction<T, T, Optional<T>> together) {

  /** A fact that has one value: given otherwise, it is a contradiction. */
  SettledFact(
      Fact<T> fact,
      List<Fact<?>> by,
      BiFunction<LocalDate, Map<Fact<?>, Object>, Optional<T>> meaning) {
    this(
        fact,
        by,
        meaning,
        (given, settled) -> given.equals(settled) ? Optional.of(settled) : Optional.empty());
  }

  /** The value that the fact has by what others mean; empty if they settle nothing. */
  Optional<T> settle(LocalDate asOf, Map<Fact<?>, Object> values) {
    Optional<T> settled = meaning.apply(asOf, values);
    return values.containsKey(fact) ? settled.flatMap(s -> together(values, s)) : settled;
  }

  /** The contradiction between the fact as it was given and the others, which are named. */
  Optional<Problem> problem(LocalDate asOf, Map<Fact<?>, Object> given) {
    if (!given.containsKey(fact)) {
      return Optional.empty();
    }
    return meaning
        .apply(asOf, given)
        .filter(settled -> together(given, settled).isEmpty())
        .map(
            settled ->
                new Problem(
                    fact.id(),
                    settled instanceof CodeSet<?> missing
                        ? "lacks " + codes(missing) + ", which follows from " + named(given)
                        : "does not fit " + named(given) + ", by which it is settled"));
  }

  private static String codes(CodeSet<?> choices) {
    return choices.choices().stream().map(Coded::code).collect(joining(", "));
  }

  private Optional<T> together(Map<Fact<?>, Object> values, T settled) {
    return together.apply(fact.type().javaType().cast(values.get(fact)), settled);
  }

  /** The facts among those that settle this one which were given. */
  private String named(Map<Fact<?>, Object> given) {
    return by.stream().filter(given::containsKey).map(Fact::id).collect(joining(", "));
  }
}
