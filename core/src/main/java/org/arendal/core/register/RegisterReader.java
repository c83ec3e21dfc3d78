package org.arendal.core.register;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads one sort of register, such as {@link BodyRegister#read}.
 *
 * @param <T> the type of what is registered
 */
@FunctionalInterface
public interface RegisterReader<T> {
  /**
   * Reads a register.
   *
   * @param file the name of the file for error messages
   * @throws IOException if the reader fails
   */
  Register<T> read(String file, Reader reader) throws IOException;
}
