package org.arendal.testkit;

import java.time.LocalDate;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/** A case of article 6 and what is told of it, with a text that no message may have. */
final class Visits {
  static final LocalDate DAY = LocalDate.of(1997, 3, 3);
  static final String FREE_TEXT = "Þórdís lost her purse";

  /** A Dane on a visit to Sweden who needs help at once. */
  static final Case VISIT =
      Case.builder(DAY, Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DK"))
          .with(StayFacts.KIND, StayKind.TEMPORARY)
          .with(StayFacts.LAWFUL, true)
          .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
          .with(NeedFacts.IMMEDIATE, judged(true))
          .with(NeedFacts.AROSE_DURING_STAY, judged(true))
          .with(NeedFacts.SATISFIABLE_OTHERWISE, judged(false))
          .build();

  private Visits() {}

  static Judgement judged(boolean outcome) {
    return Judgement.builder()
        .outcome(outcome)
        .reason(FREE_TEXT)
        .role("caseworker " + FREE_TEXT)
        .date(DAY)
        .build();
  }
}
