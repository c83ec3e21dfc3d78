package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;

/**
 * Citizenships as an array of ISO codes: an empty one for a stateless person; with the element
 * {@code ?} if there may be others.
 */
final class CitizenshipsForm extends ValueForm<Citizenships> {
  static final String NAME = "citizenships";

  @Override
  Optional<Citizenships> read(JsonInput in) throws IOException {
    int problems = in.problemCount();
    Set<String> codes = new HashSet<>();
    boolean complete =
        in.openArray(Phrase.of("problem.countries"), element -> readCode(element, codes));
    if (in.problemCount() > problems) {
      return Optional.empty();
    }
    return Optional.of(complete ? Citizenships.of(codes) : Citizenships.atLeast(codes));
  }

  private static void readCode(JsonInput in, Set<String> codes) throws IOException {
    Optional<String> code = in.text(Phrase.of("problem.country-or-more"));
    if (code.isEmpty()) {
      return;
    }
    if (!codes.add(code.get())) {
      in.problem(ProblemCode.GIVEN_TWICE, JsonInput.TWICE);
      return;
    }
    try {
      Citizenships.of(code.get());
    } catch (RefusedException e) {
      in.refused(e);
    }
  }

  @Override
  void write(Citizenships value, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String code : value.codes()) {
      out.writeString(code);
    }
    if (!value.isComplete()) {
      out.writeString(JsonInput.MORE);
    }
    out.writeEndArray();
  }

  @Override
  void describe(JsonGenerator out) throws IOException {
    out.writeStringField("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonGenerator out) throws IOException {
    out.writeStringField(
        "description",
        "All citizenships as ISO 3166-1 alpha-2 codes of states, in any order; none for a stateless"
            + " person. The element ? says that there may be others.");
    out.writeStringField("type", "array");
    out.writeBooleanField("uniqueItems", true);
    out.writeObjectFieldStart("items");
    out.writeStringField("type", "string");
    out.writeStringField("pattern", "^([A-Z]{2}|[?])$");
    out.writeEndObject();
  }
}
