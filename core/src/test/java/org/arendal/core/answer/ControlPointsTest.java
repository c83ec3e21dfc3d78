package org.arendal.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ControlPointsTest {

  @Test
  @DisplayName("A remark that names something to look at is one that there are words for")
  void areRemarksThatThereAre() {
    Texts texts = Texts.inLanguage(Language.ENGLISH);

    assertThat(ControlPoints.REMARKS.keySet())
        .allSatisfy(id -> assertThat(texts.find("remark." + id)).as(id).isPresent());
  }
}
