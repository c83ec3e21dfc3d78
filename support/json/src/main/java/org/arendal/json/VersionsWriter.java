package org.arendal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.arendal.core.law.NordicState;
import org.arendal.json.token.JsonSink;

/** Writes what an answer was made with. */
final class VersionsWriter {
  private VersionsWriter() {}

  /** Writes the members of an answer, in an object that has begun. */
  static void members(Optional<MadeWith> madeWith, JsonSink out) throws IOException {
    JsonOutput.orNull(
        out,
        Member.LIBRARY_VERSION,
        madeWith.map(MadeWith::libraryVersion),
        (version, o) -> o.ownString(version));
    JsonOutput.orNull(
        out,
        Member.REGISTER_VERSIONS,
        madeWith.map(MadeWith::registerVersions),
        VersionsWriter::days);
    JsonOutput.optional(
        out, Member.REGISTERS_KNOWN_ON, madeWith.flatMap(MadeWith::registersKnownOn));
  }

  /** Writes a day for each country. */
  static void days(SortedMap<NordicState, LocalDate> days, JsonSink out) throws IOException {
    out.beginObject();
    for (Map.Entry<NordicState, LocalDate> day : days.entrySet()) {
      out.name(day.getKey().code());
      out.string(day.getValue().toString());
    }
    out.endObject();
  }
}
