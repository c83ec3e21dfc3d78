package org.arendal.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.law.Article;
import org.arendal.json.CaseDocument;
import org.arendal.json.JsonProblem;
import org.arendal.json.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of each article in a column of its own, null where the case does not raise it; or the
 * problems of what is no case.
 */
final class OutcomesFunction extends CaseFunction<InternalRow> {
  private static final long serialVersionUID = 1L;

  private static final int REF = 0;
  private static final int AS_OF = 1;
  private static final int PROBLEMS = 2;
  private static final StructType COLUMNS = columns();

  OutcomesFunction(AnswerSettings settings) {
    super(settings);
  }

  private static StructType columns() {
    StructType columns =
        new StructType()
            .add("ref", DataTypes.StringType)
            .add("as_of", DataTypes.DateType)
            .add("problems", DataTypes.StringType);
    for (Article article : Article.values()) {
      columns = columns.add(column(article), DataTypes.StringType);
    }
    return columns;
  }

  /** Such as {@code article_9_1}: nothing that SQL would have in quotation marks. */
  private static String column(Article article) {
    return "article_" + article.number().replace('(', '_').replace(")", "");
  }

  @Override
  public String name() {
    return "outcomes";
  }

  @Override
  public String description() {
    return "outcomes(case): the outcome of each article that a case raises";
  }

  @Override
  public DataType resultType() {
    return COLUMNS;
  }

  @Override
  public @Nullable InternalRow produceResult(InternalRow arguments) {
    return result(arguments);
  }

  @Override
  InternalRow answer(CaseDocument document, Answerer answerer) {
    Assessment assessment = answerer.assess(document.matter());
    Object[] row = new Object[COLUMNS.length()];
    row[REF] = document.ref().map(Ref::text).map(UTF8String::fromString).orElse(null);
    row[AS_OF] = Math.toIntExact(document.matter().asOf().toEpochDay());
    for (Determination one : assessment.determinations()) {
      row[COLUMNS.fieldIndex(column(one.article()))] = UTF8String.fromString(one.outcome().code());
    }
    return new GenericInternalRow(row);
  }

  @Override
  InternalRow refusal(List<JsonProblem> problems, Answerer answerer) {
    Object[] row = new Object[COLUMNS.length()];
    row[PROBLEMS] = UTF8String.fromString(answerer.json(problems));
    return new GenericInternalRow(row);
  }
}
