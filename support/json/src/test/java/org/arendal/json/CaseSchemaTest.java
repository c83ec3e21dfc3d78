package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseSchemaTest {
  @Test
  void the_committed_schema_is_that_of_the_catalogue() throws IOException {
    CommittedFile.check(
        "src/main/resources/org/arendal/json/case.schema.json", CaseSchema.text(Jackson2.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CaseReaderTest.EXAMPLE,
        "{\"asOf\":\"1997-03-01\"}",
        "{\"asOf\":\"1997-03-01\",\"need\":{}}",
        "{\"asOf\":\"1997-03-01\",\"need\":{\"immediate\":null}}",
        "{\"asOf\":\"1997-03-01\",\"person\":{\"citizenships\":[]}}",
        "{\"asOf\":\"1997-03-01\",\"person\":{\"citizenships\":[\"DE\",\"?\"]}}",
        "{\"asOf\":\"1997-03-01\",\"agreement\":{\"costHeads\":[\"?\",\"care\"]}}",
        "{\"asOf\":\"1997-03-01\",\"residence\":{\"periods\":[{\"place\":\"SE\",\"start\":\"1994\","
            + "\"end\":null,\"ongoing\":true,\"lawful\":null,\"absences\":[{},\"?\"]},\"?\"]}}",
        "{\"asOf\":\"1997-03-01\",\"advance\":{\"foreignPayments\":[{\"territory\":\"AX\","
            + "\"start\":\"1997-01-01\",\"end\":\"1997-01-31\",\"monthly\":"
            + "{\"amount\":\"600.10\",\"currency\":\"FIM\"}}]}}"
      })
  void schema_and_reader_accept_the_same_cases(String json) {
    assertThat(CaseReader.read(json, Jackson2.JSON)).isNotNull();
    assertThat(Schema.CASE.problems(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"asOf\":null}",
        "{\"asOf\":\"1997-3-1\"}",
        "{\"asOf\":\"2026-02-30\"}",
        "{\"asOf\":\"1997-03-01\",\"citizenships\":[\"DK\"]}",
        "{\"asOf\":\"1997-03-01\",\"stay\":null}",
        "{\"asOf\":\"1997-03-01\",\"stay\":{\"colour\":\"red\"}}",
        "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":\"yes\"}}",
        "{\"asOf\":\"1997-03-01\",\"stay\":{\"kind\":\"permanent\"}}",
        "{\"asOf\":\"1997-03-01\",\"host\":{\"territory\":\"sv\"}}",
        "{\"asOf\":\"1997-03-01\",\"host\":{\"territory\":\"DE\"}}",
        "{\"asOf\":\"1997-03-01\",\"person\":{\"residenceTerritory\":\"de\"}}",
        "{\"asOf\":\"1997-03-01\",\"person\":{\"citizenships\":\"DK\"}}",
        "{\"asOf\":\"1997-03-01\",\"person\":{\"citizenships\":[\"sv\"]}}",
        "{\"asOf\":\"1997-03-01\",\"person\":{\"citizenships\":[\"DK\",\"DK\"]}}",
        "{\"asOf\":\"1997-03-01\",\"agreement\":{\"costHeads\":[\"wages\"]}}",
        "{\"asOf\":\"1997-03-01\",\"agreement\":{\"costHeads\":[\"care\",\"care\"]}}",
        "{\"asOf\":\"1997-03-01\",\"residence\":{\"periods\":[{\"start\":\"1994\"}]}}",
        "{\"asOf\":\"1997-03-01\",\"residence\":{\"periods\":[\"?\",\"?\"]}}",
        "{\"asOf\":\"1997-03-01\",\"residence\":{\"periods\":[{\"place\":\"SE\",\"start\":\"94\"}]}}",
        "{\"asOf\":\"1997-03-01\",\"advance\":{\"foreignPayments\":[{\"territory\":\"AX\"}]}}",
        "{\"asOf\":\"1997-03-01\",\"need\":{\"immediate\":true}}",
        "{\"asOf\":\"1997-03-01\",\"need\":{\"immediate\":{\"outcome\":true}}}",
        "{\"asOf\":\"1997-03-01\",\"need\":{\"immediate\":{\"outcome\":true,\"reason\":\" \","
            + "\"role\":\"r\",\"date\":\"1997-03-01\"}}}",
        "{\"asOf\":\"1997-03-01\",\"need\":{\"immediate\":{\"outcome\":true,\"reason\":\"r\","
            + "\"role\":\"r\",\"date\":\"1997-03-01\",\"name\":\"n\"}}}"
      })
  void schema_and_reader_reject_the_same_shapes(String json) {
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> CaseReader.read(json, Jackson2.JSON));
    assertThat(Schema.CASE.problems(json)).isNotEmpty();
  }
}
