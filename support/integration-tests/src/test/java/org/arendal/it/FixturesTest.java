package org.arendal.it;

import static org.arendal.testkit.ArendalAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.arendal.testkit.junit.Countries;
import org.arendal.testkit.junit.FixtureSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

@DisplayName("The fixtures of the test kit")
class FixturesTest {
  private static final Path FOLDER =
      Built.ROOT.resolve("support/testkit/src/main/resources/org/arendal/testkit/fixture");

  @ParameterizedTest
  @FixtureSource
  @DisplayName("are answered as the Danish text answers them, with all countries")
  @Countries
  void areAnswered(Fixture fixture, Convention convention) {
    assertThat(fixture.evaluate(convention)).as(fixture.why()).matches(fixture);
  }

  @ParameterizedTest
  @FixtureSource
  @DisplayName("are the same in JSON")
  void areTheSameInJson(Fixture fixture) throws Exception {
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve(fixture.name() + ".json"),
          CaseWriter.write(fixture.matter(), true, Jackson2.JSON));
    } else {
      assertThat(CaseReader.read(fixture.json(), Jackson2.JSON)).isEqualTo(fixture.matter());
    }
  }

  @Test
  @DisplayName("no file is left over")
  void haveNoFileTooMany() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Fixtures.all().stream().map(fixture -> fixture.name() + ".json").toList());
    }
  }

  @Test
  @DisplayName("there is one of each outcome for each article, and each has a name of its own")
  void areOfEveryOutcome() {
    for (Article article : Article.values()) {
      assertThat(Fixtures.of(article))
          .extracting(Fixture::outcome)
          .as(article.number())
          .containsAll(Arrays.asList(Outcome.values()));
    }
    assertThat(Fixtures.all()).extracting(Fixture::name).doesNotHaveDuplicates();
  }
}
