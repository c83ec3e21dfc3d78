/**
 * The Convention's articles as rules: one public evaluator for each, beside the criteria that it is
 * made of.
 *
 * <p>Every article has the same trio: {@code …Facts} holds its criteria, each naming the provision
 * it comes from and the facts it reads; the evaluator joins them into a rule and lists the
 * conclusions; the tests carry the citations in their names. All types are immutable and safe for
 * any number of threads; nothing here reads a clock, a file or a global.
 *
 * <p>What a country's law adds comes from {@link org.arendal.core.spi}; who is to be contacted is
 * added by the front door.
 */
@HouseStyle
@NullMarked
package org.arendal.core.article;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
