/**
 * A column of cases answered by Spark.
 *
 * <p>{@link org.arendal.spark.ArendalCatalog} is named in Spark's settings, with the settings of
 * the answers beside it; from then on SQL, and every language that speaks to Spark, can call the
 * two functions by name: {@code arendal.assess} gives the answer as JSON, {@code arendal.outcomes}
 * a column for each article. Reading and writing files, and joining answers to other data, is
 * Spark's work and not here.
 */
@NullMarked
package org.arendal.spark;

import org.jspecify.annotations.NullMarked;
