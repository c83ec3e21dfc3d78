package org.arendal.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/** One of a few choices as its code. */
final class CodeForm extends ValueForm<Coded> {
  private final List<Coded> choices;

  CodeForm(List<Coded> choices) {
    this.choices = choices;
  }

  @Override
  Optional<Coded> read(JsonInput in) throws IOException {
    List<String> codes = choices.stream().map(Coded::code).toList();
    Phrase expected = Phrase.of("problem.one-of", String.join(", ", codes));
    Optional<String> text = in.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Coded> choice = choices.stream().filter(c -> c.code().equals(text.get())).findFirst();
    if (choice.isEmpty()) {
      Phrase nearest =
          Suggestion.nearest(text.get(), codes)
              .map(code -> Phrase.of("problem.one-of-meant", String.join(", ", codes), code))
              .orElse(expected);
      in.unexpectedText(ProblemCode.UNKNOWN_CODE, nearest, codes);
    }
    return choice;
  }

  @Override
  void write(Coded value, JsonSink out) throws IOException {
    out.string(value.code());
  }

  @Override
  void describe(JsonSink out) throws IOException {
    describe(out, new String[0]);
  }

  /** Writes the members of the JSON Schema of the choices and of what else may stand for one. */
  void describe(JsonSink out, String... others) throws IOException {
    out.beginArray("enum");
    for (Coded choice : choices) {
      out.string(choice.code());
    }
    for (String other : others) {
      out.string(other);
    }
    out.endArray();
  }
}
