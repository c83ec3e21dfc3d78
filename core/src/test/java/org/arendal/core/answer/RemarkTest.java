package org.arendal.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class RemarkTest {

  @Test
  void isTheSameIfItsArgumentsAreOfTheSameSortAndHaveTheSameCode() {
    assertThat(remark(Argument.of(Territory.SWEDEN)))
        .isEqualTo(remark(Argument.of(Territory.SWEDEN)))
        .hasSameHashCodeAs(remark(Argument.of(Territory.SWEDEN)))
        .isNotEqualTo(remark(Argument.of(Territory.DENMARK)))
        .isNotEqualTo(remark())
        .isNotEqualTo(remark(Argument.of(Territory.SWEDEN), Argument.of(Territory.SWEDEN)));
  }

  /** In JSON they stand the same, but a reader is told "Sweden", a note's sentence, or "1 May". */
  @Test
  void isAnotherIfTheSameCodeIsWrittenInAnotherWay() {
    assertThat(
            List.of(
                remark(Argument.of(Territory.SWEDEN)),
                remark(Argument.of(LocalDate.of(1997, 5, 1))),
                remark(Argument.of(Period.ofYears(3))),
                remark(Argument.of(RelatedInstrument.SOCIAL_SECURITY_COORDINATION)),
                remark(Argument.note("alongside"))))
        .allSatisfy(
            remark ->
                assertThat(remark)
                    .isNotEqualTo(remark(Argument.source(remark.arguments().get(0)))));
  }

  /** How a passage was put together is not seen in any answer. */
  @Test
  void isTheSameHoweverAPassageIsPutTogether() {
    Argument whole = passage(Optional.empty(), Optional.of("an act"), "section 3");
    Argument reference = passage(Optional.empty(), Optional.empty(), "an act, section 3");

    assertThat(remark(whole)).isEqualTo(remark(reference)).hasSameHashCodeAs(remark(reference));
  }

  private static Argument passage(
      Optional<PartialDate> evidence, Optional<String> source, String reference) {
    return new Argument.OfPassage(evidence, source, reference);
  }

  private static Remark remark(Argument... arguments) {
    return Remark.of("id", List.of(), arguments);
  }
}
