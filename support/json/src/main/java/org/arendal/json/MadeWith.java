package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.arendal.core.answer.Assessment;
import org.arendal.core.law.NordicState;

/**
 * What an answer was made with.
 *
 * @param libraryVersion the version of the library
 * @param registerVersions for each assembled country, the newest day on which a source of its
 *     registers was read
 * @param registersKnownOn the day as known on which the registers answered; empty if as known last
 */
public record MadeWith(
    String libraryVersion,
    SortedMap<NordicState, LocalDate> registerVersions,
    Optional<LocalDate> registersKnownOn) {

  /** Copies the versions. */
  public MadeWith {
    requireNonNull(libraryVersion, "libraryVersion");
    requireNonNull(registersKnownOn, "registersKnownOn");
    registerVersions = Collections.unmodifiableSortedMap(new TreeMap<>(registerVersions));
  }

  /** What all its articles were answered with; empty if none was. */
  static Optional<MadeWith> of(Assessment assessment) {
    return assessment.determinations().stream()
        .findFirst()
        .map(
            one ->
                new MadeWith(one.libraryVersion(), one.registerVersions(), one.registersKnownOn()));
  }
}
