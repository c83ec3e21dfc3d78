package org.arendal.json;

import java.io.IOException;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/** The version of the form of a case or an answer, of which only one is served. */
final class SchemaVersion {
  private SchemaVersion() {}

  /** Notes a problem with a version that is not served; it is named. */
  static void check(JsonInput in) throws IOException {
    in.onlyNumber(JsonSchemas.VERSION, Phrase.of("problem.schema-version", JsonSchemas.VERSION));
  }

  /** Writes the member. */
  static void member(JsonSink out) throws IOException {
    out.member(Member.SCHEMA_VERSION.json(), JsonSchemas.VERSION);
  }

  /** Writes the members of the JSON Schema of the version. */
  static void describe(JsonSink out) throws IOException {
    out.member("const", JsonSchemas.VERSION);
  }
}
