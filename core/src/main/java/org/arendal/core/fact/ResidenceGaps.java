package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.Bounds;
import org.arendal.core.time.Days;
import org.arendal.core.time.PartialDate;

/**
 * Finds the gaps in a residence.
 *
 * <p>A gap lies between the days on which somebody can have resided lawfully in a country. A day of
 * residence elsewhere that is sure, or of unlawful residence, fills it: that day is what it is, and
 * the gap is over. Once sorted, everything is passed through once.
 */
final class ResidenceGaps {
  private ResidenceGaps() {}

  /** The countries that residence can be counted in: each territory, and each state. */
  static Set<Set<Territory>> countries(List<ResidencePeriod> periods) {
    Map<NordicState, Set<Territory>> byState = new EnumMap<>(NordicState.class);
    for (ResidencePeriod period : periods) {
      period
          .place()
          .territory()
          .ifPresent(
              territory ->
                  byState
                      .computeIfAbsent(territory.state(), s -> EnumSet.noneOf(Territory.class))
                      .add(territory));
    }
    Set<Set<Territory>> countries = new LinkedHashSet<>();
    byState
        .values()
        .forEach(
            together -> {
              together.forEach(territory -> countries.add(EnumSet.of(territory)));
              countries.add(together);
            });
    return countries;
  }

  /** The gaps in residence in these territories, in their order. */
  static List<ResidenceGap> in(Collection<Territory> country, List<ResidencePeriod> periods) {
    List<Residence> here = new ArrayList<>();
    Days.Builder filled = new Days.Builder(periods.size());
    for (ResidencePeriod period : periods) {
      Bounds bounds = period.bounds();
      boolean counts = period.place().territory().filter(country::contains).isPresent();
      if (counts && period.lawful() != Truth.FALSE) {
        here.add(new Residence(period, bounds));
      } else if (bounds.latestFirst() != Days.LAST) {
        filled.add(bounds.latestFirst(), bounds.earliestLast());
      }
    }
    here.sort(Comparator.comparingLong(residence -> residence.bounds().earliestFirst()));
    return between(here, filled.days());
  }

  private static List<ResidenceGap> between(List<Residence> here, Days filled) {
    List<Residence> before = new ArrayList<>();
    Days.Builder between = new Days.Builder(here.size());
    Residence latest = null;
    for (Residence next : here) {
      if (latest != null && latest.isFollowedByGap(next.bounds().earliestFirst())) {
        before.add(latest);
        between.add(latest.last() + 1, next.bounds().earliestFirst() - 1);
      }
      if (latest == null || next.last() > latest.last()) {
        latest = next;
      }
    }
    if (latest != null && latest.isFollowedByGap(Days.LAST)) {
      before.add(latest);
      between.add(latest.last() + 1, Days.LAST);
    }
    Days unfilled = between.days().without(filled);
    ImmutableList.Builder<ResidenceGap> gaps = ImmutableList.builder();
    for (Residence residence : before) {
      // Behind days that something fills nobody goes on residing here.
      int gap = unfilled.around(residence.last() + 1);
      if (gap >= 0) {
        gaps.add(gap(unfilled.first(gap), unfilled.last(gap), residence));
      }
    }
    return gaps.build();
  }

  private static ResidenceGap gap(long first, long last, Residence before) {
    return new ResidenceGap(
        LocalDate.ofEpochDay(first),
        last == Days.LAST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last)),
        before.judgement());
  }

  /** A period that may be lawful residence here, and its days as far as they are known. */
  private record Residence(ResidencePeriod period, Bounds bounds) {
    long last() {
      return bounds.latestLast();
    }

    boolean isFollowedByGap(long next) {
      return last() < Days.LAST && next > last() + 1;
    }

    /** What was judged of the days after a last day that is known. */
    Optional<Judgement> judgement() {
      return period.end().filter(PartialDate::isDay).flatMap(end -> period.shortGapAfter());
    }
  }
}
