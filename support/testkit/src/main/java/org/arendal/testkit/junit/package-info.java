/** For JUnit 5: a convention as a parameter of a test, and fixtures as arguments. */
@NullMarked
package org.arendal.testkit.junit;

import org.jspecify.annotations.NullMarked;
