package org.arendal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.NordicState;
import org.arendal.core.words.Phrase;

/** Reads what an answer was made with, said once for all or by each of its parts. */
final class VersionsReader {
  private static final Phrase DIFFER = Phrase.of("problem.versions-differ");

  private Optional<String> libraryVersion = Optional.empty();
  private final Map<NordicState, LocalDate> registerVersions = new TreeMap<>();
  private Optional<LocalDate> registersKnownOn = Optional.empty();

  /** Adds the members that say it, which may be missing. */
  void addTo(Map<String, ValueReader> members) {
    readers().forEach((name, reader) -> members.put(name.json(), reader));
  }

  /** Adds the members that say it, which must be there. */
  void addTo(AnswerPart part) {
    readers().forEach(part::add);
  }

  private Map<Member, ValueReader> readers() {
    Map<Member, ValueReader> readers = new EnumMap<>(Member.class);
    readers.put(
        Member.LIBRARY_VERSION,
        in -> in.orNull(value -> libraryVersion = AnswerParts.id(value)).read(in));
    readers.put(
        Member.REGISTER_VERSIONS,
        in -> in.orNull(value -> days(value).ifPresent(registerVersions::putAll)).read(in));
    readers.put(
        Member.REGISTERS_KNOWN_ON,
        in -> in.orNull(value -> registersKnownOn = new DateForm().read(value)).read(in));
    return readers;
  }

  /** Reads a day for each of some countries; what is no day is noted. */
  static Optional<SortedMap<NordicState, LocalDate>> days(JsonInput in) throws IOException {
    SortedMap<NordicState, LocalDate> days = new TreeMap<>();
    Map<String, ValueReader> states = new LinkedHashMap<>();
    for (NordicState state : NordicState.values()) {
      states.put(
          state.code(), value -> new DateForm().read(value).ifPresent(day -> days.put(state, day)));
    }
    in.object(AnswerParts.PART, states, Map.of());
    return Optional.of(days);
  }

  /** Takes over what a part says, which must be what the parts before it say. */
  void join(VersionsReader part, JsonInput in) {
    if (versions().isEmpty()) {
      libraryVersion = part.libraryVersion;
      registerVersions.putAll(part.registerVersions);
      registersKnownOn = part.registersKnownOn;
    } else if (part.versions().isPresent() && !part.versions().equals(versions())) {
      in.problem(ProblemCode.CONTRADICTION, DIFFER);
    }
  }

  /** What was read; empty if there was nothing. */
  Optional<MadeWith> versions() {
    return libraryVersion.map(
        version -> new MadeWith(version, new TreeMap<>(registerVersions), registersKnownOn));
  }
}
