package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of this module that must have generated content. */
final class CommittedFile {
  private static final String REGENERATE = "arendal.regenerate";

  private CommittedFile() {}

  static String read(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  /** Checks the content, or writes it if the build was asked to. */
  static void check(String file, String expected) throws IOException {
    if (Boolean.getBoolean(REGENERATE)) {
      Files.writeString(Path.of(file), expected);
    }
    assertThat(read(file))
        .as(
            "support/json/%s differs from what the catalogue of facts gives; regenerate it with"
                + " mvn -pl core,support/testkit,support/json test -D%s=true, then read the difference",
            file, REGENERATE)
        .isEqualTo(expected);
  }
}
