package org.arendal.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Ground;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.PossibleAnswer;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Criterion;
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Writes open questions as JSON: every fact that is not known, in the order in which to ask, with
 * what it may change and why.
 *
 * <p>Ids and codes are the same in every language; {@code question} is in that of the writer.
 */
public final class QuestionsWriter {
  private final Explanation explanation;

  private QuestionsWriter(Explanation explanation) {
    this.explanation = explanation;
  }

  /**
   * Questions as JSON, in one line or indented, without a line feed at the end.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(
      OpenQuestions questions, Language language, boolean pretty, JsonAdapter json) {
    QuestionsWriter writer = new QuestionsWriter(Explanation.inLanguage(language));
    return JsonOutput.text(json, pretty, out -> writer.write(questions, out));
  }

  /**
   * The same as one value of something greater.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   * @throws IOException if what is written to fails
   */
  public static void write(OpenQuestions questions, Language language, JsonSink out)
      throws IOException {
    new QuestionsWriter(Explanation.inLanguage(language)).write(questions, out);
  }

  private void write(OpenQuestions questions, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.given(out, Member.AS_OF, questions.assessment().matter().asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, explanation.texts().language().tag());
    JsonOutput.array(
        out,
        Member.QUESTIONS,
        questions.all(),
        (question, o) -> write(question, questions.assessment().matter(), o));
    out.endObject();
  }

  private void write(OpenQuestion question, Case matter, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FACT, question.fact().id());
    JsonOutput.own(out, Member.QUESTION, explanation.question(question.fact()));
    JsonOutput.code(out, Member.ANSWERER, matter.answerer(question.fact()));
    JsonOutput.code(out, Member.BEARING, question.bearing());
    JsonOutput.code(out, Member.STATE, question.state());
    JsonOutput.array(out, Member.GROUNDS, question.grounds(), this::write);
    JsonOutput.array(out, Member.ANSWERS, question.answers(), QuestionsWriter::write);
    out.endObject();
  }

  private void write(Ground ground, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ARTICLE, ground.article().number());
    JsonOutput.code(out, Member.TURNS, ground.turns());
    JsonOutput.optional(out, Member.CRITERION, ground.criterion().map(Criterion::id));
    JsonOutput.optional(out, Member.CONCLUSION, ground.conclusion().map(Conclusion::id));
    JsonOutput.provisions(
        out, ground.criterion().map(Criterion::provisions).orElse(List.of()), explanation.texts());
    out.endObject();
  }

  private static void write(PossibleAnswer answer, JsonSink out) throws IOException {
    out.beginObject();
    if (answer instanceof PossibleAnswer.OfValue given) {
      JsonOutput.name(out, Member.VALUE);
      JsonOutput.value(
          out, given.value() instanceof Territory place ? place.code() : given.value());
    } else if (answer instanceof PossibleAnswer.OfCondition condition) {
      JsonOutput.own(out, Member.CRITERION, condition.criterion().id());
      JsonOutput.name(out, Member.MET);
      out.truth(condition.met());
    }
    outcomes(answer.outcomes(), out);
    out.endObject();
  }

  private static void outcomes(SortedMap<Article, Outcome> outcomes, JsonSink out)
      throws IOException {
    JsonOutput.name(out, Member.OUTCOMES);
    out.beginObject();
    for (Map.Entry<Article, Outcome> one : outcomes.entrySet()) {
      out.name(one.getKey().number());
      out.ownString(one.getValue().code());
    }
    out.endObject();
  }
}
