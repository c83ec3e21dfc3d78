package org.arendal.core.answer;

import java.util.Comparator;
import java.util.List;
import org.arendal.core.law.Article;

/**
 * An article that is open, and what has to be found out or judged for it.
 *
 * @param article the article
 * @param stage when what would follow from it is acted on first
 * @param facts the facts on which its outcome turns, in the order of its conditions
 * @param remarks what no fact alone settles
 */
public record OpenArticle(
    Article article, Stage stage, List<OpenFact> facts, List<Remark> remarks) {

  /** What the Convention covers first, then by the work; what is forbidden before what is owed. */
  static final Comparator<OpenArticle> BY_WORK =
      Comparator.comparing((OpenArticle open) -> open.article().effect() != Article.Effect.COVERS)
          .thenComparing(OpenArticle::stage)
          .thenComparing(open -> open.article().effect() != Article.Effect.FORBIDS)
          .thenComparing(OpenArticle::article);

  /** Copies the lists. */
  public OpenArticle {
    facts = List.copyOf(facts);
    remarks = List.copyOf(remarks);
  }

  /** An article that is open, as it was answered. */
  static OpenArticle of(Determination open) {
    return new OpenArticle(
        open.article(),
        open.ifItApplies().stream()
            .map(drawn -> drawn.conclusion().stage())
            .min(Comparator.naturalOrder())
            .orElse(Stage.WITH_THE_OTHER_COUNTRY),
        open.openFacts(),
        open.openPoints());
  }
}
