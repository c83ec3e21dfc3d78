package org.arendal.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.arendal.core.law.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text with places")
class TemplateTest {
  private static final Texts TEXTS = Texts.inLanguage(Language.ICELANDIC);

  @Test
  @DisplayName("ends with one mark, also where an argument has one already")
  void endsOnce() {
    assertThat(TEXTS.filled("Sjá {0}. Og {1}.", "9. gr.", "10. gr."))
        .isEqualTo("Sjá 9. gr. Og 10. gr.");
    assertThat(TEXTS.filled("{0}.", "menade du immediate?")).isEqualTo("menade du immediate?");
    assertThat(TEXTS.filled("{0}. {0}, {1}?", "a", "b.")).isEqualTo("a. a, b.?");
    assertThat(TEXTS.filled("{0}.", Wording.of("9. gr."))).isEqualTo("9. gr.");
  }
}
