/**
 * Receipts: one JSON object for each assessment, sealed so that every change of it is noticed, in
 * which facts can be masked without breaking the seal, and which is replayed to see what another
 * version answers.
 *
 * <p>Nothing here reads a clock, draws chance or keeps a receipt: that is for the caller. What a
 * case is and how it stands in JSON is not here but in {@code org.arendal.json}.
 */
@NullMarked
package org.arendal.receipt;

import org.jspecify.annotations.NullMarked;
