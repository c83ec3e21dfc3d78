/** What the compiler to JavaScript starts from, and what it has to be told. */
@NullMarked
package org.arendal.explorer.browser;

import org.jspecify.annotations.NullMarked;
