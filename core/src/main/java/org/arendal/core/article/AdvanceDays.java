package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.TreatyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * From which day the right of article 11(1) runs, and on which day the Convention ends.
 *
 * <p>Source: A11-1, A11-1-g1, A14-1, A14-2, A15-2b, INTRO-40. Reading: ADR 0077.
 */
final class AdvanceDays {
  private AdvanceDays() {}

  /**
   * The first day on which the Convention gives a right or a power in the host territory; while
   * that, or its own day, is unknown, not before the Convention itself.
   */
  static LocalDate first(@Nullable Territory host, AssembledLaw law) {
    return Optional.ofNullable(host)
        .flatMap(law::inForceFrom)
        .orElse(TreatyCalendar.ENTRY_INTO_FORCE);
  }

  /** The last such day; empty if the state has not denounced the Convention. */
  static Optional<LocalDate> last(@Nullable Territory host, AssembledLaw law) {
    return Optional.ofNullable(host)
        .flatMap(territory -> law.notPartyFrom(territory.state()))
        .map(day -> day.minusDays(1));
  }

  /** These days from the first to the last; empty if the state left before its territory joined. */
  static Optional<DateRange> inForce(@Nullable Territory host, AssembledLaw law) {
    return DateRange.from(first(host, law)).intersection(upToLast(host, law));
  }

  /** All days up to the last one, whenever they began. */
  static DateRange upToLast(@Nullable Territory territory, AssembledLaw law) {
    return new DateRange(Optional.empty(), last(territory, law));
  }

  /**
   * The day from which the right runs, and what is to be known of a move made before.
   *
   * @param first the first day on which the Convention can give the right, if it is known
   */
  static List<Remark> remarks(
      Truth answer, Optional<LocalDate> first, Case matter, AssembledLaw law) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    LocalDate start = matter.value(AdvanceFacts.RESIDENCE_START_DATE);
    if (start != null && first.filter(start::isBefore).isPresent()) {
      remarks.add(
          remark(
              "moved-before-in-force",
              "A11-1 A14-1 A14-2",
              Argument.of(start),
              Argument.of(first.get())));
    }
    if (start != null && answer == Truth.TRUE) {
      LocalDate day = first.filter(start::isBefore).orElse(start);
      remarks.add(
          matter
              .get(AdvanceFacts.CLAIM_START)
              .filter(day::isAfter)
              .map(
                  claimed ->
                      remark(
                          "advance-from-claimed-earlier",
                          "A11-1",
                          Argument.of(day),
                          Argument.of(claimed)))
              .orElseGet(() -> remark("advance-from", "A11-1", Argument.of(day))));
    }
    remarks.addAll(ending(matter, law));
    return remarks.build();
  }

  /** That there were rules on advance before the Convention too, where one is claimed. */
  static List<Remark> earlierRules(Case matter) {
    return matter.asOf().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)
            && matter.get(AdvanceFacts.CLAIMED).orElse(false)
        ? List.of(remark("advance-rules-of-1981", "INTRO-40"))
        : List.of();
  }

  /** Says so if the host state has denounced the Convention and is still a party. */
  static List<Remark> ending(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host == null) {
      return List.of();
    }
    return law.notPartyFrom(host.state()).filter(matter.asOf()::isBefore).stream()
        .map(
            day ->
                remark(
                    "denunciation-ahead",
                    "A15-2a A15-2b",
                    Argument.of(host.state()),
                    Argument.of(day)))
        .toList();
  }

  private static Remark remark(String id, String provisions, Argument... values) {
    return Remark.of(id, Provisions.of(provisions), values);
  }
}
