package org.arendal.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.arendal.json.CaseDocument;
import org.arendal.json.JsonProblem;
import org.jspecify.annotations.Nullable;

/** The answer as JSON in one line, or the problems of what is no case. */
final class AssessFunction extends CaseFunction<UTF8String> {
  private static final long serialVersionUID = 1L;

  AssessFunction(AnswerSettings settings) {
    super(settings);
  }

  @Override
  public String name() {
    return "assess";
  }

  @Override
  public String description() {
    return "assess(case): the answer to a case, as JSON in one line";
  }

  @Override
  public DataType resultType() {
    return DataTypes.StringType;
  }

  @Override
  public @Nullable UTF8String produceResult(InternalRow arguments) {
    return result(arguments);
  }

  @Override
  UTF8String answer(CaseDocument document, Answerer answerer) {
    return UTF8String.fromString(answerer.json(document));
  }

  @Override
  UTF8String refusal(List<JsonProblem> problems, Answerer answerer) {
    return UTF8String.fromString(answerer.json(problems));
  }
}
