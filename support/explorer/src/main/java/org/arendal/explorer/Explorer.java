package org.arendal.explorer;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Answers what a page asks: one text of JSON for another. It holds nothing between two requests.
 *
 * <p>A request names by {@code do} what it wants. What is wrong with a case or a setting comes back
 * as {@code problems}, in the language of the request; what only the page can have done wrong as
 * {@code problem}, in English.
 */
public final class Explorer {
  private static final Map<String, Answerer> ANSWERERS =
      Map.ofEntries(
          Map.entry("about", About::write),
          Map.entry("catalogue", Catalogue::write),
          Map.entry("answer", Answer::write),
          Map.entry("why-not", OneArticle::whyNot),
          Map.entry("timeline", OneArticle::timeline),
          Map.entry("diagram", OneArticle::diagram),
          Map.entry("text", Whole::text),
          Map.entry("json", Whole::json),
          Map.entry("both", Whole::both),
          Map.entry("case", Home::json),
          Map.entry("java", Home::java),
          Map.entry("fixture", Home::fixture));

  private Explorer() {}

  private interface Answerer {
    void write(Request request, JsonSink out) throws IOException;
  }

  /** The answer to a request; never throws. */
  public static String ask(String json) {
    try {
      return answer(Request.read(json));
    } catch (UnreadableRequestException e) {
      return problem(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // A page has nobody above it who could catch what is a fault of ours.
      return problem("a fault of the library: " + e.getClass().getName());
    }
  }

  private static String problem(String what) {
    return written(
        out -> {
          out.beginObject();
          out.member("problem", what);
          out.endObject();
        });
  }

  private static String answer(Request request) {
    Answerer answerer = ANSWERERS.get(request.text("do"));
    if (answerer == null) {
      throw new UnreadableRequestException("not known: do");
    }
    request.language();
    try {
      return written(out -> answerer.write(request, out));
    } catch (InvalidCaseException e) {
      return written(out -> Problems.write(e.problems(), request.language(), out));
    } catch (WrongSettingException e) {
      return written(out -> Problems.write(e, request.language(), out));
    }
  }

  private static String written(JsonAdapter.Content content) {
    StringWriter text = new StringWriter();
    try {
      Jackson2.JSON.write(text, false, content);
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be written", e);
    }
    return text.toString();
  }
}
