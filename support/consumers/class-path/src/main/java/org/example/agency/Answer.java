package org.example.agency;

import java.time.LocalDate;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/** A case, and what a convention of all countries that are found says of it. */
final class Answer {
  private Answer() {}

  static String text() {
    Case matter =
        Case.builder(LocalDate.of(1997, 3, 1), Territory.SWEDEN)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DK"))
            .with(StayFacts.KIND, StayKind.TEMPORARY)
            .with(StayFacts.LAWFUL, true)
            .build();
    return Explanation.inLanguage(Language.ENGLISH).text(Convention.discovered().assess(matter));
  }
}
