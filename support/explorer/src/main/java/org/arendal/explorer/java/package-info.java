/** A case as the Java source that builds it, and as a test. */
@NullMarked
package org.arendal.explorer.java;

import org.jspecify.annotations.NullMarked;
