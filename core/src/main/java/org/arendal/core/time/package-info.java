/**
 * Dates as a treaty needs them: ranges of days, dates known only to the month or year, and the
 * treaty's own month arithmetic.
 *
 * <p>No clock is read anywhere; every date comes in from outside.
 */
@NullMarked
package org.arendal.core.time;

import org.jspecify.annotations.NullMarked;
