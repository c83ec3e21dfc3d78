/** The step of the build that makes one script of what was compiled to JavaScript and of files. */
@NullMarked
package org.arendal.explorer.script;

import org.jspecify.annotations.NullMarked;
