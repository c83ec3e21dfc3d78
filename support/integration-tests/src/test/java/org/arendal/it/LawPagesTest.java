package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.arendal.core.law.Provisions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages on the law say what the rules say")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawPagesTest {
  private static final Path LAW = Built.ROOT.resolve("support/docs/law");
  private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+)");

  private final LawPage law = new LawPage();

  LawPagesTest() throws IOException {}

  @Test
  @DisplayName("what every criterion rests on; -Darendal.regenerate=true writes it anew")
  void criteria() throws IOException {
    check("criteria.md", new CriteriaPage().toString());
  }

  @Test
  @DisplayName("what can follow from each article; -Darendal.regenerate=true writes it anew")
  void conclusions() throws IOException {
    check("conclusions.md", new ConclusionsPage().toString());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("each provision with what cites it; -Darendal.regenerate=true writes it anew")
  void provisions(LawSheet sheet) throws IOException {
    check(sheet.file(), law.of(sheet));
  }

  @Test
  @DisplayName("the way to every printed provision; -Darendal.regenerate=true writes it anew")
  void index() throws IOException {
    check("index.md", law.index());
  }

  @Test
  @DisplayName("decisions by number and by provision; -Darendal.regenerate=true writes it anew")
  void decisions() throws IOException {
    check("../adr/index.md", new AdrIndexPage().toString());
  }

  @Test
  void everyProvisionIsPrintedOnce() {
    assertThat(LawSheet.all())
        .flatMap(LawSheet::provisions)
        .containsExactlyInAnyOrderElementsOf(Provisions.all());
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> files = new ArrayList<>(List.of("index.md", "../adr/index.md"));
    LawSheet.all().forEach(sheet -> files.add(sheet.file()));
    for (String file : files) {
      Path page = LAW.resolve(file);
      assertThat(LINK.matcher(Files.readString(page)).results())
          .isNotEmpty()
          .allSatisfy(link -> assertThat(page.resolveSibling(link.group(1))).exists());
    }
  }

  static List<LawSheet> sheets() {
    return LawSheet.all();
  }

  private static void check(String file, String page) throws IOException {
    Path path = LAW.resolve(file);
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(path, page);
    }
    assertThat(Files.readString(path))
        .as("if the change is meant, run the tests with -Darendal.regenerate=true")
        .isEqualTo(page);
  }
}
