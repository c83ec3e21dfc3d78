package org.arendal.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sort of register.
 *
 * @param <T> the type of what is registered
 */
@FunctionalInterface
interface RegisterReader<T> {
  /** Reads a register; {@code file} is the name that errors mention. */
  Register<T> read(String file, Reader reader) throws IOException;

  /** Reads a resource that a country module opened with its own class, and closes it. */
  static <T> Register<T> readResource(
      String resource, @Nullable InputStream stream, RegisterReader<T> reader) {
    if (stream == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    try (Reader in = new InputStreamReader(stream, UTF_8)) {
      return reader.read(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
