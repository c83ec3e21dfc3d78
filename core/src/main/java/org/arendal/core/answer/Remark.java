package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.law.Provision;

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

  /** Copies the lists. */
  public Remark {
    requireNonNull(id);
    values = List.copyOf(values);
    provisions = List.copyOf(provisions);
  }

  /** A remark that cites these provisions; for the order of its values see its text. */
  public static Remark of(String id, List<Provision> provisions, Argument... values) {
    return new Remark(id, List.of(values), provisions);
  }

  /** The values as they stand in JSON. */
  public List<String> arguments() {
    return values.stream().map(Argument::code).toList();
  }
}
