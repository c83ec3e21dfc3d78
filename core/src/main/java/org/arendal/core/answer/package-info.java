/**
 * What an answer is: outcome, conclusions, open facts, readings, remarks and contacts of each
 * article that was asked.
 *
 * <p>Plain values that hold no law: two answers are equal if they say the same of the same case.
 * How an answer comes about is not said here, nor how it is printed.
 */
@HouseStyle
@NullMarked
package org.arendal.core.answer;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
