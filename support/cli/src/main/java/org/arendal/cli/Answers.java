package org.arendal.cli;

import java.util.function.Function;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.model.Case;
import org.arendal.json.AssessmentWriter;
import org.jspecify.annotations.Nullable;

/** Answers cases in one language: all articles that a case raises, or only one. */
final class Answers {
  private final Convention convention;
  private final @Nullable Article article;
  private final Language language;

  Answers(Convention convention, @Nullable Article article, Language language) {
    this.convention = convention;
    this.article = article;
    this.language = language;
  }

  /** The answer as text, its lines ended by a line feed. */
  String text(Case matter) {
    Explanation explanation = Explanation.in(language);
    return article == null
        ? explanation.text(convention.assess(matter))
        : explanation.text(convention.evaluate(article, matter));
  }

  /** Gives answers as JSON, in one line or indented, ended by a line feed. */
  Function<Case, String> json(boolean pretty) {
    AssessmentWriter writer = AssessmentWriter.in(language);
    return matter ->
        (article == null
                ? writer.write(convention.assess(matter), pretty)
                : writer.write(convention.evaluate(article, matter), pretty))
            + "\n";
  }
}
