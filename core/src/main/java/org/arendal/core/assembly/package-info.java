/**
 * The law that cases are read against: the country modules, an agency's settings, and from when to
 * when the Convention is in force where.
 *
 * <p>It is put together once and never changes. What an article makes of it is the article's.
 */
@HouseStyle
@NullMarked
package org.arendal.core.assembly;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
