/**
 * What an answer costs, beside the same decision written by hand and given to a rule engine.
 *
 * <p>Nothing here is published. Every row is checked for the right answers before it is measured.
 */
@NullMarked
package org.arendal.benchmarks;

import org.jspecify.annotations.NullMarked;
