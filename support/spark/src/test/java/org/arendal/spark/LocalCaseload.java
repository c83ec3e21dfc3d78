package org.arendal.spark;

import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * A caseload answered by Spark in this process, for {@code support/spark/beside-batch.sh}: a file
 * with a case on each line in, as Parquet, and a folder of answers out.
 */
final class LocalCaseload {
  private LocalCaseload() {}

  /** The file of cases, and a folder for what is written. */
  public static void main(String[] args) {
    String cases = args[0];
    String folder = args[1];
    SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .appName("caseload")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.catalog.arendal", "org.arendal.spark.ArendalCatalog")
            .getOrCreate();
    spark.read().text(cases).write().mode(SaveMode.Overwrite).parquet(folder + "/cases");
    spark.read().parquet(folder + "/cases").createOrReplaceTempView("cases");
    timed(
        "answers as JSON",
        () ->
            spark
                .sql("SELECT arendal.assess(value) FROM cases")
                .write()
                .mode(SaveMode.Overwrite)
                .text(folder + "/answers"));
    timed(
        "outcomes as columns",
        () ->
            spark
                .sql("SELECT o.* FROM (SELECT arendal.outcomes(value) AS o FROM cases)")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder + "/outcomes"));
    spark.read().parquet(folder + "/outcomes").createOrReplaceTempView("outcomes");
    spark
        .sql(
            "SELECT article_6, count(*) AS cases FROM outcomes WHERE problems IS NULL"
                + " GROUP BY article_6 ORDER BY article_6")
        .show();
    spark.stop();
  }

  private static void timed(String what, Runnable work) {
    long began = System.nanoTime();
    work.run();
    System.out.printf("%s: %d ms%n", what, (System.nanoTime() - began) / 1_000_000);
  }
}
