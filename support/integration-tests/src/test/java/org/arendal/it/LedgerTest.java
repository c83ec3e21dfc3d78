package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.Conclusion;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every row of the ledger is accounted for")
class LedgerTest {
  private static final Path PAGE = Built.ROOT.resolve("support/docs/law/coverage.md");
  private static final List<Path> ACCOUNTED =
      List.of(
          Built.ROOT.resolve("core/src/test/resources/org/arendal/core/accounted.csv"),
          Built.ROOT.resolve("support/integration-tests/src/test/resources/accounted-data.csv"));

  private static final Set<Provision> RULES = rules().collect(Collectors.toSet());
  private static final Set<Provision> REGISTERS = registers().collect(Collectors.toSet());

  @Test
  void noRowIsLeftWithoutAnAccount() throws Exception {
    Map<String, String> accounted = accounted();
    assertThat(Provisions.all())
        .hasSize(538)
        .filteredOn(row -> account(row, accounted).isEmpty())
        .as("encode these, enter them in a register, or say in accounted.csv where they went")
        .isEmpty();
  }

  @Test
  @DisplayName("the page of the manual says the same; -Darendal.regenerate=true writes it anew")
  void thePageIsTrue() throws Exception {
    String page = page();
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() throws Exception {
    Map<String, String> accounted = accounted();
    Map<String, Integer> counts = new TreeMap<>();
    StringBuilder rows = new StringBuilder();
    for (Provision row : Provisions.all()) {
      String account = account(row, accounted).orElse("not yet accounted for");
      counts.merge(account.replaceFirst(":.*", ""), 1, Integer::sum);
      rows.append("| %s | %s | %s |%n".formatted(row.id(), row.level(), account));
    }
    String summary =
        counts.entrySet().stream()
            .map(count -> "| %s | %d |%n".formatted(count.getKey(), count.getValue()))
            .collect(Collectors.joining());
    return """
        # What became of every provision

        Computed from the rules, the registers and the list of exceptions; a test keeps it true.

        | account | rows |
        | --- | --- |
        %s
        - *encoded*: a criterion or conclusion of a rule cites it;
        - *judgement*: the same, and a caseworker's own assessment is an input;
        - *data*: an entry of a country module's register cites it;
        - *information*: it is only stated and cited;
        - *calculator*: arithmetic or assembly follows it;
        - *left out*: with the reason.

        | provision | level | account |
        | --- | --- | --- |
        %s"""
        .formatted(summary, rows)
        .replace("\r\n", "\n");
  }

  private static Optional<String> account(Provision row, Map<String, String> accounted) {
    if (RULES.contains(row)) {
      return Optional.of(
          switch (row.treatment()) {
            case DECIDABLE, DATA -> "encoded";
            case JUDGEMENT -> "judgement";
            case INFORMATION -> "information";
          });
    }
    if (REGISTERS.contains(row)) {
      return Optional.of("data");
    }
    if (accounted.containsKey(row.id())) {
      return Optional.of(accounted.get(row.id()));
    }
    return switch (row.treatment()) {
      case INFORMATION -> Optional.of("information");
      case DATA, DECIDABLE, JUDGEMENT -> Optional.empty();
    };
  }

  private static Stream<Provision> rules() {
    return Stream.concat(
        Articles.all().stream().flatMap(LedgerTest::cited),
        Readings.all().stream().map(Reading::provisions).flatMap(Collection::stream));
  }

  private static Stream<Provision> cited(ArticleEvaluator evaluator) {
    return Stream.of(
            evaluator.rule().criteria().stream().map(FactCriterion::provisions),
            evaluator.conclusionCriteria().stream().map(FactCriterion::provisions),
            evaluator.conclusions().stream().map(Conclusion::provisions))
        .flatMap(lists -> lists)
        .flatMap(Collection::stream);
  }

  private static Stream<Provision> registers() {
    return Convention.discovered().law().countries().stream()
        .flatMap(
            country ->
                Stream.concat(
                    country.territories().stream()
                        .map(TerritorialReach::provisions)
                        .flatMap(Collection::stream),
                    entries(country)
                        .map(entry -> entry.provenance().provision())
                        .flatMap(Optional::stream)));
  }

  private static Stream<Entry<?>> entries(CountryModule country) {
    return Stream.<Register<?>>of(
            country.bodies(),
            country.laws(),
            country.instruments(),
            country.repatriationRules(),
            country.transportRules(),
            country.maintenanceDocuments(),
            country.waitingPeriods())
        .flatMap(register -> register.entries().stream());
  }

  private static Map<String, String> accounted() throws Exception {
    Map<String, String> accounted = new LinkedHashMap<>();
    for (Path file : ACCOUNTED) {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", 3);
        accounted.put(cells[0], cells[1].replace('-', ' ') + ": " + cells[2]);
      }
    }
    return accounted;
  }
}
