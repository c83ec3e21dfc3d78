/** Iceland: one provider class and its register files. */
@NullMarked
package org.arendal.country.is;

import org.jspecify.annotations.NullMarked;
