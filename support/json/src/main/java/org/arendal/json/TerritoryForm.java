package org.arendal.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.fact.RefusedCodeException;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/** A Nordic territory as its ISO code. */
final class TerritoryForm extends ValueForm<Territory> {
  static final String NAME = "territory";

  private static final List<String> CODES =
      Arrays.stream(Territory.values()).map(Territory::code).toList();
  private static final String LISTED = String.join(", ", CODES);
  private static final Phrase EXPECTED = Phrase.of("problem.territory", LISTED);

  @Override
  Optional<Territory> read(JsonInput in) throws IOException {
    Optional<String> text = in.text(EXPECTED);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Territory> territory = Territory.find(text.get());
    if (territory.isEmpty()) {
      in.unexpectedText(
          ProblemCode.UNKNOWN_CODE,
          language(text.get()).map(TerritoryForm::notLanguage).orElse(EXPECTED),
          isCode(text.get()) ? List.of(text.get()) : CODES);
    }
    return territory;
  }

  /** Whether it is the code of something else, and so no name. */
  private static boolean isCode(String text) {
    if (language(text).isPresent()) {
      return true;
    }
    try {
      Place.of(text);
      return true;
    } catch (RefusedCodeException e) {
      return false;
    }
  }

  private static Optional<Language> language(String code) {
    return Language.find(code.toLowerCase(Locale.ROOT));
  }

  private static Phrase notLanguage(Language language) {
    return Phrase.of(
        "problem.territory-not-language",
        LISTED,
        language.tag(),
        Phrase.of("problem.language." + language.base().tag()));
  }

  @Override
  void write(Territory value, JsonSink out) throws IOException {
    out.string(value.code());
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonSink out) throws IOException {
    out.member("description", "A Nordic territory as ISO 3166-1 alpha-2 code.");
    SchemaText.names(out, "enum", CODES.toArray(new String[0]));
  }
}
