package org.arendal.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judgements: none without outcome, reason, role and date. */
class JudgementTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static JudgementBuilder complete() {
    return new JudgementBuilder().outcome(true).reason("why").role("caseworker").date(DAY);
  }

  @Nested
  class AJudgement {

    @Test
    void hasAnOutcomeAReasonARoleAndADate() {
      Judgement judgement = complete().build();

      assertThat(judgement.outcome()).isTrue();
      assertThat(judgement.reason()).isEqualTo("why");
      assertThat(judgement.role()).isEqualTo("caseworker");
      assertThat(judgement.date()).isEqualTo(DAY);
      assertThat(judgement.evidence()).isEmpty();
    }

    @Test
    void canReferToEvidence() {
      Judgement judgement = complete().addEvidence("file 7").addEvidence("file 3").build();

      assertThat(judgement.evidence()).containsExactly("file 7", "file 3").isUnmodifiable();
    }

    @Test
    void equalsAnotherWithTheSameContent() {
      assertThat(complete().build())
          .isEqualTo(complete().build())
          .hasSameHashCodeAs(complete().build())
          .isNotEqualTo(complete().outcome(false).build())
          .isNotEqualTo(complete().reason("another").build());
    }

    @Test
    void keepsItsFreeTextOutOfToString() {
      Judgement judgement =
          complete().reason("SECRET-1").role("SECRET-2").addEvidence("SECRET-3").build();

      assertThat(judgement.toString())
          .doesNotContain("SECRET")
          .contains("outcome=true", "2026-03-01");
    }
  }

  @Nested
  class CannotBeBuilt {

    static Stream<Arguments> incomplete() {
      return Stream.of(
          arguments("outcome", Judgement.builder().reason("why").role("caseworker").date(DAY)),
          arguments("reason", Judgement.builder().outcome(true).role("caseworker").date(DAY)),
          arguments("role", Judgement.builder().outcome(true).reason("why").date(DAY)),
          arguments("date", Judgement.builder().outcome(true).reason("why").role("caseworker")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void withoutAnyOfThem(String field, JudgementBuilder builder) {
      assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining(field);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void withABlankReasonOrRole(String blank) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> complete().reason(blank).build())
          .withMessage("reason must not be blank");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> complete().role(blank).build())
          .withMessage("role must not be blank");
    }

    @Test
    void withNull() {
      assertThatNullPointerException().isThrownBy(() -> complete().reason(null));
      assertThatNullPointerException().isThrownBy(() -> complete().role(null));
      assertThatNullPointerException().isThrownBy(() -> complete().date(null));
    }
  }
}
