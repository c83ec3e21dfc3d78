package org.arendal.core.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.law.Article;

/**
 * What is to be said of the day to which article 7 looks, beside a yes or a no that rests on it.
 *
 * <p>A decision that is still to come is taken as planned, and residence to last until then; on
 * another day the answer can be another. Years that were complete only after a decision protect by
 * a contested reading alone. Source: A07-1b, A07-g16.
 */
final class DayOfDecision {
  private static final String PLANNED = "decision-planned";
  private static final String PLANNED_AFTER_ENTRY = "decision-planned-after-entry";
  private static final String AFTER_DECISION = "residence-completed-after-decision";

  /** Between which days the years are complete, where that is all that is known. */
  private static final List<String> BOUNDS =
      List.of(
          "residence-completed-earliest",
          "residence-completes-earliest",
          "residence-completed-latest",
          "residence-completes-latest");

  private DayOfDecision() {}

  /** Of an answer that is a yes or a no: that it is one by a plan, and when years are complete. */
  static List<String> sentences(Determination answer, ShortAnswer all, Words words) {
    Stream<String> planned =
        answer.outcome() == Outcome.UNDETERMINED
            ? Stream.of()
            : remarks(answer, List.of(PLANNED)).stream().map(words::remark);
    Stream<String> years =
        answer.article() == Article.REPATRIATION_PROTECTION
                && answer.outcome() == Outcome.DOES_NOT_APPLY
            ? toCome(all).map(day -> words.get("short.three-years", day)).stream()
            : Stream.of();
    return Stream.concat(planned, years).toList();
  }

  /** That a decision is planned for a day on which the Convention will be in force. */
  static Optional<Remark> plannedAfterEntry(Determination answer) {
    return remarks(answer, List.of(PLANNED_AFTER_ENTRY)).stream().findFirst();
  }

  /** The day on which a decision is to be taken; empty if it is not still to come. */
  static Optional<LocalDate> planned(ShortAnswer all) {
    return all.assessment()
        .matter()
        .get(MeasureFacts.DECISION_DATE)
        .filter(day -> day.isAfter(all.assessment().matter().asOf()));
  }

  /** The day on which three years will be complete; empty if they are, or none is sure. */
  static Optional<LocalDate> toCome(ShortAnswer all) {
    return all.threeYearsFrom().filter(day -> day.isAfter(all.assessment().matter().asOf()));
  }

  /** That the years were complete only after the decision. */
  static List<Remark> afterDecision(ShortAnswer all) {
    return ofYears(all, List.of(AFTER_DECISION));
  }

  /** Between which days the years are complete. */
  static List<Remark> bounds(ShortAnswer all) {
    return ofYears(all, BOUNDS);
  }

  private static List<Remark> ofYears(ShortAnswer all, List<String> ids) {
    return all.assessment().determinations().stream()
        .filter(answer -> answer.article() == Article.REPATRIATION_PROTECTION)
        .filter(answer -> answer.outcome() != Outcome.APPLIES)
        .flatMap(answer -> remarks(answer, ids).stream())
        .toList();
  }

  private static List<Remark> remarks(Determination answer, List<String> ids) {
    return answer.remarks().stream().filter(remark -> ids.contains(remark.id())).toList();
  }
}
