/**
 * The Convention's articles as rules: one public evaluator for each, and what evaluators are made
 * of: criteria, conclusions, what raises an article, what makes it worth asking. What is made of
 * the answers to all of them stands here too: what is still to be asked, letters, comparisons,
 * answers over time.
 *
 * <p>Every article's file has the same order: its criteria, each naming the provisions it comes
 * from and the facts it reads; the rule that joins them; the conclusions, a line or two each; whom
 * to contact and remarks. The tests carry the citations in their names. All types are immutable and
 * safe for any number of threads; nothing here reads a clock, a file or a global.
 *
 * <p>What an answer is stands in {@link org.arendal.core.answer}; what a country's law adds comes
 * from {@link org.arendal.core.spi} by way of {@link org.arendal.core.assembly}.
 */
@HouseStyle
@NullMarked
package org.arendal.core.article;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
