package org.arendal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

  /** Adds the members that say it. */
  void addTo(Map<String, ValueReader> members) {
    members.put(
        Member.LIBRARY_VERSION.json(),
        in -> in.orNull(value -> libraryVersion = AnswerParts.id(value)).read(in));
    members.put(Member.REGISTER_VERSIONS.json(), in -> in.orNull(this::readRegisters).read(in));
    members.put(
        Member.REGISTERS_KNOWN_ON.json(),
        in -> in.orNull(value -> registersKnownOn = new DateForm().read(value)).read(in));
  }

  private void readRegisters(JsonInput in) throws IOException {
    Map<String, ValueReader> states = new LinkedHashMap<>();
    for (NordicState state : NordicState.values()) {
      states.put(
          state.code(),
          value -> new DateForm().read(value).ifPresent(day -> registerVersions.put(state, day)));
    }
    in.object(AnswerParts.PART, states, Map.of());
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
