package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code ambiguities.csv} says of each doubtful point what the library does about it. */
@DisplayName("Each of the 81 ambiguities of the source is accounted for")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmbiguitiesTest {
  private static final Path PAGE = Built.ROOT.resolve("support/docs/law/ambiguities.md");
  private static final Path FILE =
      Built.ROOT.resolve("support/integration-tests/src/test/resources/ambiguities.csv");

  private List<Ambiguity> all = List.of();
  private AccountTokens tokens = AccountTokens.none();

  @BeforeAll
  void read() throws IOException {
    all = Files.readAllLines(FILE).stream().skip(1).map(Ambiguity::parse).toList();
    tokens = AccountTokens.ofLibrary();
  }

  @Test
  void eachNumberOccursOnce() {
    assertThat(all)
        .extracting(Ambiguity::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 81).boxed().toList());
  }

  @Test
  void whatCarriesAnAccountExists() {
    assertThat(all)
        .allSatisfy(
            row -> assertThat(row.by()).as(row.toString()).isNotEmpty().allMatch(tokens::contain));
  }

  @Test
  void provisionsExist() {
    assertThat(all)
        .allSatisfy(row -> assertThat(row.provisions()).isNotEmpty().allMatch(this::isProvision));
  }

  @Test
  void theKindOfAccountFitsWhatCarriesIt() {
    assertThat(all)
        .allSatisfy(
            row ->
                assertThat(row.by())
                    .as(row.toString())
                    .anyMatch(
                        token ->
                            switch (row.account()) {
                              case "reading" -> token.startsWith("reading:");
                              case "register" -> token.startsWith("entry:");
                              case "information" ->
                                  token.startsWith("provision:") || token.startsWith("conclusion:");
                              case "treatment" -> !token.matches("(reading|provision):.*");
                              default -> false;
                            }));
  }

  @Test
  void everyReadingIsNamed() {
    Set<String> named =
        all.stream().flatMap(row -> row.by().stream()).collect(Collectors.toUnmodifiableSet());
    assertThat(Readings.all()).allMatch(reading -> named.contains("reading:" + reading.id()));
  }

  @Test
  @DisplayName("every account but information is shown by a test; a reading by an ADR too")
  void itIsShown() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Ambiguity row : all) {
      for (String page : row.pages()) {
        adr(page);
      }
      if (row.account().equals("reading") && row.pages().isEmpty()) {
        missing.add(row + ": no ADR");
      }
      if (!row.account().equals("information") && row.tests().isEmpty()) {
        missing.add(row + ": no test");
      }
      for (String test : row.tests()) {
        String source = Files.readString(test(test));
        if (!NumberedMentions.of("note", source).contains(row.number())
            && row.names().stream().noneMatch(source::contains)) {
          missing.add(row + ": " + test + " names neither its number nor a provision or id of it");
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  @DisplayName("the page of the manual says the same; -Darendal.regenerate=true writes it anew")
  void thePageIsTrue() throws IOException {
    String page = page();
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private String page() throws IOException {
    TreeMap<String, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(Ambiguity::account, TreeMap::new, Collectors.counting()));
    StringBuilder rows = new StringBuilder();
    for (Ambiguity row : all) {
      List<String> shown = new ArrayList<>();
      for (String page : row.pages()) {
        shown.add("[ADR %s](../adr/%s)".formatted(page, adr(page).getFileName()));
      }
      shown.addAll(row.tests());
      rows.append(
          "| %d | %s | %s: %s | %s | %s |%n"
              .formatted(
                  row.number(),
                  row.subject(),
                  row.account(),
                  listed(row.by(), "`%s`"::formatted),
                  String.join(", ", shown),
                  String.join(", ", row.provisions())));
    }
    String summary =
        counts.entrySet().stream()
            .map(count -> "| %s | %d |%n".formatted(count.getKey(), count.getValue()))
            .collect(Collectors.joining());
    return """
        # What became of every ambiguity

        The Danish text and its guidance leave 81 points in doubt. A test checks that everything named here exists.

        | account | points |
        | --- | --- |
        %s
        - *reading*: an agency may settle it; `arendal readings` shows how;
        - *treatment*: a fact, a criterion, a conclusion, a remark or a type carries it;
        - *register*: entries of the country modules, named by their provision, carry it;
        - *information*: it decides nothing and is stated only.

        | no. | the point | what the library does | shown by | provisions |
        | --- | --- | --- | --- | --- |
        %s"""
        .formatted(summary, rows)
        .replace("\r\n", "\n");
  }

  private boolean isProvision(String id) {
    return Provisions.find(id).isPresent();
  }

  private static String listed(List<String> items, Function<String, String> form) {
    return items.stream().map(form).collect(Collectors.joining(", "));
  }

  private static Path adr(String number) throws IOException {
    try (Stream<Path> pages = Files.list(Built.ROOT.resolve("support/docs/adr"))) {
      return pages
          .filter(page -> page.getFileName().toString().startsWith(number + "-"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no ADR " + number));
    }
  }

  private static Path test(String name) throws IOException {
    return Sources.find("src/test/java", name)
        .orElseThrow(() -> new AssertionError("no test " + name));
  }
}
