package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.util.Map;
import java.util.TreeMap;
import org.arendal.core.Convention;
import org.arendal.core.model.Suggestion;
import org.arendal.core.register.BodyRegister;
import org.arendal.core.register.DocumentRegister;
import org.arendal.core.register.InstrumentRegister;
import org.arendal.core.register.RepatriationRegister;
import org.arendal.core.register.StatuteRegister;
import org.arendal.core.register.TransportRegister;
import org.arendal.core.register.WaitingPeriodRegister;
import org.arendal.core.spi.Overlay;
import org.arendal.core.spi.OverlayBuilder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file with an agency's entries for one register.
 *
 * @param format the format of the register's files
 * @param file the name of the file
 */
record OverlayFile(Format format, String file) {
  private static final Map<String, Format> FORMATS =
      new TreeMap<>(
          Map.of(
              "bodies",
              (name, in) -> builder().bodies(BodyRegister.readOverlay(name, in)),
              "documents",
              (name, in) -> builder().maintenanceDocuments(DocumentRegister.readOverlay(name, in)),
              "instruments",
              (name, in) -> builder().instruments(InstrumentRegister.readOverlay(name, in)),
              "laws",
              (name, in) -> builder().laws(StatuteRegister.readOverlay(name, in)),
              "repatriation",
              (name, in) -> builder().repatriationRules(RepatriationRegister.readOverlay(name, in)),
              "transport",
              (name, in) -> builder().transportRules(TransportRegister.readOverlay(name, in)),
              "waiting-periods",
              (name, in) -> builder().waitingPeriods(WaitingPeriodRegister.readOverlay(name, in))));

  /** How the file of a register is read. */
  @FunctionalInterface
  interface Format {
    OverlayBuilder read(String name, Reader in) throws IOException;
  }

  /** The convention with these entries laid over it. */
  Convention layOver(Convention convention) {
    if (file.equals("-")) {
      throw invalid("an overlay is read from a file, not from standard input");
    }
    return new Input(file, InputStream.nullInputStream())
        .read(
            in -> {
              try {
                Overlay overlay = read(in);
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

  private Overlay read(InputStream in) throws IOException {
    return format.read(file, new InputStreamReader(in, UTF_8.newDecoder())).build();
  }

  private static OverlayBuilder builder() {
    return Overlay.builder();
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
      Format format = FORMATS.get(register);
      if (format == null) {
        throw Converters.unknown("register", register, FORMATS.keySet());
      }
      return new OverlayFile(format, value.substring(sign + 1));
    }
  }
}
