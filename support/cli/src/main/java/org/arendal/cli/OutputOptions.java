package org.arendal.cli;

import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an answer is written that is no table; those of the registers have {@link AnswerOptions}. */
final class OutputOptions {
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      description = "text, to be read, or json, for programs. Without it text.")
  private @Nullable Format format;

  /** The language of the texts; there are texts in it. */
  Language language() {
    return language.language();
  }

  /** The format asked for; null if none was. */
  @Nullable Format format() {
    return format;
  }

  /** Whether the answer is to be JSON. */
  boolean isJson() {
    return format == Format.JSON;
  }

  /** Texts in the language. */
  Texts texts() {
    return language.texts();
  }
}
