package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;

/** One thing in which two sides of a comparison differ, and that can make their answers differ. */
public sealed interface Difference {

  /** The day for which everything is read. */
  record OfDay(LocalDate first, LocalDate second) implements Difference {
    /** Refuses missing parts. */
    public OfDay {
      requireNonNull(first, "first");
      requireNonNull(second, "second");
    }
  }

  /**
   * A fact as it was given; empty where it was not.
   *
   * @param fact the fact
   * @param first its value in the first case
   * @param second its value in the second
   */
  record OfFact(Fact<?> fact, Optional<?> first, Optional<?> second) implements Difference {
    /** Refuses missing parts. */
    public OfFact {
      requireNonNull(fact, "fact");
      requireNonNull(first, "first");
      requireNonNull(second, "second");
    }

    /** The fact, and no value. */
    @Override
    public String toString() {
      return "OfFact[" + fact + "]";
    }
  }

  /** A section that is raised in one of the cases only, and has no fact there. */
  record OfSection(Section section, boolean isRaisedInSecond) implements Difference {
    /** Refuses missing parts. */
    public OfSection {
      requireNonNull(section, "section");
    }
  }

  /** How a contested reading is read, and whether an agency chose that. */
  record OfReading(ReadingUse first, ReadingUse second) implements Difference {
    /** Refuses missing parts. */
    public OfReading {
      requireNonNull(first, "first");
      requireNonNull(second, "second");
    }

    /** The reading. */
    public Reading reading() {
      return first.reading();
    }
  }

  /** The day that an agency gave for the Convention's entry into force in a territory. */
  record OfEntryIntoForce(
      Territory territory, Optional<LocalDate> first, Optional<LocalDate> second)
      implements Difference {
    /** Refuses missing parts. */
    public OfEntryIntoForce {
      requireNonNull(territory, "territory");
      requireNonNull(first, "first");
      requireNonNull(second, "second");
    }
  }

  /** The day on which a state's denunciation was received. */
  record OfDenunciation(NordicState state, Optional<LocalDate> first, Optional<LocalDate> second)
      implements Difference {
    /** Refuses missing parts. */
    public OfDenunciation {
      requireNonNull(state, "state");
      requireNonNull(first, "first");
      requireNonNull(second, "second");
    }
  }

  /** The country modules, what an agency laid over their registers, or the day as known on. */
  record OfRegisters() implements Difference {}
}
