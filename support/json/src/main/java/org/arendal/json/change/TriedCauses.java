package org.arendal.json.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.answer.Difference;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;

/** Why two answers differ that were both made here: differences between them, as causes. */
final class TriedCauses {
  // Of all registers that differ, since they are tried together.
  private final List<Cause> ofRegisters;

  /** Of answers by these two. */
  TriedCauses(AssembledLaw before, AssembledLaw after) {
    this.ofRegisters = registers(before, after);
  }

  /** What these differences are as causes; never empty. */
  List<Cause> of(List<Difference> differences) {
    List<Cause> causes = differences.stream().flatMap(this::causes).toList();
    return causes.isEmpty() ? List.of(new Cause(Cause.Kind.UNNAMED, "", "", "")) : causes;
  }

  private Stream<Cause> causes(Difference difference) {
    if (difference instanceof Difference.OfRegisters) {
      return ofRegisters.stream();
    }
    return Stream.of(cause(difference));
  }

  private static Cause cause(Difference difference) {
    if (difference instanceof Difference.OfDay of) {
      return new Cause(Cause.Kind.DAY, "", of.first().toString(), of.second().toString());
    }
    if (difference instanceof Difference.OfFact of) {
      return new Cause(Cause.Kind.FACT, of.fact().id(), "", "");
    }
    if (difference instanceof Difference.OfSection of) {
      return new Cause(Cause.Kind.SECTION, of.section().id(), "", "");
    }
    if (difference instanceof Difference.OfReading of) {
      return new Cause(
          Cause.Kind.READING, of.reading().id(), option(of.first()), option(of.second()));
    }
    if (difference instanceof Difference.OfEntryIntoForce of) {
      return new Cause(
          Cause.Kind.IN_FORCE, of.territory().code(), day(of.first()), day(of.second()));
    }
    if (difference instanceof Difference.OfDenunciation of) {
      return new Cause(
          Cause.Kind.DENUNCIATION, of.state().code(), day(of.first()), day(of.second()));
    }
    return new Cause(Cause.Kind.UNNAMED, "", "", "");
  }

  private static String option(ReadingUse use) {
    return use.option().map(ReadingOption::id).orElse(Statements.OPEN);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** Where both answer as known last, or on the same day, the registers whose entries differ. */
  private static List<Cause> registers(AssembledLaw before, AssembledLaw after) {
    String knownBefore = day(before.registersKnownOn());
    String knownAfter = day(after.registersKnownOn());
    if (!knownBefore.equals(knownAfter)) {
      return List.of(new Cause(Cause.Kind.KNOWN_ON, "", knownBefore, knownAfter));
    }
    List<Cause> causes = new ArrayList<>();
    for (CountryModule country : before.countries()) {
      for (RegisterKind<?> kind : RegisterKinds.all()) {
        if (!after
            .country(country.state())
            .filter(other -> areAlike(country, other, kind))
            .isPresent()) {
          causes.add(
              new Cause(Cause.Kind.REGISTERS, country.state().code() + " " + kind.name(), "", ""));
        }
      }
    }
    return List.copyOf(causes);
  }

  private static boolean areAlike(CountryModule one, CountryModule other, RegisterKind<?> kind) {
    return one.register(kind).entries().equals(other.register(kind).entries())
        && one.register(kind).gaps().equals(other.register(kind).gaps());
  }
}
