package org.arendal.it;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.article.ConclusionRule;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Rule;
import org.arendal.core.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The fault that is planted at present, if there is one; the changed classes of core hand what they
 * would answer through it.
 *
 * <p>It notes besides which faults would make a difference: one that answers as the right rule does
 * everywhere cannot be noticed. It serves one thread.
 *
 * @param fault what is made wrong
 * @param id of what
 */
public record Planted(Fault fault, String id) {
  private static @Nullable Planted present;
  private static Set<Planted> changing = new HashSet<>();

  /** Plants a fault in place of the one before; with null there is none. */
  static void plant(@Nullable Planted fault) {
    present = fault;
  }

  /** The faults that would have changed something since this was asked last. */
  static Set<Planted> changing() {
    Set<Planted> seen = changing;
    changing = new HashSet<>();
    return seen;
  }

  /** What a criterion is answered. */
  public static Truth criterion(String id, Truth right) {
    return switch (right) {
      case TRUE ->
          is(Fault.YES_AS_NO, id)
              ? Truth.FALSE
              : is(Fault.KNOWN_AS_OPEN, id) ? Truth.UNKNOWN : right;
      case FALSE ->
          is(Fault.NO_AS_YES, id)
              ? Truth.TRUE
              : is(Fault.KNOWN_AS_OPEN, id) ? Truth.UNKNOWN : right;
      case UNKNOWN ->
          is(Fault.OPEN_AS_NO, id) ? Truth.FALSE : is(Fault.OPEN_AS_YES, id) ? Truth.TRUE : right;
    };
  }

  /** What is drawn of a conclusion. */
  public static Optional<DrawnConclusion> conclusion(
      ConclusionRule rule, Outcome outcome, Optional<DrawnConclusion> right) {
    String id = rule.conclusion().id();
    if (right.isPresent() && is(Fault.LEFT_OUT, id)) {
      return Optional.empty();
    }
    boolean isSure = right.filter(DrawnConclusion::isCertain).isPresent();
    return !isSure && rule.outcomes().contains(outcome) && is(Fault.ALWAYS_DRAWN, id)
        ? Optional.of(new DrawnConclusion(rule.conclusion(), allMet(rule.condition()), List.of()))
        : right;
  }

  private static Finding allMet(Rule<?> condition) {
    return condition.find(condition.bits(), 0);
  }

  /** The option that holds for a reading. */
  public static Optional<ReadingOption> option(Reading reading, Optional<ReadingOption> right) {
    if (right.isPresent()) {
      String id = id(reading, right.get());
      if (is(Fault.AS_OPEN, id)) {
        return Optional.empty();
      }
      return is(Fault.AS_THE_OTHER, id) ? Optional.of(other(reading, right.get())) : right;
    }
    for (ReadingOption option : reading.options()) {
      if (is(Fault.OPEN_AS_IT, id(reading, option))) {
        return Optional.of(option);
      }
    }
    return right;
  }

  /** What an option of a reading is called, as its criterion is. */
  static String id(Reading reading, ReadingOption option) {
    return reading.id() + "." + option.id();
  }

  private static ReadingOption other(Reading reading, ReadingOption option) {
    return reading.options().stream().filter(each -> each != option).findFirst().orElseThrow();
  }

  private static boolean is(Fault fault, String id) {
    if (present == null) {
      changing.add(new Planted(fault, id));
      return false;
    }
    return present.fault == fault && present.id.equals(id);
  }
}
