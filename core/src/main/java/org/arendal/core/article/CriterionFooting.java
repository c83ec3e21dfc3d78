package org.arendal.core.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.law.Provision;

/**
 * What a criterion rests on.
 *
 * @param footing what it rests on
 * @param provision where the treaty has the word that the criterion is or explains; empty for the
 *     other footings
 * @param words that word of the treaty, in Danish; dots stand where words are left out
 */
public record CriterionFooting(
    Footing footing, Optional<Provision> provision, Optional<String> words) {

  /** Checks that a word of the treaty is named where there is one to name, and nowhere else. */
  public CriterionFooting {
    requireNonNull(footing, "footing");
    boolean named = footing == Footing.TREATY || footing == Footing.EXPLAINS;
    if (provision.isPresent() != named || words.isPresent() != named) {
      throw new IllegalArgumentException(
          footing + (named ? " names no word of the treaty" : " has no word of the treaty"));
    }
  }

  static CriterionFooting on(Footing footing, String provision, String words) {
    return new CriterionFooting(footing, Optional.of(Provision.of(provision)), Optional.of(words));
  }

  static CriterionFooting of(Footing footing) {
    return new CriterionFooting(footing, Optional.empty(), Optional.empty());
  }
}
