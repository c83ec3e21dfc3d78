package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.testkit.jqwik.CaseArbitraries;

@Label("Control points as JSON")
class ControlPointsWriterTest {

  @Property(tries = 40)
  @Label("are of the form that their schema describes")
  void areAsTheSchemaSays(@ForAll("cases") Case matter) {
    String json =
        ControlPointsWriter.write(
            FakeCountry.convention().assess(matter), Language.FINNISH, false, Jackson2.JSON);

    assertThat(Schema.CONTROL_POINTS.problems(json)).isEmpty();
  }

  @Example
  @Label("A07-g18: a stay abroad that nobody judged stands with its days")
  void aStayAbroad() {
    Case matter =
        CaseReader.read(
            """
            {"asOf": "2003-03-10", "host": {"territory": "SE"},
             "person": {"citizenships": ["IS"], "residenceTerritory": "SE"},
             "measure": {"kind": "repatriation", "ground": "social-assistance", "destination": "IS",
               "decisionDate": "2003-03-10"},
             "residence": {"periods": [{"place": "SE", "start": "1999-03-01", "ongoing": true,
               "lawful": true, "absences": [{"start": "2001-06", "end": "2001-10-05"}]}]}}
            """,
            Jackson2.JSON);
    String json =
        ControlPointsWriter.write(
            FakeCountry.convention().assess(matter), Language.ENGLISH, false, Jackson2.JSON);

    assertThat(json.replace(" ", ""))
        .contains(
            "\"fact\":\"residence.periods\",\"stay\":{\"kind\":\"absence\","
                + "\"start\":\"2001-06\",\"end\":\"2001-10-05\"},\"articles\":[\"7\"]");
    assertThat(Schema.CONTROL_POINTS.problems(json)).isEmpty();
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }
}
