package org.arendal.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.token.JsonSink;

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
  void write(Citizenships value, JsonSink out) throws IOException {
    out.beginArray();
    for (String code : value.codes()) {
      out.string(code);
    }
    if (!value.isComplete()) {
      out.string(JsonInput.MORE);
    }
    out.endArray();
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonSink out) throws IOException {
    out.member(
        "description",
        "All citizenships as ISO 3166-1 alpha-2 codes of states, in any order; none for a stateless"
            + " person. The element ? says that there may be others.");
    out.member("type", "array");
    out.member("uniqueItems", true);
    out.beginObject("items");
    out.member("type", "string");
    out.member("pattern", "^([A-Z]{2}|[?])$");
    out.endObject();
  }
}
