package org.arendal.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Remark;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.law.Treatment;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.Test;

/**
 * Every provision that a program can decide, or that a caseworker judges, is cited by a rule, or
 * {@code accounted.csv} says where it went.
 *
 * <p>The rows of that file say {@code calculator} (encoded in arithmetic or assembly, which cites
 * nothing), {@code data} (in a register or an enum), {@code information} (only to be cited) or
 * {@code left-out}, each with its reason.
 */
class LedgerCoverageTest {
  private static final String ACCOUNTED = "accounted.csv";

  /** The articles whose rows must all be accounted for. */
  private static final Set<Integer> FINISHED =
      Set.of(0, 1, 2, 3, 4, 5, 6, 8, 9, 12, 13, 14, 15, 16, 17);

  private static final Set<String> TREATMENTS =
      Set.of("calculator", "data", "information", "left-out");

  @Test
  void everyRowOfAFinishedArticleIsAccountedFor() throws IOException {
    assertThat(unaccounted().filter(row -> FINISHED.contains(row.article())))
        .as("cite these in a rule or conclusion, or say in accounted.csv where they went")
        .isEmpty();
  }

  /** Writes {@code target/ledger-coverage.txt}, so that the build's output stays short. */
  @Test
  void theRowsOfOtherArticlesAreReported() throws IOException {
    Map<Integer, List<Provision>> open =
        unaccounted()
            .filter(row -> !FINISHED.contains(row.article()))
            .collect(Collectors.groupingBy(Provision::article, TreeMap::new, Collectors.toList()));
    List<String> report = new ArrayList<>();
    report.add("rows of the ledger: " + Provisions.all().size());
    report.add("cited by rules, conclusions, readings and remarks: " + cited().size());
    report.add("decidable or judged, and accounted for elsewhere: " + accounted().size());
    report.add("decidable or judged, and not yet accounted for: " + unaccounted().count());
    open.forEach((article, rows) -> report.add("  article " + article + ": " + rows));
    Files.write(Path.of("target", "ledger-coverage.txt"), report);

    assertThat(open.keySet()).allMatch(article -> article >= 5 && article <= 11);
  }

  @Test
  void noRowIsBothCitedAndAccountedForElsewhere() throws IOException {
    assertThat(accounted().keySet())
        .as("remove these from accounted.csv: rules cite them now")
        .doesNotContainAnyElementsOf(cited());
  }

  @Test
  void everyAccountIsOfARowThatNeedsOneAndHasItsReason() throws IOException {
    accounted()
        .forEach(
            (provision, account) -> {
              assertThat(needsAccount(provision)).as(provision.id()).isTrue();
              assertThat(TREATMENTS).as(provision.id()).contains(account.get(0));
              assertThat(account.get(1)).as(provision.id()).isNotBlank();
            });
    assertThat(List.copyOf(accounted().keySet())).isSorted();
  }

  @Test
  void noRuleCitesNothing() {
    assertThat(Articles.all())
        .flatExtracting(evaluator -> evaluator.rule().criteria())
        .allSatisfy(criterion -> assertThat(criterion.provisions()).isNotEmpty());
  }

  private static Stream<Provision> unaccounted() throws IOException {
    Set<Provision> cited = cited();
    Set<Provision> accounted = accounted().keySet();
    return Provisions.all().stream()
        .filter(LedgerCoverageTest::needsAccount)
        .filter(row -> !cited.contains(row) && !accounted.contains(row));
  }

  private static boolean needsAccount(Provision row) {
    return row.treatment() == Treatment.DECIDABLE || row.treatment() == Treatment.JUDGEMENT;
  }

  private static Set<Provision> cited() {
    return Stream.of(
            Articles.all().stream().flatMap(LedgerCoverageTest::cited),
            Readings.all().stream().map(Reading::provisions).flatMap(Collection::stream),
            remarks().flatMap(remark -> remark.provisions().stream()))
        .flatMap(provisions -> provisions)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Provision> cited(ArticleEvaluator evaluator) {
    return Stream.of(
            evaluator.rule().criteria().stream().map(FactCriterion::provisions),
            evaluator.conclusionCriteria().stream().map(FactCriterion::provisions),
            evaluator.conclusions().stream().map(Conclusion::provisions))
        .flatMap(lists -> lists)
        .flatMap(Collection::stream);
  }

  /** Remarks on the host and the residence, in every territory, before and after. */
  private static Stream<Remark> remarks() {
    Convention plain = TestCountry.convention();
    Convention dated =
        plain.with(
            Settings.builder()
                .putEntryIntoForce(Territory.GREENLAND, LocalDate.of(1997, 1, 1))
                .putDenunciationReceived(NordicState.ICELAND, LocalDate.of(2020, 1, 1))
                .build());
    return Stream.of(plain, dated)
        .flatMap(
            convention ->
                matters().stream().flatMap(matter -> remarks(convention, matter).stream()));
  }

  private static List<Remark> remarks(Convention convention, Case matter) {
    return Articles.all().stream()
        .flatMap(evaluator -> convention.evaluate(evaluator.article(), matter).remarks().stream())
        .toList();
  }

  private static List<Case> matters() {
    List<Case> matters = new ArrayList<>();
    for (LocalDate day : List.of(LocalDate.of(1996, 9, 30), LocalDate.of(2026, 3, 1))) {
      for (Territory territory : Territory.values()) {
        matters.add(
            Case.builder(day, territory)
                .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(territory))
                .build());
      }
    }
    return matters;
  }

  /** Treatment and reason by row. */
  private static Map<Provision, List<String>> accounted() throws IOException {
    try (InputStream in = LedgerCoverageTest.class.getResourceAsStream(ACCOUNTED)) {
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .skip(1)
          .map(line -> Splitter.on(',').limit(3).splitToList(line))
          .collect(
              ImmutableMap.toImmutableMap(
                  cells -> Provision.of(cells.get(0)), cells -> cells.subList(1, 3)));
    }
  }
}
