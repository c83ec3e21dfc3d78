package org.arendal.explorer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.explanation.ContactText;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.ControlPointsWriter;
import org.arendal.json.Detail;
import org.arendal.json.QuestionsWriter;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonSink;
import org.arendal.json.token.JsonTree;

/** The whole answer to a case, as a page shows it. */
final class Answer {
  private static final String HEAD = "head";
  private static final String SUMMARY = "summary";
  private static final String ARTICLES = "articles";
  private static final String NOT_ASKED = "notAsked";
  private static final String QUESTIONS = "questions";
  private static final String CONTACTS = "contacts";
  private static final String CONTROL_POINTS = "controlPoints";

  /** The parts, in the order in which they are written. */
  private static final List<String> PARTS =
      List.of(HEAD, SUMMARY, ARTICLES, NOT_ASKED, QUESTIONS, CONTACTS, CONTROL_POINTS);

  private final Asked asked;
  private final Assessment assessment;
  private final Explanation explanation;
  private final Texts texts;

  private Answer(Asked asked) {
    this.asked = asked;
    this.assessment = asked.convention().assess(asked.matter());
    this.explanation = asked.explanation();
    this.texts = explanation.texts();
  }

  /** Answers a request: with the parts that it names, or with all if it names none. */
  static void write(Request request, JsonSink out) throws IOException {
    List<String> parts = request.texts("parts");
    if (!PARTS.containsAll(parts)) {
      throw new UnreadableRequestException("the parts of an answer are " + PARTS);
    }
    new Answer(Asked.read(request)).write(parts.isEmpty() ? PARTS : parts, out);
  }

  private void write(List<String> parts, JsonSink out) throws IOException {
    out.beginObject();
    versions(out);
    for (String part : PARTS) {
      if (parts.contains(part)) {
        write(part, out);
      }
    }
    out.endObject();
  }

  private void versions(JsonSink out) throws IOException {
    LocalDate day = asked.matter().asOf();
    out.member("asOf", day.toString());
    out.member("asOfText", texts.date(day));
    out.member("language", texts.language().tag());
    About.versions(asked.convention(), out);
    out.member(
        "afterRegisters", About.registersDay(asked.convention()).filter(day::isAfter).isPresent());
    Assumed.write(asked.assumed(), explanation, out);
  }

  private void write(String part, JsonSink out) throws IOException {
    switch (part) {
      case HEAD ->
          strings(HEAD, explanation.text(ShortAnswer.of(assessment)).lines().toList(), out);
      case SUMMARY -> {
        out.name(SUMMARY);
        AssessmentWriter.inLanguage(texts.language()).at(Detail.SUMMARY).write(assessment, out);
      }
      case ARTICLES -> new ArticleAnswers(asked).write(assessment.determinations(), out);
      case NOT_ASKED -> notAsked(out);
      case QUESTIONS -> questions(out);
      case CONTACTS -> contacts(out);
      case CONTROL_POINTS -> controlPoints(out);
      default -> throw new AssertionError(part);
    }
  }

  private void notAsked(JsonSink out) throws IOException {
    Assessment none =
        Assessment.builder().matter(asked.matter()).notAsked(assessment.notAsked()).build();
    AssessmentWriter writer = AssessmentWriter.inLanguage(texts.language());
    member(NOT_ASKED, JsonTree.of(json -> writer.write(none, json)), out);
  }

  private void questions(JsonSink out) throws IOException {
    OpenQuestions questions = asked.convention().questions(assessment);
    List<JsonTree> written =
        elements(
            QUESTIONS,
            JsonTree.of(json -> QuestionsWriter.write(questions, texts.language(), json)));
    out.beginArray(QUESTIONS);
    for (int i = 0; i < written.size(); i++) {
      question(questions.all().get(i), (JsonTree.Members) written.get(i), out);
    }
    out.endArray();
  }

  private void question(OpenQuestion question, JsonTree.Members written, JsonSink out)
      throws IOException {
    out.beginObject();
    for (Map.Entry<String, JsonTree> member : written.byName().entrySet()) {
      out.name(member.getKey());
      member.getValue().write(out);
    }
    out.member("label", explanation.label(question.fact()));
    out.member(
        "answererText", texts.get("answerer." + asked.matter().answerer(question.fact()).code()));
    strings("reasons", explanation.reasons(question), out);
    strings("effects", explanation.effects(question), out);
    out.endObject();
  }

  /** Each contact once, with the articles that name it. */
  private void contacts(JsonSink out) throws IOException {
    Map<Contact, JsonTree> articles = new LinkedHashMap<>();
    for (Determination determination : assessment.determinations()) {
      JsonTree article = new JsonTree.Text(determination.article().number());
      for (Contact contact : determination.contacts()) {
        articles.merge(contact, new JsonTree.Elements(List.of(article)), Answer::joined);
      }
    }
    out.beginArray(CONTACTS);
    for (Map.Entry<Contact, JsonTree> each : articles.entrySet()) {
      Contact contact = each.getKey();
      out.beginObject();
      out.member("territory", contact.territory().code());
      out.member("territoryText", texts.get("territory." + contact.territory().code()));
      out.member("function", contact.lookup().key());
      out.member("host", contact.isHost());
      out.member("text", ContactText.of(contact, texts));
      out.name("articles");
      each.getValue().write(out);
      out.endObject();
    }
    out.endArray();
  }

  private static JsonTree joined(JsonTree some, JsonTree more) {
    return new JsonTree.Elements(
        Stream.of(some, more)
            .flatMap(one -> ((JsonTree.Elements) one).inOrder().stream())
            .toList());
  }

  private void controlPoints(JsonSink out) throws IOException {
    String written = ControlPointsWriter.write(assessment, texts.language(), false, Jackson2.JSON);
    try {
      member(CONTROL_POINTS, JsonTree.read(written, Jackson2.JSON), out);
    } catch (BrokenJsonException e) {
      throw new IllegalStateException("what was written is not read", e);
    }
  }

  private static void member(String name, JsonTree of, JsonSink out) throws IOException {
    out.name(name);
    new JsonTree.Elements(elements(name, of)).write(out);
  }

  private static List<JsonTree> elements(String name, JsonTree of) {
    return ((JsonTree.Members) of).byName().get(name) instanceof JsonTree.Elements elements
        ? elements.inOrder()
        : List.of();
  }

  private static void strings(String name, List<String> texts, JsonSink out) throws IOException {
    out.beginArray(name);
    for (String text : texts) {
      out.string(text);
    }
    out.endArray();
  }
}
