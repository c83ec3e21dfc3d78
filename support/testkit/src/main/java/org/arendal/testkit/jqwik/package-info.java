/**
 * For jqwik: cases over the whole catalogue of facts, cases that know less, values of each kind,
 * and days around every boundary.
 */
@NullMarked
package org.arendal.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
