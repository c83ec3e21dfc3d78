/** Denmark, with the Faroe Islands and Greenland: one provider class and its register files. */
@NullMarked
package org.arendal.country.dk;

import org.jspecify.annotations.NullMarked;
