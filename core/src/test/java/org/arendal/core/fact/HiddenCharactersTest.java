package org.arendal.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenCharactersTest {
  @Test
  void areThoseOfUnicodeButForJoinersAndSoftHyphens() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      int type = Character.getType(character);
      boolean isSoft = character == 0xAD || character == 0x200C || character == 0x200D;
      boolean isHidden = (type == Character.CONTROL || type == Character.FORMAT) && !isSoft;
      if (type != Character.UNASSIGNED) {
        assertThat(HiddenCharacters.include(character)).as("U+%04X", character).isEqualTo(isHidden);
      }
    }
  }

  /** Unicode 14 has it, and Java 17 has Unicode 13. */
  @Test
  void areTheSameOnEveryJavaRuntime() {
    assertThat(FreeText.shown("\u0890 \u0627")).isEqualTo("[U+0890] \u0627");
    assertThat(FreeText.shown("a\u00ad\u200d\t\n")).isEqualTo("a\u00ad\u200d\t\n");
  }
}
