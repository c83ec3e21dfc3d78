package org.arendal.tck;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a case came to.
 *
 * @param conformanceCase the case
 * @param differences where the answer differs from what is expected; none if it conforms
 */
public record Result(ConformanceCase conformanceCase, List<Difference> differences) {
  /** Copies the differences. */
  public Result {
    differences = List.copyOf(differences);
  }

  /** Whether the answer is as expected. */
  public boolean conforms() {
    return differences.isEmpty();
  }

  /** The case, what differs, what was expected, and why, in one line. */
  @Override
  public String toString() {
    return conforms()
        ? conformanceCase.id() + ": conforms"
        : "%s: %s; expected %s. %s"
            .formatted(
                conformanceCase.id(),
                differences.stream().map(Difference::toString).collect(Collectors.joining(", ")),
                conformanceCase.expectation().outcome(),
                conformanceCase.why());
  }
}
