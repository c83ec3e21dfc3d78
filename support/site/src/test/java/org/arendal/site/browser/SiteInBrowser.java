package org.arendal.site.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.arendal.site.Main;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole site in a folder, and a browser to look at it. It needs Chromium on the path and the
 * script of the library, and is skipped unless the profile {@code browser} asks for it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SiteInBrowser {
  private static final Path ROOT = Path.of("../..");

  @TempDir private static Path folder = Path.of("");
  private @Nullable Browser browser;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    assumeTrue(Boolean.getBoolean("arendal.browser"), "asked for by -Pbrowser");
    assumeTrue(Browser.isThere(), "Chromium is not on the path");
    assumeTrue(
        Files.exists(ROOT.resolve("support/explorer/target/script/arendal.js")),
        "the script of the library was not made: -pl support/explorer");
    Main.main(new String[] {ROOT.toString(), site().toString(), "address="});
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  void end() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  Browser browser() {
    return requireNonNull(browser);
  }

  Path site() {
    return folder.resolve("site");
  }

  /** The address of a page of the site on the disk. */
  String address(String page) {
    return site().resolve(page).toUri().toString();
  }

  /** A script beside the tests. */
  static String resource(String name) throws IOException {
    try (InputStream in = requireNonNull(SiteInBrowser.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
