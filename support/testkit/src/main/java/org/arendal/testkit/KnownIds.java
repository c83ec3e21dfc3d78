package org.arendal.testkit;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;

/** Ids that a test names: one that the library does not have would pass or fail for no reason. */
final class KnownIds {
  private static final String REMARK = "remark.";

  private KnownIds() {}

  static List<Provision> provisions(String... ids) {
    List<String> known = Provisions.all().stream().map(Provision::id).toList();
    return Arrays.stream(ids)
        .map(
            id ->
                Provisions.find(id)
                    .orElseThrow(() -> unknown("no provision has the id '" + id + "'", id, known)))
        .toList();
  }

  static List<String> conclusions(Article article, String... ids) {
    List<String> known = ids(Articles.of(article));
    for (String id : ids) {
      if (!known.contains(id)) {
        throw unknown(
            "article %s has no conclusion '%s'%s".formatted(article.number(), id, elsewhere(id)),
            id,
            known);
      }
    }
    return List.of(ids);
  }

  static List<String> remarks(String... ids) {
    List<String> known =
        Texts.inLanguage(Language.ENGLISH).keys().stream()
            .filter(key -> key.startsWith(REMARK))
            .map(key -> key.substring(REMARK.length()))
            .sorted()
            .toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw unknown("no remark has the id '" + id + "'", id, known);
      }
    }
    return List.of(ids);
  }

  private static String elsewhere(String id) {
    String others =
        Articles.all().stream()
            .filter(evaluator -> ids(evaluator).contains(id))
            .map(evaluator -> evaluator.article().number())
            .collect(joining(", "));
    return others.isEmpty() ? "" : " (it is one of article " + others + ")";
  }

  private static List<String> ids(ArticleEvaluator evaluator) {
    return evaluator.conclusions().stream().map(Conclusion::id).distinct().toList();
  }

  private static IllegalArgumentException unknown(
      String what, String id, Collection<String> known) {
    return new IllegalArgumentException(
        what
            + Suggestion.nearest(id, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; the ids are in the manual and in the catalogue of provisions"));
  }
}
