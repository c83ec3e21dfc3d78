/** The library as the pages of the manual ask it: one request in JSON, one answer in JSON. */
@NullMarked
package org.arendal.explorer;

import org.jspecify.annotations.NullMarked;
