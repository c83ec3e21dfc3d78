/** The way to Jackson 2: text and tokens, and a module for its mappers. */
@NullMarked
package org.arendal.jackson2;

import org.jspecify.annotations.NullMarked;
