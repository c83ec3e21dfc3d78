package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Truth;

/**
 * A condition that would be answered otherwise.
 *
 * @param criterion the condition
 * @param facts the facts that it is about; none for a reading, and if it hangs on another article
 * @param now what its answer is
 * @param wouldBeMet whether the other answer is a yes
 * @param means by what it would come to be so
 * @param missing the day that it hangs on, where nothing but that is missing
 * @param other the article that it hangs on, if it is that another article applies
 */
public record Turn(
    Criterion criterion,
    List<Fact<?>> facts,
    Truth now,
    boolean wouldBeMet,
    Means means,
    Optional<MissingDay> missing,
    Optional<Article> other) {

  /**
   * A day that is not known, and that gives a yes if it is no earlier than another.
   *
   * @param fact the day
   * @param from the first day that gives it
   */
  public record MissingDay(Fact<?> fact, LocalDate from) {
    /** Refuses missing parts. */
    public MissingDay {
      requireNonNull(fact, "fact");
      requireNonNull(from, "from");
    }
  }

  /** By what a condition would come to be answered otherwise. */
  public enum Means implements Coded {
    /** It comes about: a document, an attestation, an act of an authority. */
    COMES_ABOUT(Reach.CAN_COME_ABOUT),
    /** It ceases, as a lawful stay or a consent can. */
    CEASES(Reach.CAN_COME_ABOUT),
    /** Time brings it. */
    COMES_WITH_TIME(Reach.CAN_COME_ABOUT),
    /** It is not known, and turns out so. */
    TURNS_OUT(Reach.CAN_COME_ABOUT),
    /** By nothing: it is as it is, and otherwise it would be another case. */
    STANDS(Reach.CANNOT_CHANGE),
    /** A human judged it, or has to. */
    JUDGED(Reach.RESTS_ON),
    /** The text is read in one of several ways. */
    READ(Reach.RESTS_ON);

    private final Reach reach;

    Means(Reach reach) {
      this.reach = reach;
    }

    /** To which of the three lists it belongs. */
    public Reach reach() {
      return reach;
    }
  }

  /** The three lists, which are never mixed, the hardest last. */
  public enum Reach implements Coded {
    /** It can still come about, or turn out; nobody is advised to bring it about. */
    CAN_COME_ABOUT,
    /** It cannot change in this case. */
    CANNOT_CHANGE,
    /**
     * The answer rests on it: a judgement, or a reading of the text. It is never a thing to change.
     */
    RESTS_ON
  }

  /** Checks that it is answered otherwise. */
  public Turn {
    requireNonNull(criterion, "criterion");
    facts = List.copyOf(facts);
    requireNonNull(means, "means");
    requireNonNull(missing, "missing");
    requireNonNull(other, "other");
    if (now == Truth.of(wouldBeMet)) {
      throw new IllegalArgumentException(criterion.id() + " is answered so already");
    }
  }
}
