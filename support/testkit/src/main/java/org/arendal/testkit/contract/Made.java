package org.arendal.testkit.contract;

import java.util.function.Supplier;
import org.arendal.core.register.Entry;

/** Makes what is under test, and says what to do where it cannot be made. */
final class Made {
  private Made() {}

  static <T> T of(String what, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException | IllegalStateException e) {
      String problem = String.valueOf(e.getMessage());
      throw new AssertionError(
          "%s cannot be made: %s. What to do: %s".formatted(what, problem, advice(problem)), e);
    }
  }

  /** An entry as messages name it. */
  static String place(Entry<?> entry) {
    return "the entry '%s' for %s".formatted(entry.key(), entry.territory().code());
  }

  private static String advice(String problem) {
    if (problem.contains("overlap")) {
      return "give the earlier entry its last day, or withdraw it if it was wrong";
    }
    if (problem.contains("provision")) {
      return "cite an id of the catalogue of provisions, or none for an entry from a later source";
    }
    if (problem.contains("is missing")) {
      return "fill the field in; what is only remembered, with no source that was read, is no entry";
    }
    return "see the page of the manual on register files";
  }
}
