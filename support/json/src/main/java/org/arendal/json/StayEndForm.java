package org.arendal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.fact.StayEnd;
import org.arendal.json.token.JsonSink;

/** The day on which a stay ended, or {@code not-ended}. */
final class StayEndForm extends ValueForm<StayEnd> {
  private static final String NOT_ENDED = "not-ended";

  private final DateForm day = new DateForm();

  @Override
  Optional<StayEnd> read(JsonInput in) throws IOException {
    return in.isText(NOT_ENDED) ? Optional.of(StayEnd.notEnded()) : day.read(in).map(StayEnd::on);
  }

  @Override
  void write(StayEnd value, JsonSink out) throws IOException {
    Optional<LocalDate> last = value.day();
    if (last.isPresent()) {
      day.write(last.get(), out);
    } else {
      out.string(NOT_ENDED);
    }
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.beginArray("anyOf");
    out.beginObject();
    day.describe(out);
    out.endObject();
    out.beginObject();
    out.member("const", NOT_ENDED);
    out.endObject();
    out.endArray();
  }
}
