package org.arendal.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a small case.
 *
 * @param isProtected whether the person is protected from repatriation; null while it is open
 * @param reasons the conditions that hold, and after a question mark those that are open
 */
record Verdict(@Nullable Boolean isProtected, List<String> reasons) {}
