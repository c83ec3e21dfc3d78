package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
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
    if (host == null) {
      return List.of();
    }
    return law.country(host.state()).stream()
        .map(country -> country.instruments().find(instrument.code(), host, day))
        .flatMap(lookup -> remarks(lookup, cited).stream())
        .toList();
  }

  private static List<Remark> remarks(Lookup<Instrument> lookup, List<Provision> cited) {
    String instrument = lookup.key();
    String host = lookup.territory().code();
    String day = lookup.date().toString();
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
            entry.value().citation().or(entry.value()::title).orElse(""),
            provenance.source() + ", " + provenance.reference(),
            provenance.evidence().toString()));
    for (String note : entry.notes()) {
      remarks.add(remark("related-instrument-note", cited, instrument, host, note));
    }
    if (lookup.fellBackToState()) {
      remarks.add(
          remark("related-instrument-of-state", cited, instrument, host, entry.territory().code()));
    }
    if (lookup.isBeyondEvidence()) {
      remarks.add(remark("related-instrument-old", cited, instrument, host, day));
    }
    return remarks.build();
  }

  private static Remark remark(String id, List<Provision> provisions, String... arguments) {
    return new Remark(id, List.of(arguments), provisions);
  }
}
