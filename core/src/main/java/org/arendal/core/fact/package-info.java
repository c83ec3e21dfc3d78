/**
 * What can be known of a matter: the catalogue of facts by section, their choices, and the values
 * that they can have.
 *
 * <p>A fact has a stable id, a type of value, and somebody who can answer it. Which values one
 * matter has is the case's, in {@code org.arendal.core.matter}; what they mean for an article is
 * the article's.
 */
@HouseStyle
@NullMarked
package org.arendal.core.fact;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
