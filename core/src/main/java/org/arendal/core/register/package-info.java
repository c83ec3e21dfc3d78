/**
 * Dated and sourced entries: who is responsible, where and when, and on what evidence.
 *
 * <p>The entries themselves belong to the country modules, which read them from files of their own
 * with the strict reader here. A look-up never guesses: it gives the entry, or says that none is
 * listed or none is known for the day, and it always says how old the evidence is.
 */
@HouseStyle
@NullMarked
package org.arendal.core.register;

import org.arendal.core.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
