package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An outcome that an article does not have, and all that would give it.
 *
 * @param outcome the outcome: that the article applies, or that it does not
 * @param ways the smallest sets of conditions, of at most {@value #MOST} each, whose other answer
 *     would give it; the smallest first
 * @param hasLonger whether there are ways that take more conditions than that
 */
public record OtherOutcome(Outcome outcome, List<Way> ways, boolean hasLonger) {
  /** The most conditions of a way that is told. */
  public static final int MOST = 4;

  /** Copies the list. */
  public OtherOutcome {
    requireNonNull(outcome, "outcome");
    ways = List.copyOf(ways);
  }

  /** The ways of one of the three lists. */
  public List<Way> inReach(Turn.Reach reach) {
    requireNonNull(reach, "reach");
    return ways.stream().filter(way -> way.reach() == reach).toList();
  }
}
