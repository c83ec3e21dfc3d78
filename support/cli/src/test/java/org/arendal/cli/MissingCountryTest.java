package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A class path that lacks a country: an error that says what to add. */
class MissingCountryTest {
  /** No parent: even the platform's loader finds the named modules that the tests run with. */
  private static final @Nullable ClassLoader NOTHING_ELSE = null;

  @Test
  void isSaidWithTheArtifactToAdd() throws Exception {
    CliRun run = runWithout("country-fi", "assess", Examples.file("home-help-on-longer-stay"));

    assertThat(Refused.line(run))
        .startsWith(
            "country modules are missing: add [org.arendal:arendal-country-fi];"
                + " found [DK, IS, NO, SE].")
        .contains("META-INF/services", "--bind-services");
  }

  @Test
  void isAlsoSaidBeforeABatch() throws Exception {
    CliRun run =
        runWithout("country-se", "assess", Examples.file("home-help-on-longer-stay"), "--batch");

    assertThat(Refused.line(run)).contains("add [org.arendal:arendal-country-se]");
  }

  @Test
  void doesNotMatterToTheCatalogue() throws Exception {
    assertThat(runWithout("country-fi", "provisions")).isEqualTo(CliRun.of("provisions"));
  }

  private static CliRun runWithout(String country, String... args) throws Exception {
    List<String> entries = entries().filter(entry -> !entry.contains(country)).toList();
    assertThat(entries).hasSizeLessThan((int) entries().count());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(
            entries.stream().map(MissingCountryTest::url).toArray(URL[]::new), NOTHING_ELSE)) {
      Method run =
          loader
              .loadClass(Main.class.getName())
              .getDeclaredMethod(
                  "run", String[].class, InputStream.class, OutputStream.class, OutputStream.class);
      run.setAccessible(true);
      int exitCode = (int) run.invoke(null, args, InputStream.nullInputStream(), out, err);
      return new CliRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
  }

  /** What the tests run with, whether it stands on the module path or on the class path. */
  private static Stream<String> entries() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(property -> System.getProperty(property, ""))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
        .filter(entry -> !entry.isEmpty());
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
