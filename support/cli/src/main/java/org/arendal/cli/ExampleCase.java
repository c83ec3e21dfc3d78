package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/**
 * One of the cases that come with the library.
 *
 * @param name what it is called
 */
record ExampleCase(String name) {
  /** The one that is shown to whoever asks for none. */
  static final ExampleCase FIRST = new ExampleCase("home-help-on-longer-stay");

  /** The names of all, in alphabetical order. */
  static List<String> names() {
    return text("examples.txt").lines().toList();
  }

  /** The case as JSON. */
  String json() {
    return text("examples/" + name + ".json");
  }

  private static String text(String resource) {
    try (InputStream in = ExampleCase.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Reads a name. */
  static final class OfName implements ITypeConverter<ExampleCase> {
    @Override
    public ExampleCase convert(String value) {
      if (!names().contains(value)) {
        throw Converters.unknown("example", value, names());
      }
      return new ExampleCase(value);
    }
  }
}
