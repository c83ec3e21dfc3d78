package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A11-1-g3: registers of waiting periods")
class WaitingPeriodRegisterTest {
  private static final String RECORD =
      """
      benefit: maintenance-advance
      territory: SE
      length: P6M
      spent: stay
      start: 1996-10-01
      source: a source
      reference: page 1
      provision: A11-1-se
      basis: listed
      evidence: 1996
      read: 2020-02-03
      confidence: verified
      """;

  @Test
  void giveBenefitLengthAndHowItIsSpent() throws IOException {
    Entry<WaitingPeriod> entry = read(RECORD).entries().get(0);
    assertThat(entry.key()).isEqualTo("maintenance-advance");
    assertThat(entry.value())
        .isEqualTo(
            new WaitingPeriod(
                WaitingPeriod.Benefit.MAINTENANCE_ADVANCE,
                Period.ofMonths(6),
                WaitingPeriod.Spent.STAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-6M", "six months"})
  void refuseALengthThatIsNone(String length) {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> read(RECORD.replace("P6M", length)))
        .withMessageContaining("length");
  }

  @Test
  void readAResourceAndMissNone() {
    assertThat(
            RegisterKinds.WAITING_PERIODS
                .readResource(
                    "a", new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8)))
                .entries())
        .hasSize(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> RegisterKinds.WAITING_PERIODS.readResource("b", null))
        .withMessage("missing resource b");
  }

  private static Register<WaitingPeriod> read(String text) throws IOException {
    return RegisterKinds.WAITING_PERIODS.read("test", new StringReader(text));
  }
}
