package org.arendal.explorer;

import java.io.IOException;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseWriter;
import org.arendal.json.token.JsonSink;

/** A case to take home. */
final class Home {
  private Home() {}

  /** As JSON. */
  static void json(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    out.beginObject();
    out.member(
        "json",
        CaseWriter.write(new CaseDocument(asked.matter(), asked.ref()), true, Jackson2.JSON));
    out.endObject();
  }
}
