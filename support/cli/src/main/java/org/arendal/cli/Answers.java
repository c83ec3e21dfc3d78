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
import org.arendal.json.CaseDocument;
import org.arendal.json.Detail;
import org.jspecify.annotations.Nullable;

/** Answers cases in one language: all articles that a case raises, or only those asked. */
final class Answers {
  private final Convention convention;
  private final @Nullable Asked asked;
  private final Detail detail;
  private final Language language;

  /** Answers of these articles, or of all that a case raises, in so much detail. */
  Answers(Convention convention, @Nullable Asked asked, Detail detail, Language language) {
    this.convention = convention;
    this.asked = asked;
    this.detail = detail;
    this.language = language;
  }

  /** The answer in one of the forms, its last line ended by a line feed. */
  String write(CaseDocument document, CaseFormat format) {
    Case matter = document.matter();
    return switch (format) {
      case TEXT -> text(matter);
      case JSON -> json(document);
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
    return detail == Detail.FULL
        ? in(Explanation::text, Explanation::text, matter)
        : firstScreen(ShortAnswer.of(answer(matter)), explanation);
  }

  /** The first screen, and on its last line how to see more. */
  private static String firstScreen(ShortAnswer answer, Explanation explanation) {
    Texts texts = explanation.texts();
    String more =
        answer.standings().values().stream()
            .flatMap(List::stream)
            .findFirst()
            .map(article -> more(article.number(), answer, texts))
            .orElseGet(() -> texts.get("shell.nothing-raised"));
    return explanation.text(answer) + more + "\n";
  }

  /** Who knows from which day the Convention is in force somewhere can say it. */
  private static String more(String number, ShortAnswer answer, Texts texts) {
    return answer.open().stream()
        .flatMap(open -> open.remarks().stream())
        .filter(remark -> remark.id().equals("territory-date-unknown"))
        .findFirst()
        .map(remark -> texts.get("shell.more-day", number, remark.arguments().get(0)))
        .orElseGet(() -> texts.get("shell.more", number));
  }

  /** Indented. */
  private String json(CaseDocument document) {
    AssessmentWriter writer = writer(document);
    Case matter = document.matter();
    return (asked != null && asked.articles().size() == 1
            ? writer.write(only(asked, matter), true, Jackson2.JSON)
            : writer.write(answer(matter), true, Jackson2.JSON))
        + "\n";
  }

  /** Answers each case as JSON in one line, ended by a line feed. */
  Batch.Answerer lines() {
    return (document, to) -> {
      AssessmentWriter writer = writer(document);
      Case matter = document.matter();
      if (asked != null && asked.articles().size() == 1) {
        writer.write(only(asked, matter), to, Jackson2.JSON);
      } else {
        writer.write(answer(matter), to, Jackson2.JSON);
      }
      to.write('\n');
    };
  }

  private AssessmentWriter writer(CaseDocument document) {
    return AssessmentWriter.inLanguage(language).at(detail).handingBack(document.ref());
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
