package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.arendal.core.fact.Coded;

/**
 * A national rule or practice on transport for disabled and elderly persons.
 *
 * <p>It is national law, shown beside article 10 and never in its place. What it says is the
 * statement of the provision that the entry cites, or a note of the entry. Source: A10-g14.
 *
 * @param topic what the rule is about
 * @param scheme the name of the scheme in the state's own language; empty if the rule is about all
 * @param leastTrips the least number of single trips that a person is granted; empty for rules
 *     about anything else
 * @param per the time for which the number is counted; present exactly if there is a number.
 *     Numbers for different times, and what they come in addition to, must not be compared
 * @param body the body that the rule names; empty if it names none
 */
public record TransportRule(
    Topic topic,
    Optional<String> scheme,
    OptionalInt leastTrips,
    Optional<Unit> per,
    Optional<String> body) {

  /** What a rule on transport is about. */
  public enum Topic implements Coded {
    LEGAL_BASIS,
    TERM,
    DUTY,
    ENTITLEMENT,
    MINIMUM_TRIPS,
    PRICE,
    AREA,
    RESPONSIBLE_BODY,
    APPLICATION,
    DECISION,
    APPEAL,
    PRACTICE
  }

  /** The time for which trips are counted. */
  public enum Unit implements Coded {
    YEAR,
    MONTH
  }

  /** Checks that a number has its time, and only a rule on trips has one. */
  public TransportRule {
    requireNonNull(topic, "topic");
    requireNonNull(scheme, "scheme");
    requireNonNull(body, "body");
    if (leastTrips.isPresent() != per.isPresent()
        || leastTrips.isPresent() != (topic == Topic.MINIMUM_TRIPS)) {
      throw new IllegalArgumentException(
          "a rule on the least number of trips, and no other, has a number and a time");
    }
  }
}
