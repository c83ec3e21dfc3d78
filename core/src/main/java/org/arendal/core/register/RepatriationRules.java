package org.arendal.core.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;

/**
 * The rules on repatriation of all assembled states, found by territory and kind.
 *
 * <p>Which of them hold on a day is worked out for the day: a rule can begin on a day that nobody
 * knows, and give way to another in the same way.
 */
public final class RepatriationRules {
  private final ImmutableListMultimap<Territory, Listed> byTerritory;
  private final ImmutableListMultimap<RepatriationRuleKind, Listed> byKind;
  private final ImmutableTable<Territory, RepatriationRuleKind, ImmutableList<Listed>> byBoth;

  private RepatriationRules(List<Listed> all) {
    byTerritory = Multimaps.index(all, Listed::territory);
    byKind = Multimaps.index(all, Listed::kind);
    byBoth =
        all.stream()
            .collect(
                ImmutableTable.toImmutableTable(
                    Listed::territory, Listed::kind, ImmutableList::of, RepatriationRules::joined));
  }

  /** The rules of all these registers, in their order. */
  public static RepatriationRules of(Collection<Register<RepatriationRule>> registers) {
    return new RepatriationRules(
        registers.stream()
            .map(Register::entries)
            .flatMap(entries -> entries.stream().map(entry -> Listed.of(entry, entries)))
            .collect(toImmutableList()));
  }

  /** The rules of a territory. */
  public List<Listed> in(Territory territory) {
    return byTerritory.get(territory);
  }

  /** The rules of a kind in every territory. */
  public List<Listed> of(RepatriationRuleKind kind) {
    return byKind.get(kind);
  }

  /** The rules of a kind in one territory. */
  public List<Listed> of(RepatriationRuleKind kind, Territory territory) {
    ImmutableList<Listed> rules = byBoth.get(territory, kind);
    return rules == null ? ImmutableList.of() : rules;
  }

  private static ImmutableList<Listed> joined(
      ImmutableList<Listed> some, ImmutableList<Listed> more) {
    return ImmutableList.<Listed>builder().addAll(some).addAll(more).build();
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
      return new Listed(
          entry,
          all.stream()
              .filter(other -> other.territory() == entry.territory())
              .filter(other -> other.value().replaces().contains(entry.key()))
              .collect(toImmutableList()));
    }

    /** What it says. */
    public RepatriationRule rule() {
      return entry.value();
    }

    private Territory territory() {
      return entry.territory();
    }

    private RepatriationRuleKind kind() {
      return entry.value().kind();
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
