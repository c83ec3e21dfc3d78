package org.arendal.cli;

import java.util.function.Supplier;
import org.arendal.core.Convention;
import org.arendal.core.words.Phrase;

/** Assembles the Convention; what stands in the way is bad input, not a fault. */
final class Conventions {
  private final Supplier<Convention> countries;

  Conventions(Supplier<Convention> countries) {
    this.countries = countries;
  }

  /** The Convention with all countries and no settings. */
  Convention assemble() {
    try {
      return countries.get();
    } catch (IllegalStateException e) {
      // For whoever puts the archives together, as all that concerns them.
      throw new BadInputException(Phrase.of("error.as-said", String.valueOf(e.getMessage())), e);
    }
  }
}
