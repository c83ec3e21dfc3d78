package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.arendal.it.Built.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The library runs as named modules")
class ModulePathTest {
  private static final String MODULE_PATH =
      Built.runtimeJars().stream()
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));

  @Test
  void theShellAnswersWithTheCountriesBoundAsServices() throws Exception {
    Run run =
        Built.java(
            "--module-path",
            MODULE_PATH,
            "--module",
            "org.arendal.cli/org.arendal.cli.Main",
            "contacts",
            "--territory",
            "FO",
            "--on",
            "1997-01-01");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Færøernes Landsstyre");
  }

  @Test
  void theAnswerIsTheSameAsFromTheMergedJar() throws Exception {
    String example = "support/cli/examples/home-help-on-longer-stay.json";
    Run modules =
        Built.java(
            "--module-path",
            MODULE_PATH,
            "--module",
            "org.arendal.cli/org.arendal.cli.Main",
            "assess",
            example,
            "--format",
            "json");
    Run merged = Built.java("-jar", MergedJarTest.JAR, "assess", example, "--format", "json");
    assertThat(modules.exit()).isZero();
    assertThat(modules.out()).isEqualTo(merged.out()).isNotEmpty();
  }
}
