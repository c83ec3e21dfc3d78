/**
 * Calculators: arithmetic that the Convention calls for, with every step shown.
 *
 * <p>Each works on its own, without a case. What is in doubt in the input stays in doubt in the
 * result, as the earliest and latest that it can mean.
 */
@HouseStyle
@NullMarked
package org.arendal.core.calculation;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
