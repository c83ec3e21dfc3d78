/** Pages that were written by hand, from Markdown. */
@NullMarked
package org.arendal.site.guide;

import org.jspecify.annotations.NullMarked;
