/**
 * What the Convention is made of: provisions with their ids, the states and territories, the
 * articles that can be asked, the contested readings and the languages.
 *
 * <p>Facts about a case, dates of validity and any evaluation live in the packages above this one.
 * Every type here is immutable and safe for use by any number of threads.
 */
@NullMarked
package org.arendal.core.law;

import org.jspecify.annotations.NullMarked;
