package org.arendal.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;

/**
 * The provisions that carry an answer: those of the conditions that the outcome rests on, and of
 * what surely follows.
 */
final class Grounds {
  private Grounds() {}

  static List<Provision> of(Determination answer) {
    return Stream.concat(
            carrying(answer)
                .flatMap(leaf -> leaf.condition().criterion().stream())
                .map(Criterion::provisions),
            answer.conclusions().stream()
                .filter(DrawnConclusion::isCertain)
                .map(DrawnConclusion::conclusion)
                .map(Conclusion::provisions))
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /** The single conditions that the outcome rests on. */
  static Stream<Finding> carrying(Determination answer) {
    return carrying(answer.finding());
  }

  /** The single conditions that make a condition what it is; where one is enough, each that is. */
  private static Stream<Finding> carrying(Finding finding) {
    return finding.condition().kind() == Condition.Kind.CRITERION
        ? Stream.of(finding)
        : finding.parts().stream()
            .filter(part -> carries(finding, part))
            .flatMap(Grounds::carrying);
  }

  private static boolean carries(Finding whole, Finding part) {
    return switch (whole.condition().kind()) {
      case CRITERION, NOT -> true;
      case ALL_OF, ANY_OF -> part.truth() == whole.truth();
      case UNLESS -> carriesException(whole, part);
    };
  }

  private static boolean carriesException(Finding whole, Finding part) {
    boolean isRule = part.condition() == whole.condition().parts().get(0);
    return part.truth() == (isRule ? whole.truth() : whole.truth().not());
  }
}
