package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every row of the ledger is accounted for")
class LedgerTest {
  private static final Path PAGE = Built.ROOT.resolve("support/docs/law/coverage.md");

  @Test
  void noRowIsLeftWithoutAnAccount() {
    assertThat(Provisions.all())
        .hasSize(538)
        .filteredOn(row -> LedgerAccounts.of(row).isEmpty())
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

  private static String page() {
    Map<String, Integer> counts = new TreeMap<>();
    StringBuilder rows = new StringBuilder();
    for (Provision row : Provisions.all()) {
      String account = LedgerAccounts.of(row).orElse("not yet accounted for");
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
}
