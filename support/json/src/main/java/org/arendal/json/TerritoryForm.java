package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
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

/** A Nordic territory as its ISO code. */
final class TerritoryForm extends ValueForm<Territory> {
  static final String NAME = "territory";

  private static final List<String> CODES =
      Arrays.stream(Territory.values()).map(Territory::code).toList();
  private static final String EXPECTED =
      "the code of a Nordic territory: " + String.join(", ", CODES);

  @Override
  Optional<Territory> read(JsonInput in) throws IOException {
    Optional<String> text = in.text(EXPECTED);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Territory> territory = Territory.find(text.get());
    if (territory.isEmpty()) {
      String hint = language(text.get());
      in.unexpectedText(
          ProblemCode.UNKNOWN_CODE,
          EXPECTED + hint,
          isCode(text.get()) ? List.of(text.get()) : CODES);
    }
    return territory;
  }

  /** Whether it is the code of something else, and so no name. */
  private static boolean isCode(String text) {
    if (!language(text).isEmpty()) {
      return true;
    }
    try {
      Place.of(text);
      return true;
    } catch (RefusedCodeException e) {
      return false;
    }
  }

  private static String language(String code) {
    return Language.find(code.toLowerCase(Locale.ROOT))
        .map(language -> "; " + language.tag() + " is a language, " + language.name())
        .orElse("");
  }

  @Override
  void write(Territory value, JsonGenerator out) throws IOException {
    out.writeString(value.code());
  }

  @Override
  void describe(JsonGenerator out) throws IOException {
    out.writeStringField("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonGenerator out) throws IOException {
    out.writeStringField("description", "A Nordic territory as ISO 3166-1 alpha-2 code.");
    SchemaText.names(out, "enum", CODES.toArray(new String[0]));
  }
}
