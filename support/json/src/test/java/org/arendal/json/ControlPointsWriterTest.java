package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;

@Label("Control points as JSON")
class ControlPointsWriterTest {

  @Property(tries = 40)
  @Label("are of the form that their schema describes")
  void areAsTheSchemaSays(@ForAll("cases") Case matter) {
    String json =
        ControlPointsWriter.write(FakeCountry.convention().assess(matter), Language.FINNISH, false);

    assertThat(Schema.CONTROL_POINTS.problems(json)).isEmpty();
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }
}
