package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.time.PartialDate;

/**
 * What fills a place in the text of a remark.
 *
 * <p>It keeps the type that it has in the law, so that each language writes it in its own way; in
 * JSON it is its {@link #code}. It is never free text of a case.
 */
public sealed interface Argument {

  /** The argument as it stands in JSON: a code, an ISO date or length, or the words of a source. */
  String code();

  /** A territory. */
  record OfTerritory(Territory territory) implements Argument {
    /** Checks that it is there. */
    public OfTerritory {
      requireNonNull(territory, "territory");
    }

    @Override
    public String code() {
      return territory.code();
    }
  }

  /** A day, month or year. */
  record OfDate(PartialDate date) implements Argument {
    /** Checks that it is there. */
    public OfDate {
      requireNonNull(date, "date");
    }

    @Override
    public String code() {
      return date.toString();
    }
  }

  /** A length of time. */
  record OfLength(Period length) implements Argument {
    /** Checks that it is there. */
    public OfLength {
      requireNonNull(length, "length");
    }

    @Override
    public String code() {
      return length.toString();
    }
  }

  /** A place among the instruments beside the Convention. */
  record OfInstrument(RelatedInstrument instrument) implements Argument {
    /** Checks that it is there. */
    public OfInstrument {
      requireNonNull(instrument, "instrument");
    }

    @Override
    public String code() {
      return instrument.code();
    }
  }

  /** A note of a register, by its id. */
  record OfNote(String code) implements Argument {
    /** Checks that it is there. */
    public OfNote {
      requireNonNull(code, "code");
    }
  }

  /** Words of a source: names and numbers stay, and what is the library's in them is translated. */
  record OfSource(String code) implements Argument {
    /** Checks that they are there. */
    public OfSource {
      requireNonNull(code, "code");
    }
  }

  /** Where a source says something: its day, if that is told, its name, if told, and the place. */
  record OfPassage(Optional<PartialDate> evidence, Optional<String> source, String reference)
      implements Argument {
    /** Checks that nothing is missing. */
    public OfPassage {
      requireNonNull(evidence, "evidence");
      requireNonNull(source, "source");
      requireNonNull(reference, "reference");
    }

    @Override
    public String code() {
      return Stream.of(evidence.map(PartialDate::toString), source, Optional.of(reference))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }
  }

  /** A territory. */
  static Argument of(Territory territory) {
    requireNonNull(territory, "territory");
    return new OfTerritory(territory);
  }

  /** A state, which has the name of its main territory. */
  static Argument of(NordicState state) {
    requireNonNull(state, "state");
    return new OfTerritory(state.mainTerritory());
  }

  /** A day. */
  static Argument of(LocalDate day) {
    return new OfDate(PartialDate.of(day));
  }

  /** A date as far as it is known. */
  static Argument of(PartialDate date) {
    requireNonNull(date, "date");
    return new OfDate(date);
  }

  /** A length of time. */
  static Argument of(Period length) {
    requireNonNull(length, "length");
    return new OfLength(length);
  }

  /** A place among the instruments beside the Convention. */
  static Argument of(RelatedInstrument instrument) {
    requireNonNull(instrument, "instrument");
    return new OfInstrument(instrument);
  }

  /** A note of a register. */
  static Argument note(String id) {
    requireNonNull(id, "id");
    return new OfNote(id);
  }

  /** Where an entry was read: the source and the place in it. */
  static Argument passage(Provenance provenance) {
    requireNonNull(provenance, "provenance");
    return new OfPassage(
        Optional.empty(), Optional.of(provenance.source()), provenance.reference());
  }

  /**
   * The same with the day of the source. The Convention and the remarks to it are not named: what
   * is printed cites them beside it.
   */
  static Argument datedPassage(Provenance provenance) {
    requireNonNull(provenance, "provenance");
    return new OfPassage(
        Optional.of(provenance.evidence()),
        provenance.provision().isPresent() ? Optional.empty() : Optional.of(provenance.source()),
        provenance.reference());
  }

  /** Words of a source. */
  static Argument source(String words) {
    requireNonNull(words, "words");
    return new OfSource(words);
  }
}
