package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;

/**
 * Article 9(1): authorities help a person with a lasting need for treatment or care to move.
 *
 * <p>The person is covered, needs treatment or care for a longer time, in an institution or at
 * home, wishes to move to another Nordic country with which he or she has a special tie, and the
 * move will improve his or her life situation. Then the responsible authorities of both countries,
 * local or regional ones, must seek to assist: a duty to try, not a right to a place. Health care
 * is included. Without article 9 a person remains free to move.
 *
 * <p>Two things that only the guidance asks for are open readings: that both countries' authorities
 * hold the criteria met, and that their help is necessary. That a side refuses the move itself, its
 * place or its costs, never touches the outcome: the duty to try goes on. Better care alone is no
 * better life situation, which is for the judgement on that; better care as well does no harm.
 *
 * <p>Who cannot express a will has it clarified by those close to him or her, who speak of that
 * will and not of what is best; if it cannot be clarified no move should take place.
 *
 * <p>Left to humans: whether the need is of longer duration, the tie special, the life situation
 * improved and the help necessary. The person's own view is a strong reason, and not conclusive.
 *
 * <p>Source: A09-1, A09-g1 to A09-g10, A09-1-g1 to A09-1-g25, A02-2. Readings: ADR 0072. See ADR
 * 0041 on the will.
 */
public final class CareRelocation extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.RELOCATION);

  /** Creates the evaluator; it has no state. */
  public CareRelocation() {
    super(
        Article.CARE_RELOCATION,
        InForce.AT_BOTH_ENDS,
        CareRelocationFacts.MOVE_OF_ARTICLE_9,
        CareRelocationConclusions.all());
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<BodyFunction> functions(Territory territory, Case matter) {
    return TransferPlaces.functionsOfMove(territory, matter);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return moveRemarks(matter, law, applies);
  }

  /** What else there is to know of a move, for all paragraphs of the article. */
  static List<Remark> moveRemarks(Case matter, AssembledLaw law, Truth answer) {
    return ImmutableList.<Remark>builder()
        .addAll(PersonalScopeFacts.residenceRemarks(matter, law))
        .addAll(
            TransferPlaces.remarks(
                matter,
                law,
                answer,
                TransferFacts.ORIGIN_TERRITORY,
                TransferFacts.DESTINATION_TERRITORY))
        .build();
  }
}
