package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;

/**
 * Some of the choices of an enum: a set, in which order means nothing.
 *
 * <p>The set is either complete, and then may be empty, or it names those that are known while
 * there may be more.
 *
 * @param <E> the enum
 */
public final class CodeSet<E extends Enum<E> & Coded> implements KnownInPart {
  private final ImmutableSet<E> choices;
  private final boolean complete;

  private CodeSet(ImmutableSet<E> choices, boolean complete) {
    this.choices = choices;
    this.complete = complete;
  }

  /** This choice and surely no other. */
  public static <E extends Enum<E> & Coded> CodeSet<E> of(E choice) {
    return new CodeSet<>(ImmutableSet.of(requireNonNull(choice, "choice")), true);
  }

  /** These choices and surely no other. */
  public static <E extends Enum<E> & Coded> CodeSet<E> of(Collection<E> choices) {
    return new CodeSet<>(inOrder(choices), true);
  }

  /** These choices, while there may be others. */
  public static <E extends Enum<E> & Coded> CodeSet<E> atLeast(Collection<E> choices) {
    return new CodeSet<>(inOrder(choices), false);
  }

  private static <E extends Enum<E>> ImmutableSet<E> inOrder(Collection<E> choices) {
    requireNonNull(choices, "choices");
    choices.forEach(choice -> requireNonNull(choice, "choice"));
    return Sets.immutableEnumSet(choices);
  }

  /** The known choices, in the order of the enum. */
  public Set<E> choices() {
    return choices;
  }

  @Override
  public boolean isComplete() {
    return complete;
  }

  /** Whether this choice is among the known ones. */
  public boolean includes(E choice) {
    requireNonNull(choice, "choice");
    return choices.contains(choice);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeSet<?> that
        && complete == that.complete
        && choices.equals(that.choices);
  }

  @Override
  public int hashCode() {
    return 31 * choices.hashCode() + Boolean.hashCode(complete);
  }

  /** Says how many choices are known, not which. */
  @Override
  public String toString() {
    return choices.size() + (complete ? " choices" : " or more choices");
  }
}
