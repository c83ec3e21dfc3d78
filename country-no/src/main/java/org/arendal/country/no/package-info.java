/** Norway, with Svalbard: one provider class and its register files. */
@NullMarked
package org.arendal.country.no;

import org.jspecify.annotations.NullMarked;
