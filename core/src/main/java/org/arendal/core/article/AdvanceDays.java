package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.TreatyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * On which days the Convention gives the right of article 11(1) and the power of article 11(3).
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
   * The day from which the right of article 11(1) runs, and what is to be known of a move made
   * before.
   */
  static List<Remark> remarks(Truth answer, Case matter, AssembledLaw law) {
    Optional<LocalDate> first = firstOfMove(matter, law);
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

  /**
   * The first day on which the Convention was in force at both ends of the move; empty if one of
   * the days is not known.
   */
  private static Optional<LocalDate> firstOfMove(Case matter, AssembledLaw law) {
    LocalDate first = TreatyCalendar.ENTRY_INTO_FORCE;
    for (Territory territory : ends(matter)) {
      LocalDate day = law.inForceFrom(territory).orElse(null);
      if (day == null) {
        return Optional.empty();
      }
      first = day.isAfter(first) ? day : first;
    }
    return Optional.of(first);
  }

  /**
   * Whether residence was taken up on that day or later. A day of one end that is known can deny it
   * while the other is not.
   */
  static Truth takenUpInForce(Case matter, AssembledLaw law) {
    LocalDate start = matter.value(AdvanceFacts.RESIDENCE_START_DATE);
    if (start == null) {
      return Truth.UNKNOWN;
    }
    Truth result =
        Truth.of(!start.isBefore(TreatyCalendar.ENTRY_INTO_FORCE))
            .and(isPlaced(matter) ? Truth.TRUE : Truth.UNKNOWN);
    for (Territory territory : ends(matter)) {
      result =
          result.and(
              law.inForceFrom(territory)
                  .map(first -> Truth.of(!start.isBefore(first)))
                  .orElse(Truth.UNKNOWN));
    }
    return result;
  }

  private static boolean isPlaced(Case matter) {
    return matter.knows(TransferFacts.ORIGIN_TERRITORY)
        && matter.knows(TransferFacts.DESTINATION_TERRITORY)
        && matter.knows(HostFacts.TERRITORY);
  }

  /** The territories of the move as far as they are known, the host's included. */
  private static Set<Territory> ends(Case matter) {
    Set<Territory> territories = EnumSet.noneOf(Territory.class);
    TransferPlaces.territory(TransferFacts.ORIGIN_TERRITORY, matter).ifPresent(territories::add);
    TransferPlaces.territory(TransferFacts.DESTINATION_TERRITORY, matter)
        .ifPresent(territories::add);
    matter.get(HostFacts.TERRITORY).ifPresent(territories::add);
    return territories;
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
