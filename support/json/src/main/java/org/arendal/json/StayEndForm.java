package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.fact.StayEnd;

/** The day on which a stay ended, or {@code not-ended}. */
final class StayEndForm extends ValueForm<StayEnd> {
  private static final String NOT_ENDED = "not-ended";

  private final DateForm day = new DateForm();

  @Override
  Optional<StayEnd> read(JsonInput in) throws IOException {
    return in.isText(NOT_ENDED) ? Optional.of(StayEnd.notEnded()) : day.read(in).map(StayEnd::on);
  }

  @Override
  void write(StayEnd value, JsonGenerator out) throws IOException {
    Optional<LocalDate> last = value.day();
    if (last.isPresent()) {
      day.write(last.get(), out);
    } else {
      out.writeString(NOT_ENDED);
    }
  }

  @Override
  void describe(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("anyOf");
    out.writeStartObject();
    day.describe(out);
    out.writeEndObject();
    out.writeStartObject();
    out.writeStringField("const", NOT_ENDED);
    out.writeEndObject();
    out.writeEndArray();
  }
}
