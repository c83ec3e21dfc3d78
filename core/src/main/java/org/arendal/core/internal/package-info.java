/** What only this module needs; not exported. */
@NullMarked
package org.arendal.core.internal;

import org.jspecify.annotations.NullMarked;
