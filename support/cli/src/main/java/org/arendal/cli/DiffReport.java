package org.arendal.cli;

import java.util.List;
import java.util.Optional;
import org.arendal.json.Ref;
import org.arendal.json.change.Change;

/** Writes what differs. */
interface DiffReport {
  /** A case that is answered otherwise. */
  void one(long line, Optional<Ref> ref, List<Change> changes);

  /** All of them, counted. */
  void all(DiffTally tally);
}
