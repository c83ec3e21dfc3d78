package org.arendal.json;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/**
 * Some of a few choices as an array of their codes; with the element {@code ?} if there may be
 * others. A single one can be read without its array.
 */
final class CodesForm<E extends Enum<E> & Coded> extends ValueForm<CodeSet<E>> {
  private final CodeForm element;

  CodesForm(List<Coded> choices) {
    this.element = new CodeForm(choices);
  }

  @Override
  Optional<CodeSet<E>> read(JsonInput in) throws IOException {
    int problems = in.problemCount();
    Set<E> choices = new LinkedHashSet<>();
    if (in.isText()) {
      readCode(in, choices);
      return in.problemCount() > problems ? Optional.empty() : Optional.of(CodeSet.of(choices));
    }
    boolean complete =
        in.openArray(Phrase.of("problem.code-or-codes"), code -> readCode(code, choices));
    if (in.problemCount() > problems) {
      return Optional.empty();
    }
    return Optional.of(complete ? CodeSet.of(choices) : CodeSet.atLeast(choices));
  }

  @SuppressWarnings("unchecked") // the choices are the constants of the enum
  private void readCode(JsonInput in, Set<E> choices) throws IOException {
    Optional<Coded> choice = element.read(in);
    if (choice.isPresent() && !choices.add((E) choice.get())) {
      in.problem(ProblemCode.GIVEN_TWICE, JsonInput.TWICE);
    }
  }

  @Override
  void write(CodeSet<E> value, JsonSink out) throws IOException {
    out.beginArray();
    for (E choice : value.choices()) {
      element.write(choice, out);
    }
    if (!value.isComplete()) {
      out.string(JsonInput.MORE);
    }
    out.endArray();
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.beginArray("anyOf");
    out.beginObject();
    element.describe(out);
    out.endObject();
    out.beginObject();
    out.member("type", "array");
    out.member("uniqueItems", true);
    out.beginObject("items");
    element.describe(out, JsonInput.MORE);
    out.endObject();
    out.endObject();
    out.endArray();
  }
}
