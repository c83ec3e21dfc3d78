package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.conclusion;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.OVERLAPPING_ADVANCE;
import static org.arendal.core.law.Readings.AMOUNT;
import static org.arendal.core.law.Readings.OVERLAP_EXTENT;
import static org.arendal.core.law.Readings.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.Settings;
import org.arendal.core.explanation.Texts;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
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

  private static Determination answer(Case matter) {
    return answer(matter, Settings.none());
  }

  private static Determination answer(Case matter, Settings settings) {
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
    Determination answer = answer(PAID_AHEAD);
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
  @DisplayName("A11-3-g1, A11-3-g2: what the guidance means holds if some time was paid for")
  void saysWhatTheProvisionIsFor() {
    assertThat(conclusions(answer(PAID_AHEAD))).contains("instalments-make-no-difference");
    Case open = PAID_AHEAD.without(AdvanceFacts.FOREIGN_PAYMENTS);
    assertThat(conditionalConclusions(answer(open)))
        .contains("instalments-make-no-difference if advance.foreignPayments");
    assertThat(conclusions(answer(paid(AdvancePayments.of()))))
        .doesNotContain("instalments-make-no-difference");
  }

  @Test
  @DisplayName("A11-3-g4: a claim of a covered person is examined, whatever has been found so far")
  void shouldBeExaminedForEveryClaim() {
    Case nothingPaid =
        paid(AdvancePayments.of()).with(AdvanceFacts.FOREIGN_PAYMENTS_CHECKED, false);
    assertThat(answer(nothingPaid).outcome()).isEqualTo(DOES_NOT_APPLY);
    assertThat(conclusions(answer(nothingPaid))).contains("examine-earlier-payments");
    assertThat(conclusions(answer(nothingPaid.with(AdvanceFacts.CLAIMED, false))))
        .doesNotContain("examine-earlier-payments");
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
    @DisplayName(
        "Trap 73 (»i den udstrækning ... for samme tidsrum«): the treaty's own measure binds")
    void isNeverALaterOne() {
      Case later = claimed("1997-07-01", "1997-12-31").with(AdvanceFacts.DOUBLE_PAYMENT, true);
      for (Case matter : List.of(later, PAID_AHEAD)) {
        Conclusion measure = conclusion(answer(matter), "only-so-far-for-same-time").conclusion();
        assertThat(measure.strength()).isEqualTo(Conclusion.Strength.BINDING);
        assertThat(measure.provisions()).isEqualTo(Provisions.of("A11-3"));
      }
      assertThat(conclusions(answer(later)))
          .contains("reclaim-by-national-law", "no-power-to-reduce")
          .doesNotContain("nothing-withheld-for-other-country", "later-time-untouched");
    }

    @ParameterizedTest(name = "claimed from {0} to {1}: {2}")
    @DisplayName("A11-3, A14-1: there is no power for days before 1 October 1996")
    @CsvSource({
      "1996-05-01, 1996-06-30, DOES_NOT_APPLY",
      "1996-05-01, 1996-09-30, DOES_NOT_APPLY",
      "1996-05-01, 1996-10-01, APPLIES",
      "1996-10-01, 1996-10-01, APPLIES"
    })
    void isNotOlderThanTheConvention(String first, String last, Outcome outcome) {
      AdvancePayments year =
          AdvancePayments.of(paidBy(Territory.DENMARK, "1996-01-01", "1996-12-31"));
      Case matter = claimed(first, last).with(AdvanceFacts.FOREIGN_PAYMENTS, year);
      boolean claimsEarlier = !first.equals("1996-10-01");
      assertThat(answer(matter).outcome()).isEqualTo(outcome);
      assertThat(remarks(matter))
          .filteredOn(remark -> remark.startsWith("no-power-before"))
          .isEqualTo(claimsEarlier ? List.of("no-power-before[1996-10-01]") : List.of());
      assertThat(remarks(matter))
          .filteredOn(remark -> remark.startsWith("paid-elsewhere"))
          .isEqualTo(
              outcome == APPLIES
                  ? List.of("paid-elsewhere-from-to[1996-10-01, 1996-10-01]")
                  : List.of());
      assertThat(openFacts(answer(matter.without(AdvanceFacts.CLAIM_END))))
          .isEqualTo(claimsEarlier ? List.of(AdvanceFacts.CLAIM_END) : List.of());
    }

    @Test
    @DisplayName(
        "A11-3 (»udbetalt ... for samme tidsrum«): what August 1996 paid for October counts")
    void isThatPaidForAndNotThatOfPaying() {
      Case matter =
          claimed("1996-10-01", "1996-12-31")
              .with(
                  AdvanceFacts.FOREIGN_PAYMENTS,
                  AdvancePayments.of(paidBy(Territory.DENMARK, "1996-08-01", "1997-01-31")));
      assertThat(answer(matter).outcome()).isEqualTo(APPLIES);
      assertThat(remarks(matter)).contains("paid-elsewhere-from-to[1996-10-01, 1996-12-31]");
    }

    @ParameterizedTest(name = "claimed in {0}, paid by {1}, from {2} to {3}: {4}")
    @DisplayName("A11-3, A14-2: nor for days before the day of a territory, whichever end it is")
    @CsvSource({
      "FO, SE, 1998-04-01, 1998-04-30, DOES_NOT_APPLY",
      "FO, SE, 1998-04-01, 1998-05-01, APPLIES",
      "SE, FO, 1998-04-01, 1998-04-30, UNDETERMINED",
      "SE, FO, 1998-04-01, 1998-05-01, APPLIES"
    })
    void isNotOlderThanATerritorysDay(
        String host, String payer, String first, String last, Outcome outcome) {
      Settings supplied =
          Settings.builder()
              .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1998, 5, 1))
              .build();
      AdvancePayment payment =
          paidBy(Territory.find(payer).orElseThrow(), "1998-01-01", "1998-12-31");
      Case matter =
          Case.builder(LocalDate.of(1999, 1, 1), Territory.find(host).orElseThrow())
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("NO"))
              .with(AdvanceFacts.CLAIMED, true)
              .with(AdvanceFacts.CLAIM_START, LocalDate.parse(first))
              .with(AdvanceFacts.CLAIM_END, LocalDate.parse(last))
              .with(AdvanceFacts.FOREIGN_PAYMENTS, AdvancePayments.of(payment))
              .build();
      Determination answer = answer(matter, supplied);
      assertThat(answer.outcome()).isEqualTo(outcome);
      assertThat(Matters.remarks(answer)).contains("territory-date-supplied");
    }

    @Test
    @DisplayName("A11-3, A15-2b: nor for days after a denunciation by either state has effect")
    void isNotLaterThanTheEnd() {
      Settings hostLeaves = leaving(NordicState.SWEDEN, "1996-12-01");
      Settings payerLeaves = leaving(NordicState.DENMARK, "1996-12-01");
      Case june = claimed("1997-06-01", "1997-06-30");
      Case may = claimed("1997-05-01", "1997-06-30");
      for (Settings settings : List.of(hostLeaves, payerLeaves)) {
        assertThat(answer(june, settings).outcome()).isEqualTo(DOES_NOT_APPLY);
        assertThat(answer(may, settings).outcome()).isEqualTo(APPLIES);
      }
      assertThat(Matters.remarks(answer(may, hostLeaves)))
          .contains("no-power-after", "denunciation-ahead");
      assertThat(answer(may, hostLeaves).remarks())
          .filteredOn(remark -> remark.id().equals("paid-elsewhere-from-to"))
          .singleElement()
          .extracting(Remark::arguments)
          .isEqualTo(List.of("1997-05-01", "1997-05-31"));
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
    @DisplayName("A11-3-g4: the earlier payments should be examined")
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
    @DisplayName(
        "Trap 74 (»giver ikke hjemmel«): a mistake of the country of departure gives no basis, by"
            + " the guidance")
    void nothingIsWithheld() {
      Case mistake = PAID_AHEAD.with(AdvanceFacts.ERRONEOUS_PAYMENT_BY_ORIGIN, judged(true));
      Case later =
          claimed("1997-07-01", "1997-12-31")
              .with(AdvanceFacts.ERRONEOUS_PAYMENT_BY_ORIGIN, judged(true));
      for (Case matter : List.of(mistake, later)) {
        assertThat(conclusions(answer(matter)))
            .contains(
                "mistake-is-for-payer",
                "nothing-withheld-for-other-country",
                "later-time-untouched");
        for (String id : List.of("nothing-withheld-for-other-country", "later-time-untouched")) {
          assertThat(conclusion(answer(matter), id).conclusion().strength())
              .isEqualTo(Conclusion.Strength.BY_GUIDANCE);
        }
      }
      Case none = PAID_AHEAD.with(AdvanceFacts.ERRONEOUS_PAYMENT_BY_ORIGIN, judged(false));
      assertThat(conclusions(answer(none)))
          .doesNotContain(
              "mistake-is-for-payer", "nothing-withheld-for-other-country", "later-time-untouched");
      assertThat(conditionalConclusions(answer(PAID_AHEAD)))
          .contains("nothing-withheld-for-other-country if advance.erroneousPaymentByOrigin");
    }

    @Test
    @DisplayName("Trap 76: reclaiming is for the law of the country of arrival, and set-off unsaid")
    void reclaimingIsNationalLaw() {
      Case twice = PAID_AHEAD.with(AdvanceFacts.DOUBLE_PAYMENT, true);
      assertThat(conclusions(answer(twice))).contains("reclaim-by-national-law");
      Case once = PAID_AHEAD.with(AdvanceFacts.DOUBLE_PAYMENT, false);
      assertThat(conclusions(answer(once))).doesNotContain("reclaim-by-national-law");
      for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
        Texts texts = Texts.in(language);
        assertThat(new OverlappingAdvance().conclusions())
            .extracting(conclusion -> texts.get("conclusion." + conclusion.id()))
            .noneMatch(text -> text.contains("modregn") || text.contains("set-off"))
            .noneMatch(text -> text.contains(" må ikke ") || text.contains(" may not "));
      }
    }

    @Test
    @DisplayName("A11-3-g5, A11-3-g7 (law 9.4): what only conclusions turn on is asked while open")
    void areAskedForInTime() {
      Case open = PAID_AHEAD.without(AdvanceFacts.FOREIGN_PAYMENTS);
      assertThat(answer(open).outcome()).isEqualTo(UNDETERMINED);
      assertThat(conditionalConclusions(answer(open)))
          .contains(
              "reclaim-by-national-law if advance.doublePayment",
              "mistake-is-for-payer if advance.erroneousPaymentByOrigin",
              "examine-earlier-payments if advance.foreignPaymentsChecked");
    }
  }

  @Nested
  @DisplayName("A11-3 (notes 64, 65): how far the reduction goes")
  class Extent {
    @Test
    @DisplayName("A11-3: open, it is said to be so, and the outcome does not turn on it")
    void staysOpen() {
      Determination answer = answer(PAID_AHEAD);
      assertThat(answer.readings()).isEmpty();
      assertThat(conclusions(answer))
          .doesNotContain("nothing-due-for-same-time", "difference-stays-due");
    }

    @Test
    @DisplayName("A11-3-g2: settled by period, nothing is due for the time")
    void mayBeByPeriod() {
      Determination answer = answer(PAID_AHEAD, settled(OVERLAP_EXTENT, PERIOD));
      assertThat(conclusions(answer))
          .contains("nothing-due-for-same-time")
          .doesNotContain("difference-stays-due");
      assertThat(Matters.remarks(answer)).doesNotContain("overlap-extent-open");
    }

    @Test
    @DisplayName("A11-3: settled by amount, a difference stays due")
    void mayBeByAmount() {
      Determination answer = answer(PAID_AHEAD, settled(OVERLAP_EXTENT, AMOUNT));
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

  private static AdvancePayment paidBy(Territory payer, String first, String last) {
    return AdvancePayment.of(payer, LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Settings leaving(NordicState state, String received) {
    return Settings.builder().putDenunciationReceived(state, LocalDate.parse(received)).build();
  }
}
