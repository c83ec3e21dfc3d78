package org.arendal.tck;

/**
 * A case, and what the Convention says of it.
 *
 * @param id the number of the article and of the case
 * @param article the article that is asked, such as {@code 9(1)}
 * @param matter the case as a line of JSON
 * @param settings what it presupposes
 * @param expectation what it is about
 * @param why what happened and what the text says, in one line
 */
public record ConformanceCase(
    String id,
    String article,
    String matter,
    Settings settings,
    Expectation expectation,
    String why) {}
