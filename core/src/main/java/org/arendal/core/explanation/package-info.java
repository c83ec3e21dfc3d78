/**
 * Texts for people: what a determination says, in one of the Convention's languages.
 *
 * <p>Everything said about a rule is computed from the rule; the only sentences kept here are the
 * texts of criteria, facts, conclusions and remarks under their ids.
 */
@NullMarked
package org.arendal.core.explanation;

import org.jspecify.annotations.NullMarked;
