package org.arendal.spark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the library, for Spark to call by name.
 *
 * <p>Spark makes one for each catalog that its settings name, such as {@code
 * spark.sql.catalog.arendal=org.arendal.spark.ArendalCatalog}; the functions are then {@code
 * arendal.assess}, which gives the answer as JSON in one line, and {@code arendal.outcomes}, which
 * gives a column for each article. Each takes a case as JSON, the whole of it in one text, and
 * gives null for null. A text that is no valid case gets its problems in place of an answer, and
 * stops nothing.
 *
 * <p>What else stands under the name of the catalog is how it answers, named as the shell's options
 * are: {@code language} (English if none is said), {@code detail} (of {@code assess}; {@code
 * outcomes} if none is said), {@code as-known-on} (a day), {@code reading.ID} (an option), {@code
 * in-force.TERRITORY} and {@code denounced.STATE} (a day), {@code overlay.REGISTER} (a file that
 * the driver reads). Two catalogs answer the same cases in two ways. Once a function was asked for,
 * Spark keeps its catalog as it is until the session ends.
 *
 * <p>A setting that is none of these, or that has no such value, is refused with an {@link
 * IllegalArgumentException} that names it.
 */
public final class ArendalCatalog implements FunctionCatalog {
  private @Nullable String name;
  private @Nullable List<CaseFunction<?>> functions;

  /** For Spark, which calls {@link #initialize} next. */
  public ArendalCatalog() {}

  @Override
  public void initialize(String catalog, CaseInsensitiveStringMap options) {
    name = catalog;
    AnswerSettings settings =
        AnswerSettings.read("spark.sql.catalog." + catalog, options.asCaseSensitiveMap());
    functions = List.of(new AssessFunction(settings), new OutcomesFunction(settings));
  }

  @Override
  public String name() {
    return requireNonNull(name, "not initialized");
  }

  @Override
  public Identifier[] listFunctions(String[] namespace) {
    return all().stream()
        .filter(function -> namespace.length == 0)
        .map(function -> Identifier.of(namespace, function.name()))
        .toArray(Identifier[]::new);
  }

  /**
   * The function of this name, in capitals or not.
   *
   * @throws NoSuchFunctionException if there is none
   */
  @Override
  public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
    return all().stream()
        .filter(function -> identifier.namespace().length == 0)
        .filter(function -> function.name().equalsIgnoreCase(identifier.name()))
        .findFirst()
        .orElseThrow(() -> new NoSuchFunctionException(identifier));
  }

  private List<CaseFunction<?>> all() {
    return requireNonNull(functions, "not initialized");
  }
}
