package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Something to know about an answer that no single criterion says.
 *
 * @param id the stable id; the text is found by it
 * @param values what fills the places of the text
 * @param provisions where it is said; may be empty
 */
public record Remark(String id, List<Argument> values, List<Provision> provisions) {
  /** A national rule that says what its provision says: the state, and the evidence. */
  public static final String AS_STATED = "as-stated";

  /** The same of a rule in whose place later ones may have come. */
  public static final String AS_STATED_THEN = "as-stated-then";

  /** A national rule beside which the statement of its provision, of the treaty, stands. */
  public static final String BESIDE_TREATY = "help-without-residence";

  /** A national rule that says what a note says: the state, the evidence, and the note's id. */
  public static final String AS_NOTED = "as-noted";

  /** The remarks on what no fact of the case can settle, or alone settles. */
  private static final Set<String> OPEN_POINTS =
      Set.of("territory-date-unknown", "reach-follows-national-law");

  /** Those, and the others on a place of which something is not known. */
  private static final Set<String> ON_UNCLEAR_PLACES =
      Set.of(
          "territory-date-unknown",
          "reach-follows-national-law",
          "place-unclear",
          "residence-territory-unclear",
          "country-module-missing");

  /** The remarks on a day of force that an agency supplied, and that nobody else confirms. */
  private static final Set<String> ON_OWN_DAYS =
      Set.of("territory-date-supplied", "territory-date-not-before");

  /** The remark that a person is said to reside in two countries. */
  private static final String TOLD_TWICE = "residence-told-twice";

  /**
   * The remarks that change how all else is read: what holds instead, or stands against a decision.
   */
  private static final Set<String> NEVER_LEFT_OUT =
      Set.of(
          "decision-against-protection",
          "decision-planned",
          "decision-planned-after-entry",
          "denounced",
          "earlier-convention-applied",
          "earlier-rule-on-repatriation",
          "earlier-rules-applied",
          "lawful-beside-decision",
          TOLD_TWICE,
          "sent-out",
          "sent-out-on");

  /** Copies the lists. */
  public Remark {
    requireNonNull(id, "id");
    values = List.copyOf(values);
    provisions = List.copyOf(provisions);
  }

  /** A remark that cites these provisions; for the order of its values see its text. */
  public static Remark of(String id, List<Provision> provisions, Argument... values) {
    requireNonNull(id, "id");
    requireNonNull(provisions, "provisions");
    requireNonNull(values, "values");
    return new Remark(id, List.of(values), provisions);
  }

  // Two are the same that stand the same in JSON and are written the same in every language: a code
  // is written by the sort of its argument, so "SE" as a territory is not "SE" as a source has it.
  // Remarks are told apart in every answer, and the first use of the pair that the compiler would
  // write, here and for the values, costs a process more than all else that an answer does with
  // remarks.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Remark that
        && id.equals(that.id)
        && provisions.equals(that.provisions)
        && areTheSame(values, that.values);
  }

  private static boolean areTheSame(List<Argument> some, List<Argument> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      Argument one = some.get(i);
      Argument other = others.get(i);
      if (one.getClass() != other.getClass() || !one.code().equals(other.code())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + provisions.hashCode();
  }

  /** Whether it says what keeps an answer open that no fact of the case can settle alone. */
  boolean isOpenPoint() {
    return OPEN_POINTS.contains(id);
  }

  /** Whether it says of a place what keeps an article open though no fact is left to ask. */
  public boolean isOnUnclearPlace() {
    return ON_UNCLEAR_PLACES.contains(id);
  }

  /** Whether it says from which day an agency takes the Convention to be in force for a place. */
  public boolean isOnOwnDay() {
    return ON_OWN_DAYS.contains(id);
  }

  /**
   * Whether an outcome is told with it wherever it is told: that it rests on a day that an agency
   * supplied, or on one of two countries of residence. Source: A14-2, A03-1.
   */
  public boolean isToldWithOutcome() {
    return isOnOwnDay() || id.equals(TOLD_TWICE);
  }

  /**
   * Whether no short form of an answer may leave it out: that the Convention does not bind a state
   * or did not yet, and which rules did; that a decision was taken against what protects, ended the
   * stay that is taken as lawful, or is only planned; or that a person is said to reside in two
   * countries, or to have been sent away. Source: A15-2b, INTRO-1, INTRO-16, INTRO-22, A04-g2,
   * A07-1, A07-1b, A07-dk-4, A07-g20.
   */
  public boolean isNeverLeftOut() {
    return NEVER_LEFT_OUT.contains(id);
  }

  /** The values as they stand in JSON. */
  public List<String> arguments() {
    return values.stream().map(Argument::code).toList();
  }
}
