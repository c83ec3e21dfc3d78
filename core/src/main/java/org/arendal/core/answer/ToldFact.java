package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Place;

/**
 * A fact of a case as another authority may be told it: of a judgement the outcome, the day and the
 * role, never the reason.
 *
 * @param fact the fact
 * @param value what is told of it
 */
public record ToldFact(Fact<?> fact, Value value) {

  /** What is told of a fact. */
  public sealed interface Value {}

  /** Yes or no. */
  public record YesNo(boolean isSo) implements Value {}

  /** What a human judged, when and in what role. */
  public record Judged(boolean outcome, LocalDate date, String role) implements Value {
    /** Refuses missing parts. */
    public Judged {
      requireNonNull(date, "date");
      requireNonNull(role, "role");
    }
  }

  /** A day. */
  public record OnDay(LocalDate day) implements Value {
    /** Refuses a missing day. */
    public OnDay {
      requireNonNull(day, "day");
    }
  }

  /** A country or Nordic territory, or none. */
  public record InPlace(Place place) implements Value {
    /** Refuses a missing place. */
    public InPlace {
      requireNonNull(place, "place");
    }
  }

  /** Choices of the fact. */
  public record Chosen(List<Coded> choices) implements Value {
    /** Copies the choices. */
    public Chosen {
      choices = List.copyOf(choices);
    }
  }

  /** Refuses missing parts. */
  public ToldFact {
    requireNonNull(fact, "fact");
    requireNonNull(value, "value");
  }
}
