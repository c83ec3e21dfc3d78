package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command letter")
class LetterCommandTest {

  @Test
  @DisplayName("A09-1-fi: names the authorities that are responsible, and the liaison body beside")
  void namesWhoIsResponsible() {
    assertThat(letter("care-move-applies", "FI", "9(1)"))
        .containsSubsequence(
            "responsible authorities for a move with long-term care, Finland",
            "välfärdsområden eller Helsingfors stad",
            "liaison body, Finland",
            "the authorities named first above are responsible for this in Finland")
        .doesNotContain("does not name the organ");
  }

  @Test
  @DisplayName("A11-2a: is of a reading only where one is in play")
  void readsOnlyWhatIsContested() {
    assertThat(letter("document-danish-order", "DK", "11(2)"))
        .contains("The article applies to the case.")
        .doesNotContain("We read the Convention");
  }

  private static String letter(String name, String to, String article) {
    CliRun run =
        CliRun.of("letter", Examples.file(name), "--to", to, "--article", article, "--lang", "en");

    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
