package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.assembly.SettingsBuilder;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.ProblemWriter;
import org.arendal.tck.Conformance;
import org.arendal.tck.ConformanceCases;
import org.arendal.tck.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The library answers the conformance cases as the text has it; the differences are in target. */
class ConformanceTest {
  private static final Path DIFFERENCES =
      Path.of(System.getProperty("basedir", "."), "target", "conformance.txt");

  private static final Convention CONVENTION = Convention.discovered();
  private static final AssessmentWriter WRITER = AssessmentWriter.inLanguage(Language.ENGLISH);

  @Test
  @DisplayName("Every conformance case is answered as it expects")
  void conforms() throws IOException {
    List<String> differing =
        Conformance.run(ConformanceCases.all(), ConformanceTest::answer).stream()
            .filter(result -> !result.conforms())
            .map(Result::toString)
            .toList();
    Files.write(DIFFERENCES, differing);

    assertThat(differing).isEmpty();
  }

  private static List<String> answer(
      String article, org.arendal.tck.Settings settings, List<String> cases) {
    Convention convention = CONVENTION.with(settings(settings));
    Article asked = Article.find(article).orElseThrow();
    return cases.stream().map(matter -> answer(convention, asked, matter)).toList();
  }

  private static String answer(Convention convention, Article article, String matter) {
    try {
      return WRITER.write(
          convention.evaluate(article, CaseReader.read(matter, Jackson2.JSON)),
          false,
          Jackson2.JSON);
    } catch (InvalidCaseException e) {
      return ProblemWriter.writeLine(1, e.problems(), Language.ENGLISH, Jackson2.JSON);
    }
  }

  private static Settings settings(org.arendal.tck.Settings of) {
    SettingsBuilder settings = Settings.builder();
    of.readings()
        .forEach(
            (id, option) ->
                settings.putReading(
                    Readings.find(id).orElseThrow(), ReadingOption.find(option).orElseThrow()));
    of.inForce()
        .forEach(
            (territory, day) ->
                settings.putEntryIntoForce(
                    Territory.find(territory).orElseThrow(), LocalDate.parse(day)));
    return settings.build();
  }
}
