package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each of the 86 known traps has a test that names it")
class TrapsTest {
  private static final Pattern NAMED = Pattern.compile("[Tt]raps? (\\d+(?:(?:, | and |-)\\d+)*)");

  @Test
  void noneIsMissing() throws IOException {
    Set<Integer> named = new TreeSet<>();
    for (String folder :
        List.of(
            "core",
            "country-dk",
            "country-fi",
            "country-is",
            "country-no",
            "country-se",
            "support")) {
      try (Stream<Path> files = Files.walk(Built.ROOT.resolve(folder))) {
        for (Path file :
            files
                .filter(path -> path.toString().contains("src/test/java"))
                .filter(path -> path.toString().endsWith(".java"))
                .toList()) {
          collect(Files.readString(file), named);
        }
      }
    }
    assertThat(named).containsAll(IntStream.rangeClosed(1, 86).boxed().toList());
  }

  private static void collect(String source, Set<Integer> named) {
    Matcher matcher = NAMED.matcher(source);
    while (matcher.find()) {
      for (String part : matcher.group(1).split(", | and ", -1)) {
        String[] ends = part.split("-", -1);
        IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
            .forEach(named::add);
      }
    }
  }
}
