package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.arendal.it.Built.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The launcher answers as the jar does")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String EXAMPLE = "support/cli/examples/home-help-on-longer-stay.json";

  @TempDir private Path folder;

  @Test
  void sameAnswerTheFirstTimeAndFromThenOn() throws Exception {
    Run jar = Built.java("-jar", MergedJarTest.JAR, "assess", EXAMPLE);
    for (int time = 0; time < 2; time++) {
      Run launched = launch("assess", EXAMPLE);
      assertThat(launched.err()).isEmpty();
      assertThat(launched.exit()).isZero();
      assertThat(launched.out()).isEqualTo(jar.out());
    }
  }

  @Test
  void badInputIsOneErrorAndExitTwo() throws Exception {
    Run run = launch("assess", "no such file.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no such file.json").doesNotContain("\tat ");
  }

  @Test
  @DisplayName("A batch into a file says how far it has come, where somebody sees it")
  void tellsATerminalHowFarABatchHasCome() throws Exception {
    assumeThat(Path.of("/usr/bin/script")).isExecutable();
    String batch = "assess support/cli/examples/svalbard.json --batch --output ";

    Run seen =
        run(
            List.of(
                "script",
                "-qec",
                "support/cli/arendal " + batch + folder.resolve("one"),
                folder.resolve("typescript").toString()));
    Run unseen = launch((batch + folder.resolve("two")).split(" ", -1));

    assertThat(seen.out()).contains(" a second; without a valid case: ");
    assertThat(unseen.err()).startsWith("arendal: lines without a valid case: ");
    assertThat(folder.resolve("two")).hasSameTextualContentAs(folder.resolve("one"));
  }

  private Run launch(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("support/cli/arendal"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Run run(List<String> command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Built.ROOT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int exit = builder.start().waitFor();
    return new Run(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
