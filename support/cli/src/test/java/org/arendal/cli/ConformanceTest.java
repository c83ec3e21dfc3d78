package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.arendal.tck.Conformance;
import org.arendal.tck.ConformanceCases;
import org.arendal.tck.Result;
import org.arendal.tck.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConformanceTest {
  @Test
  @DisplayName("The shell answers every conformance case as it expects, line by line")
  void conforms() throws IOException {
    assertThat(Conformance.run(ConformanceCases.all(), ConformanceTest::answer))
        .filteredOn(result -> !result.conforms())
        .extracting(Result::toString)
        .isEmpty();
  }

  /** What {@link org.arendal.tck.Command} starts, in this process. */
  private static List<String> answer(String article, Settings settings, List<String> cases) {
    CliRun run =
        CliRun.with(String.join("\n", cases), settings.arguments(article).toArray(new String[0]));
    return run.out().lines().toList();
  }
}
