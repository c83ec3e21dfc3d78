package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;

/**
 * A fact that is not known, or not wholly, and what it would be good for to know it.
 *
 * @param fact the fact; its answerer says who can usually tell
 * @param bearing what it may change
 * @param state whether it is to be asked
 * @param grounds why it may change that, by article; none if it is needless
 * @param answers what each answer would do; none if it turns no outcome or is not asked
 */
public record OpenQuestion(
    Fact<?> fact,
    Bearing bearing,
    State state,
    List<Ground> grounds,
    List<PossibleAnswer> answers) {

  /** Whether a question is to be asked. */
  public enum State implements Coded {
    /** An article or a conclusion waits for the answer. */
    ASK,
    /** It was asked, and whoever was asked does not know it. */
    ASKED_NOT_KNOWN,
    /**
     * Nothing waits for it yet: it counts once something else is known, it would settle by the way
     * what is asked for directly, or it would only add a contact or a remark.
     */
    NOT_YET,
    /** There is no use in it as the case stands. */
    NEEDLESS
  }

  /** Copies the lists. */
  public OpenQuestion {
    requireNonNull(fact, "fact");
    requireNonNull(bearing, "bearing");
    requireNonNull(state, "state");
    grounds = List.copyOf(grounds);
    answers = List.copyOf(answers);
  }
}
