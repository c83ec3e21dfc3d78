package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.arendal.tck.Conformance;
import org.arendal.tck.ConformanceCases;
import org.arendal.tck.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The library answers the conformance cases as the text has it; the differences are in target. */
class ConformanceTest {
  private static final Path DIFFERENCES =
      Path.of(System.getProperty("basedir", "."), "target", "conformance.txt");

  @Test
  @DisplayName("Every conformance case is answered as it expects")
  void conforms() throws IOException {
    List<String> differing =
        Conformance.run(ConformanceCases.all(), new LibraryUnderTest()).stream()
            .filter(result -> !result.conforms())
            .map(Result::toString)
            .toList();
    Files.write(DIFFERENCES, differing);

    assertThat(differing).isEmpty();
  }
}
