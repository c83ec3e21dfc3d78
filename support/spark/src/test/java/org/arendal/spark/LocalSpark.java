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

  /** A session of its own: what is set in it is set nowhere else. */
  static SparkSession session() {
    return SESSION.newSession();
  }

  /** A session of its own with a catalog that answers so. */
  static SparkSession session(String... namesAndValues) {
    SparkSession session = session();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      session.conf().set(CATALOG + "." + namesAndValues[i], namesAndValues[i + 1]);
    }
    return session;
  }
}
