package org.arendal.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text is not a case in JSON; all its problems are listed.
 *
 * <p>The message has one line for each problem. Neither it nor the problems contain free text of
 * the case, and there is no cause that could.
 */
public final class InvalidCaseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final JsonProblem[] problems;

  InvalidCaseException(List<JsonProblem> problems) {
    super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.toArray(new JsonProblem[0]);
  }

  /** What is wrong, in the order of the text; never empty. */
  public List<JsonProblem> problems() {
    return List.of(problems);
  }
}
