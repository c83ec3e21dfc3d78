package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.arendal.it.Built.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guides print what their code prints")
class GuidesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"support/docs/reading-an-answer.md", "support/docs/settling-a-reading.md"})
  void printWhatTheirCodePrints(String guide, @TempDir Path folder) throws Exception {
    List<Snippets.Block> blocks = Snippets.of(guide);
    assertThat(blocks).hasSizeGreaterThan(1);
    for (int i = 0; i + 1 < blocks.size(); i += 2) {
      assertThat(blocks.get(i + 1).language()).as("what %s prints", i).isEqualTo("text");
      Run run = run(blocks.get(i), folder);

      assertThat(run.err()).isEmpty();
      assertThat(run.exit()).isZero();
      assertThat(run.out().lines().toList().toString())
          .containsSubsequence(blocks.get(i + 1).code().lines().map(String::strip).toList());
    }
  }

  private static Run run(Snippets.Block block, Path folder)
      throws IOException, InterruptedException {
    return block.language().equals("java")
        ? Snippets.java(block.code(), folder)
        : Built.java(block.code().strip().replaceFirst("^java ", "").split(" "));
  }
}
