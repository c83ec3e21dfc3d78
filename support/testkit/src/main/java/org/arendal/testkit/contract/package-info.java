/**
 * What every country module and every overlay of an agency keeps, whoever wrote it: interfaces
 * whose tests a test class of JUnit 5 takes over.
 */
@NullMarked
package org.arendal.testkit.contract;

import org.jspecify.annotations.NullMarked;
