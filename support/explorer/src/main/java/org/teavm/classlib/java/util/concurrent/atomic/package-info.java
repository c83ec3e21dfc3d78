/** Stand-ins for values shared by threads that the compiler to JavaScript has none for. */
@NullMarked
package org.teavm.classlib.java.util.concurrent.atomic;

import org.jspecify.annotations.NullMarked;
