package org.arendal.core.article;

import static org.arendal.core.law.NordicState.DENMARK;
import static org.arendal.core.law.NordicState.SWEDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** One state of the law, told to the library and to the oracles. */
record OracleLaw(String name, AssembledLaw law, Oracles oracles) {
  private static final ImmutableMap<Reading, Oracles.Question> QUESTIONS =
      ImmutableMap.<Reading, Oracles.Question>builder()
          .put(Readings.LANGUAGE_IN_OWN_COUNTRY, Oracles.Question.OWN_CITIZEN_UNDERSTOOD)
          .put(Readings.LANGUAGE_FOR_OTHERS, Oracles.Question.OTHER_PERSON_UNDERSTOOD)
          .put(Readings.OWN_CITIZEN_VISITING, Oracles.Question.OWN_CITIZEN_INCLUDED)
          .put(Readings.STANDING_NEED, Oracles.Question.STANDING_NEED_INCLUDED)
          .put(Readings.OTHER_BENEFITS_DURING_STAY, Oracles.Question.OTHER_BENEFIT_INCLUDED)
          .put(Readings.STAY_FROM_OTHER_TERRITORY, Oracles.Question.OTHER_TERRITORY_INCLUDED)
          .put(Readings.RESIDENCE_WHERE_NOT_IN_FORCE, Oracles.Question.SUCH_RESIDENCE_COUNTS)
          .put(Readings.UNMENTIONED_BORDER, Oracles.Question.SUCH_BORDER_COUNTS)
          .buildOrThrow();

  static Stream<OracleLaw> all() {
    return Stream.of(
        law("nothing supplied", Settings.none()),
        law("before the Convention", LocalDate.of(1996, 9, 30), Settings.none(), Set.of()),
        law("dates supplied", datesFrom(LocalDate.of(1997, 6, 15))),
        law("dates supplied that lie ahead", datesFrom(LocalDate.of(1997, 7, 1))),
        law(
            "Sweden has left",
            Matters.DAY,
            Settings.builder().putDenunciationReceived(SWEDEN, LocalDate.of(1996, 12, 15)).build(),
            Set.of(SWEDEN)),
        law(
            "Sweden leaves tomorrow",
            Settings.builder().putDenunciationReceived(SWEDEN, LocalDate.of(1996, 12, 16)).build()),
        law("all readings included", readings(ReadingOption.INCLUDED)),
        law("all readings excluded", readings(ReadingOption.EXCLUDED)),
        new OracleLaw(
            "only Denmark assembled",
            TestCountry.convention(DENMARK).law(),
            new Oracles(Matters.DAY, Map.of(), Set.of(), Set.of(DENMARK), standardAnswers())));
  }

  /** The five states and no settings. */
  static OracleLaw standard() {
    return law("nothing settled", Settings.none());
  }

  /** What is needed depends on readings, but neither on territories nor on parties. */
  static Stream<OracleLaw> ofReadings() {
    return Stream.of(
        standard(),
        law("all readings included", readings(ReadingOption.INCLUDED)),
        law("all readings excluded", readings(ReadingOption.EXCLUDED)),
        law("readings mixed", readings(List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED))));
  }

  private static Settings datesFrom(LocalDate date) {
    LocalDate day = date.withDayOfMonth(1);
    return Settings.builder()
        .putEntryIntoForce(Territory.FAROE_ISLANDS, day)
        .putEntryIntoForce(Territory.GREENLAND, day)
        .putEntryIntoForce(Territory.ALAND, day)
        .build();
  }

  private static Settings readings(ReadingOption option) {
    return readings(List.of(option));
  }

  /** The readings settled with these options, by turns. */
  private static Settings readings(List<ReadingOption> options) {
    Map<Reading, ReadingOption> settled = new LinkedHashMap<>();
    for (Reading reading : QUESTIONS.keySet()) {
      settled.put(reading, options.get(settled.size() % options.size()));
    }
    return Settings.builder().putAllReadings(settled).build();
  }

  private static Map<Oracles.Question, Boolean> standardAnswers() {
    Map<Oracles.Question, Boolean> answers = new EnumMap<>(Oracles.Question.class);
    answers.put(Oracles.Question.OTHER_BENEFIT_INCLUDED, false);
    return answers;
  }

  private static Map<Oracles.Question, Boolean> answers(Settings settings) {
    Map<Oracles.Question, Boolean> answers = standardAnswers();
    settings
        .readings()
        .forEach(
            (reading, option) ->
                answers.put(QUESTIONS.get(reading), option == ReadingOption.INCLUDED));
    return answers;
  }

  private static OracleLaw law(String name, Settings settings) {
    return law(name, Matters.DAY, settings, Set.of());
  }

  private static OracleLaw law(
      String name, LocalDate day, Settings settings, Set<NordicState> noLongerParty) {
    return new OracleLaw(
        name,
        TestCountry.law(settings),
        new Oracles(
            day,
            settings.entryIntoForce(),
            noLongerParty,
            Set.of(NordicState.values()),
            answers(settings)));
  }

  /** Compares the library with the text; each case known in full or in part. */
  void compare(Article article, PartialCases tried) {
    Compares.Declared.note(article);
    World.Ways ways = new EveryValue(oracles);
    for (Case matter : tried.cases(oracles.day())) {
      Set<Outcome> outcomes = World.answers(matter, ways, w -> oracles.outcome(article, w));
      Outcome expected = outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED;
      Outcome actual = Articles.of(article).evaluate(matter, law).outcome();
      if (actual == Outcome.UNDETERMINED
          && Oracles.dependsOnHost(article)
          && isLawEverywhere(matter)) {
        continue;
      }
      assertThat(actual).as(() -> name + ", " + PartialCases.describe(matter)).isEqualTo(expected);
    }
  }

  /**
   * The one place where the library is content with less than could be known: without a host, it
   * does not look whether the Convention happens to be in force everywhere. It still asks for the
   * host, and never answers wrongly.
   */
  private boolean isLawEverywhere(Case matter) {
    return !matter.knows(HostFacts.TERRITORY)
        && Stream.of(Territory.values()).allMatch(t -> law.inForce(t, matter.asOf()) == Truth.TRUE);
  }

  @Override
  public String toString() {
    return name;
  }
}
