package org.arendal.cli;

import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import picocli.CommandLine.Option;

/** The language of the texts; the same option for every command that answers. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      completionCandidates = Choices.OfLanguage.class)
  private Language language = Language.ENGLISH;

  /** The language of the texts; there are texts in it. */
  Language language() {
    return language;
  }

  /** Explanations in the language. */
  Explanation explanation() {
    return Explanation.inLanguage(language);
  }

  /** Texts in the language. */
  Texts texts() {
    return explanation().texts();
  }
}
