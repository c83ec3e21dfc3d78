package org.arendal.cli;

import org.arendal.core.explanation.Explanation;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Language;
import picocli.CommandLine.Option;

/** The language of the texts; the same option for every command that answers. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      completionCandidates = Choices.OfLanguage.class,
      description = "Language of the texts: ${COMPLETION-CANDIDATES}. Without it en.")
  private Language language = Language.ENGLISH;

  /** The language of the texts; there are texts in it. */
  Language language() {
    return language;
  }

  /** Explanations in the language. */
  Explanation explanation() {
    return Explanation.in(language);
  }

  /** Texts in the language. */
  Texts texts() {
    return explanation().texts();
  }
}
