package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.immutables.value.Value;

/** The answers to all articles that a case raises. */
@Value.Immutable
public abstract class Assessment {
  Assessment() {}

  /** For an assessment that was put together by hand, in tests for instance. */
  public static AssessmentBuilder builder() {
    return new AssessmentBuilder();
  }

  /** The case that was assessed. */
  public abstract Case matter();

  /** One determination for each article raised, in the order of the articles. */
  public abstract List<Determination> determinations();

  /**
   * The articles that the case does not raise, in their order, with what would raise each, and
   * which of them the given facts make worth asking.
   */
  public abstract List<NotAsked> notAsked();

  /** What a human must look at before a decision that rests on these answers is sent. */
  public List<ControlPoint> controlPoints() {
    return ControlPoints.of(determinations());
  }

  /** The determination of an article; empty if the case did not raise it. */
  public Optional<Determination> of(Article article) {
    requireNonNull(article, "article");
    return determinations().stream().filter(d -> d.article() == article).findFirst();
  }
}
