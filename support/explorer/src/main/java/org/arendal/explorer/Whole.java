package org.arendal.explorer;

import java.io.IOException;
import org.arendal.core.answer.Assessment;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.Detail;
import org.arendal.json.token.JsonSink;

/** An answer as the library itself writes it. */
final class Whole {
  private Whole() {}

  /** As text. */
  static void text(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    out.beginObject();
    out.member("text", asked.explanation().text(asked.convention().assess(asked.matter())));
    Assumed.write(asked.assumed(), asked.explanation(), out);
    out.endObject();
  }

  /** As JSON, in so much detail. */
  static void json(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    out.beginObject();
    json(asked, asked.convention().assess(asked.matter()), request, out);
    out.endObject();
  }

  /** As both: an answer for which it is assessed once. */
  static void both(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    Assessment assessment = asked.convention().assess(asked.matter());
    out.beginObject();
    out.member("text", asked.explanation().text(assessment));
    json(asked, assessment, request, out);
    out.endObject();
  }

  private static void json(Asked asked, Assessment assessment, Request request, JsonSink out)
      throws IOException {
    String level = request.optional("level").orElse(Detail.FULL.code());
    Detail detail =
        Detail.find(level).orElseThrow(() -> new UnreadableRequestException("no level: " + level));
    out.member(
        "json",
        AssessmentWriter.inLanguage(request.language())
            .at(detail)
            .handingBack(asked.ref())
            .write(assessment, true, Jackson2.JSON));
  }
}
