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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.PartialDate;

/**
 * Finds the gaps in a residence.
 *
 * <p>A gap lies between the days on which somebody can have resided lawfully in a country. A day of
 * residence elsewhere that is sure, or of unlawful residence, fills it: then it is what it is. Once
 * sorted, everything is passed through once.
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
    List<Span> fillers = new ArrayList<>();
    for (ResidencePeriod period : periods) {
      boolean counts = period.place().territory().filter(country::contains).isPresent();
      if (counts && period.lawful() != Truth.FALSE) {
        here.add(new Residence(period, Span.possible(period)));
      } else if (!Span.sure(period).isEmpty()) {
        fillers.add(Span.sure(period));
      }
    }
    here.sort(Comparator.comparing(residence -> residence.days().first()));
    fillers.sort(Comparator.comparing(Span::first));
    return between(here, Fillers.of(fillers));
  }

  private static List<ResidenceGap> between(List<Residence> here, Fillers fillers) {
    ImmutableList.Builder<ResidenceGap> gaps = ImmutableList.builder();
    Residence latest = null;
    for (Residence next : here) {
      if (latest != null && latest.isFollowedByGap(next.days().first())) {
        LocalDate first = latest.days().last().plusDays(1);
        LocalDate last = next.days().first().minusDays(1);
        if (!fillers.touch(first, last)) {
          gaps.add(new ResidenceGap(first, Optional.of(last), latest.judgement()));
        }
      }
      if (latest == null || next.endsAfter(latest)) {
        latest = next;
      }
    }
    if (latest != null && latest.days().last().isBefore(LocalDate.MAX)) {
      LocalDate first = latest.days().last().plusDays(1);
      Optional<LocalDate> filled = fillers.from(first);
      if (filled.isEmpty() || filled.get().isAfter(first)) {
        gaps.add(new ResidenceGap(first, filled.map(day -> day.minusDays(1)), latest.judgement()));
      }
    }
    return gaps.build();
  }

  /** A period and the days that it can have. */
  private record Residence(ResidencePeriod period, Span days) {
    boolean isFollowedByGap(LocalDate next) {
      return days.last().isBefore(LocalDate.MAX) && next.isAfter(days.last().plusDays(1));
    }

    /** What was judged of the days after a last day that is known. */
    Optional<Judgement> judgement() {
      return period.end().filter(PartialDate::isDay).flatMap(end -> period.shortGapAfter());
    }

    boolean endsAfter(Residence other) {
      return days.last().isAfter(other.days.last());
    }
  }

  /**
   * Days that fill a gap: by each first day of a filler, the last day of all that begin by then.
   */
  private record Fillers(NavigableMap<LocalDate, LocalDate> lastDays) {

    static Fillers of(List<Span> byFirstDay) {
      NavigableMap<LocalDate, LocalDate> lastDays = new TreeMap<>();
      LocalDate last = LocalDate.MIN;
      for (Span span : byFirstDay) {
        last = span.last().isAfter(last) ? span.last() : last;
        lastDays.put(span.first(), last);
      }
      return new Fillers(lastDays);
    }

    boolean touch(LocalDate first, LocalDate last) {
      return from(first).filter(day -> !day.isAfter(last)).isPresent();
    }

    /** The first filled day on or after this one. */
    Optional<LocalDate> from(LocalDate day) {
      boolean isFilled =
          Optional.ofNullable(lastDays.floorEntry(day))
              .filter(filler -> !filler.getValue().isBefore(day))
              .isPresent();
      return isFilled ? Optional.of(day) : Optional.ofNullable(lastDays.ceilingKey(day));
    }
  }
}
