/**
 * The case: an assessment date and the facts known about one matter, each under its stable id; what
 * facts settle one another by what they mean, and which contradict each other.
 *
 * <p>No fact has a default; what is absent is unknown. The package holds no person: there is no
 * field for a name or number, and free text never reaches {@code toString} or a message. What the
 * facts mean for an article is not said here.
 */
@HouseStyle
@NullMarked
package org.arendal.core.matter;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
