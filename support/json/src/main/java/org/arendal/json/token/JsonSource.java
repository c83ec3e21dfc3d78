package org.arendal.json.token;

import java.io.Closeable;
import java.io.IOException;

/**
 * JSON that is read token by token.
 *
 * <p>A source follows the grammar of RFC 8259 and nothing besides. What is done with the tokens is
 * for its reader to check: that a name is given twice, how long a text is, and how deep objects and
 * arrays lie in each other.
 */
public interface JsonSource extends Closeable {
  /**
   * Goes on to the next token, and gives it; {@link Token#END} if there is none.
   *
   * @throws BrokenJsonException if what follows is not JSON
   * @throws IOException if what is read from fails
   */
  Token next() throws IOException;

  /** The token at which reading stands; {@link Token#END} before the first and after the last. */
  Token current();

  /**
   * The text of a name or a string, without its quotes and escapes, or that of a number, as it was
   * written.
   *
   * @throws BrokenJsonException if the text ends before the string does, or the string is not JSON
   * @throws IOException if what is read from fails
   */
  String text() throws IOException;

  /** Where the current token begins. */
  JsonPlace place();

  /**
   * How many characters, or bytes, have been read up to now, from a beginning that is always the
   * same; -1 if that is not known.
   */
  long position();
}
