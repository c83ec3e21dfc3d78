package org.arendal.json.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Article;

/**
 * One thing that an answer says otherwise than before.
 *
 * @param article the article; empty if it is said of the case as a whole
 * @param part what sort of thing it is
 * @param id its id; empty for an outcome
 * @param before what was said, in codes; empty if nothing was
 * @param after what is said
 * @param causes why, as far as can be told; at least one
 */
public record Change(
    Optional<Article> article,
    Part part,
    String id,
    String before,
    String after,
    List<Cause> causes) {

  /** The parts of an answer. */
  public enum Part implements Coded {
    /** What came of the article. */
    OUTCOME,
    /** A conclusion that excludes the measure though the article does not: {@code yes}. */
    EXCLUDED_ANYWAY,
    /** A conclusion: {@code follows}, or {@code depends-on} and the ids of facts. */
    CONCLUSION,
    /** A fact on which the outcome turns: {@code open}. */
    OPEN_FACT,
    /** A contested reading that mattered: the id of its option, or {@code open}. */
    READING,
    /** What else there is to know: {@code yes}. */
    REMARK,
    /**
     * Whom to contact, by territory and function: the name of the body, or the status if there is
     * none or the answer gives no name.
     */
    CONTACT,
    /** An article that is worth asking though the case does not raise it: {@code yes}. */
    WORTH_ASKING
  }

  /** Copies the causes. */
  public Change {
    requireNonNull(article, "article");
    requireNonNull(part, "part");
    requireNonNull(id, "id");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    causes = List.copyOf(causes);
  }
}
