package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages on criteria and conclusions say what the rules say")
class LawPagesTest {
  private static final Path LAW = Built.ROOT.resolve("support/docs/law");

  @Test
  @DisplayName("what every criterion rests on; -Darendal.regenerate=true writes it anew")
  void criteria() throws IOException {
    check("criteria.md", new CriteriaPage().toString());
  }

  @Test
  @DisplayName("what can follow from each article; -Darendal.regenerate=true writes it anew")
  void conclusions() throws IOException {
    check("conclusions.md", new ConclusionsPage().toString());
  }

  private static void check(String file, String page) throws IOException {
    Path path = LAW.resolve(file);
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(path, page);
    }
    assertThat(Files.readString(path)).isEqualTo(page);
  }
}
