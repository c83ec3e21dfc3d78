package org.arendal.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.article.Happening;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;

/**
 * How far an interview has come.
 *
 * @param happened what has happened, as long as there is no case yet
 * @param matter the case, once its day is known
 * @param notNow the facts that were passed over
 * @param declined the articles that are not to be asked
 * @param answered how many questions were answered or passed over
 * @param isOver whether it is over
 */
record Progress(
    Set<Happening> happened,
    Optional<Case> matter,
    Set<Fact<?>> notNow,
    Set<Article> declined,
    int answered,
    boolean isOver) {

  /** Nothing answered yet, of a case or of none. */
  static Progress from(Optional<Case> start) {
    return new Progress(Set.of(), start, Set.of(), Set.of(), 0, false);
  }

  /** What has happened, or has happened besides. */
  Progress with(Set<Happening> more) {
    return matter.isEmpty()
        ? new Progress(Set.copyOf(more), matter, notNow, declined, answered, isOver)
        : with(raised(matter.get().toBuilder(), more));
  }

  /** The day, with which the case begins. */
  Progress on(LocalDate day) {
    return with(raised(Case.builder(day), happened));
  }

  /** The case with more of it. */
  Progress with(Case known) {
    return new Progress(happened, Optional.of(known), notNow, declined, answered, isOver);
  }

  /** The case after one more question. */
  Progress answeredWith(Case known) {
    return new Progress(happened, Optional.of(known), notNow, declined, answered + 1, isOver);
  }

  /** One more question that is not answered now. */
  Progress withoutNow(Fact<?> fact) {
    return new Progress(happened, matter, plus(notNow, fact), declined, answered + 1, isOver);
  }

  /** One more article that is not to be asked. */
  Progress without(Article article) {
    return new Progress(happened, matter, notNow, plus(declined, article), answered, isOver);
  }

  /** The end. */
  Progress over() {
    return new Progress(happened, matter, notNow, declined, answered, true);
  }

  private static Case raised(Case.Builder builder, Set<Happening> happened) {
    happened.forEach(one -> one.sections().forEach(builder::raise));
    return builder.build();
  }

  private static <E> Set<E> plus(Set<E> some, E one) {
    Set<E> all = new LinkedHashSet<>(some);
    all.add(one);
    return Set.copyOf(all);
  }
}
