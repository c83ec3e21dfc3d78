package org.arendal.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.AssistanceFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The small cases in the library's terms; what it asks beyond them is given. */
final class LibraryCases {
  private static final List<Territory> HOSTS =
      List.of(
          Territory.DENMARK,
          Territory.FINLAND,
          Territory.ICELAND,
          Territory.NORWAY,
          Territory.SWEDEN);

  private static final Judgement YES = judged(true);
  private static final Judgement NO = judged(false);

  private LibraryCases() {}

  static Case[] make(SmallCase[] small) {
    Case[] cases = new Case[small.length];
    for (int i = 0; i < small.length; i++) {
      cases[i] = make(small[i], i);
    }
    return cases;
  }

  /** The host goes round the five states; the person is a citizen of the next. */
  static Case make(SmallCase small, int number) {
    Territory host = HOSTS.get(number % HOSTS.size());
    String home = HOSTS.get((number + 1) % HOSTS.size()).code();
    Boolean citizen = small.getNordicCitizen();
    Case.Builder matter =
        Case.builder(small.getDecisionDate(), host)
            .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
            .with(MeasureFacts.GROUND, MeasureGround.SOCIAL_ASSISTANCE)
            .with(MeasureFacts.DESTINATION, Place.of(Boolean.FALSE.equals(citizen) ? "TR" : home))
            .with(MeasureFacts.DECISION_DATE, small.getDecisionDate())
            .with(MeasureFacts.SENT_ON, small.getDecisionDate())
            .with(AssistanceFacts.ISOLATED_INSTANCE, NO)
            .with(
                ResidenceFacts.PERIODS,
                ResidencePeriods.of(List.of(period(small, Place.of(host)))));
    if (citizen != null) {
      matter.with(PersonFacts.CITIZENSHIPS, Citizenships.of(citizen ? home : "TR"));
    }
    put(small.getFamilyTies(), judgement -> matter.with(TiesFacts.FAMILY, judgement));
    put(small.getAttachment(), judgement -> matter.with(TiesFacts.RESIDENCE_COUNTRY, judgement));
    put(
        small.getOtherCircumstances(),
        judgement -> matter.with(TiesFacts.OTHER_CIRCUMSTANCES, judgement));
    if (Boolean.FALSE.equals(small.getFamilyTies())
        && Boolean.FALSE.equals(small.getAttachment())
        && Boolean.FALSE.equals(small.getOtherCircumstances())) {
      // The library asks in the end for all ties together, which the small rule does not.
      matter.with(TiesFacts.ASSESSED, NO);
    }
    return matter.build();
  }

  private static void put(@Nullable Boolean answer, Consumer<Judgement> to) {
    if (answer != null) {
      to.accept(answer ? YES : NO);
    }
  }

  private static ResidencePeriod period(SmallCase small, Place host) {
    var period = ResidencePeriod.builder().place(host).ongoing(true).lawful(Truth.TRUE);
    if (small.getResidentFrom() != null) {
      period.start(PartialDate.of(small.getResidentFrom()));
    }
    return period.absences(absences(small)).build();
  }

  private static Absences absences(SmallCase small) {
    Boolean isLong = small.getLongAbsence();
    if (isLong == null) {
      return Absences.unknown();
    }
    PartialDate day = PartialDate.of(small.getDecisionDate().minusDays(1));
    return isLong ? Absences.of(Absence.of(day, day, NO)) : Absences.none();
  }

  private static Judgement judged(boolean outcome) {
    return Judgement.builder()
        .outcome(outcome)
        .reason("as the file shows")
        .role("caseworker")
        .date(LocalDate.of(1997, 1, 1))
        .build();
  }
}
