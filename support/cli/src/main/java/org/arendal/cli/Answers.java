package org.arendal.cli;

import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.AssessmentWriter;
import org.jspecify.annotations.Nullable;

/** Answers cases in one language: all articles that a case raises, or only those asked. */
final class Answers {
  private final Convention convention;
  private final @Nullable Asked asked;
  private final Language language;

  Answers(Convention convention, @Nullable Asked asked, Language language) {
    this.convention = convention;
    this.asked = asked;
    this.language = language;
  }

  /** The answer as text, its lines ended by a line feed. */
  String text(Case matter) {
    Explanation explanation = Explanation.in(language);
    return asked != null && asked.articles().size() == 1
        ? explanation.text(convention.evaluate(only(asked), matter))
        : explanation.text(answer(matter));
  }

  /** The answer as JSON, indented, ended by a line feed. */
  String json(Case matter) {
    AssessmentWriter writer = AssessmentWriter.in(language);
    return (asked != null && asked.articles().size() == 1
            ? writer.write(convention.evaluate(only(asked), matter), true)
            : writer.write(answer(matter), true))
        + "\n";
  }

  /** Answers each case as JSON in one line, ended by a line feed. */
  Batch.Answerer lines() {
    AssessmentWriter writer = AssessmentWriter.in(language);
    return (matter, to) -> {
      if (asked != null && asked.articles().size() == 1) {
        writer.write(convention.evaluate(only(asked), matter), to);
      } else {
        writer.write(answer(matter), to);
      }
      to.write('\n');
    };
  }

  private Assessment answer(Case matter) {
    return asked == null
        ? convention.assess(matter)
        : convention.evaluate(asked.articles(), matter);
  }

  private static Article only(Asked asked) {
    return asked.articles().iterator().next();
  }
}
