package org.arendal.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arendal.core.Convention;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Fifty stories end as the Danish text has it")
class StoriesTest {
  private static final Convention CONVENTION = Convention.discovered();

  static List<Story> stories() {
    Path file = Path.of(System.getProperty("basedir", "."), "src/test/resources/stories.csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().map(Story::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void endAsExpected(Story story) {
    Map<Article, Outcome> answers = new TreeMap<>(story.standing());
    answers.replaceAll(
        (article, expected) -> CONVENTION.evaluate(article, story.matter()).outcome());

    assertThat(answers).isEqualTo(story.standing());
  }

  @Test
  void areFiftyWithTenOfOnePersonAndTenNoes() {
    assertThat(stories().stream().collect(groupingBy(Story::kind, counting())))
        .isEqualTo(Map.of("homeless", 10L, "no", 10L, "other", 30L));
    assertThat(stories()).extracting(Story::id).doesNotHaveDuplicates();
  }

  @Test
  void saySomethingOnlyOfArticlesThatWereExpected() {
    assertThat(stories())
        .allMatch(story -> story.expected().keySet().containsAll(story.settled().keySet()));
  }
}
