package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each of the 86 known traps has a test that names it")
class TrapsTest {
  @Test
  void noneIsMissing() throws IOException {
    Set<Integer> named = new TreeSet<>();
    for (Path file : Sources.below("src/test/java")) {
      named.addAll(NumberedMentions.of("trap", Files.readString(file)));
    }
    assertThat(named).containsAll(IntStream.rangeClosed(1, 86).boxed().toList());
  }
}
