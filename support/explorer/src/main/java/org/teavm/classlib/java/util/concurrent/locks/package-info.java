/** Stand-ins for locks of the JDK that the compiler to JavaScript has none for. */
@NullMarked
package org.teavm.classlib.java.util.concurrent.locks;

import org.jspecify.annotations.NullMarked;
