package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("That a fact was asked for and is not known")
class AskedNotKnownTest {
  private static final String CASE =
      "{\"asOf\":\"1997-03-01\",\"person\":{\"citizenships\":[\"DK\",\"?\"]},\"askedNotKnown\":%s}";

  @Test
  void isReadAndWritten() {
    String json = CASE.formatted("[\"person.citizenships\",\"stay.lawful\"]");

    Case matter = CaseReader.read(json, Jackson2.JSON);

    assertThat(matter.askedInVain()).containsExactly(PersonFacts.CITIZENSHIPS, StayFacts.LAWFUL);
    assertThat(matter.knows(StayFacts.LAWFUL)).isFalse();
    assertThat(Schema.CASE.problems(json)).isEmpty();
    assertThat(CaseWriter.write(matter, false, Jackson2.JSON)).isEqualTo(json);
    assertThat(matter.with(StayFacts.LAWFUL, true).askedInVain())
        .containsExactly(PersonFacts.CITIZENSHIPS);
    assertThat(matter).isNotEqualTo(CaseReader.read(CASE.formatted("[]"), Jackson2.JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"stay.lawfull\"]             | expected the id of a fact, such as stay.lawful; found 'stay.lawfull'",
        "[\"stay.lawful\",\"stay.lawful\"] | given twice",
        "[1]                          | expected the id of a fact",
        "\"stay.lawful\"                | expected an array of the ids of facts"
      })
  void isRefusedIfItIsNoListOfFacts(String list, String message) {
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> CaseReader.read(CASE.formatted(list), Jackson2.JSON))
        .withMessageContaining(message);
  }

  @Test
  void isRefusedOfAFactThatIsGiven() {
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(
            () ->
                CaseReader.read(
                    "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":true},"
                        + "\"askedNotKnown\":[\"stay.lawful\"]}",
                    Jackson2.JSON))
        .withMessageContaining("stay.lawful: is given");
  }
}
