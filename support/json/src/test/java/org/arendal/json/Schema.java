package org.arendal.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates texts against one of the schemas. */
final class Schema {
  static final Schema CASE = new Schema(JsonSchemas.ofCase());
  static final Schema ASSESSMENT = new Schema(JsonSchemas.ofAssessment());
  static final Schema OUTCOMES = new Schema(JsonSchemas.ofOutcomes());
  static final Schema SUMMARY = new Schema(JsonSchemas.ofSummary());
  static final Schema QUESTIONS = new Schema(JsonSchemas.ofQuestions());
  static final Schema WHY_NOT = new Schema(JsonSchemas.ofWhyNot());
  static final Schema CONTROL_POINTS = new Schema(JsonSchemas.ofControlPoints());
  static final Schema PROBLEMS = new Schema(JsonSchemas.ofProblems());
  static final Schema CASE_PROBLEMS = new Schema(JsonSchemas.ofCaseProblems());
  static final Schema REGISTERS = new Schema(JsonSchemas.ofRegisters());

  private final com.networknt.schema.Schema schema;

  private Schema(String text) {
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  /** What the schema finds wrong with a text; formats such as that of a date are checked too. */
  List<String> problems(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
