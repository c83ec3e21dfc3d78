package org.arendal.core.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.ChangedArticle;
import org.arendal.core.answer.Comparison;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Difference;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Tried;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/**
 * Compares the answers of two sides, and tries which of their differences make an article differ.
 *
 * <p>A difference is a cause if, made alone on the first side, it changes the answer, or if, undone
 * alone on the second, it does. Where no single trial shows any, every difference is named.
 */
public final class Comparing {
  private final Side first;
  private final Side second;

  /** A case and the law it is read against. */
  private record Side(AssembledLaw law, Case matter) {
    Assessment assess() {
      return Articles.assess(matter, law);
    }

    Optional<Determination> answer(ArticleEvaluator article) {
      return article.isRaisedBy(matter)
          ? Optional.of(article.evaluate(matter, law))
          : Optional.empty();
    }

    /** This side with one thing as it is on the other; empty if it cannot be. */
    Optional<Side> like(Side other, Difference difference) {
      Case.Builder facts = matter.toBuilder();
      if (difference instanceof Difference.OfDay) {
        facts = matter.toBuilder(other.matter.asOf());
      } else if (difference instanceof Difference.OfFact given) {
        facts.like(other.matter, given.fact());
      } else if (difference instanceof Difference.OfSection given) {
        facts.raisedLike(other.matter, given.section());
      } else if (difference instanceof Difference.OfRegisters) {
        return Optional.of(new Side(other.law.with(law.settings()), matter));
      } else {
        Settings settings = settings(law.settings(), other.law.settings(), difference);
        return Optional.of(new Side(law.with(settings), matter));
      }
      return facts.problems().isEmpty()
          ? Optional.of(new Side(law, facts.build()))
          : Optional.empty();
    }

    private static Settings settings(Settings own, Settings others, Difference difference) {
      var options = new LinkedHashMap<>(own.readings());
      var starts = new LinkedHashMap<>(own.entryIntoForce());
      var ends = new LinkedHashMap<>(own.denunciationReceived());
      if (difference instanceof Difference.OfReading of) {
        take(options, others.readings(), of.reading());
      } else if (difference instanceof Difference.OfEntryIntoForce of) {
        take(starts, others.entryIntoForce(), of.territory());
      } else if (difference instanceof Difference.OfDenunciation of) {
        take(ends, others.denunciationReceived(), of.state());
      }
      return Settings.builder()
          .readings(options)
          .entryIntoForce(starts)
          .denunciationReceived(ends)
          .build();
    }

    private static <K, V> void take(Map<K, V> own, Map<K, V> others, K key) {
      V value = others.get(key);
      if (value == null) {
        own.remove(key);
      } else {
        own.put(key, value);
      }
    }
  }

  private Comparing(Side first, Side second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Compares what one law answers to a case with what another, or the same, answers to a second.
   */
  public static Comparison of(AssembledLaw law, Case first, AssembledLaw other, Case second) {
    return new Comparing(new Side(law, first), new Side(other, second)).comparison();
  }

  /** What comes of each difference between the two sides alone, in the order of a comparison. */
  public static List<Tried> tried(AssembledLaw law, Case first, AssembledLaw other, Case second) {
    Comparing both = new Comparing(new Side(law, first), new Side(other, second));
    return both.differences().stream().map(both::trial).map(Trial::tried).toList();
  }

  private Comparison comparison() {
    Assessment one = first.assess();
    Assessment other = second.assess();
    List<Difference> differences = differences();
    List<Trial> trials = differences.stream().map(this::trial).toList();
    List<ChangedArticle> changed = new ArrayList<>();
    for (ArticleEvaluator article : Articles.all()) {
      Optional<Determination> before = one.of(article.article());
      Optional<Determination> after = other.of(article.article());
      if (ChangedArticle.differ(before, after)) {
        List<Difference> causes =
            trials.stream()
                .filter(trial -> trial.changes(article, before, after))
                .map(Trial::difference)
                .toList();
        changed.add(new ChangedArticle(before, after, causes.isEmpty() ? differences : causes));
      }
    }
    return new Comparison(one, other, differences, changed);
  }

  /** A difference made alone on the first side, and undone alone on the second. */
  private record Trial(Difference difference, Optional<Side> made, Optional<Side> undone) {
    boolean changes(
        ArticleEvaluator article, Optional<Determination> before, Optional<Determination> after) {
      boolean isInContacts = inContactsAlone(before, after);
      return made.filter(side -> differ(before, side.answer(article), isInContacts)).isPresent()
          || undone.filter(side -> differ(side.answer(article), after, isInContacts)).isPresent();
    }

    Tried tried() {
      return new Tried(difference, made.map(Side::assess), undone.map(Side::assess));
    }

    /** Whom to contact is no cause of what the answer says. */
    private static boolean differ(
        Optional<Determination> one, Optional<Determination> other, boolean isInContacts) {
      return isInContacts ? ChangedArticle.differ(one, other) : !inContactsAlone(one, other);
    }

    private static boolean inContactsAlone(
        Optional<Determination> one, Optional<Determination> other) {
      return new ChangedArticle(one, other, List.of()).isInContactsAlone();
    }
  }

  private Trial trial(Difference difference) {
    return new Trial(difference, first.like(second, difference), second.like(first, difference));
  }

  private List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    LocalDate day = first.matter().asOf();
    if (!day.equals(second.matter().asOf())) {
      differences.add(new Difference.OfDay(day, second.matter().asOf()));
    }
    for (Fact<?> fact : Facts.all()) {
      Optional<?> one = first.matter().given(fact);
      Optional<?> other = second.matter().given(fact);
      if (!one.equals(other)) {
        differences.add(new Difference.OfFact(fact, one, other));
      }
    }
    for (Section section : Section.values()) {
      boolean isInSecond = second.matter().raised().contains(section);
      Side raising = isInSecond ? second : first;
      if (first.matter().raised().contains(section) != isInSecond
          && raising.matter().given().stream().noneMatch(fact -> fact.section() == section)) {
        differences.add(new Difference.OfSection(section, isInSecond));
      }
    }
    addSettings(differences);
    if (!List.copyOf(first.law().countries()).equals(List.copyOf(second.law().countries()))) {
      differences.add(new Difference.OfRegisters());
    }
    return differences;
  }

  private static ReadingUse use(Reading reading, AssembledLaw law) {
    return new ReadingUse(
        reading, law.option(reading), law.settings().readings().containsKey(reading));
  }

  private void addSettings(List<Difference> differences) {
    for (Reading reading : Readings.all()) {
      ReadingUse one = use(reading, first.law());
      ReadingUse other = use(reading, second.law());
      if (!one.equals(other)) {
        differences.add(new Difference.OfReading(one, other));
      }
    }
    Settings settings = first.law().settings();
    Settings others = second.law().settings();
    for (Territory territory : Territory.values()) {
      Optional<LocalDate> one = Optional.ofNullable(settings.entryIntoForce().get(territory));
      Optional<LocalDate> other = Optional.ofNullable(others.entryIntoForce().get(territory));
      if (!one.equals(other)) {
        differences.add(new Difference.OfEntryIntoForce(territory, one, other));
      }
    }
    for (NordicState state : NordicState.values()) {
      Optional<LocalDate> one = Optional.ofNullable(settings.denunciationReceived().get(state));
      Optional<LocalDate> other = Optional.ofNullable(others.denunciationReceived().get(state));
      if (!one.equals(other)) {
        differences.add(new Difference.OfDenunciation(state, one, other));
      }
    }
  }
}
