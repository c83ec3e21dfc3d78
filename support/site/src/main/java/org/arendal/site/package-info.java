/**
 * Writes the manual as a static site: {@link org.arendal.site.Main} is the program, {@link
 * org.arendal.site.Site} all that it writes.
 *
 * <p>What a page says comes from the library itself, in six languages, or from the pages of {@code
 * support/docs}; nothing is kept twice. No page needs a script but where something has to run.
 */
@NullMarked
package org.arendal.site;

import org.jspecify.annotations.NullMarked;
