package org.arendal.testkit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.assertj.core.api.AbstractAssert;

/** What an assessment is expected to hold; a failure lists the articles that it answers. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
  AssessmentAssert(Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /** The case raises the article; goes on with what the article says. */
  public DeterminationAssert answers(Article article) {
    isNotNull();
    return new DeterminationAssert(
        actual
            .of(article)
            .orElseThrow(
                () ->
                    failure(
                        "%s",
                        "expected an answer on article %s, which the case does not raise%s%n%s"
                            .formatted(article.number(), raisedBy(article), answered()))));
  }

  /** The case raises these articles, in this order, and no others. */
  public AssessmentAssert answersOnly(Article... articles) {
    isNotNull();
    List<Article> found = actual.determinations().stream().map(Determination::article).toList();
    if (!found.equals(List.of(articles))) {
      throw failure("%s", "expected the articles " + numbers(List.of(articles)) + answered());
    }
    return this;
  }

  /** The case does not raise the article. */
  public AssessmentAssert hasNotAsked(Article article) {
    isNotNull();
    if (actual.of(article).isPresent()) {
      throw failure(
          "%s", "expected no answer on article %s%n%s".formatted(article.number(), answered()));
    }
    return this;
  }

  private String raisedBy(Article article) {
    return actual.notAsked().stream()
        .filter(notAsked -> notAsked.article() == article)
        .map(NotAsked::sections)
        .map(sections -> sections.stream().map(Section::id).collect(joining(", ")))
        .map(": a fact of one of these sections would: "::concat)
        .findFirst()
        .orElse("");
  }

  private String answered() {
    return actual.determinations().stream()
        .map(d -> "%n  article %s: %s".formatted(d.article().number(), d.outcome().code()))
        .collect(joining("", "the case answers", ""));
  }

  private static String numbers(List<Article> articles) {
    return articles.stream().map(Article::number).collect(joining(", ", "", "%n".formatted()));
  }
}
