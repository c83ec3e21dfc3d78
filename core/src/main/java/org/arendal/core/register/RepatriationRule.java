package org.arendal.core.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.MeasureKind;
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

  /** The id of the rule that it took the place of. */
  public abstract Optional<String> replaces();

  /** A day before which it surely did not hold, where the first day itself is not known. */
  public abstract Optional<LocalDate> notBefore();

  /** Refuses a day that is not served. */
  @Value.Check
  protected void check() {
    notBefore().ifPresent(day -> ServedDays.check(day, "notBefore"));
  }

  /** Whether an entry with a rule holds on a day; unknown if its first day is. */
  public static Truth holds(Entry<RepatriationRule> entry, LocalDate day) {
    if (entry.validity().surelyContains(day)) {
      return Truth.TRUE;
    }
    boolean excluded =
        entry.validity().startsAfter(day)
            || entry.validity().endsBefore(day)
            || entry.value().notBefore().filter(day::isBefore).isPresent();
    return excluded ? Truth.FALSE : Truth.UNKNOWN;
  }
}
