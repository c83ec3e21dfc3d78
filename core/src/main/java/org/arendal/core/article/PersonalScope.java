package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;

import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.model.Case;

/**
 * Article 3: which persons the Convention covers.
 *
 * <p>A Nordic citizen is covered wherever he or she lives; one Nordic citizenship among several is
 * enough. Anybody else is covered while lawfully resident in a Nordic country, refugees and
 * stateless persons included. An asylum application gives no lawful residence and takes none away.
 * Entry in the population register is a presumption that whoever states the facts may accept.
 *
 * <p>Open reading: residence in a part of a Nordic country where the Convention is not in force.
 *
 * <p>To be covered is not yet to be entitled: what a covered person gets is for the other articles.
 *
 * <p>Source: A03-1, A03-1a, A03-1b, A03-g1 to A03-g8, INTRO-31, INTRO-32. Reading: ADR 0014.
 */
public final class PersonalScope extends ArticleEvaluator {
  /** Creates the evaluator; it has no state. */
  public PersonalScope() {
    super(
        Article.PERSONAL_SCOPE,
        PersonalScopeFacts.COVERED,
        inform(APPLIES, "covered-not-entitled", "A03-1", "A03-g1", "A03-g8"),
        inform(APPLIES, "activity-irrelevant", "INTRO-32", "INTRO-31"),
        inform(DOES_NOT_APPLY, "asylum-application-no-basis", "A03-g3", "A03-g4")
            .when(PersonalScopeFacts.ONLY_ASYLUM_APPLICATION));
  }

  @Override
  public boolean isRaisedBy(Case matter) {
    return true;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law) {
    return PersonalScopeFacts.residenceRemarks(matter, law);
  }
}
