package org.arendal.json;

import java.io.IOException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/** Writes parts of an OpenAPI document that return. */
final class OpenApiText {
  private OpenApiText() {}

  /** Writes a member that is an object. */
  static void object(JsonSink out, String name, JsonAdapter.Content members) throws IOException {
    out.beginObject(name);
    members.write(out);
    out.endObject();
  }

  /** Writes the only member of an object that stands for another. */
  static void reference(JsonSink out, String reference) throws IOException {
    out.member("$ref", reference);
  }

  /** Writes what is said in a media type, with its schema and an example that is named. */
  static void content(
      JsonSink out, String mediaType, JsonAdapter.Content schema, JsonAdapter.Content example)
      throws IOException {
    object(
        out,
        "content",
        content ->
            object(
                content,
                mediaType,
                media -> {
                  object(media, "schema", schema);
                  example.write(media);
                }));
  }

  /** Writes what is said in a media type, with its schema. */
  static void content(JsonSink out, String mediaType, JsonAdapter.Content schema)
      throws IOException {
    content(out, mediaType, schema, media -> {});
  }
}
