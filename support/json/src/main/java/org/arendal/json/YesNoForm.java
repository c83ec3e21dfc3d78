package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** Yes and no as {@code true} and {@code false}. */
final class YesNoForm extends ValueForm<Boolean> {
  @Override
  Optional<Boolean> read(JsonInput in) throws IOException {
    return in.yesNo();
  }

  @Override
  void write(Boolean value, JsonGenerator out) throws IOException {
    out.writeBoolean(value);
  }

  @Override
  void describe(JsonGenerator out) throws IOException {
    out.writeStringField("type", "boolean");
  }
}
