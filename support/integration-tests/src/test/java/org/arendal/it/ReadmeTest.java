package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arendal.it.Built.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README says what is true")
class ReadmeTest {
  private static final String README = "README.md";

  @Test
  void itsJavaCompilesAndPrintsWhatItSays(@TempDir Path folder) throws Exception {
    Run run = Snippets.java(Snippets.first(README, "java"), folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualToNormalizingNewlines(Snippets.first(README, "text"));
  }

  @Test
  void itsMainCommandAnswers() throws Exception {
    String readme = Files.readString(Built.ROOT.resolve(README));
    Matcher command = Pattern.compile("^java (-jar .*)$", Pattern.MULTILINE).matcher(readme);
    assertThat(command.find()).isTrue();

    Run run = Built.java(command.group(1).split(" "));

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("OWED: ").contains("--full");
  }
}
