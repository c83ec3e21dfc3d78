package org.arendal.it;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.assembly.SettingsBuilder;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.ProblemWriter;
import org.arendal.tck.Implementation;

/** The library, called through its API, as what answers conformance cases. */
final class LibraryUnderTest implements Implementation {
  private static final AssessmentWriter WRITER = AssessmentWriter.inLanguage(Language.ENGLISH);

  private final Convention convention = Convention.discovered();
  private final Map<org.arendal.tck.Settings, Convention> settled = new HashMap<>();

  @Override
  public List<String> answer(
      String article, org.arendal.tck.Settings settings, List<String> cases) {
    Convention with = with(settings);
    Article asked = Article.find(article).orElseThrow();
    return cases.stream().map(matter -> answer(with, asked, matter)).toList();
  }

  /** The library with these settings. */
  Convention with(org.arendal.tck.Settings settings) {
    return settled.computeIfAbsent(settings, these -> convention.with(settings(these)));
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
    of.denounced()
        .forEach(
            (state, day) ->
                settings.putDenunciationReceived(
                    NordicState.find(state).orElseThrow(), LocalDate.parse(day)));
    return settings.build();
  }
}
