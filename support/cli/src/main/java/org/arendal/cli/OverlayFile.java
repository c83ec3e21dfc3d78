package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import org.arendal.core.Convention;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import org.arendal.core.words.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** A file with an agency's entries for one register. */
final class OverlayFile {
  private final RegisterKind<?> kind;
  private final String file;
  private byte @Nullable [] content;

  /** The file of this name, with entries about this. */
  OverlayFile(RegisterKind<?> kind, String file) {
    this.kind = kind;
    this.file = file;
  }

  /** What the entries are about. */
  RegisterKind<?> kind() {
    return kind;
  }

  /**
   * What stands in the file, which an option names; it is read once, since some files can be read
   * only once.
   */
  byte[] content(String option) {
    if (file.equals("-")) {
      throw invalid(option, Phrase.of("error.overlay-from-file"));
    }
    byte[] read = content;
    if (read == null) {
      read = new Input(file, InputStream.nullInputStream()).read(InputStream::readAllBytes);
      content = read;
    }
    return read;
  }

  /** The convention with these entries, which an option names, laid over it. */
  Convention layOver(Convention convention, String option) {
    try {
      Overlay overlay = read(kind, new ByteArrayInputStream(content(option)));
      if (overlay.states().isEmpty()) {
        throw invalid(option, Phrase.of("error.overlay-empty", file));
      }
      return convention.with(overlay);
    } catch (MalformedInputException e) {
      throw invalid(option, Phrase.of("problem.line", file, Phrase.of("problem.not-utf8")));
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be read", e);
    } catch (IllegalArgumentException e) {
      // The format is that of the library's own files; what is wrong with it is said in
      // English, as the names of its fields are.
      String message = String.valueOf(e.getMessage());
      throw invalid(
          option,
          message.startsWith(file)
              ? Phrase.of("error.as-said", message)
              : Phrase.of("problem.line", file, message));
    }
  }

  private <V> Overlay read(RegisterKind<V> of, InputStream in) throws IOException {
    return Overlay.of(of, of.readOverlay(file, new InputStreamReader(in, UTF_8.newDecoder())));
  }

  private static BadInputException invalid(String option, Phrase says) {
    return BadInputException.inOption(option, says);
  }

  /** Reads a register and a file, such as {@code bodies=ours.register}. */
  static final class Converter implements ITypeConverter<OverlayFile> {
    @Override
    public OverlayFile convert(String value) {
      int sign = value.indexOf('=');
      if (sign < 0) {
        throw RefusedValueException.of(
            "problem.expected-found", "REGISTER=FILE", Suggestion.measured(value));
      }
      String register = value.substring(0, sign);
      RegisterKind<?> kind =
          RegisterKinds.find(register)
              .orElseThrow(() -> Converters.unknown("register", register, Choices.registers()));
      return new OverlayFile(kind, value.substring(sign + 1));
    }
  }
}
