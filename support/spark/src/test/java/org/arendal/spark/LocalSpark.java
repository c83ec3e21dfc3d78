package org.arendal.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark in this process, on two threads, with a catalog that nothing is settled for. */
final class LocalSpark {
  /** What a catalog is named by. */
  static final String CATALOG = "spark.sql.catalog.arendal";

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("arendal")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.warehouse.dir", Path.of("target", "warehouse").toUri().toString())
          .config(CATALOG, ArendalCatalog.class.getName())
          .getOrCreate();

  private LocalSpark() {}

  /**
   * A session of its own, in which what is set is set nowhere else, with settings of its catalog.
   */
  static SparkSession session(String... namesAndValues) {
    SparkSession session = SESSION.newSession();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      session.conf().set(CATALOG + "." + namesAndValues[i], namesAndValues[i + 1]);
    }
    return session;
  }
}
