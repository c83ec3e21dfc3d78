package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import org.arendal.json.token.JsonSink;

/** Yes and no as {@code true} and {@code false}. */
final class YesNoForm extends ValueForm<Boolean> {
  @Override
  Optional<Boolean> read(JsonInput in) throws IOException {
    return in.yesNo();
  }

  @Override
  void write(Boolean value, JsonSink out) throws IOException {
    out.truth(value);
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("type", "boolean");
  }
}
