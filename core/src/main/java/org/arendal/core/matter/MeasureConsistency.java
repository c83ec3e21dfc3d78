package org.arendal.core.matter;

import java.time.LocalDate;
import org.arendal.core.fact.AssistanceFacts;
import org.arendal.core.fact.AssistancePurpose;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.TiesFacts;

/** Finds facts on a measure and on ties that cannot be true together. */
final class MeasureConsistency {
  private MeasureConsistency() {}

  static void addProblems(Contradictions problems, LocalDate asOf, FactValues values) {
    addDecisionProblems(problems, asOf, values);
    addSendingProblems(problems, asOf, values);
    addGroundProblems(problems, values);
    if (judged(values, TiesFacts.ASSESSED, false)
        && (judged(values, TiesFacts.FAMILY, true)
            || judged(values, TiesFacts.RESIDENCE_COUNTRY, true)
            || judged(values, TiesFacts.OTHER_CIRCUMSTANCES, true))) {
      problems.add(TiesFacts.ASSESSED, "problem.one-tie-speaks");
    }
    if (judged(values, AssistanceFacts.ISOLATED_INSTANCE, true)
        && judged(values, AssistanceFacts.OVER_LONGER_PERIOD, true)) {
      problems.add(
          AssistanceFacts.ISOLATED_INSTANCE,
          "problem.both-yes",
          AssistanceFacts.OVER_LONGER_PERIOD);
    }
  }

  private static void addDecisionProblems(
      Contradictions problems, LocalDate asOf, FactValues values) {
    LocalDate decision = values.get(MeasureFacts.DECISION_DATE);
    boolean undecided = values.is(MeasureFacts.DECIDED, false);
    boolean later = decision != null && decision.isAfter(asOf);
    if (later && values.is(MeasureFacts.DECIDED, true)) {
      problems.add(MeasureFacts.DECISION_DATE, "problem.later-but-decided", MeasureFacts.DECIDED);
    }
    if (undecided && decision != null && decision.isBefore(asOf)) {
      problems.add(
          MeasureFacts.DECISION_DATE, "problem.earlier-but-undecided", MeasureFacts.DECIDED);
    }
    if (later && values.is(MeasureFacts.IN_EFFECT, true)) {
      problems.add(MeasureFacts.IN_EFFECT, "problem.yes-but-later", MeasureFacts.DECISION_DATE);
    }
    if (undecided && values.is(MeasureFacts.IN_EFFECT, true)) {
      problems.add(MeasureFacts.IN_EFFECT, "problem.yes-but-undecided", MeasureFacts.DECIDED);
    }
    boolean noTimeSince = undecided || (decision != null && !decision.isBefore(asOf));
    if (noTimeSince && values.is(TiesFacts.ONLY_SINCE_DECISION, true)) {
      problems.add(
          TiesFacts.ONLY_SINCE_DECISION,
          "problem.no-time-since",
          MeasureFacts.DECIDED,
          MeasureFacts.DECISION_DATE);
    }
  }

  /** Nobody is sent by a decision before it is taken; what is planned is no sending. */
  private static void addSendingProblems(
      Contradictions problems, LocalDate asOf, FactValues values) {
    LocalDate sentOn = values.get(MeasureFacts.SENT_ON);
    LocalDate decision = values.get(MeasureFacts.DECISION_DATE);
    if (sentOn != null) {
      if (sentOn.isAfter(asOf)) {
        problems.add(MeasureFacts.SENT_ON, "problem.planned-sending");
      }
      if (values.is(MeasureFacts.SENT, false)) {
        problems.add(MeasureFacts.SENT_ON, "problem.given-but-not-sent", MeasureFacts.SENT);
      }
      if (decision != null && sentOn.isBefore(decision)) {
        problems.add(MeasureFacts.SENT_ON, "problem.before-other", MeasureFacts.DECISION_DATE);
      }
    }
    if (values.is(MeasureFacts.SENT, true) || sentOn != null) {
      Fact<?> sent = sentOn == null ? MeasureFacts.SENT : MeasureFacts.SENT_ON;
      if (values.is(MeasureFacts.DECIDED, false)) {
        problems.add(sent, "problem.sent-but-undecided", MeasureFacts.DECIDED);
      }
      if (decision != null && decision.isAfter(asOf)) {
        problems.add(sent, "problem.sent-but-later", MeasureFacts.DECISION_DATE);
      }
    }
  }

  /** Help towards subsistence is social assistance, not a service. Source: A07-g1, A07-g8. */
  private static void addGroundProblems(Contradictions problems, FactValues values) {
    CodeSet<MeasureGround> grounds = values.get(MeasureFacts.GROUND);
    if (values.is(AssistanceFacts.PURPOSE, AssistancePurpose.SUBSISTENCE)
        && grounds != null
        && grounds.isComplete()
        && grounds.includes(MeasureGround.SOCIAL_SERVICES)
        && !grounds.includes(MeasureGround.SOCIAL_ASSISTANCE)) {
      problems.add(
          AssistanceFacts.PURPOSE, "problem.subsistence-but-services", MeasureFacts.GROUND);
    }
  }

  private static boolean judged(FactValues values, Fact<Judgement> fact, boolean outcome) {
    Judgement judgement = values.get(fact);
    return judgement != null && judgement.outcome() == outcome;
  }
}
