package org.arendal.testkit;

import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;

/** Where sentences on answers begin; to be imported beside the assertions of AssertJ. */
public final class ArendalAssertions {
  private ArendalAssertions() {}

  /** What one article is expected to say. */
  public static DeterminationAssert assertThat(Determination actual) {
    return new DeterminationAssert(actual);
  }

  /** What the articles together are expected to say. */
  public static AssessmentAssert assertThat(Assessment actual) {
    return new AssessmentAssert(actual);
  }
}
