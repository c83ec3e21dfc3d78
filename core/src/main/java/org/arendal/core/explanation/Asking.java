package org.arendal.core.explanation;

import com.google.common.collect.ImmutableMap;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.TiesFacts;

/**
 * What is asked, in few words, and of whom.
 *
 * <p>Where only a judgement within a fact is missing, such as whether a stay abroad was short, that
 * is what is asked.
 */
final class Asking {
  /** What was judged where the label of the fact alone does not say what a yes means. */
  private static final ImmutableMap<Fact<?>, String> JUDGED =
      ImmutableMap.of(
          TiesFacts.FAMILY, "criterion.ties-family.clause",
          TiesFacts.RESIDENCE_COUNTRY, "criterion.ties-residence-country.clause",
          TiesFacts.OTHER_CIRCUMSTANCES, "criterion.ties-other-circumstances.clause",
          TiesFacts.ASSESSED, "criterion.ties-together.clause");

  private final Words words;
  private final Assessment assessment;
  private final boolean isStayToBeJudged;

  Asking(Words words, Assessment assessment) {
    this.words = words;
    this.assessment = assessment;
    this.isStayToBeJudged =
        assessment.controlPoints().stream().anyMatch(ControlPoint.OpenStayAbroad.class::isInstance);
  }

  /** What is asked. */
  String label(Fact<?> fact) {
    return isStayAbroad(fact) ? words.get("label.stays-abroad") : words.label(fact);
  }

  /** Who answers it. */
  Answerer answerer(Fact<?> fact) {
    return isStayAbroad(fact) ? Answerer.CASEWORKER_JUDGEMENT : assessment.matter().answerer(fact);
  }

  /** What was judged, so that yes or no says something. */
  String judged(Fact<?> fact) {
    String key = JUDGED.get(fact);
    return key == null ? words.label(fact) : words.get(key);
  }

  private boolean isStayAbroad(Fact<?> fact) {
    return isStayToBeJudged && fact.equals(ResidenceFacts.PERIODS);
  }
}
