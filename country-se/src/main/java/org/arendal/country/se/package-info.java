/** Sweden: one provider class and its register files. */
@NullMarked
package org.arendal.country.se;

import org.jspecify.annotations.NullMarked;
