package org.arendal.core.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Problem;
import org.arendal.core.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A fact that others settle by what they mean.
 *
 * @param fact the fact that is settled
 * @param by the facts that settle it
 * @param meaning what they settle
 * @param joining what a value that was given comes to beside the settled one
 * @param <T> the type of the fact's values
 */
record SettledFact<T>(Fact<T> fact, List<Fact<?>> by, Meaning<T> meaning, Joining<T> joining) {

  /** What facts settle on a day; null if they leave it open. */
  @FunctionalInterface
  interface Meaning<T> {
    @Nullable T of(LocalDate asOf, FactValues values);
  }

  /** What a given value comes to beside a settled one; null if the two contradict each other. */
  @FunctionalInterface
  interface Joining<T> {
    @Nullable T of(T given, T settled);
  }

  /** A fact that has one value: given otherwise, it is a contradiction. */
  SettledFact(Fact<T> fact, List<Fact<?>> by, Meaning<T> meaning) {
    this(fact, by, meaning, (given, settled) -> given.equals(settled) ? settled : null);
  }

  /** The value that the fact has by what others mean; null if they settle nothing. */
  @Nullable T settle(LocalDate asOf, FactValues values) {
    T settled = meaning.of(asOf, values);
    T given = values.get(fact);
    return settled == null || given == null ? settled : joining.of(given, settled);
  }

  /** The contradiction between the fact as it was given and the others, which are named. */
  Optional<Problem> problem(LocalDate asOf, FactValues given) {
    T value = given.get(fact);
    T settled = value == null ? null : meaning.of(asOf, given);
    if (value == null || settled == null || joining.of(value, settled) != null) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            fact.id(),
            settled instanceof CodeSet<?> missing
                ? Phrase.of("problem.lacks", codes(missing), named(given))
                : Phrase.of("problem.settled-otherwise", named(given))));
  }

  private static String codes(CodeSet<?> choices) {
    return choices.choices().stream().map(Coded::code).collect(Collectors.joining(", "));
  }

  /** The facts among those that settle this one which were given. */
  private String named(FactValues given) {
    return by.stream().filter(given::has).map(Fact::id).collect(Collectors.joining(", "));
  }
}
