package org.arendal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.JsonProblem;

/** A file, or standard input under the name {@code -}. */
final class Input {
  /** The path of the case as a whole, which the name of the file says as well. */
  private static final String WHOLE = "$";

  private final String file;
  private final InputStream standard;

  /** What is done with the bytes. */
  @FunctionalInterface
  interface Use<T> {
    T apply(InputStream in) throws IOException;
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
      throw new BadInputException(message(e.problems()), e);
    } catch (IOException e) {
      throw new BadInputException(name() + ": cannot be read", e);
    }
  }

  private InputStream open() throws IOException {
    if (isStandard()) {
      return standard;
    }
    Path path = path();
    if (Files.isDirectory(path)) {
      throw new BadInputException(name() + ": is a directory, not a file");
    }
    if (Files.notExists(path)) {
      throw new BadInputException(name() + ": there is no such file");
    }
    return Files.newInputStream(path);
  }

  private Path path() {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new BadInputException(name() + ": is not a file name", e);
    }
  }

  private boolean isStandard() {
    return file.equals("-");
  }

  private String name() {
    return isStandard() ? "standard input" : file;
  }

  private String message(List<JsonProblem> problems) {
    if (problems.size() == 1) {
      String problem = problems.get(0).toString();
      return name() + (problem.startsWith(WHOLE) ? problem.substring(1) : ": " + problem);
    }
    return problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", name() + ": " + problems.size() + " problems", ""));
  }
}
