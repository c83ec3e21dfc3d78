package org.arendal.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.jspecify.annotations.Nullable;

/** Answers cases in one language: all articles that a case raises, or only those asked. */
final class Answers {
  private final Convention convention;
  private final @Nullable Asked asked;
  private final boolean full;
  private final Language language;

  /** Answers of these articles, or of all that a case raises, in text with every reason or not. */
  Answers(Convention convention, @Nullable Asked asked, boolean full, Language language) {
    this.convention = convention;
    this.asked = asked;
    this.full = full;
    this.language = language;
  }

  /** The answer in one of the forms, its last line ended by a line feed. */
  String write(Case matter, CaseFormat format) {
    return switch (format) {
      case TEXT -> text(matter);
      case JSON -> json(matter);
      case MARKDOWN -> in(Explanation::markdown, Explanation::markdown, matter);
      case HTML -> in(Explanation::html, Explanation::html, matter);
      case HTML_FRAGMENT -> in(Explanation::htmlFragment, Explanation::htmlFragment, matter);
      case PERSON -> Explanation.inLanguage(language).forPerson(answer(matter));
      case DECISION -> Explanation.inLanguage(language).decision(answer(matter));
    };
  }

  /** The one article that is asked, or else the whole, with every reason. */
  private String in(
      BiFunction<Explanation, Determination, String> ofOne,
      BiFunction<Explanation, Assessment, String> ofAll,
      Case matter) {
    Explanation explanation = Explanation.inLanguage(language);
    return asked != null && asked.articles().size() == 1
        ? ofOne.apply(explanation, only(asked, matter))
        : ofAll.apply(explanation, answer(matter));
  }

  private String text(Case matter) {
    Explanation explanation = Explanation.inLanguage(language);
    if (asked != null && asked.articles().size() == 1) {
      return explanation.text(only(asked, matter));
    }
    return full || asked != null
        ? explanation.text(answer(matter))
        : firstScreen(ShortAnswer.of(answer(matter)), explanation);
  }

  /** The first screen, and on its last line how to see more. */
  private static String firstScreen(ShortAnswer answer, Explanation explanation) {
    Texts texts = explanation.texts();
    String more =
        answer.standings().values().stream()
            .flatMap(List::stream)
            .findFirst()
            .map(article -> texts.get("shell.more", article.number()))
            .orElseGet(() -> texts.get("shell.nothing-raised"));
    return explanation.text(answer) + more + "\n";
  }

  /** Indented. */
  private String json(Case matter) {
    AssessmentWriter writer = AssessmentWriter.inLanguage(language);
    return (asked != null && asked.articles().size() == 1
            ? writer.write(only(asked, matter), true, Jackson2.JSON)
            : writer.write(answer(matter), true, Jackson2.JSON))
        + "\n";
  }

  /** Answers each case as JSON in one line, ended by a line feed. */
  Batch.Answerer lines() {
    AssessmentWriter writer = AssessmentWriter.inLanguage(language);
    return (matter, to) -> {
      if (asked != null && asked.articles().size() == 1) {
        writer.write(only(asked, matter), to, Jackson2.JSON);
      } else {
        writer.write(answer(matter), to, Jackson2.JSON);
      }
      to.write('\n');
    };
  }

  private Assessment answer(Case matter) {
    return asked == null
        ? convention.assess(matter)
        : convention.evaluate(asked.articles(), matter);
  }

  private Determination only(Asked one, Case matter) {
    return convention.evaluate(one.articles().iterator().next(), matter);
  }
}
