package org.arendal.explorer;

import java.io.IOException;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Territory;
import org.arendal.core.words.RefusedException;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonSink;

/** All facts that there are, with all that a form needs to ask for them. */
final class Catalogue {
  private final Explanation explanation;
  private final ValueShapes shapes;

  private Catalogue(Explanation explanation) {
    this.explanation = explanation;
    this.shapes = ValueShapes.ofCase();
  }

  /** Answers a request. */
  static void write(Request request, JsonSink out) throws IOException {
    new Catalogue(Explanation.inLanguage(request.language())).write(out);
  }

  private void write(JsonSink out) throws IOException {
    out.beginObject();
    out.beginArray("sections");
    for (Section section : Section.values()) {
      out.beginObject();
      out.member("section", section.id());
      out.member("text", explanation.section(section));
      out.beginArray("facts");
      for (Fact<?> fact : Facts.ofSection(section)) {
        write(fact, out);
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
    codes("countries", Place::of, out);
    codes("citizenships", Citizenships::of, out);
    out.endObject();
  }

  private void write(Fact<?> fact, JsonSink out) throws IOException {
    FactType.Kind kind = fact.type().kind();
    out.beginObject();
    out.member("fact", fact.id());
    out.member("section", fact.section().id());
    out.member("member", fact.name());
    out.member("question", explanation.question(fact));
    out.member("label", explanation.label(fact));
    out.member("answerer", fact.answerer().code());
    out.member("answererText", texts().get("answerer." + fact.answerer().code()));
    out.member("changing", fact.changing().code());
    out.member("kind", Codes.of(kind));
    if (!fact.type().choices().isEmpty()) {
      out.beginArray("choices");
      for (Coded choice : fact.type().choices()) {
        choice(choice.code(), explanation.choice(fact, choice), out);
      }
      out.endArray();
    } else if (kind == FactType.Kind.TERRITORY) {
      out.beginArray("choices");
      for (Territory territory : Territory.values()) {
        choice(territory.code(), texts().get("territory." + territory.code()), out);
      }
      out.endArray();
    }
    out.name("value");
    shapes.of(fact).write(out);
    out.endObject();
  }

  private Texts texts() {
    return explanation.texts();
  }

  private static void choice(String code, String text, JsonSink out) throws IOException {
    out.beginObject();
    out.member("code", code);
    out.member("text", text);
    out.endObject();
  }

  private interface Check {
    Object of(String code);
  }

  /** The codes of two letters that the library itself takes. */
  private static void codes(String name, Check check, JsonSink out) throws IOException {
    out.beginArray(name);
    for (int i = 0; i < 26 * 26; i++) {
      String code = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      if (isTaken(code, check)) {
        out.string(code);
      }
    }
    out.endArray();
  }

  private static boolean isTaken(String code, Check check) {
    try {
      check.of(code);
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }
}
