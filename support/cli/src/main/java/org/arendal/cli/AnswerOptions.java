package org.arendal.cli;

import java.util.function.Function;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.explanation.Lines;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.RegisterWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which registers are asked and how they answer; the same for every command that reads them. */
final class AnswerOptions {
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private RegistersOptions registers = new RegistersOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      descriptionKey = "format-or-table",
      converter = Converters.OfTableFormat.class)
  private @Nullable Format format;

  /** Explanations in the language of the answer. */
  Explanation explanation() {
    return language.explanation();
  }

  /** The convention with its registers as asked for. */
  Convention applyTo(Convention convention) {
    return registers.applyTo(convention);
  }

  /** Writes an answer in the format asked for. */
  void answer(
      Streams streams,
      Function<Texts, String> text,
      Function<RegisterWriter, String> json,
      Table table) {
    if (format == Format.JSON) {
      streams.out().print(json.apply(writer()) + "\n");
    } else if (format == Format.CSV) {
      streams.exact().print(table.csv(json.apply(writer())));
    } else {
      streams.out().print(knownOn() + text.apply(language.texts()));
    }
  }

  private RegisterWriter writer() {
    RegisterWriter writer = RegisterWriter.inLanguage(language.language(), Jackson2.JSON);
    return registers.knownOn().map(writer::asKnownOn).orElse(writer);
  }

  private String knownOn() {
    Lines lines = new Lines();
    registers
        .knownOn()
        .ifPresent(day -> lines.add("", language.texts().get("label.known-on", day)));
    return lines.toString();
  }
}
