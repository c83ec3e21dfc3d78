/**
 * The JSON form of a case and of its answer: readers, writers and schemas.
 *
 * <p>The path of a fact in JSON is its id; the catalogue of facts alone says which members a case
 * has. Reading and writing use no reflection and no annotations on the model, keep no state, and
 * give the same text for the same input. Lines end with a line feed on every system. No message
 * ever contains free text of a case.
 */
@NullMarked
package org.arendal.json;

import org.jspecify.annotations.NullMarked;
