package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Short words for cases and answers. */
final class Matters {
  /** A day on which the Convention is in force between the five states. */
  static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  /** The convention with all five states and no settings. */
  static final Convention STANDARD = TestCountry.convention();

  private Matters() {}

  /** A caseworker's yes or no, with a reason. */
  static Judgement judged(boolean outcome) {
    return Judgement.builder()
        .outcome(outcome)
        .reason("a reason given in the file")
        .role("caseworker")
        .date(LocalDate.of(1997, 6, 1))
        .build();
  }

  /** What the article answers, to be compared with what is expected. */
  static DeterminationAssert answer(Article article, Case matter) {
    return DeterminationAssert.assertThat(evaluate(article, matter));
  }

  static DeterminationAssert answer(Article article, Case matter, Settings settings) {
    return DeterminationAssert.assertThat(evaluate(article, matter, settings));
  }

  static Determination evaluate(Article article, Case matter) {
    return evaluate(article, matter, Settings.none());
  }

  static Determination evaluate(Article article, Case matter, Settings settings) {
    return Articles.of(article).evaluate(matter, STANDARD.with(settings).law());
  }

  /**
   * What an article says of a case, whichever case it was said of: all but whom to contact and
   * which modules of the places of the case are missing.
   */
  static List<Object> said(Determination answer) {
    return List.of(
        answer.outcome(),
        answer.finding(),
        answer.conclusions(),
        answer.ifItApplies(),
        answer.openFacts(),
        answer.readings(),
        answer.remarks().stream()
            .filter(remark -> !remark.id().equals("country-module-missing"))
            .toList());
  }

  static Outcome outcome(Article article, Case matter, Settings settings) {
    return evaluate(article, matter, settings).outcome();
  }

  /** A territory with a date of its own joined on this day. */
  static Settings inForce(Territory territory, LocalDate day) {
    return Settings.builder().putEntryIntoForce(territory, day).build();
  }

  /** The denunciation of a state was received on this day. */
  static Settings denounced(NordicState state, LocalDate received) {
    return Settings.builder().putDenunciationReceived(state, received).build();
  }

  /** A contradiction is refused with a message that names what contradicts. */
  static void assertRefused(ThrowingCallable action, String... named) {
    assertThatThrownBy(action)
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains(named);
  }

  static Settings settled(Reading reading, ReadingOption option) {
    return Settings.builder().putReading(reading, option).build();
  }

  /** The ids of the conclusions that follow if an open fact turns out so, with those facts. */
  static List<String> conditionalConclusions(Determination answer) {
    return answer.conclusions().stream()
        .filter(drawn -> !drawn.isCertain())
        .map(
            drawn ->
                drawn.conclusion().id()
                    + " if "
                    + String.join(", ", drawn.openFacts().stream().map(Fact::id).toList()))
        .toList();
  }

  /**
   * What is asked for that an answer depends on. Article 13 builds on other articles, and leaves to
   * them what they ask.
   */
  static Set<Fact<?>> askedFor(Determination answer, List<Determination> all) {
    boolean builds =
        answer.article() == Article.MUTUAL_ASSISTANCE
            || answer.article() == Article.CHILD_CONSIDERATIONS;
    return (builds ? all : List.of(answer))
        .stream().flatMap(a -> openFacts(a).stream()).collect(Collectors.toSet());
  }

  static List<Fact<?>> openFacts(Determination answer) {
    return answer.openFacts().stream().<Fact<?>>map(OpenFact::fact).toList();
  }

  static List<String> remarks(Determination answer) {
    return answer.remarks().stream().map(Remark::id).toList();
  }

  /** The readings on which the outcome still turns. */
  static List<Reading> openReadings(Determination answer) {
    return answer.readings().stream()
        .filter(use -> use.option().isEmpty())
        .map(ReadingUse::reading)
        .toList();
  }
}
