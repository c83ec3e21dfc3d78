package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.law.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every evaluator is compared with an oracle")
class OracleCoverageTest {
  private static final Path TESTS = Path.of("src/test/java/org/arendal/core/article");

  /** An article as the first argument of a comparison, or of the question for an outcome. */
  private static final Pattern COMPARED =
      Pattern.compile("(?:compare|outcome)\\(\\s*Article\\.([A-Z_]+),");

  @Test
  void noneLacksOne() throws IOException {
    Set<Article> compared = EnumSet.noneOf(Article.class);
    for (Path test : oracleTests()) {
      Matcher matcher = COMPARED.matcher(Files.readString(test));
      while (matcher.find()) {
        compared.add(Article.valueOf(matcher.group(1)));
      }
    }
    assertThat(Articles.all()).allSatisfy(e -> assertThat(compared).contains(e.article()));
  }

  private static List<Path> oracleTests() throws IOException {
    try (Stream<Path> files = Files.list(TESTS)) {
      return files.filter(file -> file.toString().endsWith("OracleTest.java")).toList();
    }
  }
}
