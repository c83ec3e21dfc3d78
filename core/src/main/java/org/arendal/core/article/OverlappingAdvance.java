package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.MaintenanceAdvanceFacts.CLAIMED;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.UNDETERMINED;
import static org.arendal.core.article.OverlappingAdvanceFacts.BY_AMOUNT;
import static org.arendal.core.article.OverlappingAdvanceFacts.BY_PERIOD;
import static org.arendal.core.article.OverlappingAdvanceFacts.CHECKED;
import static org.arendal.core.article.OverlappingAdvanceFacts.DOUBLE_PAYMENT;
import static org.arendal.core.article.OverlappingAdvanceFacts.PAID_BY_MISTAKE;
import static org.arendal.core.article.OverlappingAdvanceFacts.PAID_FOR_SAME_TIME;
import static org.arendal.core.article.PersonalScopeFacts.COVERED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.calculation.AdvanceOverlap;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;
import org.arendal.core.logic.Condition;
import org.arendal.core.model.Case;
import org.arendal.core.model.Section;
import org.arendal.core.time.DateRange;

/**
 * Article 11(3): maintenance advance may be reduced as far as another Nordic country has paid it
 * for the same time.
 *
 * <p>It is a power, and it reaches no further than the time paid for twice: nothing is taken from a
 * later time, and nothing is withheld for the other country. How often advance is paid out makes no
 * difference. Whether a double payment can be reclaimed is for the law of the country of arrival.
 *
 * <p>Contested: whether anything remains where the host country's rate is the higher one; the
 * calculator {@link AdvanceOverlap} gives the certain and the contested part.
 *
 * <p>Source: A11-3, A11-3-g1 to A11-3-g9. Reading: ADR 0053.
 */
public final class OverlappingAdvance extends ArticleEvaluator {
  /** Creates the evaluator; it has no state. */
  public OverlappingAdvance() {
    super(
        Article.OVERLAPPING_ADVANCE,
        Condition.allOf(Condition.of(CLAIMED), COVERED, Condition.of(PAID_FOR_SAME_TIME))
            .labelled("advance-paid-twice"),
        limit("may-reduce-for-same-time", Conclusion.Strength.PERMITTED, "A11-3", "A11-3-g1"),
        limit("nothing-due-for-same-time", Conclusion.Strength.PERMITTED, "A11-3-g2", "A11-3-g1")
            .when(Condition.of(BY_PERIOD)),
        limit("difference-stays-due", Conclusion.Strength.BINDING, "A11-3")
            .when(Condition.of(BY_AMOUNT)),
        limit("later-time-untouched", Conclusion.Strength.BINDING, "A11-3", "A11-3-g9")
            .alsoOn(DOES_NOT_APPLY),
        limit(
                "nothing-withheld-for-other-country",
                Conclusion.Strength.BINDING,
                "A11-3",
                "A11-3-g8")
            .alsoOn(DOES_NOT_APPLY),
        inform(APPLIES, "instalments-make-no-difference", "A11-3-g2"),
        inform(APPLIES, "reclaim-by-national-law", "A11-3-g5", "A11-3-g6")
            .alsoOn(DOES_NOT_APPLY)
            .when(Condition.of(DOUBLE_PAYMENT)),
        inform(APPLIES, "mistake-is-for-payer", "A11-3-g7", "A11-3-g8")
            .alsoOn(DOES_NOT_APPLY)
            .when(Condition.of(PAID_BY_MISTAKE)),
        on(
                APPLIES,
                "examine-earlier-payments",
                Conclusion.Kind.PROCEDURE,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BY_GUIDANCE,
                "A11-3-g4",
                "A13-1a")
            .alsoOn(UNDETERMINED)
            .when(Condition.not(CHECKED)));
  }

  private static ConclusionRule limit(
      String id, Conclusion.Strength strength, String... provisions) {
    return on(
        APPLIES, id, Conclusion.Kind.LIMIT, Conclusion.Holder.HOST_AUTHORITY, strength, provisions);
  }

  @Override
  public boolean isRaisedBy(Case matter) {
    return matter.raised().contains(Section.ADVANCE);
  }

  @Override
  public List<WantedContact> wantedContacts(Case matter) {
    return MaintenanceContacts.payers(matter);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(PersonalScopeFacts.residenceRemarks(matter, law));
    OverlappingAdvanceFacts.overlap(matter)
        .ifPresent(overlap -> remarks.addAll(remarks(overlap, law)));
    return remarks.build();
  }

  private static List<Remark> remarks(AdvanceOverlap overlap, AssembledLaw law) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    for (DateRange range : overlap.ranges()) {
      String first = range.start().orElseThrow().toString();
      String last = range.end().orElseThrow().toString();
      remarks.add(remark("paid-elsewhere-from-to", List.of(first, last), "A11-3", "A11-3-g2"));
    }
    if (!overlap.isComplete()) {
      remarks.add(remark("more-payments-possible", List.of(), "A11-3-g4"));
    } else if (!overlap.ranges().isEmpty() && overlap.firstFreeDay().isPresent()) {
      LocalDate day = overlap.firstFreeDay().get();
      boolean isPaidLater = overlap.ranges().stream().anyMatch(range -> range.startsAfter(day));
      remarks.add(
          remark(
              isPaidLater ? "not-paid-elsewhere-on-but-later" : "not-paid-elsewhere-on",
              List.of(day.toString()),
              "A11-3",
              "A11-3-g9"));
    }
    if (!overlap.ranges().isEmpty() && law.option(Readings.OVERLAP_EXTENT).isEmpty()) {
      remarks.add(remark("overlap-extent-open", List.of(), "A11-3", "A11-3-g1", "A11-3-g2"));
    }
    return remarks.build();
  }

  private static Remark remark(String id, List<String> arguments, String... provisions) {
    return new Remark(id, arguments, Provisions.of(provisions));
  }
}
