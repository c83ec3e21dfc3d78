/**
 * The library as a consumer meets it: as jars on the class path, as modules, merged into one jar,
 * and through the README.
 */
@org.jspecify.annotations.NullMarked
package org.arendal.it;
