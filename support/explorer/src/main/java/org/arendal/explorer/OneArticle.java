package org.arendal.explorer;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.arendal.core.answer.AnswerOverTime;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.explanation.SvgDrawing;
import org.arendal.core.fact.Problem;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;
import org.arendal.json.WhyNotWriter;
import org.arendal.json.token.JsonSink;

/** What is asked of one article, whether or not the case raises it. */
final class OneArticle {
  private OneArticle() {}

  /** What would turn its outcome. */
  static void whyNot(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    WhyNot whyNot = asked.convention().whyNot(request.article(), asked.matter());
    out.beginObject();
    About.article(request.article(), asked.explanation().texts(), out);
    out.member("text", asked.explanation().text(whyNot));
    out.name("json");
    WhyNotWriter.write(whyNot, request.language(), out);
    Assumed.write(asked.assumed(), asked.explanation(), out);
    out.endObject();
  }

  /** Its answer on each day of a period. */
  static void timeline(Request request, JsonSink out) throws IOException {
    Asked asked = Asked.read(request);
    LocalDate from = day(request, "from");
    LocalDate to = day(request, "to");
    if (to.isBefore(from)) {
      throw new WrongSettingException("to", Phrase.of("problem.ends-before"));
    }
    AnswerOverTime answer = asked.convention().over(request.article(), asked.matter(), from, to);
    Texts texts = asked.explanation().texts();
    out.beginObject();
    About.article(request.article(), texts, out);
    out.member("from", answer.from().toString());
    out.member("to", answer.to().toString());
    out.member("registersEnd", answer.registersEnd().map(LocalDate::toString));
    out.member("text", asked.explanation().text(answer));
    out.beginArray("spans");
    for (AnswerOverTime.Span span : answer.spans()) {
      span(span, texts, out);
    }
    out.endArray();
    Assumed.write(asked.assumed(), asked.explanation(), out);
    out.endObject();
  }

  private static void span(AnswerOverTime.Span span, Texts texts, JsonSink out) throws IOException {
    out.beginObject();
    out.member("first", span.first().toString());
    out.member("last", span.last().toString());
    out.member("firstText", texts.date(span.first()));
    out.member("lastText", texts.date(span.last()));
    out.member("outcome", span.answer().map(answer -> Codes.of(answer.outcome())));
    out.member(
        "outcomeText",
        span.answer().map(answer -> texts.get("outcome." + Codes.of(answer.outcome()))));
    out.beginArray("contradictions");
    for (Problem problem : span.contradictions()) {
      out.beginObject();
      out.member("path", problem.factId());
      out.member("code", problem.code().code());
      out.member("text", problem.says().inLanguage(texts.language()));
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  /** Its rule as a drawing: with what came of each condition, if there is a case. */
  static void diagram(Request request, JsonSink out) throws IOException {
    if (request.has("case")) {
      Asked asked = Asked.read(request);
      Determination determination = asked.convention().evaluate(request.article(), asked.matter());
      drawn(asked.explanation().diagram(determination), out);
    } else {
      drawn(Explanation.inLanguage(request.language()).diagram(request.article()), out);
    }
  }

  private static void drawn(Diagram diagram, JsonSink out) throws IOException {
    out.beginObject();
    out.member("title", diagram.title());
    out.member("svg", SvgDrawing.of(diagram));
    out.member("text", diagram.text());
    out.endObject();
  }

  private static LocalDate day(Request request, String name) {
    try {
      return ServedDays.parse(request.text(name));
    } catch (DateTimeException e) {
      throw new WrongSettingException(
          name, Phrase.of("problem.expected", Phrase.of("problem.date-that-exists")));
    } catch (DayNotServedException e) {
      throw new WrongSettingException(
          name,
          Phrase.of(
              "problem.expected",
              Phrase.of("problem.date-served", ServedDays.FIRST, ServedDays.LAST)));
    }
  }
}
