package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.OVERLAPPING_ADVANCE;
import static org.arendal.core.law.ReadingOption.AMOUNT;
import static org.arendal.core.law.ReadingOption.PERIOD;
import static org.arendal.core.law.Readings.OVERLAP_EXTENT;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
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
      CaseText.of(
          LocalDate.of(1997, 3, 1),
          "host.territory: SE; person.citizenships: DK; advance.claimed: yes; "
              + "advance.claimStart: 1997-03-01; advance.claimEnd: 1997-12-31; "
              + "advance.foreignPayments: DK 1997-01-01..1997-06-30");

  private static DeterminationAssert article11(Case matter) {
    return answer(OVERLAPPING_ADVANCE, matter);
  }

  private static DeterminationAssert article11(Case matter, Settings settings) {
    return answer(OVERLAPPING_ADVANCE, matter, settings);
  }

  private static Case paid(AdvancePayments payments) {
    return PAID_AHEAD.with(AdvanceFacts.FOREIGN_PAYMENTS, payments);
  }

  private static Case claimed(String first, String last) {
    return with(PAID_AHEAD, "advance.claimStart: %s; advance.claimEnd: %s".formatted(first, last));
  }

  private static List<String> remarks(Case matter) {
    return evaluate(OVERLAPPING_ADVANCE, matter).remarks().stream()
        .map(r -> r.id() + r.arguments())
        .toList();
  }

  @Test
  @DisplayName("A11-3-g2: six months paid in Denmark count in Sweden until the end of June")
  void followsTheExampleOfTheGuidance() {
    article11(PAID_AHEAD)
        .applies()
        .conclusion("may-reduce-for-same-time")
        .is(Conclusion.Strength.PERMITTED)
        .isOf(Conclusion.Holder.HOST_AUTHORITY);
    article11(PAID_AHEAD)
        .remarksOnly(
            "paid-elsewhere-from-to[1997-03-01, 1997-06-30]",
            "not-paid-elsewhere-on[1997-07-01]",
            "overlap-extent-open[]");
  }

  @Test
  @Tag("trap-75")
  @DisplayName("Trap 75: the payment interval makes no difference")
  void countsMonthlyPaymentsAlike() {
    AdvancePayments monthly =
        AdvancePayments.of(
            AdvancePayment.of(Territory.DENMARK, LocalDate.of(1997, 4, 1), END_OF_JUNE),
            AdvancePayment.of(Territory.DENMARK, JANUARY, LocalDate.of(1997, 3, 31)));
    assertThat(remarks(paid(monthly))).isEqualTo(remarks(PAID_AHEAD));
    article11(PAID_AHEAD).concludes("instalments-make-no-difference");
  }

  @Test
  @DisplayName("A11-3-g1, A11-3-g2: what the guidance means holds if some time was paid for")
  void saysWhatTheProvisionIsFor() {
    article11(PAID_AHEAD).concludes("instalments-make-no-difference");
    Case open = with(PAID_AHEAD, "advance.foreignPayments: ?");
    article11(open).mayConclude("instalments-make-no-difference if advance.foreignPayments");
    article11(paid(AdvancePayments.of())).doesNotConclude("instalments-make-no-difference");
  }

  @Test
  @DisplayName("A11-3-g4: a claim of a covered person is examined, whatever has been found so far")
  void shouldBeExaminedForEveryClaim() {
    Case nothingPaid = with(paid(AdvancePayments.of()), "advance.foreignPaymentsChecked: no");
    article11(nothingPaid).doesNotApply().concludes("examine-earlier-payments");
    article11(with(nothingPaid, "advance.claimed: no")).doesNotConclude("examine-earlier-payments");
  }

  @Test
  @DisplayName("A11-3-g9: a later time paid for is spoken of only if there is one")
  void saysFromWhenOnNobodyPaid() {
    AdvancePayment autumn =
        AdvancePayment.of(Territory.DENMARK, LocalDate.of(1997, 10, 1), LocalDate.of(1997, 10, 31));
    article11(paid(AdvancePayments.of(autumn)))
        .remarks("not-paid-elsewhere-on-but-later[1997-03-01]");
    article11(paid(AdvancePayments.of(SIX_DANISH_MONTHS, autumn)))
        .remarks("not-paid-elsewhere-on-but-later[1997-07-01]");
  }

  @Nested
  @DisplayName("A11-3: for the same period")
  class SamePeriod {
    @ParameterizedTest(name = "claimed from {0} to {1}: {2}")
    @Tag("trap-73")
    @DisplayName("Trap 73: one shared day is enough, and none is not")
    @CsvSource({
      "1997-06-30, 1997-06-30, APPLIES",
      "1997-07-01, 1997-12-31, DOES_NOT_APPLY",
      "1996-10-01, 1996-12-31, DOES_NOT_APPLY",
      "1996-10-01, 1997-01-01, APPLIES",
      "1996-10-01, 1997-12-31, APPLIES"
    })
    void isToTheDay(String first, String last, Outcome outcome) {
      article11(claimed(first, last)).hasOutcome(outcome);
    }

    @Test
    @Tag("trap-73")
    @DisplayName(
        "Trap 73 (»i den udstrækning ... for samme tidsrum«): the treaty's own measure binds")
    void isNeverALaterOne() {
      Case later = with(claimed("1997-07-01", "1997-12-31"), "advance.doublePayment: yes");
      for (Case matter : List.of(later, PAID_AHEAD)) {
        article11(matter)
            .conclusion("only-so-far-for-same-time")
            .is(Conclusion.Strength.BINDING)
            .citesOnly("A11-3");
      }
      article11(later)
          .concludes("reclaim-by-national-law", "no-power-to-reduce")
          .doesNotConclude("nothing-withheld-for-other-country", "later-time-untouched");
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
      article11(matter).hasOutcome(outcome);
      assertThat(remarks(matter))
          .filteredOn(remark -> remark.startsWith("no-power-before"))
          .isEqualTo(claimsEarlier ? List.of("no-power-before[1996-10-01]") : List.of());
      assertThat(remarks(matter))
          .filteredOn(remark -> remark.startsWith("paid-elsewhere"))
          .isEqualTo(
              outcome == APPLIES
                  ? List.of("paid-elsewhere-from-to[1996-10-01, 1996-10-01]")
                  : List.of());
      assertThat(openFacts(evaluate(OVERLAPPING_ADVANCE, with(matter, "advance.claimEnd: ?"))))
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
      article11(matter).applies().remarks("paid-elsewhere-from-to[1996-10-01, 1996-12-31]");
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
      Settings supplied = inForce(Territory.FAROE_ISLANDS, LocalDate.of(1998, 5, 1));
      Case matter =
          CaseText.of(
              LocalDate.of(1999, 1, 1),
              """
              host.territory: %s; person.citizenships: NO; advance.claimed: yes;
              advance.claimStart: %s; advance.claimEnd: %s;
              advance.foreignPayments: %s 1998-01-01..1998-12-31
              """
                  .formatted(host, first, last, payer));
      article11(matter, supplied).hasOutcome(outcome).remarks("territory-date-supplied");
    }

    @Test
    @DisplayName("A11-3, A15-2b: nor for days after a denunciation by either state has effect")
    void isNotLaterThanTheEnd() {
      Settings hostLeaves = leaving(NordicState.SWEDEN, "1996-12-01");
      Settings payerLeaves = leaving(NordicState.DENMARK, "1996-12-01");
      Case june = claimed("1997-06-01", "1997-06-30");
      Case may = claimed("1997-05-01", "1997-06-30");
      for (Settings settings : List.of(hostLeaves, payerLeaves)) {
        article11(june, settings).doesNotApply();
        article11(may, settings).applies();
      }
      article11(may, hostLeaves)
          .remarks("no-power-after", "denunciation-ahead")
          .remarksOnce("paid-elsewhere-from-to", "1997-05-01", "1997-05-31");
    }

    @Test
    @DisplayName("A11-3: a known first or last day within a payment is enough")
    void mayBeKnownInPart() {
      article11(with(PAID_AHEAD, "advance.claimEnd: ?")).applies();
      Case lastOnly = with(claimed("1996-10-01", "1997-02-01"), "advance.claimStart: ?");
      article11(lastOnly).applies();
      Case open = with(claimed("1996-10-01", "1997-02-01"), "advance.claimEnd: ?");
      article11(open).asksOnly(AdvanceFacts.CLAIM_END);
      Case after = with(claimed("1997-07-01", "1997-12-31"), "advance.claimEnd: ?");
      article11(after).doesNotApply();
      article11(with(claimed("1996-10-01", "1996-12-31"), "advance.claimStart: ?")).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A11-3: paid from another Nordic country")
  class Payments {
    @Test
    @DisplayName("A11-3: payments may be known in part")
    void mayBeIncomplete() {
      article11(paid(AdvancePayments.of())).doesNotApply();
      article11(paid(AdvancePayments.atLeast())).asksOnly(AdvanceFacts.FOREIGN_PAYMENTS);
      Case some = paid(AdvancePayments.atLeast(SIX_DANISH_MONTHS));
      article11(some).applies().remarks("more-payments-possible[]");
      article11(with(PAID_AHEAD, "advance.foreignPayments: ?"))
          .asksOnly(AdvanceFacts.FOREIGN_PAYMENTS);
    }

    @Test
    @Tag("trap-10")
    @DisplayName("Trap 10: the own state, in whichever territory, is no other country")
    void mustComeFromAnotherState() {
      Case own = with(PAID_AHEAD, "host.territory: DK");
      article11(own).doesNotApply();
      AdvancePayment faroese = AdvancePayment.of(Territory.FAROE_ISLANDS, JANUARY, END_OF_JUNE);
      Case realm = own.with(AdvanceFacts.FOREIGN_PAYMENTS, AdvancePayments.of(faroese));
      article11(realm).doesNotApply();
    }

    @Test
    @Tag("trap-11")
    @Tag("trap-13")
    @DisplayName("Traps 11 and 13: territories whose date or law is unknown leave it open")
    void mayComeFromATerritoryThatIsNotSurelyReached() {
      AdvancePayment faroese = AdvancePayment.of(Territory.FAROE_ISLANDS, JANUARY, END_OF_JUNE);
      article11(paid(AdvancePayments.of(faroese))).isUndetermined();
      AdvancePayment svalbard = AdvancePayment.of(Territory.SVALBARD, JANUARY, END_OF_JUNE);
      article11(paid(AdvancePayments.of(svalbard)))
          .asksOnly(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
      AdvancePayments both = AdvancePayments.of(faroese, SIX_DANISH_MONTHS);
      article11(paid(both)).applies();
    }

    @Test
    @DisplayName("A11-3-g4: the earlier payments should be examined")
    void shouldBeExamined() {
      article11(PAID_AHEAD)
          .mayConclude("examine-earlier-payments if advance.foreignPaymentsChecked");
      Case notYet = with(PAID_AHEAD, "advance.foreignPaymentsChecked: no");
      article11(notYet).concludes("examine-earlier-payments");
      article11(with(notYet, "advance.foreignPayments: ?")).concludes("examine-earlier-payments");
      Case done = with(PAID_AHEAD, "advance.foreignPaymentsChecked: yes");
      article11(done).doesNotConclude("examine-earlier-payments");
    }
  }

  @Nested
  @DisplayName("A11-3-g5 to A11-3-g9: what does not follow")
  class Limits {
    @Test
    @Tag("trap-74")
    @DisplayName(
        "Trap 74 (»giver ikke hjemmel«): a mistake of the country of departure gives no basis, by"
            + " the guidance")
    void nothingIsWithheld() {
      Case mistake = with(PAID_AHEAD, "advance.erroneousPaymentByOrigin: yes");
      Case later =
          with(claimed("1997-07-01", "1997-12-31"), "advance.erroneousPaymentByOrigin: yes");
      for (Case matter : List.of(mistake, later)) {
        article11(matter)
            .concludes(
                "mistake-is-for-payer",
                "nothing-withheld-for-other-country",
                "later-time-untouched");
        for (String id : List.of("nothing-withheld-for-other-country", "later-time-untouched")) {
          article11(matter).conclusion(id).is(Conclusion.Strength.BY_GUIDANCE);
        }
      }
      Case none = with(PAID_AHEAD, "advance.erroneousPaymentByOrigin: no");
      article11(none)
          .doesNotConclude(
              "mistake-is-for-payer", "nothing-withheld-for-other-country", "later-time-untouched");
      article11(PAID_AHEAD)
          .mayConclude("nothing-withheld-for-other-country if advance.erroneousPaymentByOrigin");
    }

    @Test
    @Tag("trap-76")
    @DisplayName("Trap 76: reclaiming is for the law of the country of arrival, and set-off unsaid")
    void reclaimingIsNationalLaw() {
      Case twice = with(PAID_AHEAD, "advance.doublePayment: yes");
      article11(twice).concludes("reclaim-by-national-law");
      Case once = with(PAID_AHEAD, "advance.doublePayment: no");
      article11(once).doesNotConclude("reclaim-by-national-law");
      for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
        Texts texts = Texts.inLanguage(language);
        assertThat(new OverlappingAdvance().conclusions())
            .extracting(conclusion -> texts.get("conclusion." + conclusion.id()))
            .noneMatch(text -> text.contains("modregn") || text.contains("set-off"))
            .noneMatch(text -> text.contains(" må ikke ") || text.contains(" may not "));
      }
    }

    @Test
    @DisplayName("A11-3-g5, A11-3-g7 (law 9.4): what only conclusions turn on is asked while open")
    void areAskedForInTime() {
      Case open = with(PAID_AHEAD, "advance.foreignPayments: ?");
      article11(open)
          .isUndetermined()
          .mayConclude(
              "reclaim-by-national-law if advance.doublePayment",
              "mistake-is-for-payer if advance.erroneousPaymentByOrigin",
              "examine-earlier-payments if advance.foreignPaymentsChecked");
    }
  }

  @Nested
  @DisplayName("A11-3 (notes 64, 65): how far the reduction goes")
  class Extent {
    @Test
    @DisplayName("A11-3: open, it is said to be so; what follows turns on it, and no outcome")
    void staysOpen() {
      article11(PAID_AHEAD)
          .turnsOn(OVERLAP_EXTENT)
          .doesNotConclude("nothing-due-for-same-time", "difference-stays-due");
    }

    @Test
    @DisplayName("A11-3-g2: settled by period, nothing is due for the time")
    void mayBeByPeriod() {
      article11(PAID_AHEAD, settled(OVERLAP_EXTENT, PERIOD))
          .readsByAgency(OVERLAP_EXTENT, PERIOD)
          .concludes("nothing-due-for-same-time")
          .doesNotConclude("difference-stays-due")
          .doesNotRemark("overlap-extent-open");
    }

    @Test
    @DisplayName("A11-3: settled by amount, a difference stays due")
    void mayBeByAmount() {
      article11(PAID_AHEAD, settled(OVERLAP_EXTENT, AMOUNT))
          .concludes("difference-stays-due")
          .doesNotConclude("nothing-due-for-same-time");
    }
  }

  @Test
  @DisplayName("A03-1: the power is over covered persons only")
  void needsACoveredPerson() {
    Case outsider = with(PAID_AHEAD, "person.citizenships: US; person.residenceTerritory: US");
    article11(outsider).doesNotApply();
  }

  @Test
  @Tag("trap-84")
  @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
  void isNotInForceBefore() {
    Case before =
        CaseText.of(LocalDate.of(1996, 9, 30), "host.territory: SE; advance.claimed: yes");
    article11(before).isNotInForce();
  }

  private static AdvancePayment paidBy(Territory payer, String first, String last) {
    return AdvancePayment.of(payer, LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Settings leaving(NordicState state, String received) {
    return denounced(state, LocalDate.parse(received));
  }
}
