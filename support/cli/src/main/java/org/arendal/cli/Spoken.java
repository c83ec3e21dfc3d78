package org.arendal.cli;

import java.util.Optional;
import org.arendal.core.law.Language;

/** The language in which the user is spoken to where there is no answer: of errors and help. */
final class Spoken {
  /** The option that asks for a language. */
  static final String OPTION = "--lang";

  private Spoken() {}

  /**
   * The language that the arguments ask for, even if others are wrong; English if they ask for
   * none.
   */
  static Language in(String... args) {
    Language spoken = Language.ENGLISH;
    for (int i = 0; i < args.length; i++) {
      Optional<Language> asked = Optional.empty();
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        asked = Language.find(args[i + 1]);
      } else if (args[i].startsWith(OPTION + "=")) {
        asked = Language.find(args[i].substring(OPTION.length() + 1));
      }
      spoken = asked.orElse(spoken);
    }
    return spoken;
  }
}
