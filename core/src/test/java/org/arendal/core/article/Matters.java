package org.arendal.core.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.law.Article;
import org.arendal.core.law.Reading;
import org.arendal.core.matter.Case;

/** Short words for cases and answers. */
final class Matters {
  /** A day on which the Convention is in force between the five states. */
  static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  /** The convention with all five states and no settings. */
  static final Convention STANDARD = TestCountries.allFive();

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

  static Outcome outcome(Article article, Case matter) {
    return evaluate(article, matter).outcome();
  }

  static Outcome outcome(Article article, Case matter, Settings settings) {
    return evaluate(article, matter, settings).outcome();
  }

  static Settings settled(Reading reading, String option) {
    return Settings.builder().putReading(reading, option).build();
  }

  /** The ids of the conclusions that surely follow. */
  static List<String> conclusions(Determination answer) {
    return answer.conclusions().stream()
        .filter(DrawnConclusion::isCertain)
        .map(drawn -> drawn.conclusion().id())
        .toList();
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

  static DrawnConclusion conclusion(Determination answer, String id) {
    return answer.conclusions().stream()
        .filter(drawn -> drawn.conclusion().id().equals(id))
        .findFirst()
        .orElseThrow();
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
