/** The way to Jackson 3: text and tokens, and a module for its mappers. */
@NullMarked
package org.arendal.jackson3;

import org.jspecify.annotations.NullMarked;
