package org.arendal.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.JsonProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a column of cases. Spark sends it to where the cases are, with the settings
 * alone; the law is put together there.
 */
abstract class CaseFunction<R> implements UnboundFunction, ScalarFunction<R> {
  private static final long serialVersionUID = 1L;

  private final AnswerSettings settings;

  CaseFunction(AnswerSettings settings) {
    this.settings = settings;
  }

  /** What Spark is given for a case. */
  abstract R answer(CaseDocument document, Answerer answerer);

  /** What Spark is given for a text that is no case. */
  abstract R refusal(List<JsonProblem> problems, Answerer answerer);

  @Override
  public final BoundFunction bind(StructType arguments) {
    if (arguments.length() != 1 || !isText(arguments.apply(0).dataType())) {
      // What Spark takes for a call that the function does not know, and says with its place.
      throw new UnsupportedOperationException(name() + " takes one text: a case as JSON");
    }
    return this;
  }

  private static boolean isText(DataType type) {
    return type instanceof StringType || type instanceof NullType;
  }

  @Override
  public final DataType[] inputTypes() {
    return new DataType[] {DataTypes.StringType};
  }

  /**
   * What Spark is given for a row: null for null. Each function overrides {@code produceResult} and
   * calls this, since Spark looks for the method in the class of the function alone.
   */
  final @Nullable R result(InternalRow arguments) {
    if (arguments.isNullAt(0)) {
      return null;
    }
    Answerer answerer = Answerer.of(settings);
    byte[] text = arguments.getUTF8String(0).getBytes();
    try {
      return answer(
          CaseReader.readDocument(new ByteArrayInputStream(text), Jackson2.JSON), answerer);
    } catch (InvalidCaseException e) {
      return refusal(e.problems(), answerer);
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be read", e);
    }
  }

  /** Which function it is, and how it answers: what Spark computes once if it is asked twice. */
  @Override
  public final String canonicalName() {
    return "org.arendal." + name() + "(" + settings + ")";
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof CaseFunction<?> function
        && getClass() == function.getClass()
        && settings.equals(function.settings);
  }

  @Override
  public final int hashCode() {
    return 31 * getClass().hashCode() + settings.hashCode();
  }
}
