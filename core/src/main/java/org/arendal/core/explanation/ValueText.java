package org.arendal.core.explanation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.Place;
import org.arendal.core.law.Territory;

/** Values of facts in a few words. */
final class ValueText {
  private final Words words;

  ValueText(Words words) {
    this.words = words;
  }

  /**
   * A value in a few words, of a judgement the outcome alone; empty if it has none, or too many.
   */
  Optional<String> of(Fact<?> fact, Object value) {
    if (value instanceof Boolean holds) {
      return Optional.of(yesNo(holds));
    }
    if (value instanceof Judgement judgement) {
      return Optional.of(yesNo(judgement.outcome()));
    }
    if (value instanceof LocalDate date) {
      return Optional.of(words.texts().date(date));
    }
    if (value instanceof Territory territory) {
      return Optional.of(territory(territory));
    }
    if (value instanceof Place place) {
      return place.equals(Place.NOWHERE) ? Optional.empty() : Optional.of(place(place));
    }
    if (value instanceof Coded code) {
      return Optional.of(words.choice(fact, code));
    }
    return value instanceof CodeSet<?> codes && codes.isComplete() && !codes.choices().isEmpty()
        ? Optional.of(choices(fact, codes.choices()))
        : Optional.empty();
  }

  String yesNo(boolean holds) {
    return words.get(holds ? "label.yes" : "label.no");
  }

  String territory(Territory territory) {
    return words.get("territory." + territory.code());
  }

  /** A place that is in a country; one outside the Nordic countries has no name here. */
  String place(Place place) {
    return place
        .territory()
        .map(this::territory)
        .orElseGet(() -> words.get("label.country", place.code()));
  }

  /** Choices of a fact as a list. */
  String choices(Fact<?> fact, Collection<? extends Coded> choices) {
    return words.texts().list(choices.stream().map(choice -> words.choice(fact, choice)).toList());
  }
}
