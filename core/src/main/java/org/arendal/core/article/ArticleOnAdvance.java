package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * A paragraph of article 11 on maintenance advance that is claimed: what is the same for the right
 * to it and for its reduction.
 *
 * <p>Both are for covered persons, both stand beside the coordination of social security, and for
 * both those are to be asked who paid advance or may have. Source: A11-1, A11-3, A11-3-g4, A03-1,
 * INTRO-40.
 */
abstract class ArticleOnAdvance extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.ADVANCE);

  ArticleOnAdvance(Article article, Condition condition, ConclusionRule... conclusions) {
    super(article, condition, conclusions);
  }

  @Override
  public final Raising raising() {
    return RAISING;
  }

  @Override
  public final List<WantedContact> wantedContacts(Case matter) {
    return MaintenanceContacts.payers(matter);
  }

  @Override
  final List<Remark> earlierRules(Case matter) {
    return AdvanceDays.earlierRules(matter);
  }

  @Override
  final List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(PersonalScope.residenceRemarks(matter, law))
        .addAll(ownRemarks(matter, law, applies))
        .addAll(RelatedInstruments.advanceRemarks(matter, law))
        .build();
  }

  /** What is said of this paragraph alone. */
  abstract List<Remark> ownRemarks(Case matter, AssembledLaw law, Truth applies);
}
