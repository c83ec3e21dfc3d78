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
  private JsonSchemas() {}

  /** The schema of a case. */
  public static String ofCase() {
    return read("case.schema.json");
  }

  /** The schema of an assessment; its {@code $defs} hold those of determination and contact. */
  public static String ofAssessment() {
    return read("assessment.schema.json");
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
