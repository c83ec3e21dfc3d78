package org.arendal.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contested points and their choices. */
class ReadingsTest {

  @Nested
  class EveryReading {

    @ParameterizedTest
    @MethodSource("org.arendal.core.law.Readings#all")
    void hasProvisionsAndAtLeastTwoDifferentOptionsThatStay(Reading reading) {
      assertThat(reading.options()).hasSizeGreaterThan(1).doesNotHaveDuplicates().isUnmodifiable();
      assertThat(reading.provisions()).isNotEmpty().isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.law.Readings#all")
    void isFoundByItsIdWhichBeginsWithAnArticle(Reading reading) {
      assertThat(Readings.find(reading.id())).containsSame(reading);
      assertThat(reading.id()).matches("\\d+[a-z0-9-]*");
      assertThat(reading).hasToString(reading.id());
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.law.Readings#all")
    void takesItsOptionsAndNothingElse(Reading reading) {
      reading.options().forEach(option -> assertThat(reading.check(option)).isEqualTo(option));
      EnumSet.complementOf(EnumSet.copyOf(reading.options()))
          .forEach(
              other ->
                  assertThatIllegalArgumentException()
                      .isThrownBy(() -> reading.check(other))
                      .withMessageContaining(reading.id())
                      .withMessageContaining(reading.options().toString())
                      .withMessageContaining("'" + other.id() + "'"));
    }
  }

  @Nested
  class Standards {

    @Test
    @DisplayName("A06-1 (notes 27, 30): own citizens visiting and standing needs stay open")
    void areMissingWhereThePointStaysOpen() {
      assertThat(Readings.OWN_CITIZEN_VISITING.standard()).isEmpty();
      assertThat(Readings.STANDING_NEED.standard()).isEmpty();
    }

    @Test
    @DisplayName(
        "A06-1, A02-1b (note 28): benefits of letter (b) are outside article 6 by standard")
    void keepOtherBenefitsOutOfArticle6() {
      assertThat(Readings.OTHER_BENEFITS_DURING_STAY.standard()).contains(ReadingOption.EXCLUDED);
    }

    @Test
    void mustBeOneOfTheOptions() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Reading(
                      "6-x",
                      List.of(ReadingOption.PERIOD, ReadingOption.AMOUNT),
                      Optional.of(ReadingOption.CHILD),
                      Provisions.of("A06-1")))
          .withMessageContaining("6-x")
          .withMessageContaining("child");
    }
  }

  @Test
  void anUnknownReadingOrOptionIsNotFound() {
    assertThat(Readings.find("6-nothing")).isEmpty();
    assertThat(ReadingOption.find("perhaps")).isEmpty();
    for (ReadingOption option : ReadingOption.values()) {
      assertThat(ReadingOption.find(option.id())).contains(option);
      assertThat(Readings.all()).anyMatch(reading -> reading.options().contains(option));
    }
    assertThat(Readings.all()).doesNotHaveDuplicates();
  }
}
