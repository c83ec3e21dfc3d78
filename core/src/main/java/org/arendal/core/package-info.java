/**
 * The front door: assemble country modules into a {@link org.arendal.core.Convention}, hand over a
 * case, and read the {@link org.arendal.core.answer.Assessment}.
 *
 * <p>Rules, registers and texts live in the packages below.
 */
@HouseStyle
@NullMarked
package org.arendal.core;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
