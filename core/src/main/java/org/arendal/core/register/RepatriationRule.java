package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.logic.Truth;
import org.arendal.core.time.ServedDays;
import org.immutables.value.Value;

/**
 * A national rule or practice on repatriation, as a source describes it.
 *
 * <p>It is national law, to be shown beside article 7 and never in its place. Source: A07-g7,
 * A07-g19.
 */
@Value.Immutable
public abstract class RepatriationRule {
  RepatriationRule() {}

  /** Starts a rule. */
  public static RepatriationRuleBuilder builder() {
    return new RepatriationRuleBuilder();
  }

  /** What the rule says. */
  public abstract RepatriationRuleKind kind();

  /** The measures that it is about; empty if all, or if that does not matter. */
  public abstract Set<MeasureKind> measures();

  /** The number of months or years that it names. */
  public abstract OptionalInt number();

  /** Whether it asks for residence with a view to permanent stay. */
  @Value.Default
  public boolean permanentIntent() {
    return false;
  }

  /** The body that it names, as printed. */
  public abstract Optional<String> body();

  /** The ids of the rules that it took the place of. */
  public abstract List<String> replaces();

  /** A day before which it surely did not hold, where the first day itself is not known. */
  public abstract Optional<LocalDate> notBefore();

  /** Refuses a day that is not served. */
  @Value.Check
  protected void check() {
    notBefore().ifPresent(day -> ServedDays.check(day, "notBefore"));
  }

  /** Whether an entry with a rule holds on a day, whatever may have taken its place. */
  public static Truth holds(Entry<RepatriationRule> entry, LocalDate day) {
    requireNonNull(entry, "entry");
    requireNonNull(day, "day");
    return entry.value().notBefore().filter(day::isBefore).isPresent()
        ? Truth.FALSE
        : entry.holds(day);
  }
}
