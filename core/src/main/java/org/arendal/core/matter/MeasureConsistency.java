package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arendal.core.fact.AssistanceFacts;
import org.arendal.core.fact.AssistancePurpose;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.TiesFacts;

/** Finds facts on a measure and on ties that cannot be true together. */
final class MeasureConsistency {
  private MeasureConsistency() {}

  static List<Problem> problems(LocalDate asOf, Map<Fact<?>, Object> values) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    addDecisionProblems(problems, asOf, values);
    addSendingProblems(problems, asOf, values);
    addGroundProblems(problems, values);
    if (judged(values, TiesFacts.ASSESSED, false)
        && (judged(values, TiesFacts.FAMILY, true)
            || judged(values, TiesFacts.RESIDENCE_COUNTRY, true)
            || judged(values, TiesFacts.OTHER_CIRCUMSTANCES, true))) {
      problems.add(
          new Problem(
              TiesFacts.ASSESSED.id(),
              "is no, but one of the ties alone was judged to speak for remaining"));
    }
    if (judged(values, AssistanceFacts.ISOLATED_INSTANCE, true)
        && judged(values, AssistanceFacts.OVER_LONGER_PERIOD, true)) {
      problems.add(
          new Problem(
              AssistanceFacts.ISOLATED_INSTANCE.id(),
              "is yes, but so is " + AssistanceFacts.OVER_LONGER_PERIOD));
    }
    return problems.build();
  }

  private static void addDecisionProblems(
      ImmutableList.Builder<Problem> problems, LocalDate asOf, Map<Fact<?>, Object> values) {
    Object date = values.get(MeasureFacts.DECISION_DATE);
    boolean undecided = isFalse(values, MeasureFacts.DECIDED);
    if (date instanceof LocalDate decision) {
      if (isTrue(values, MeasureFacts.DECIDED) && decision.isAfter(asOf)) {
        problems.add(
            new Problem(
                MeasureFacts.DECISION_DATE.id(),
                "lies after asOf, but measure.decided says that it has been decided"));
      }
      if (undecided && decision.isBefore(asOf)) {
        problems.add(
            new Problem(
                MeasureFacts.DECISION_DATE.id(),
                "lies before asOf, but measure.decided says that it has not been decided"));
      }
    }
    if (date instanceof LocalDate decision
        && decision.isAfter(asOf)
        && isTrue(values, MeasureFacts.IN_EFFECT)) {
      problems.add(
          new Problem(
              MeasureFacts.IN_EFFECT.id(), "is yes, but measure.decisionDate lies after asOf"));
    }
    if (undecided && isTrue(values, MeasureFacts.IN_EFFECT)) {
      problems.add(
          new Problem(
              MeasureFacts.IN_EFFECT.id(),
              "is yes, but measure.decided says that it has not been decided"));
    }
    boolean noTimeSince =
        undecided || (date instanceof LocalDate decision && !decision.isBefore(asOf));
    if (noTimeSince && isTrue(values, TiesFacts.ONLY_SINCE_DECISION)) {
      problems.add(
          new Problem(
              TiesFacts.ONLY_SINCE_DECISION.id(),
              "is yes, but %s or %s leaves no time since the decision"
                  .formatted(MeasureFacts.DECIDED, MeasureFacts.DECISION_DATE)));
    }
  }

  /** Nobody is sent by a decision before it is taken; what is planned is no sending. */
  private static void addSendingProblems(
      ImmutableList.Builder<Problem> problems, LocalDate asOf, Map<Fact<?>, Object> values) {
    Object sentOn = values.get(MeasureFacts.SENT_ON);
    Object decidedOn = values.get(MeasureFacts.DECISION_DATE);
    if (sentOn instanceof LocalDate day) {
      if (day.isAfter(asOf)) {
        problems.add(
            new Problem(MeasureFacts.SENT_ON.id(), "lies after asOf; a planned day is no sending"));
      }
      if (isFalse(values, MeasureFacts.SENT)) {
        problems.add(
            new Problem(
                MeasureFacts.SENT_ON.id(),
                "is given, but measure.sent says that the person has not been sent"));
      }
      if (decidedOn instanceof LocalDate decision && day.isBefore(decision)) {
        problems.add(
            new Problem(MeasureFacts.SENT_ON.id(), "lies before " + MeasureFacts.DECISION_DATE));
      }
    }
    if (isTrue(values, MeasureFacts.SENT) || sentOn != null) {
      Fact<?> sent = sentOn == null ? MeasureFacts.SENT : MeasureFacts.SENT_ON;
      if (isFalse(values, MeasureFacts.DECIDED)) {
        problems.add(
            new Problem(
                sent.id(),
                "says that the person was sent, but measure.decided that nothing was decided"));
      }
      if (decidedOn instanceof LocalDate decision && decision.isAfter(asOf)) {
        problems.add(
            new Problem(
                sent.id(),
                "says that the person was sent, but measure.decisionDate lies after asOf"));
      }
    }
  }

  /** Help towards subsistence is social assistance, not a service. Source: A07-g1, A07-g8. */
  private static void addGroundProblems(
      ImmutableList.Builder<Problem> problems, Map<Fact<?>, Object> values) {
    if (values.get(AssistanceFacts.PURPOSE) == AssistancePurpose.SUBSISTENCE
        && values.get(MeasureFacts.GROUND) instanceof CodeSet<?> grounds
        && grounds.isComplete()
        && grounds.choices().contains(MeasureGround.SOCIAL_SERVICES)
        && !grounds.choices().contains(MeasureGround.SOCIAL_ASSISTANCE)) {
      problems.add(
          new Problem(
              AssistanceFacts.PURPOSE.id(),
              "is subsistence, but %s names social services and no social assistance"
                  .formatted(MeasureFacts.GROUND)));
    }
  }

  private static boolean isFalse(Map<Fact<?>, Object> values, Fact<Boolean> fact) {
    return Boolean.FALSE.equals(values.get(fact));
  }

  private static boolean isTrue(Map<Fact<?>, Object> values, Fact<Boolean> fact) {
    return Boolean.TRUE.equals(values.get(fact));
  }

  private static boolean judged(
      Map<Fact<?>, Object> values, Fact<Judgement> fact, boolean outcome) {
    return values.get(fact) instanceof Judgement judgement && judgement.outcome() == outcome;
  }
}
