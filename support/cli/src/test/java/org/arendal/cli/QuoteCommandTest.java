package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("arendal quote")
class QuoteCommandTest {
  private static final String WORDS =
      "Assistance need only be given if the need cannot be met in other ways";

  @Test
  void saysTheWordsAndWhereTheyAreFrom() {
    CliRun run = CliRun.of("quote", "A06-g7");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("> " + WORDS)
        .contains("\n>\n> Nordic Convention on Social Assistance and Social Services, the remarks")
        .contains("on article 6 [A06-g7]; restated in the words of Arendal, version ")
        .endsWith("not the authentic text\n");
  }

  @Test
  void leadsToTheManualInTheLanguageThatIsAskedFor() {
    assertThat(
            CliRun.of("quote", "A06-g7", "--lang", "da", "--address", "https://example.org/manual/")
                .out())
        .contains("](https://example.org/manual/da/article-6.html#A06-g7)");
  }

  @Test
  void isAnElementOfAPage() {
    assertThat(CliRun.of("quote", "reading-6-standing-need", "--format", "html").out())
        .startsWith("<blockquote lang=\"en\"><p>")
        .endsWith("</footer></blockquote>\n");
  }

  @Test
  void knowsCriteriaConclusionsAndEntries() {
    for (String id :
        new String[] {
          "criterion-in-force", "conclusion-4-no-need-test", "bodies-DK-liaison-body-1996-10-01"
        }) {
      assertThat(CliRun.of("quote", id).exitCode()).as(id).isZero();
    }
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(Refused.line(CliRun.of("quote", "A06-g77")))
        .contains("nothing that can be quoted has this id; did you mean A06-g7?");
    assertThat(Refused.line(CliRun.of("quote", "x"))).doesNotContain("did you mean");
  }
}
