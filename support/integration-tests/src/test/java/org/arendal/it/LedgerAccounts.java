package org.arendal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.spi.TerritorialReach;

/** What became of each row of the ledger, computed from the rules and the registers. */
final class LedgerAccounts {
  private static final List<Path> ACCOUNTED =
      List.of(
          Built.ROOT.resolve("core/src/test/resources/org/arendal/core/accounted.csv"),
          Built.ROOT.resolve("support/integration-tests/src/test/resources/accounted-data.csv"));

  private static final Set<Provision> RULES = rules().collect(Collectors.toSet());
  private static final Set<Provision> REGISTERS = registers().collect(Collectors.toSet());
  private static final Map<String, String> SAID = accounted();

  private LedgerAccounts() {}

  /** The account of a row; empty if it has none. */
  static Optional<String> of(Provision row) {
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
    if (SAID.containsKey(row.id())) {
      return Optional.of(SAID.get(row.id()));
    }
    return switch (row.treatment()) {
      case INFORMATION -> Optional.of("information");
      case DATA, DECIDABLE, JUDGEMENT -> Optional.empty();
    };
  }

  private static Stream<Provision> rules() {
    return Stream.concat(
        Articles.all().stream().flatMap(LedgerAccounts::cited),
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
                    AssembledRegisters.of(country).stream()
                        .flatMap(register -> register.entries().stream())
                        .map(entry -> entry.provenance().provision())
                        .flatMap(Optional::stream)));
  }

  private static Map<String, String> accounted() {
    Map<String, String> accounted = new LinkedHashMap<>();
    for (Path file : ACCOUNTED) {
      List<String> lines = lines(file);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", 3);
        accounted.put(cells[0], cells[1].replace('-', ' ') + ": " + cells[2]);
      }
    }
    return accounted;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
