/** In what answers to the same case differ, before and after something was changed, and why. */
@org.jspecify.annotations.NullMarked
package org.arendal.json.change;
