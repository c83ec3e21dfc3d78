package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.RelatedInstrument;

/**
 * Which instrument beside the Convention held for the host territory, where an article points at
 * one that has been replaced since.
 *
 * <p>It names the instrument and no more: which of its provisions answers to one that the text
 * cites, and what it gives the person, are not said.
 */
final class RelatedInstruments {
  /** The note of a register entry for a regulation under which advance was a family benefit. */
  private static final String ADVANCE_AS_FAMILY_BENEFIT = "advance-as-family-benefit";

  private static final LocalDate FIRST_JUDGMENT = LocalDate.of(2001, 3, 15);

  private static final List<Provision> ADVANCE = Provisions.of("A02-1b A02-1b-g2 INTRO-11");

  private static final List<Fact<Place>> PLACES =
      List.of(
          PersonFacts.RESIDENCE_TERRITORY,
          TransferFacts.ORIGIN_TERRITORY,
          TransferFacts.DESTINATION_TERRITORY);

  private RelatedInstruments() {}

  /** What the registers say of the instrument on the assessment date; nothing if not listed. */
  static List<Remark> remarks(
      RelatedInstrument instrument, List<Provision> cited, Case matter, AssembledLaw law) {
    return remarks(instrument, cited, matter, matter.asOf(), law);
  }

  /** What the registers say of the instrument on a day; nothing if they list none. */
  static List<Remark> remarks(
      RelatedInstrument instrument,
      List<Provision> cited,
      Case matter,
      LocalDate day,
      AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null ? List.of() : remarks(instrument, cited, host, day, law);
  }

  /** What the registers say of the instrument for a territory on a day; nothing if not listed. */
  static List<Remark> remarks(
      RelatedInstrument instrument,
      List<Provision> cited,
      Territory territory,
      LocalDate day,
      AssembledLaw law) {
    return law.country(territory.state()).stream()
        .map(country -> country.instruments().find(instrument.code(), territory, day))
        .flatMap(lookup -> remarks(instrument, lookup, cited).stream())
        .toList();
  }

  /**
   * That maintenance advance was a family benefit under the European regulation that coordinated
   * social security on the day: for the host's own part, or for that of another country of the
   * case, between which and the host the older regulation held on.
   *
   * <p>It never touches an outcome: article 11 gives its right by name. What the regulation gave
   * beside it is not assessed. Nothing is said for a day before the first judgment, nor where the
   * host territory stands outside. Source: A02-1b, A02-1b-g2, INTRO-11; later facts on cases
   * C-85/99 and C-255/99.
   */
  static List<Remark> advanceRemarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null
        || matter.asOf().isBefore(FIRST_JUDGMENT)
        || !isCoordinated(host, matter, law)) {
      return List.of();
    }
    return Stream.concat(Stream.of(host), otherTerritories(matter).stream())
        .filter(territory -> countsAdvance(territory, matter, law))
        .findFirst()
        .map(
            territory ->
                remark(
                    "advance-under-coordination",
                    ADVANCE,
                    Argument.of(territory),
                    Argument.of(matter.asOf())))
        .stream()
        .toList();
  }

  /** The Nordic territories of the person and the move, and those that paid, without the host's. */
  private static Set<Territory> otherTerritories(Case matter) {
    Set<Territory> others = EnumSet.noneOf(Territory.class);
    for (Fact<Place> fact : PLACES) {
      matter.get(fact).flatMap(Place::territory).ifPresent(others::add);
    }
    matter
        .get(AdvanceFacts.FOREIGN_PAYMENTS)
        .ifPresent(paid -> paid.payments().forEach(payment -> others.add(payment.territory())));
    others.remove(matter.value(HostFacts.TERRITORY));
    return others;
  }

  private static boolean isCoordinated(Territory territory, Case matter, AssembledLaw law) {
    return coordination(territory, matter, law)
        .filter(entry -> entry.value().kind() == Instrument.Kind.EU_REGULATION)
        .isPresent();
  }

  private static boolean countsAdvance(Territory territory, Case matter, AssembledLaw law) {
    return coordination(territory, matter, law)
        .filter(entry -> entry.notes().contains(ADVANCE_AS_FAMILY_BENEFIT))
        .isPresent();
  }

  private static Optional<Entry<Instrument>> coordination(
      Territory territory, Case matter, AssembledLaw law) {
    String key = RelatedInstrument.SOCIAL_SECURITY_COORDINATION.code();
    return law.country(territory.state())
        .flatMap(country -> country.instruments().find(key, territory, matter.asOf()).entry());
  }

  private static List<Remark> remarks(
      RelatedInstrument place, Lookup<Instrument> lookup, List<Provision> cited) {
    Argument instrument = Argument.of(place);
    Argument host = Argument.of(lookup.territory());
    Argument day = Argument.of(lookup.date());
    if (lookup.entry().isEmpty()) {
      return lookup.status() == Lookup.Status.NONE_LISTED
          ? List.of()
          : List.of(remark("related-instrument-unknown", cited, instrument, host, day));
    }
    Entry<Instrument> entry = lookup.entry().get();
    Provenance provenance = entry.provenance();
    List<Provision> provisions =
        ImmutableList.<Provision>builder()
            .addAll(cited)
            .addAll(
                provenance.provision().filter(given -> !cited.contains(given)).stream().toList())
            .build();
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.add(
        remark(
            entry.value().kind() == Instrument.Kind.NONE
                ? "related-instrument-none"
                : "related-instrument",
            provisions,
            instrument,
            host,
            day,
            Argument.source(entry.value().citation().or(entry.value()::title).orElse("")),
            Argument.passage(provenance),
            Argument.of(provenance.evidence())));
    for (String note : entry.notes()) {
      remarks.add(remark("related-instrument-note", cited, instrument, host, Argument.note(note)));
    }
    if (lookup.fellBackToState()) {
      remarks.add(
          remark(
              "related-instrument-of-state",
              cited,
              instrument,
              host,
              Argument.of(entry.territory())));
    }
    if (lookup.isBeyondEvidence()) {
      remarks.add(remark("related-instrument-old", cited, instrument, host, day));
    }
    return remarks.build();
  }

  private static Remark remark(String id, List<Provision> provisions, Argument... values) {
    return Remark.of(id, provisions, values);
  }
}
