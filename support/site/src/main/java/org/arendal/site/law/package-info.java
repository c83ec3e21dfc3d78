/**
 * Pages on the law: an article with its rules, facts, readings and cases; the map of all
 * provisions; what is contested.
 */
@NullMarked
package org.arendal.site.law;

import org.jspecify.annotations.NullMarked;
