package org.arendal.cli;

import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How the answer to a question is written that is no table; those of the registers have {@link
 * AnswerOptions}, those to cases {@link CaseFormat}.
 */
final class OutputOptions {
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--format", paramLabel = "FORMAT", converter = Converters.OfFormat.class)
  private @Nullable Format format;

  /** Whether the answer is to be JSON. */
  boolean isJson() {
    return format == Format.JSON;
  }

  /** The language of the answer. */
  Language language() {
    return language.language();
  }

  /** Explanations in the language. */
  Explanation explanation() {
    return language.explanation();
  }

  /** Texts in the language. */
  Texts texts() {
    return language.texts();
  }
}
