package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A point where the text bears more than one reading, and the choices there are.
 *
 * <p>Unless an agency settles a reading when it assembles the library, the {@link #standard()}
 * choice holds; where there is none the point is open, and a determination that turns on it is
 * undetermined and shows the choices.
 */
public final class Reading {
  private final String id;
  private final List<ReadingOption> options;
  private final Optional<ReadingOption> standard;
  private final List<Provision> provisions;

  Reading(
      String id,
      List<ReadingOption> options,
      Optional<ReadingOption> standard,
      List<Provision> provisions) {
    this.id = requireNonNull(id, "id");
    this.options = List.copyOf(options);
    this.standard = requireNonNull(standard, "standard");
    this.provisions = List.copyOf(provisions);
    if (standard.isPresent() && !Set.copyOf(options).contains(standard.get())) {
      throw new IllegalArgumentException(id + " has no option " + standard.get());
    }
  }

  /** The stable id, such as {@code 6-own-citizen-visiting}. */
  public String id() {
    return id;
  }

  /** The possible choices, in a fixed order. */
  public List<ReadingOption> options() {
    return options;
  }

  /** The choice that holds unless an agency makes another; empty if the point stays open. */
  public Optional<ReadingOption> standard() {
    return standard;
  }

  /** The provisions that the point is about. */
  public List<Provision> provisions() {
    return provisions;
  }

  /**
   * Returns the given choice if it is one of the options.
   *
   * @throws IllegalArgumentException if it is not
   */
  public ReadingOption check(ReadingOption option) {
    requireNonNull(option, "option");
    if (!options.contains(option)) {
      throw new IllegalArgumentException(
          "reading " + id + " has the options " + options + ", not '" + option + "'");
    }
    return option;
  }

  @Override
  public String toString() {
    return id;
  }
}
