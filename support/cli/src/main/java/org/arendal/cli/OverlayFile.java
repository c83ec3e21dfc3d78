package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file with an agency's entries for one register.
 *
 * @param kind what the entries are about
 * @param file the name of the file
 */
record OverlayFile(RegisterKind<?> kind, String file) {
  private static final SortedMap<String, RegisterKind<?>> KINDS =
      RegisterKinds.all().stream()
          .collect(
              Collectors.toMap(
                  RegisterKind::name, kind -> kind, (one, other) -> one, TreeMap::new));

  /** The convention with these entries laid over it. */
  Convention layOver(Convention convention) {
    if (file.equals("-")) {
      throw invalid("an overlay is read from a file, not from standard input");
    }
    return new Input(file, InputStream.nullInputStream())
        .read(
            in -> {
              try {
                Overlay overlay = read(kind, in);
                if (overlay.states().isEmpty()) {
                  throw new IllegalArgumentException("has no entries");
                }
                return convention.with(overlay);
              } catch (MalformedInputException e) {
                throw invalid(file + ": expected text in UTF-8");
              } catch (IllegalArgumentException e) {
                String message = String.valueOf(e.getMessage());
                throw invalid(message.startsWith(file) ? message : file + ": " + message);
              }
            });
  }

  private <V> Overlay read(RegisterKind<V> of, InputStream in) throws IOException {
    return Overlay.of(of, of.readOverlay(file, new InputStreamReader(in, UTF_8.newDecoder())));
  }

  private static BadInputException invalid(String message) {
    return new BadInputException("Invalid value for option '--overlay': " + message);
  }

  /** Reads a register and a file, such as {@code bodies=ours.register}. */
  static final class Converter implements ITypeConverter<OverlayFile> {
    @Override
    public OverlayFile convert(String value) {
      int sign = value.indexOf('=');
      if (sign < 0) {
        throw new TypeConversionException(
            "expected REGISTER=FILE; found " + Suggestion.measured(value));
      }
      String register = value.substring(0, sign);
      RegisterKind<?> kind = KINDS.get(register);
      if (kind == null) {
        throw Converters.unknown("register", register, KINDS.keySet());
      }
      return new OverlayFile(kind, value.substring(sign + 1));
    }
  }
}
