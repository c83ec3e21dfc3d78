package org.arendal.core.article;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Changing;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Reading;
import org.arendal.core.matter.Case;

/**
 * Another article, on which a criterion hangs.
 *
 * <p>What that article asks, and by which readings it is open, is said under it, and for the
 * criterion only in a case that has come so far; the readings once it asks nothing more.
 *
 * @param article the other article
 * @param isAskedHere whether a case has come so far
 */
record OtherArticle(ArticleEvaluator article, Predicate<Case> isAskedHere)
    implements FactCriterion.Asking {

  /** A criterion that is met if the other article applies. */
  static FactCriterion applies(
      String id, ArticleEvaluator article, Predicate<Case> isAskedHere, String provisions) {
    return FactCriterion.derived(id, List.of(), article::decide, provisions)
        .settledAlsoBy(article.facts(), new OtherArticle(article, isAskedHere))
        // Whether it would be otherwise is said under that article, and hangs on judgements there.
        .otherwise(said -> said.changing(Changing.JUDGED));
  }

  /** The article that a criterion hangs on; empty if it hangs on none. */
  static Optional<ArticleEvaluator> of(FactCriterion criterion) {
    return criterion.asking() instanceof OtherArticle other
        ? Optional.of(other.article)
        : Optional.empty();
  }

  @Override
  public List<Fact<?>> asked(Case matter, AssembledLaw law) {
    return isAskedHere.test(matter)
        ? Lists.transform(article.openFacts(matter, law), OpenFact::fact)
        : List.of();
  }

  @Override
  public List<Reading> contested(Case matter, AssembledLaw law) {
    return isAskedHere.test(matter) ? article.contested(matter, law) : List.of();
  }
}
