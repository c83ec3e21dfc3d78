package org.arendal.core.article;

import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.NOT_IN_FORCE;
import static org.arendal.core.article.Outcome.UNDETERMINED;
import static org.arendal.core.law.Article.OVERLAPPING_ADVANCE;
import static org.arendal.core.law.Readings.AMOUNT;
import static org.arendal.core.law.Readings.OVERLAP_EXTENT;
import static org.arendal.core.law.Readings.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Territory;
import org.arendal.core.model.AdvanceFacts;
import org.arendal.core.model.AdvancePayment;
import org.arendal.core.model.AdvancePayments;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.SvalbardFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 11(3): advance already paid by another Nordic country")
class OverlappingAdvanceTest {
  private static final LocalDate JANUARY = LocalDate.of(1997, 1, 1);
  private static final LocalDate END_OF_JUNE = LocalDate.of(1997, 6, 30);
  private static final AdvancePayment SIX_DANISH_MONTHS =
      AdvancePayment.of(Territory.DENMARK, JANUARY, END_OF_JUNE);

  /** The guidance's example: six months paid in Denmark, then a move to Sweden in March. */
  static final Case PAID_AHEAD =
      Case.builder(LocalDate.of(1997, 3, 1), Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
          .with(AdvanceFacts.CLAIMED, true)
          .with(AdvanceFacts.CLAIM_START, LocalDate.of(1997, 3, 1))
          .with(AdvanceFacts.CLAIM_END, LocalDate.of(1997, 12, 31))
          .with(AdvanceFacts.FOREIGN_PAYMENTS, AdvancePayments.of(SIX_DANISH_MONTHS))
          .build();

  private static ArticleFinding answer(Case matter) {
    return answer(matter, Settings.none());
  }

  private static ArticleFinding answer(Case matter, Settings settings) {
    return Articles.of(OVERLAPPING_ADVANCE).evaluate(matter, MaintenanceCountries.law(settings));
  }

  private static Case paid(AdvancePayments payments) {
    return PAID_AHEAD.with(AdvanceFacts.FOREIGN_PAYMENTS, payments);
  }

  private static Case claimed(String first, String last) {
    return PAID_AHEAD
        .with(AdvanceFacts.CLAIM_START, LocalDate.parse(first))
        .with(AdvanceFacts.CLAIM_END, LocalDate.parse(last));
  }

  private static List<String> remarks(Case matter) {
    return answer(matter).remarks().stream().map(r -> r.id() + r.arguments()).toList();
  }

  @Test
  @DisplayName("A11-3-g2: six months paid in Denmark count in Sweden until the end of June")
  void followsTheExampleOfTheGuidance() {
    ArticleFinding answer = answer(PAID_AHEAD);
    assertThat(answer.outcome()).isEqualTo(APPLIES);
    Conclusion power = conclusion(answer, "may-reduce-for-same-time").conclusion();
    assertThat(power.strength()).isEqualTo(Conclusion.Strength.PERMITTED);
    assertThat(power.holder()).isEqualTo(Conclusion.Holder.HOST_AUTHORITY);
    assertThat(remarks(PAID_AHEAD))
        .containsExactly(
            "paid-elsewhere-from-to[1997-03-01, 1997-06-30]",
            "not-paid-elsewhere-on[1997-07-01]",
            "overlap-extent-open[]");
  }

  @Test
  @DisplayName("Trap 75: the payment interval makes no difference")
  void countsMonthlyPaymentsAlike() {
    AdvancePayments monthly =
        AdvancePayments.of(
            AdvancePayment.of(Territory.DENMARK, LocalDate.of(1997, 4, 1), END_OF_JUNE),
            AdvancePayment.of(Territory.DENMARK, JANUARY, LocalDate.of(1997, 3, 31)));
    assertThat(remarks(paid(monthly))).isEqualTo(remarks(PAID_AHEAD));
    assertThat(conclusions(answer(PAID_AHEAD))).contains("instalments-make-no-difference");
  }

  @Test
  @DisplayName("A11-3-g9: a later time paid for is spoken of only if there is one")
  void saysFromWhenOnNobodyPaid() {
    AdvancePayment autumn =
        AdvancePayment.of(Territory.DENMARK, LocalDate.of(1997, 10, 1), LocalDate.of(1997, 10, 31));
    assertThat(remarks(paid(AdvancePayments.of(autumn))))
        .contains("not-paid-elsewhere-on-but-later[1997-03-01]");
    assertThat(remarks(paid(AdvancePayments.of(SIX_DANISH_MONTHS, autumn))))
        .contains("not-paid-elsewhere-on-but-later[1997-07-01]");
  }

  @Nested
  @DisplayName("A11-3: for the same period")
  class SamePeriod {
    @ParameterizedTest(name = "claimed from {0} to {1}: {2}")
    @DisplayName("Trap 73: one shared day is enough, and none is not")
    @CsvSource({
      "1997-06-30, 1997-06-30, APPLIES",
      "1997-07-01, 1997-12-31, DOES_NOT_APPLY",
      "1996-10-01, 1996-12-31, DOES_NOT_APPLY",
      "1996-10-01, 1997-01-01, APPLIES",
      "1996-10-01, 1997-12-31, APPLIES"
    })
    void isToTheDay(String first, String last, Outcome outcome) {
      assertThat(answer(claimed(first, last)).outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Trap 73: an earlier overpayment never reduces a later time, and it is said")
    void isNeverALaterOne() {
      ArticleFinding later = answer(claimed("1997-07-01", "1997-12-31"));
      assertThat(conclusions(later)).contains("later-time-untouched");
      assertThat(conclusions(answer(PAID_AHEAD))).contains("later-time-untouched");
      assertThat(conclusion(later, "later-time-untouched").conclusion().strength())
          .isEqualTo(Conclusion.Strength.BINDING);
    }

    @Test
    @DisplayName("A11-3: a known first or last day within a payment is enough")
    void mayBeKnownInPart() {
      assertThat(answer(PAID_AHEAD.without(AdvanceFacts.CLAIM_END)).outcome()).isEqualTo(APPLIES);
      Case lastOnly = claimed("1996-10-01", "1997-02-01").without(AdvanceFacts.CLAIM_START);
      assertThat(answer(lastOnly).outcome()).isEqualTo(APPLIES);
      Case open = claimed("1996-10-01", "1997-02-01").without(AdvanceFacts.CLAIM_END);
      assertThat(openFacts(answer(open))).containsExactly(AdvanceFacts.CLAIM_END);
      Case after = claimed("1997-07-01", "1997-12-31").without(AdvanceFacts.CLAIM_END);
      assertThat(answer(after).outcome()).isEqualTo(DOES_NOT_APPLY);
      Case before = claimed("1996-10-01", "1996-12-31").without(AdvanceFacts.CLAIM_START);
      assertThat(answer(before).outcome()).isEqualTo(DOES_NOT_APPLY);
    }
  }

  @Nested
  @DisplayName("A11-3: paid from another Nordic country")
  class Payments {
    @Test
    @DisplayName("A11-3: payments may be known in part")
    void mayBeIncomplete() {
      assertThat(answer(paid(AdvancePayments.of())).outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(openFacts(answer(paid(AdvancePayments.atLeast()))))
          .containsExactly(AdvanceFacts.FOREIGN_PAYMENTS);
      Case some = paid(AdvancePayments.atLeast(SIX_DANISH_MONTHS));
      assertThat(answer(some).outcome()).isEqualTo(APPLIES);
      assertThat(remarks(some)).contains("more-payments-possible[]");
      assertThat(openFacts(answer(PAID_AHEAD.without(AdvanceFacts.FOREIGN_PAYMENTS))))
          .containsExactly(AdvanceFacts.FOREIGN_PAYMENTS);
    }

    @Test
    @DisplayName("Trap 10: the own state, in whichever territory, is no other country")
    void mustComeFromAnotherState() {
      Case own = PAID_AHEAD.with(HostFacts.TERRITORY, Territory.DENMARK);
      assertThat(answer(own).outcome()).isEqualTo(DOES_NOT_APPLY);
      AdvancePayment faroese = AdvancePayment.of(Territory.FAROE_ISLANDS, JANUARY, END_OF_JUNE);
      Case realm = own.with(AdvanceFacts.FOREIGN_PAYMENTS, AdvancePayments.of(faroese));
      assertThat(answer(realm).outcome()).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Traps 11 and 13: territories whose date or law is unknown leave it open")
    void mayComeFromATerritoryThatIsNotSurelyReached() {
      AdvancePayment faroese = AdvancePayment.of(Territory.FAROE_ISLANDS, JANUARY, END_OF_JUNE);
      assertThat(answer(paid(AdvancePayments.of(faroese))).outcome()).isEqualTo(UNDETERMINED);
      AdvancePayment svalbard = AdvancePayment.of(Territory.SVALBARD, JANUARY, END_OF_JUNE);
      assertThat(openFacts(answer(paid(AdvancePayments.of(svalbard)))))
          .containsExactly(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      AdvancePayments both = AdvancePayments.of(faroese, SIX_DANISH_MONTHS);
      assertThat(answer(paid(both)).outcome()).isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A11-3-g4: the earlier payments should be examined, with the other country's help")
    void shouldBeExamined() {
      assertThat(conditionalConclusions(answer(PAID_AHEAD)))
          .contains("examine-earlier-payments if advance.foreignPaymentsChecked");
      Case notYet = PAID_AHEAD.with(AdvanceFacts.FOREIGN_PAYMENTS_CHECKED, false);
      assertThat(conclusions(answer(notYet))).contains("examine-earlier-payments");
      assertThat(conclusions(answer(notYet.without(AdvanceFacts.FOREIGN_PAYMENTS))))
          .contains("examine-earlier-payments");
      Case done = PAID_AHEAD.with(AdvanceFacts.FOREIGN_PAYMENTS_CHECKED, true);
      assertThat(conclusions(answer(done))).doesNotContain("examine-earlier-payments");
    }
  }

  @Nested
  @DisplayName("A11-3-g5 to A11-3-g9: what does not follow")
  class Limits {
    @Test
    @DisplayName("Trap 74: nothing is withheld on behalf of the other country")
    void nothingIsWithheld() {
      assertThat(conclusions(answer(PAID_AHEAD))).contains("nothing-withheld-for-other-country");
      assertThat(conclusions(answer(claimed("1997-07-01", "1997-12-31"))))
          .contains("nothing-withheld-for-other-country");
      Case mistake = PAID_AHEAD.with(AdvanceFacts.ERRONEOUS_PAYMENT_BY_ORIGIN, judged(true));
      assertThat(conclusions(answer(mistake))).contains("mistake-is-for-payer");
      Case none = PAID_AHEAD.with(AdvanceFacts.ERRONEOUS_PAYMENT_BY_ORIGIN, judged(false));
      assertThat(conclusions(answer(none))).doesNotContain("mistake-is-for-payer");
    }

    @Test
    @DisplayName("Trap 76: reclaiming is for the law of the country of arrival")
    void reclaimingIsNationalLaw() {
      Case twice = PAID_AHEAD.with(AdvanceFacts.DOUBLE_PAYMENT, true);
      assertThat(conclusions(answer(twice))).contains("reclaim-by-national-law");
      Case once = PAID_AHEAD.with(AdvanceFacts.DOUBLE_PAYMENT, false);
      assertThat(conclusions(answer(once))).doesNotContain("reclaim-by-national-law");
    }
  }

  @Nested
  @DisplayName("A11-3 (notes 64, 65): how far the reduction goes")
  class Extent {
    @Test
    @DisplayName("A11-3: open, it is said to be so, and the outcome does not turn on it")
    void staysOpen() {
      ArticleFinding answer = answer(PAID_AHEAD);
      assertThat(answer.readings()).isEmpty();
      assertThat(conclusions(answer))
          .doesNotContain("nothing-due-for-same-time", "difference-stays-due");
    }

    @Test
    @DisplayName("A11-3-g2: settled by period, nothing is due for the time")
    void mayBeByPeriod() {
      ArticleFinding answer = answer(PAID_AHEAD, settled(OVERLAP_EXTENT, PERIOD));
      assertThat(conclusions(answer))
          .contains("nothing-due-for-same-time")
          .doesNotContain("difference-stays-due");
      assertThat(Matters.remarks(answer)).doesNotContain("overlap-extent-open");
    }

    @Test
    @DisplayName("A11-3: settled by amount, a difference stays due")
    void mayBeByAmount() {
      ArticleFinding answer = answer(PAID_AHEAD, settled(OVERLAP_EXTENT, AMOUNT));
      assertThat(conclusions(answer))
          .contains("difference-stays-due")
          .doesNotContain("nothing-due-for-same-time");
    }
  }

  @Test
  @DisplayName("A03-1: the power is over covered persons only")
  void needsACoveredPerson() {
    Case outsider =
        PAID_AHEAD
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("US"));
    assertThat(answer(outsider).outcome()).isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void isNotInForceBefore() {
    Case before =
        Case.builder(LocalDate.of(1996, 9, 30), Territory.SWEDEN)
            .with(AdvanceFacts.CLAIMED, true)
            .build();
    assertThat(answer(before).outcome()).isEqualTo(NOT_IN_FORCE);
  }
}
