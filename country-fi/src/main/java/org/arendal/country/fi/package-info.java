/** Finland, with Åland: one provider class and its register files. */
@NullMarked
package org.arendal.country.fi;

import org.jspecify.annotations.NullMarked;
