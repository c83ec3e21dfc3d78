package org.arendal.core.article;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import org.arendal.core.fact.Citizenships;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person can be a citizen of a state of the European Economic Area.
 *
 * <p>National rules speak of such citizens. On which days a state was in the area is not weighed:
 * the question is only whom a rule surely is not about, so every state counts that ever was in it.
 *
 * <p>Source: A07-dk-9, A07-dk-10, A07-dk-11, for whom the rules are about; for the states the EEA
 * Agreement and its enlargements, which the registers do not hold.
 */
final class EeaCitizenship {
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU",
          "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI",
          "SK");

  private EeaCitizenship() {}

  /** True also while the citizenships are unknown, or there may be more of them. */
  static boolean mayBe(@Nullable Citizenships citizenships) {
    return citizenships == null
        || !citizenships.isComplete()
        || !Collections.disjoint(citizenships.codes(), STATES);
  }
}
