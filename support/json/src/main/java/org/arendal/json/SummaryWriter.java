package org.arendal.json;

import java.io.IOException;
import org.arendal.core.law.Article;
import org.arendal.json.AnswerSummary.ContactName;
import org.arendal.json.AnswerSummary.JudgementMade;
import org.arendal.json.AnswerSummary.OpenArticleText;
import org.arendal.json.AnswerSummary.OpenFactText;
import org.arendal.json.AnswerSummary.ReadingText;
import org.arendal.json.AnswerSummary.RemarkText;
import org.arendal.json.AnswerSummary.StandingArticles;
import org.arendal.json.AnswerSummary.StepText;
import org.arendal.json.AnswerSummary.UnaskedArticle;
import org.arendal.json.token.JsonSink;

/** Writes what a caseworker sees first. */
final class SummaryWriter {
  private SummaryWriter() {}

  /** Writes the members, in an object that has begun. */
  static void members(AnswerSummary answer, JsonSink out) throws IOException {
    JsonOutput.given(out, Member.AS_OF, answer.asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, answer.language().tag());
    JsonOutput.array(out, Member.STANDINGS, answer.standings(), SummaryWriter::standing);
    JsonOutput.array(out, Member.REMARKS, answer.remarks(), SummaryWriter::remark);
    JsonOutput.array(out, Member.OPEN, answer.open(), SummaryWriter::open);
    JsonOutput.array(out, Member.STEPS, answer.steps(), SummaryWriter::step);
    JsonOutput.array(out, Member.READINGS, answer.readings(), SummaryWriter::reading);
    JsonOutput.array(out, Member.CONTACTS, answer.contacts(), SummaryWriter::contact);
    JsonOutput.array(out, Member.JUDGEMENTS, answer.judgements(), SummaryWriter::judgement);
    JsonOutput.name(out, Member.OLDER_REGISTERS);
    VersionsWriter.days(answer.olderRegisters(), out);
    JsonOutput.array(out, Member.NOT_ASKED, answer.notAsked(), SummaryWriter::notAsked);
    JsonOutput.name(out, Member.CONTROL_POINTS);
    out.number(answer.controlPoints());
    VersionsWriter.members(answer.madeWith(), out);
  }

  private static void standing(StandingArticles one, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.code(out, Member.STANDING, one.standing());
    OutcomesWriter.articles(out, Member.ARTICLES, one.articles());
    out.endObject();
  }

  private static void article(Article article, String title, JsonSink out) throws IOException {
    JsonOutput.own(out, Member.ARTICLE, article.number());
    JsonOutput.own(out, Member.TITLE, title);
  }

  private static void open(OpenArticleText open, JsonSink out) throws IOException {
    out.beginObject();
    article(open.article(), open.title(), out);
    JsonOutput.code(out, Member.STAGE, open.stage());
    JsonOutput.array(out, Member.FACTS, open.facts(), SummaryWriter::fact);
    JsonOutput.array(out, Member.REMARKS, open.remarks(), SummaryWriter::remark);
    out.endObject();
  }

  private static void fact(OpenFactText open, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FACT, open.fact());
    JsonOutput.own(out, Member.QUESTION, open.question());
    JsonOutput.code(out, Member.ANSWERER, open.answerer());
    JsonOutput.name(out, Member.ASKED_IN_VAIN);
    out.truth(open.isAskedInVain());
    out.endObject();
  }

  private static void remark(RemarkText remark, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, remark.id());
    JsonOutput.given(out, Member.TEXT, remark.text());
    out.endObject();
  }

  private static void step(StepText step, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.code(out, Member.STAGE, step.stage());
    JsonOutput.own(out, Member.ID, step.id());
    JsonOutput.code(out, Member.KIND, step.kind());
    JsonOutput.code(out, Member.HOLDER, step.holder());
    JsonOutput.code(out, Member.STRENGTH, step.strength());
    JsonOutput.own(out, Member.TEXT, step.text());
    JsonOutput.own(out, Member.CITATION, step.citation());
    OutcomesWriter.articles(out, Member.ARTICLES, step.articles());
    JsonOutput.ids(out, Member.DEPENDS_ON, step.dependsOn());
    JsonOutput.name(out, Member.NEVER_LEFT_OUT);
    out.truth(step.isNeverLeftOut());
    out.endObject();
  }

  private static void reading(ReadingText reading, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, reading.id());
    JsonOutput.own(out, Member.QUESTION, reading.question());
    JsonOutput.optional(out, Member.OPTION, reading.option());
    JsonOutput.code(out, Member.SETTLED_BY, reading.settledBy());
    out.endObject();
  }

  private static void contact(ContactName contact, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.TERRITORY, contact.territory().code());
    JsonOutput.given(out, Member.FUNCTION, contact.function());
    JsonOutput.name(out, Member.HOST);
    out.truth(contact.isHost());
    JsonOutput.code(out, Member.STATUS, contact.status());
    JsonOutput.optional(out, Member.NAME, contact.name());
    JsonOutput.optional(out, Member.EVIDENCE, contact.evidence());
    out.endObject();
  }

  private static void judgement(JudgementMade judged, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FACT, judged.fact());
    JsonOutput.name(out, Member.OUTCOME);
    out.truth(judged.outcome());
    JsonOutput.given(out, Member.DATE, judged.date().toString());
    out.endObject();
  }

  private static void notAsked(UnaskedArticle notAsked, JsonSink out) throws IOException {
    out.beginObject();
    article(notAsked.article(), notAsked.title(), out);
    JsonOutput.name(out, Member.WORTH_ASKING);
    out.truth(notAsked.isWorthAsking());
    out.endObject();
  }
}
