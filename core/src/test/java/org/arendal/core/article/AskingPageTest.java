package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How many questions it takes until an article is decided, if nothing is known at first: in our
 * order and in that of the catalogue, apart for cases to which the article applies and to which it
 * does not. The latter differ from the former by one fact, so that they are no easy ones.
 */
@DisplayName("How many questions are asked is counted; -Darendal.regenerate=true")
class AskingPageTest {
  private static final Path PAGE = Path.of("..", "support", "docs", "asking.md");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final AssembledLaw LAW = TestCountry.convention().law();
  private static final int CASES = 25;
  private static final int SEEDS = 120;
  private static final int STEPS = 600;

  private interface Order {
    Optional<Fact<?>> next(ArticleEvaluator article, Case matter, Set<Fact<?>> inVain);
  }

  private record Count(IntSummaryStatistics ours, IntSummaryStatistics catalogue) {
    boolean isNoWorse() {
      return ours.getMax() <= catalogue.getMax() && ours.getSum() <= 1.05 * catalogue.getSum();
    }

    String cells() {
      return ours.getCount() == 0
          ? " – | – | – | – |"
          : String.format(
              Locale.ROOT,
              " %d | %d | %.1f | %.1f |",
              ours.getMax(),
              catalogue.getMax(),
              ours.getAverage(),
              catalogue.getAverage());
    }
  }

  @Test
  void onThePageOfTheManual() throws IOException {
    Map<String, List<Count>> counts = new LinkedHashMap<>();
    for (ArticleEvaluator article : Articles.all()) {
      List<Case> applying = applying(article);
      counts.put(
          article.article().number(),
          List.of(count(article, applying), count(article, refusing(article, applying))));
    }
    String page = page(counts);
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
    counts.forEach(
        (article, both) -> assertThat(both).as("article %s", article).allMatch(Count::isNoWorse));
  }

  private static String page(Map<String, List<Count>> counts) {
    StringBuilder page = new StringBuilder(HEAD);
    counts.forEach(
        (article, both) ->
            page.append("| ")
                .append(article)
                .append(" |")
                .append(both.get(0).cells())
                .append(both.get(1).cells())
                .append('\n'));
    return page.toString();
  }

  private static Count count(ArticleEvaluator article, List<Case> cases) {
    IntSummaryStatistics ours = new IntSummaryStatistics();
    IntSummaryStatistics catalogue = new IntSummaryStatistics();
    for (Case whole : cases) {
      ours.accept(asked(article, whole, AskingPageTest::ours));
      catalogue.accept(asked(article, whole, AskingPageTest::catalogue));
    }
    return new Count(ours, catalogue);
  }

  /** What the case does not know cannot be told; it is asked for all the same. */
  private static int asked(ArticleEvaluator article, Case whole, Order order) {
    Case matter = Case.builder(DAY).build();
    Set<Fact<?>> inVain = new HashSet<>();
    int asked = 0;
    Optional<Fact<?>> next = order.next(article, matter, inVain);
    while (next.isPresent()) {
      asked++;
      Fact<?> fact = next.get();
      Optional<Case> told =
          whole.get(fact).isPresent()
              ? Domains.with(matter, fact, whole.get(fact).orElseThrow())
              : Optional.empty();
      if (told.isEmpty()) {
        inVain.add(fact);
      }
      matter = told.orElse(matter);
      next = order.next(article, matter, inVain);
    }
    return asked;
  }

  private static Optional<Fact<?>> ours(
      ArticleEvaluator article, Case matter, Set<Fact<?>> inVain) {
    if (article.openFacts(matter, LAW).isEmpty()) {
      return Optional.empty();
    }
    Assessment assessment =
        Assessment.builder()
            .matter(matter)
            .addDeterminations(article.evaluate(matter, LAW))
            .build();
    return Questions.of(assessment, LAW).inState(State.ASK).stream()
        .filter(question -> !question.answers().isEmpty())
        .<Fact<?>>map(OpenQuestion::fact)
        .filter(fact -> !inVain.contains(fact))
        .findFirst();
  }

  private static Optional<Fact<?>> catalogue(
      ArticleEvaluator article, Case matter, Set<Fact<?>> inVain) {
    return article.openFacts(matter, LAW).stream()
        .<Fact<?>>map(OpenFact::fact)
        .filter(fact -> !inVain.contains(fact))
        .min(Comparator.comparing(Facts.all()::indexOf));
  }

  /** Wholly known cases to which the article applies, found by changing one fact after another. */
  private static List<Case> applying(ArticleEvaluator article) {
    List<Case> found = new ArrayList<>();
    for (int seed = 0; seed < SEEDS && found.size() < CASES; seed++) {
      Random random = new Random(seed);
      Case matter = Forgetting.of(Case.builder(DAY).build(), seed).at(1);
      int missing = missing(article, matter);
      for (int step = 0; step < STEPS && missing > 0; step++) {
        Case changed = changed(article, matter, random);
        int then = missing(article, changed);
        if (then <= missing) {
          matter = changed;
          missing = then;
        }
      }
      if (missing == 0 && article.decide(matter, LAW) == Truth.TRUE) {
        found.add(matter);
      }
    }
    return found;
  }

  private static List<Case> refusing(ArticleEvaluator article, List<Case> applying) {
    List<Case> found = new ArrayList<>();
    Random random = new Random(1994);
    for (Case matter : applying) {
      for (int step = 0; step < STEPS; step++) {
        Case changed = changed(article, matter, random);
        if (article.decide(changed, LAW) == Truth.FALSE) {
          found.add(changed);
          break;
        }
      }
    }
    return found;
  }

  private static Case changed(ArticleEvaluator article, Case matter, Random random) {
    List<Fact<?>> facts = article.facts();
    Fact<?> fact = facts.get(random.nextInt(facts.size()));
    List<?> values = CaseDomain.of(fact);
    Object value = values.get(random.nextInt(values.size()));
    return Domains.isKnownInPart(value) ? matter : Domains.with(matter, fact, value).orElse(matter);
  }

  /** How many criteria, at least, would have to be answered otherwise for the article to apply. */
  private static int missing(ArticleEvaluator article, Case matter) {
    return missing(new ArticleSheet(article.criteria(), matter, LAW).find(article.rule()), true);
  }

  private static int missing(Finding finding, boolean wanted) {
    if (finding.condition().kind() == Condition.Kind.CRITERION) {
      return finding.truth() == Truth.of(wanted) ? 0 : 1;
    }
    List<Finding> parts = finding.parts();
    return switch (finding.condition().kind()) {
      case NOT -> missing(parts.get(0), !wanted);
      case UNLESS ->
          wanted
              ? missing(parts.get(0), true) + missing(parts.get(1), false)
              : Math.min(missing(parts.get(0), false), missing(parts.get(1), true));
      case ALL_OF -> joined(parts, wanted, wanted);
      case ANY_OF -> joined(parts, wanted, !wanted);
      case CRITERION -> throw new AssertionError();
    };
  }

  private static int joined(List<Finding> parts, boolean wanted, boolean all) {
    return all
        ? parts.stream().mapToInt(part -> missing(part, wanted)).sum()
        : parts.stream().mapToInt(part -> missing(part, wanted)).min().orElse(1);
  }

  private static final String HEAD =
      """
      # How many questions it takes

      Counted by a test, which fails where our order asks for more than that of the catalogue in the
      worst case, or for a twentieth more on the mean: the questions until an article is decided,
      where nothing is known at first. *Ours* is the order of ADR 0101, *cat.* that of the catalogue of facts; both stop when the article is decided. The
      cases are found by changing facts of random ones until the article applies; those to which it
      does not apply differ from them by one fact. A dash: no such case was found.

      | article | applies: most, ours | most, cat. | mean, ours | mean, cat. | \
      does not apply: most, ours | most, cat. | mean, ours | mean, cat. |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: |
      """;
}
