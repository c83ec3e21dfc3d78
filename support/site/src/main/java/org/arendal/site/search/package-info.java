/** The index that a page searches without a server. */
@NullMarked
package org.arendal.site.search;

import org.jspecify.annotations.NullMarked;
