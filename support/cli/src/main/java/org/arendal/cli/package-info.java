/**
 * The {@code arendal} command, one class for each of its subcommands.
 *
 * <p>No rule lives here: commands read input, ask the library and print its answer. Exit codes: 0
 * evaluated, 1 fault, 2 bad input or usage.
 */
@NullMarked
package org.arendal.cli;

import org.jspecify.annotations.NullMarked;
