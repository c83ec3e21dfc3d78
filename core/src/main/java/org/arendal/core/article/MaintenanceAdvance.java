package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.MaintenanceAdvanceFacts.CLAIMED;
import static org.arendal.core.article.MaintenanceAdvanceFacts.CONDITIONS_MET;
import static org.arendal.core.article.MaintenanceAdvanceFacts.COVERED_MOVER;
import static org.arendal.core.article.MaintenanceAdvanceFacts.FROM_ANOTHER_COUNTRY;
import static org.arendal.core.article.MaintenanceAdvanceFacts.MOVE_BETWEEN_COUNTRIES;
import static org.arendal.core.article.MaintenanceAdvanceFacts.RESIDENCE_TAKEN_UP;
import static org.arendal.core.article.MaintenanceAdvanceFacts.WITHIN_ONE_COUNTRY;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.PersonalScopeFacts.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScopeFacts.OWN_CITIZEN;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.Section;
import org.arendal.core.model.TransferFacts;

/**
 * Article 11(1): maintenance advance after a move from one Nordic country to another.
 *
 * <p>A covered person who moves has the right from the day on which residence is taken up, on the
 * same conditions as the host country's own citizens. Waiting periods for foreigners fall away; all
 * other conditions remain. Arrival from outside the Nordic countries, and a move within one state,
 * give nothing here. Nordic citizens have the same by article 4. A person who is no Nordic citizen
 * must have resided lawfully in the country of origin, because only then was he or she covered.
 *
 * <p>Asked, not assumed: whose right the advance is under national law, the claimant's or the
 * child's, and who moved; and whether the national conditions are met.
 *
 * <p>Source: A11-1, A11-1-g1 to A11-1-g3, A11-1-dk, A11-1-se. Treatment: ADR 0050.
 */
public final class MaintenanceAdvance extends ArticleEvaluator {
  /** Creates the evaluator; it has no state. */
  public MaintenanceAdvance() {
    super(
        Article.MAINTENANCE_ADVANCE,
        Condition.allOf(
                Condition.of(CLAIMED),
                COVERED_MOVER,
                MOVE_BETWEEN_COUNTRIES,
                Condition.of(RESIDENCE_TAKEN_UP))
            .labelled("advance-after-move"),
        on(
            APPLIES,
            "advance-as-own-citizens",
            Conclusion.Kind.RIGHT,
            Conclusion.Holder.PERSON,
            Conclusion.Strength.BINDING,
            "A11-1",
            "A11-1-g1"),
        on(
            APPLIES,
            "no-waiting-period",
            Conclusion.Kind.LIMIT,
            Conclusion.Holder.HOST_AUTHORITY,
            Conclusion.Strength.BINDING,
            "A11-1",
            "A11-1-g3"),
        on(
                APPLIES,
                "advance-is-due",
                Conclusion.Kind.DUTY,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.BINDING,
                "A11-1")
            .when(Condition.of(CONDITIONS_MET)),
        on(
                APPLIES,
                "other-conditions-remain",
                Conclusion.Kind.LIMIT,
                Conclusion.Holder.HOST_AUTHORITY,
                Conclusion.Strength.PERMITTED,
                "A11-1")
            .when(Condition.not(CONDITIONS_MET)),
        inform(APPLIES, "article-4-gives-the-same", "A11-1-g2", "A04-1")
            .when(Condition.of(CITIZEN_OF_ANOTHER)),
        inform(APPLIES, "own-law-anyway", "A11-1").when(Condition.of(OWN_CITIZEN)),
        inform(APPLIES, "advance-is-letter-b", "A02-1b-g2", "A02-1b"),
        inform(APPLIES, "paid-elsewhere-may-count", "A11-3", "A11-3-g4"),
        inform(DOES_NOT_APPLY, "right-not-yet-begun", "A11-1", "A11-1-g1")
            .when(Condition.not(RESIDENCE_TAKEN_UP)),
        inform(DOES_NOT_APPLY, "move-within-one-country", "A01-a-g1", "A01-a-g2", "A11-1")
            .when(Condition.of(WITHIN_ONE_COUNTRY)),
        inform(DOES_NOT_APPLY, "waiting-periods-stay", "A11-1", "A11-1-g3", "A11-1-g2")
            .when(Condition.not(FROM_ANOTHER_COUNTRY)));
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
    Truth truth = decide(matter, law);
    if (truth == Truth.UNKNOWN) {
      remarks.addAll(NordicPlaces.remarks(TransferFacts.ORIGIN_TERRITORY, matter, law));
      remarks.addAll(NordicPlaces.remarks(TransferFacts.DESTINATION_TERRITORY, matter, law));
    }
    if (truth == Truth.TRUE) {
      remarks.addAll(WaitingPeriods.start(matter));
    }
    if (truth != Truth.FALSE) {
      remarks.addAll(WaitingPeriods.remarks(matter, law));
    }
    return remarks.build();
  }
}
