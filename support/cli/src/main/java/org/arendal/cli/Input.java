package org.arendal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.arendal.core.words.Phrase;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.JsonProblem;
import org.arendal.json.token.JsonAdapter;
import org.arendal.receipt.InvalidReceiptException;
import org.arendal.receipt.Receipt;

/** A file, or standard input under the name {@code -}. */
final class Input {
  /** The path of the case as a whole, which the name of the file says as well. */
  private static final String WHOLE = "$";

  /** Enough to see that a receipt is too long. */
  private static final int MOST_OF_RECEIPT = 4 * Receipt.LIMIT + 2;

  private final String file;
  private final InputStream standard;

  /** What is done with the bytes. */
  @FunctionalInterface
  interface Use<T> {
    T apply(InputStream in) throws IOException;
  }

  /** What reads JSON. */
  @FunctionalInterface
  interface JsonUse<T> {
    T apply(InputStream in, JsonAdapter json) throws IOException;
  }

  Input(String file, InputStream standard) {
    this.file = file;
    this.standard = standard;
  }

  /** Opens the input, uses it and closes it; what is wrong with it is said with its name. */
  <T> T read(Use<T> use) {
    try (InputStream in = open()) {
      return use.apply(in);
    } catch (InvalidCaseException e) {
      throw bad(e);
    } catch (IOException e) {
      throw new BadInputException(Phrase.of("error.not-readable", name()), e);
    }
  }

  /** The same for JSON. */
  <T> T readJson(JsonUse<T> use) {
    return read(in -> use.apply(in, Jackson2.JSON));
  }

  /** Reads a receipt; what is wrong with it is said with the name of the input. */
  Receipt readReceipt() {
    return read(
        in -> {
          try {
            return Receipt.read(in.readNBytes(MOST_OF_RECEIPT), Jackson2.JSON);
          } catch (InvalidReceiptException e) {
            throw new BadInputException(Phrase.of("problem.line", name(), e.says()), e);
          }
        });
  }

  /** How many bytes there are to read, if it is a file that tells so. */
  OptionalLong size() {
    try {
      return !isStandard() && Files.isRegularFile(path())
          ? OptionalLong.of(Files.size(path()))
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private InputStream open() throws IOException {
    if (isStandard()) {
      return standard;
    }
    Path path = path();
    if (Files.isDirectory(path)) {
      throw BadInputException.of("error.is-directory", name());
    }
    if (Files.notExists(path)) {
      throw BadInputException.of("error.no-such-file", name());
    }
    return Files.newInputStream(path);
  }

  private Path path() {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new BadInputException(Phrase.of("error.no-file-name", name()), e);
    }
  }

  private boolean isStandard() {
    return file.equals("-");
  }

  /** How the input is named in an error. */
  Object name() {
    return isStandard() ? Phrase.of("error.standard-input") : file;
  }

  private BadInputException bad(InvalidCaseException invalid) {
    List<JsonProblem> problems = invalid.problems();
    return problems.size() == 1
        ? new BadInputException(only(problems.get(0)), invalid)
        : new BadInputException(
            Phrase.of("error.problems", name(), problems.size()),
            problems.stream().map(JsonProblem::inOneLine).toList(),
            invalid);
  }

  private Phrase only(JsonProblem problem) {
    if (!problem.path().equals(WHOLE)) {
      return Phrase.of("problem.line", name(), problem.inOneLine());
    }
    return problem.line() == 0
        ? Phrase.of("problem.line", name(), problem.says())
        : Phrase.of(
            "problem.line-placed", name(), problem.line(), problem.column(), problem.says());
  }
}
