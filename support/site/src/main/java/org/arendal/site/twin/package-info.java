/** What pages on articles and registers say, as JSON for programs. */
@NullMarked
package org.arendal.site.twin;

import org.jspecify.annotations.NullMarked;
