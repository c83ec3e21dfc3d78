package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.Implied;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Whether an article is ever open where every completion of the case would come to the same: what
 * is unknown of facts, contested readings and dates of territories being completed in every way.
 */
@DisplayName(
    "Open answers whose completions all agree are counted; -Darendal.completions=200 for the page")
class CompletionsPageTest {
  private static final Path PAGE = Path.of("..", "support", "docs", "exact.md");
  private static final int FEW = 4;
  private static final int FOR_THE_PAGE = 200;
  private static final int OPEN_CASES = Integer.getInteger("arendal.completions", FEW);
  private static final List<Double> KNOWN = List.of(0.15, 0.5, 0.85);
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1996, 9, 30),
          LocalDate.of(1997, 6, 15),
          LocalDate.of(2003, 3, 1),
          LocalDate.of(2026, 3, 1));
  private static final int RESTARTS = 300;
  private static final int GUESSES = 20_000;
  private static final int MOST_OPEN = 60;
  private static final int MOST_STEPS = 20_000;

  /** A case and the settings that it is read with. */
  private record Point(Case matter, Settings settings) {}

  private static final class Count {
    private int open;
    private int differing;
    private int neverDecided;
    private int agreeing;
    private int notFinished;
    private int leftOpen;
    private int sameByCriteria;
  }

  @Test
  void onThePageOfTheManual() throws IOException {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (ArticleEvaluator article : Articles.all()) {
      counts.put(article.article().number(), count(article));
    }
    assertThat(counts.values()).allSatisfy(count -> assertThat(count.sameByCriteria).isZero());
    assumeThat(OPEN_CASES).as("cases for the page").isEqualTo(FOR_THE_PAGE);
    String page = page(counts);
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
  }

  private static Count count(ArticleEvaluator article) {
    Count count = new Count();
    Random random = new Random(1994);
    for (int i = 0; i < 100 * OPEN_CASES && count.open < OPEN_CASES; i++) {
      Point point = new Point(matter(random), Settings.none());
      if (outcome(article, point) == Outcome.UNDETERMINED) {
        count.open++;
        // Of its own, so that how long one case takes does not choose the cases behind it.
        sort(article, point, new Random(i), count);
      }
    }
    return count;
  }

  /** A case of which little, half or most is known, without contradiction. */
  private static Case matter(Random random) {
    double known = KNOWN.get(random.nextInt(KNOWN.size()));
    Case matter = Case.builder(DAYS.get(random.nextInt(DAYS.size()))).build();
    for (Fact<?> fact : Facts.all()) {
      if (random.nextDouble() < known) {
        List<?> values = CaseDomain.of(fact);
        Object value = values.get(random.nextInt(values.size()));
        matter = Domains.with(matter, fact, value).orElse(matter);
      }
    }
    return matter;
  }

  private static void sort(ArticleEvaluator article, Point point, Random random, Count count) {
    if (!bothByCriteria(article, point, random)) {
      count.sameByCriteria++;
    }
    Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    for (int i = 0; i < RESTARTS && found.size() < 2; i++) {
      completedAtRandom(article, point, random).ifPresent(found::add);
    }
    if (found.size() < 2) {
      Search search = new Search(article);
      search.from(point);
      found = search.found;
      if (search.steps > MOST_STEPS) {
        count.notFinished++;
        return;
      }
    }
    if (found.contains(Outcome.UNDETERMINED)) {
      count.neverDecided++;
    } else if (found.size() > 1) {
      count.differing++;
    } else {
      count.agreeing++;
      Outcome exact =
          outcome(article, new Point(Implied.filledIn(point.matter()), point.settings()));
      if (exact == Outcome.UNDETERMINED) {
        count.leftOpen++;
      } else {
        assertThat(found).containsExactly(exact);
      }
    }
  }

  /** Whether the article comes out both ways if each open criterion could be answered freely. */
  private static boolean bothByCriteria(ArticleEvaluator article, Point point, Random random) {
    AssembledLaw law = TestCountry.law(point.settings());
    Set<Truth> found = EnumSet.noneOf(Truth.class);
    for (int i = 0; i < GUESSES && found.size() < 2; i++) {
      long yes = guess(random, i % 5);
      found.add(
          article
              .rule()
              .truth(
                  (criterion, bit, matter, read) -> {
                    Truth truth = ((FactCriterion) criterion).test(matter, read);
                    return truth == Truth.UNKNOWN ? Truth.of((yes & bit) != 0) : truth;
                  },
                  point.matter(),
                  law));
    }
    return found.size() == 2;
  }

  /** None, few, half, most or all answered yes: one among many would hardly ever be found else. */
  private static long guess(Random random, int share) {
    long half = random.nextLong();
    return switch (share) {
      case 0 -> 0;
      case 1 -> half & random.nextLong() & random.nextLong();
      case 2 -> half;
      case 3 -> half | random.nextLong() | random.nextLong();
      default -> -1;
    };
  }

  /** The outcome of some completion; empty if the way to it ended without one. */
  private static Optional<Outcome> completedAtRandom(
      ArticleEvaluator article, Point start, Random random) {
    Point point = start;
    for (int i = 0; i < MOST_OPEN; i++) {
      Outcome outcome = outcome(article, point);
      if (outcome != Outcome.UNDETERMINED) {
        return Optional.of(outcome);
      }
      List<Point> next = next(article, point);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      point = next.get(random.nextInt(next.size()));
    }
    return Optional.empty();
  }

  /** All completions, one after the other, until two differ. */
  private static final class Search {
    private final ArticleEvaluator article;
    private final Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    private int steps;

    Search(ArticleEvaluator article) {
      this.article = article;
    }

    void from(Point point) {
      if (found.size() > 1 || ++steps > MOST_STEPS) {
        return;
      }
      Outcome outcome = outcome(article, point);
      if (outcome != Outcome.UNDETERMINED) {
        found.add(outcome);
        return;
      }
      if (open(article, point)) {
        next(article, point).forEach(this::from);
      } else {
        found.add(outcome);
      }
    }
  }

  private static Outcome outcome(ArticleEvaluator article, Point point) {
    return article.evaluate(point.matter(), TestCountry.law(point.settings())).outcome();
  }

  private static boolean open(ArticleEvaluator article, Point point) {
    AssembledLaw law = TestCountry.law(point.settings());
    return !article.openFacts(point.matter(), law).isEmpty()
        || !readings(article, point, law).isEmpty()
        || !territories(point).isEmpty();
  }

  private static List<Reading> readings(ArticleEvaluator article, Point point, AssembledLaw law) {
    return article.evaluate(point.matter(), law).readings().stream()
        .filter(use -> use.option().isEmpty())
        .map(ReadingUse::reading)
        .toList();
  }

  private static List<Territory> territories(Point point) {
    return List.of(Territory.FAROE_ISLANDS, Territory.GREENLAND, Territory.ALAND).stream()
        .filter(one -> !point.settings().entryIntoForce().containsKey(one))
        .toList();
  }

  /** The ways to complete what is open first: a fact, else a reading, else a territory's date. */
  private static List<Point> next(ArticleEvaluator article, Point point) {
    AssembledLaw law = TestCountry.law(point.settings());
    List<Point> next = new ArrayList<>();
    article.openFacts(point.matter(), law).stream()
        .findFirst()
        .ifPresent(
            open ->
                completions(point.matter(), open.fact())
                    .forEach(matter -> next.add(new Point(matter, point.settings()))));
    if (!article.openFacts(point.matter(), law).isEmpty()) {
      return next;
    }
    for (Reading reading : readings(article, point, law)) {
      for (ReadingOption option : reading.options()) {
        next.add(
            new Point(
                point.matter(),
                Settings.builder().from(point.settings()).putReading(reading, option).build()));
      }
      return next;
    }
    for (Territory territory : territories(point)) {
      for (LocalDate day : List.of(LocalDate.of(1996, 10, 1), LocalDate.of(2050, 1, 1))) {
        next.add(
            new Point(
                point.matter(),
                Settings.builder()
                    .from(point.settings())
                    .putEntryIntoForce(territory, day)
                    .build()));
      }
      return next;
    }
    return next;
  }

  private static List<Case> completions(Case matter, Fact<?> fact) {
    if (matter.knows(fact)) {
      return Domains.withMoreKnown(matter).stream()
          .filter(more -> !Domains.isKnownInPart(more.get(fact).orElseThrow()))
          .filter(more -> !more.get(fact).equals(matter.get(fact)))
          .toList();
    }
    List<Case> completed = new ArrayList<>();
    for (Object value : CaseDomain.of(fact)) {
      if (!Domains.isKnownInPart(value)) {
        Domains.with(matter, fact, value).ifPresent(completed::add);
      }
    }
    return completed;
  }

  private static String page(Map<String, Count> counts) {
    StringBuilder page = new StringBuilder(HEAD);
    counts.forEach(
        (article, count) ->
            page.append(
                "| %s | %d | %d | %d | %d | %d | %d | %d |\n"
                    .formatted(
                        article,
                        count.open,
                        count.sameByCriteria,
                        count.differing,
                        count.neverDecided,
                        count.notFinished,
                        count.agreeing,
                        count.leftOpen)));
    return page.toString();
  }

  private static final String HEAD =
      """
      # Whether an open answer could have been decided

      Counted by a test over random cases to which an article is open: little, half or most of them is
      known. What is unknown is then completed in every way that does not contradict what is known:
      facts, contested readings, and the dates of territories. An answer is open without need where
      every completion comes to the same.

      - *Same by criteria*: the rule would come to the same even if each open criterion could be
        answered freely. Never: three truth values lose nothing in our rules.
      - *All agree*: every completion comes to the same. It happens where a fact that is not given
        has one answer only, since every other one would contradict those that are.
      - *Left open*: of these, still open if what is implied is taken as answered (ADR 0115).
      - *Never decided*: some completion leaves the article open, as where it depends on national law.
      - *Not finished*: neither two completions that differ nor all of them were found.

      | article | open answers | same by criteria | completions differ | never decided | not finished | \
      all agree | left open |
      | --- | --: | --: | --: | --: | --: | --: | --: |
      """;
}
