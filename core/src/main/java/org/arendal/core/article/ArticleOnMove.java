package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;

/**
 * A paragraph of article 9: what is the same for all three, since each is about a move with care.
 *
 * <p>The Convention has to be in force where the move starts and where it leads, and the
 * authorities of both places are to be asked. Source: A09-1, A09-1-dk to A09-1-se, A13-1b, A14-1.
 */
abstract class ArticleOnMove extends ArticleEvaluator {
  ArticleOnMove(Article article, Condition condition, ConclusionRule... conclusions) {
    super(article, InForce.AT_BOTH_ENDS, condition, conclusions);
  }

  /** The local or regional authorities at both ends; the liaison bodies help to find them. */
  @Override
  List<BodyFunction> functions(Territory territory, Case matter) {
    return TouchedTerritories.ofMove(matter).contains(territory)
        ? List.of(BodyFunction.RELOCATION_AUTHORITY, BodyFunction.LIAISON_BODY)
        : List.of(BodyFunction.LIAISON_BODY);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(PersonalScope.residenceRemarks(matter, law))
        .addAll(
            TransferPlaces.remarks(
                matter,
                law,
                applies,
                TransferFacts.ORIGIN_TERRITORY,
                TransferFacts.DESTINATION_TERRITORY))
        .build();
  }
}
