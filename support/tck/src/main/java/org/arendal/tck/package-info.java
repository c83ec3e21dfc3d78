/**
 * Conformance cases, and what runs them against an implementation.
 *
 * <p>Here: the cases as data, what each expects, the batch protocol by which an implementation is
 * driven, and what differed. Not here: any rule, any answer, and anything of this library; a case
 * and an answer are JSON.
 */
@NullMarked
package org.arendal.tck;

import org.jspecify.annotations.NullMarked;
