package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;

/**
 * The rules on repatriation of all assembled states, found by territory.
 *
 * <p>Which of them hold on a day is worked out for the day: a rule can begin on a day that nobody
 * knows, and give way to another in the same way.
 */
public final class RepatriationRules {
  private final ImmutableList<Listed> all;
  private final ImmutableListMultimap<Territory, Listed> byTerritory;

  private RepatriationRules(ImmutableList<Listed> all) {
    this.all = all;
    ImmutableListMultimap.Builder<Territory, Listed> places = ImmutableListMultimap.builder();
    for (Listed listed : all) {
      places.put(listed.entry().territory(), listed);
    }
    this.byTerritory = places.build();
  }

  /** The rules of all these registers, in their order. */
  public static RepatriationRules of(Collection<Register<RepatriationRule>> registers) {
    requireNonNull(registers, "registers");
    ImmutableList.Builder<Listed> all = ImmutableList.builder();
    for (Register<RepatriationRule> register : registers) {
      for (Entry<RepatriationRule> entry : register.entries()) {
        all.add(Listed.of(entry, register.entries()));
      }
    }
    return new RepatriationRules(all.build());
  }

  /** The rules of every territory. */
  public List<Listed> all() {
    return all;
  }

  /** The rules of a territory. */
  public List<Listed> inTerritory(Territory territory) {
    requireNonNull(territory, "territory");
    return byTerritory.get(territory);
  }

  /**
   * A rule beside those that took its place.
   *
   * @param entry the rule
   * @param replacedBy the rules of the same territory that say that they replaced it
   */
  public record Listed(Entry<RepatriationRule> entry, List<Entry<RepatriationRule>> replacedBy) {

    /** Copies the rules. */
    public Listed {
      replacedBy = List.copyOf(replacedBy);
    }

    static Listed of(Entry<RepatriationRule> entry, List<Entry<RepatriationRule>> all) {
      List<Entry<RepatriationRule>> later = new ArrayList<>();
      for (Entry<RepatriationRule> other : all) {
        if (other.territory() == entry.territory()
            && other.value().replaces().contains(entry.key())) {
          later.add(other);
        }
      }
      return new Listed(entry, later);
    }

    /** What it says. */
    public RepatriationRule rule() {
      return entry.value();
    }

    /**
     * Whether the rule holds on a day.
     *
     * <p>It surely holds from its first day, or from the day of its evidence where the first day is
     * not known. From the day on which another surely holds that took its place it is past; while
     * the other may hold, whether it still does is not known. So rules of different years never
     * hold side by side.
     */
    public Truth holds(LocalDate day) {
      Truth holds = RepatriationRule.holds(entry, day);
      for (int i = 0; i < replacedBy.size(); i++) {
        holds = holds.and(RepatriationRule.holds(replacedBy.get(i), day).not());
      }
      return holds;
    }
  }
}
