package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/** The text that a case carries for its caller. */
final class RefForm extends ValueForm<Ref> {
  private static final Phrase EXPECTED = Phrase.of("problem.ref", Ref.MOST_CHARACTERS);

  @Override
  Optional<Ref> read(JsonInput in) throws IOException {
    Optional<String> text = in.text(EXPECTED);
    if (text.isPresent() && !Ref.isTaken(text.get())) {
      in.unexpectedText(ProblemCode.WRONG_FORM, EXPECTED);
      return Optional.empty();
    }
    return text.map(Ref::of);
  }

  @Override
  void write(Ref value, JsonSink out) throws IOException {
    out.string(value.text());
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("type", "string");
    out.member("maxLength", Ref.MOST_CHARACTERS);
  }

  /** Writes the member of an answer, if there is a ref to hand back. */
  static void member(Optional<Ref> ref, JsonSink out) throws IOException {
    if (ref.isPresent()) {
      out.name(Member.REF.json());
      out.string(ref.get().text());
    }
  }
}
