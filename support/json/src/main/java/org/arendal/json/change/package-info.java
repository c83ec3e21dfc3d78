/**
 * In what answers to the same case differ, before and after something was changed, and why: from
 * answers that are made here on both sides, or from one that was read.
 *
 * <p>How one answer is read and written is not here but in {@code org.arendal.json}; how two cases
 * are compared with all reasons, in {@code Convention.compare}.
 */
@NullMarked
package org.arendal.json.change;

import org.jspecify.annotations.NullMarked;
