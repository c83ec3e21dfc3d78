/**
 * What an answer is expected to be, as sentences for AssertJ; a failure prints the conditions of
 * the article with what came of each.
 *
 * <p>No message has free text of a case, and an id that the library does not have is an error.
 */
@NullMarked
package org.arendal.testkit;

import org.jspecify.annotations.NullMarked;
