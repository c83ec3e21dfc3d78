package org.arendal.cli;

import org.arendal.core.explanation.Explanation;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the answer is written; the same options for every command that answers. */
final class OutputOptions {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      completionCandidates = Choices.OfLanguage.class,
      description = "Language of the texts: ${COMPLETION-CANDIDATES}. Without it en.")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      description = "text, to be read, or json, for programs. Without it text.")
  private @Nullable Format format;

  /** The language of the texts; there are texts in it. */
  Language language() {
    return language;
  }

  /** The format asked for; null if none was. */
  @Nullable Format format() {
    return format;
  }

  /** Whether the answer is to be JSON. */
  boolean isJson() {
    return format == Format.JSON;
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
