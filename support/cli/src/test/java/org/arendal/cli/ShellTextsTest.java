package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Truth;
import org.junit.jupiter.api.Test;

/** The texts that only the shell asks for. */
class ShellTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/arendal/cli");

  @Test
  void areAllAskedFor() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        sources.append(Files.readString(file, UTF_8));
      }
    }
    List<String> truths =
        Stream.of(Truth.values()).map(truth -> truth.name().toLowerCase(Locale.ROOT)).toList();

    assertThat(Texts.in(Language.ENGLISH).keys())
        .filteredOn(key -> key.startsWith("shell.") && !key.startsWith("shell.the-country."))
        .isNotEmpty()
        .allSatisfy(
            key -> {
              String last = key.substring(key.lastIndexOf('.') + 1);
              String asked =
                  truths.contains(last)
                      ? "\"" + key.substring(0, key.length() - last.length()) + "\""
                      : key.substring("shell.".length()) + "\"";
              assertThat(sources).contains(asked);
            });
  }
}
