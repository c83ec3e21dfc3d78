package org.arendal.core.article;

import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * In Svalbard the Convention reaches as far as Norwegian social legislation does, which is a fact
 * of the case.
 *
 * <p>Source: A01-a-g-sj1, A01-a-g-sj2.
 */
final class Svalbard {
  private Svalbard() {}

  /**
   * Whether the Convention reaches the matter if the territory is Svalbard; every other territory
   * it reaches, once it is in force there.
   */
  static Truth reachedIfItIs(Territory territory, Case matter) {
    if (territory != Territory.SVALBARD) {
      return Truth.TRUE;
    }
    Boolean applies = matter.value(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
    return applies == null ? Truth.UNKNOWN : Truth.of(applies);
  }

  /** Whether a value of a fact places something there, so that this is a question of the case. */
  static boolean isNamedBy(@Nullable Object value) {
    return value == Territory.SVALBARD
        || Place.of(Territory.SVALBARD).equals(value)
        || (value instanceof AdvancePayments paid
            && paid.payments().stream().anyMatch(p -> p.territory() == Territory.SVALBARD));
  }
}
