package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a browser prints on paper. It needs Chromium and pdftotext on the path, and is skipped
 * unless the profile {@code browser} asks for it.
 */
class PrintedPageTest {
  private static final Pattern STATUS =
      Pattern.compile(
          "^\\s*- \\*\\*\\S+ [^*]+\\*\\* ((?:(?! \\([^()]* ?\\d).)+)", Pattern.MULTILINE);

  @TempDir private Path folder = Path.of("");

  @Test
  @DisplayName("The longest example has each of its conditions on paper")
  void hasEachCondition() throws IOException, InterruptedException {
    assumeTrue(Boolean.getBoolean("arendal.browser"), "asked for by -Pbrowser");
    assumeTrue(isOnPath("chromium"), "Chromium is not on the path");
    assumeTrue(isOnPath("pdftotext"), "pdftotext is not on the path");
    String longest = longest();
    Path page = Files.writeString(folder.resolve("page.html"), assess(longest, "html"));
    Path paper = folder.resolve("page.pdf");

    run(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        "--user-data-dir=" + folder.resolve("profile"),
        "--print-to-pdf=" + paper,
        page.toUri().toString());
    run("pdftotext", paper.toString(), folder.resolve("page.txt").toString());

    String printed = dense(Files.readString(folder.resolve("page.txt"), UTF_8));
    List<String> conditions =
        STATUS
            .matcher(assess(longest, "markdown"))
            .results()
            .map(found -> found.group(1).replaceAll("\\\\(\\p{Punct})", "$1"))
            .toList();
    assertThat(conditions).hasSizeGreaterThan(100);
    assertThat(conditions).allSatisfy(text -> assertThat(printed).contains(dense(text)));
  }

  /** Lines and pages are broken wherever they are full. */
  private static String dense(String text) {
    return text.replaceAll("[\\s\\f\u00a0]+", "");
  }

  private static String longest() {
    return Examples.names().stream()
        .max((one, other) -> Integer.compare(length(one), length(other)))
        .orElseThrow();
  }

  private static int length(String example) {
    return assess(example, "markdown").length();
  }

  private static String assess(String example, String format) {
    return CliRun.of("assess", Examples.file(example), "--lang", "da", "--format", format).out();
  }

  private static boolean isOnPath(String command) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
