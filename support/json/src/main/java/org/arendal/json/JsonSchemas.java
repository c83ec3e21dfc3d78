package org.arendal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON Schemas (2020-12) of the forms that this module reads and writes.
 *
 * <p>The schema of a case can say less than {@link CaseReader} checks: not that a country exists,
 * that a member is given twice, or that two facts contradict each other.
 */
public final class JsonSchemas {
  /**
   * The version of the forms of a case and of its answers. A member that is added does not change
   * it; one that is taken away or means something else does.
   */
  public static final int VERSION = 1;

  private JsonSchemas() {}

  /** The schema of a case. */
  public static String ofCase() {
    return read("case.schema.json");
  }

  /** The schema of a full assessment; its {@code $defs} hold those of determination and contact. */
  public static String ofAssessment() {
    return read("assessment.schema.json");
  }

  /** The schema of an answer in {@link Detail#OUTCOMES outcomes}. */
  public static String ofOutcomes() {
    return read("outcomes.schema.json");
  }

  /** The schema of an answer as a {@link Detail#SUMMARY summary}. */
  public static String ofSummary() {
    return read("summary.schema.json");
  }

  /** The schema of what {@link QuestionsWriter} writes. */
  public static String ofQuestions() {
    return read("questions.schema.json");
  }

  /** The schema of what {@link WhyNotWriter} writes. */
  public static String ofWhyNot() {
    return read("why-not.schema.json");
  }

  /** The schema of what {@link ControlPointsWriter} writes. */
  public static String ofControlPoints() {
    return read("control-points.schema.json");
  }

  /**
   * The schema of what {@link RegisterWriter} writes; its {@code $defs} hold one for each form:
   * {@code contacts}, {@code laws}, {@code documents}, {@code notice}, {@code history} and {@code
   * instrumentHistory}.
   */
  public static String ofRegisters() {
    return read("register.schema.json");
  }

  /**
   * The schema of what {@link ProblemWriter} writes: the problems of an input, and the error that
   * stands in a batch in the place of an answer.
   */
  public static String ofProblems() {
    return read("problem.schema.json");
  }

  /** The schema of the body that {@link CaseProblems} writes. */
  public static String ofCaseProblems() {
    return read("case-problems.schema.json");
  }

  private static String read(String resource) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
