package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.PersonalScope.CITIZEN_OF_ANOTHER;

import java.util.List;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** What is said beside every answer on a stay, whether of article 4 or of article 6. */
final class StayNotes {
  /** A temporary stay was over before the assessment date. */
  static final FactCriterion STAY_OVER =
      FactCriterion.derived(
              "stay-was-over",
              List.of(StayFacts.ENDED, StayFacts.KIND),
              (matter, law) -> stayWasOver(matter),
              "A06-g3 A04-g2")
          .provisional()
          .how();

  private StayNotes() {}

  /** That lack of a permit says nothing, beside every answer on the stay of a Nordic citizen. */
  static ConclusionRule noPermitNeeded() {
    return note("no-permit-needed", "A07-g3 A04-g10")
        .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY)
        .when(CITIZEN_OF_ANOTHER);
  }

  /** That the article gives no health care, which other articles speak of. */
  static ConclusionRule healthOnlyUnderOtherArticles() {
    return MaterialScope.healthOnlyUnderArticles5And9().on(DOES_NOT_APPLY);
  }

  /** That the journey to another Nordic country is for article 8, where this one gives nothing. */
  static ConclusionRule journeyByArticle8(Condition when) {
    return note("journey-by-article-8", "A08-1 A08-g1").on(DOES_NOT_APPLY).when(when);
  }

  /** What to ask instead where the stay was over on the day. */
  static ConclusionRule stayWasOver() {
    return note("stay-was-over", "A06-g3 A04-g2 A06-g8 A08-1").on(DOES_NOT_APPLY).when(STAY_OVER);
  }

  /** Nobody is asked about an end that is not known: whether the stay is lawful is asked. */
  private static Truth stayWasOver(Case matter) {
    StayEnd end = matter.value(StayFacts.ENDED);
    if (end == null || end.day().filter(last -> last.isBefore(matter.asOf())).isEmpty()) {
      return Truth.FALSE;
    }
    StayKind kind = matter.value(StayFacts.KIND);
    return kind == null ? Truth.UNKNOWN : Truth.of(kind == StayKind.TEMPORARY);
  }
}
