package org.arendal.explorer;

import java.io.IOException;
import java.util.Set;
import org.arendal.explorer.java.CaseSource;
import org.arendal.explorer.java.TestSource;
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
    String json =
        CaseWriter.write(new CaseDocument(asked.matter(), asked.ref()), true, Jackson2.JSON);
    text("json", json, out);
  }

  /** As the Java source that builds it. */
  static void java(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    text("java", CaseSource.of(asked.matter(), Set.copyOf(asked.assumed())), out);
  }

  /** As a test that holds today's outcome of one article. */
  static void fixture(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    String java =
        TestSource.of(
            request.article(), asked.matter(), Set.copyOf(asked.assumed()), asked.convention());
    text("java", java, out);
  }

  private static void text(String name, String text, JsonSink out) throws IOException {
    out.beginObject();
    out.member(name, text);
    out.endObject();
  }
}
