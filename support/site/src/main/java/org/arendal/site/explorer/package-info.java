/** The page on which a case is tried, and the cases that it opens with. */
@NullMarked
package org.arendal.site.explorer;

import org.jspecify.annotations.NullMarked;
