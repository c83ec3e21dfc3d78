package org.arendal.cli;

import org.arendal.core.law.Language;
import picocli.CommandLine.Option;

/** The language of help and errors, for commands whose answers are in none. */
final class SpokenOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      descriptionKey = "lang-of-help",
      converter = Converters.OfLanguage.class,
      completionCandidates = Choices.OfLanguage.class)
  void speak(Language language) {
    // It is there to be taken; Spoken finds it among the arguments, also if others are wrong.
  }
}
