/**
 * The words of the library in its languages: files of keys and texts, and how places in them are
 * filled.
 *
 * <p>What says something to a human names the key of a text and what fills its places, never the
 * text: {@link org.arendal.core.words.Phrase}.
 */
@NullMarked
package org.arendal.core.words;

import org.jspecify.annotations.NullMarked;
