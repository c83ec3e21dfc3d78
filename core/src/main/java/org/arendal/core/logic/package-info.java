/**
 * Rules as values: three-valued truth, condition trees, and findings that show every condition of a
 * rule as met, unmet, open or not reached.
 *
 * <p>Nothing here knows what a case is; criteria are named by those who can test them.
 */
@NullMarked
package org.arendal.core.logic;

import org.jspecify.annotations.NullMarked;
