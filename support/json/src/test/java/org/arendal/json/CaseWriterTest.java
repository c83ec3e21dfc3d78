package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.time.DayNotServedException;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseWriterTest {
  private static final Case CASE =
      Case.builder(LocalDate.of(1997, 3, 1), Territory.ALAND)
          .with(StayFacts.KIND, StayKind.TEMPORARY)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.atLeast("SE", "DK"))
          .raise(Section.NEED)
          .build();

  @Test
  void a_case_is_written_in_one_line_in_the_order_of_the_catalogue() {
    assertThat(CaseWriter.write(CASE, false, Jackson2.JSON))
        .isEqualTo(
            "{\"asOf\":\"1997-03-01\",\"host\":{\"territory\":\"AX\"},"
                + "\"person\":{\"citizenships\":[\"DK\",\"SE\",\"?\"]},"
                + "\"stay\":{\"kind\":\"temporary\"},\"need\":{}}");
  }

  @Test
  void a_case_is_written_indented() {
    assertThat(CaseWriter.write(CASE, true, Jackson2.JSON))
        .isEqualTo(
            """
            {
              "asOf": "1997-03-01",
              "host": {
                "territory": "AX"
              },
              "person": {
                "citizenships": [ "DK", "SE", "?" ]
              },
              "stay": {
                "kind": "temporary"
              },
              "need": {}
            }""");
  }

  @Test
  void a_year_that_does_not_have_four_digits_is_refused() {
    for (int year : new int[] {-1, 0, 1, 10_000}) {
      assertThatExceptionOfType(DayNotServedException.class)
          .isThrownBy(() -> Case.builder(LocalDate.of(year, 1, 1)))
          .withMessageStartingWith("asOf lies outside the days that are served");
    }
  }
}
