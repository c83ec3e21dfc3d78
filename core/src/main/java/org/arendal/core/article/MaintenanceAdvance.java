package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Holder.PERSON;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.right;
import static org.arendal.core.article.MaintenanceAdvanceFacts.CLAIMED;
import static org.arendal.core.article.MaintenanceAdvanceFacts.CONDITIONS_MET;
import static org.arendal.core.article.MaintenanceAdvanceFacts.COVERED_MOVER;
import static org.arendal.core.article.MaintenanceAdvanceFacts.FROM_ANOTHER_COUNTRY;
import static org.arendal.core.article.MaintenanceAdvanceFacts.MOVE_BETWEEN_COUNTRIES;
import static org.arendal.core.article.MaintenanceAdvanceFacts.RESIDENCE_COUNTS;
import static org.arendal.core.article.MaintenanceAdvanceFacts.RESIDENCE_TAKEN_UP;
import static org.arendal.core.article.MaintenanceAdvanceFacts.RIGHT_HOLDER_MOVED;
import static org.arendal.core.article.MaintenanceAdvanceFacts.TAKEN_UP_IN_FORCE;
import static org.arendal.core.article.MaintenanceAdvanceFacts.TO_HOST_COUNTRY;
import static org.arendal.core.article.MaintenanceAdvanceFacts.WITHIN_ONE_COUNTRY;
import static org.arendal.core.article.PersonalScopeFacts.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScopeFacts.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScopeFacts.OWN_CITIZEN;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 11(1): maintenance advance after a move from one Nordic country to another.
 *
 * <p>A covered person who moves has the right from the day on which residence is taken up, on the
 * same conditions as the host country's own citizens. Waiting periods for foreigners fall away; all
 * other conditions remain. Arrival from outside the Nordic countries, and a move within one state,
 * give nothing here. Nordic citizens have the same by article 4. A person who is no Nordic citizen
 * must have resided lawfully in the country of origin, because only then was he or she covered.
 *
 * <p>The right never begins before the Convention: not before 1 October 1996, nor before the day of
 * a territory that has one of its own. Whether a move that was made before founds it from that day
 * on is contested, and so is a move from a state that has left the Convention since.
 *
 * <p>Asked, not assumed: whose right the advance is under national law, the claimant's or the
 * child's, and who moved; and whether the national conditions are met.
 *
 * <p>Source: A11-1, A11-1-g1 to A11-1-g3, A11-1-dk, A11-1-se. Treatment: ADR 0050. Readings: ADR
 * 0077.
 */
public final class MaintenanceAdvance extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.ADVANCE);

  /** Creates the evaluator; it has no state. */
  public MaintenanceAdvance() {
    super(
        Article.MAINTENANCE_ADVANCE,
        allOf(CLAIMED, COVERED_MOVER, MOVE_BETWEEN_COUNTRIES, RESIDENCE_COUNTS)
            .labelled("advance-after-move"),
        right("advance-as-own-citizens", PERSON, BINDING, "A11-1 A11-1-g1").on(APPLIES),
        limit("no-waiting-period", HOST_AUTHORITY, BINDING, "A11-1 A11-1-g2 A11-1-g3").on(APPLIES),
        duty("advance-is-due", HOST_AUTHORITY, BINDING, "A11-1").on(APPLIES).when(CONDITIONS_MET),
        note("other-conditions-remain", "A11-1")
            .on(APPLIES, UNDETERMINED)
            .when(not(CONDITIONS_MET)),
        note("article-4-gives-the-same", "A11-1-g2 A04-1").on(APPLIES).when(CITIZEN_OF_ANOTHER),
        note("own-law-anyway", "A11-1").on(APPLIES, DOES_NOT_APPLY).when(OWN_CITIZEN),
        note("advance-is-letter-b", "A02-1b-g2 A02-1b A11-1-g2 A05-1-g6").on(APPLIES),
        note("paid-elsewhere-may-count", "A11-3 A11-3-g1").on(APPLIES),
        note("right-not-yet-begun", "A11-1 A11-1-g1")
            .on(DOES_NOT_APPLY)
            .when(not(RESIDENCE_TAKEN_UP)),
        note("moved-too-early", "A11-1 A14-1 A14-2")
            .on(DOES_NOT_APPLY)
            .when(allOf(RESIDENCE_TAKEN_UP, not(TAKEN_UP_IN_FORCE))),
        note("move-within-one-country", "A01-a-g1 A01-a-g2 A11-1")
            .on(DOES_NOT_APPLY)
            .when(WITHIN_ONE_COUNTRY),
        note("waiting-periods-stay", "A11-1 A11-1-g3")
            .on(DOES_NOT_APPLY)
            .when(allOf(not(FROM_ANOTHER_COUNTRY), not(NORDIC_CITIZEN))),
        note("right-is-where-residence-is", "A11-1").on(DOES_NOT_APPLY).when(not(TO_HOST_COUNTRY)),
        note("right-holder-has-to-move", "A11-1").on(DOES_NOT_APPLY).when(not(RIGHT_HOLDER_MOVED)),
        note("only-covered-movers", "A11-1-g1 A11-1 A03-1b")
            .on(DOES_NOT_APPLY)
            .when(not(COVERED_MOVER)),
        note("article-4-needs-no-move", "A11-1-g2 A04-1")
            .on(DOES_NOT_APPLY, UNDETERMINED)
            .when(CITIZEN_OF_ANOTHER),
        note("advance-by-other-rules", "A11-1").on(DOES_NOT_APPLY));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  public List<WantedContact> wantedContacts(Case matter) {
    return MaintenanceContacts.payers(matter);
  }

  @Override
  List<Remark> earlierRules(Case matter) {
    return AdvanceDays.earlierRules(matter);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(PersonalScopeFacts.residenceRemarks(matter, law));
    remarks.addAll(NordicPlaces.remarks(applies, TransferFacts.ORIGIN_TERRITORY, matter, law));
    remarks.addAll(NordicPlaces.remarks(applies, TransferFacts.DESTINATION_TERRITORY, matter, law));
    if (applies != Truth.FALSE) {
      remarks.addAll(AdvanceDays.remarks(applies, matter, law));
      remarks.addAll(WaitingPeriods.remarks(matter, law));
    }
    remarks.addAll(RelatedInstruments.advanceRemarks(matter, law));
    return remarks.build();
  }
}
