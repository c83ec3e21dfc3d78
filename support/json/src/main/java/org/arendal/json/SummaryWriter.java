package org.arendal.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.JudgedFact;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.OpenArticle;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.Standing;
import org.arendal.core.answer.Step;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonSink;

/**
 * Writes what a caseworker sees first. Nothing is left out for want of room, as on a screen; of a
 * judgement the reason is.
 */
final class SummaryWriter {
  private final Explanation explanation;

  SummaryWriter(Explanation explanation) {
    this.explanation = explanation;
  }

  /** Writes the members, in an object that has begun. */
  void members(ShortAnswer answer, JsonSink out) throws IOException {
    Case matter = answer.assessment().matter();
    JsonOutput.given(out, Member.AS_OF, matter.asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, explanation.texts().language().tag());
    JsonOutput.array(
        out, Member.STANDINGS, List.copyOf(answer.standings().entrySet()), SummaryWriter::standing);
    JsonOutput.array(out, Member.REMARKS, answer.remarks(), this::remark);
    JsonOutput.array(out, Member.OPEN, answer.open(), (open, o) -> open(open, matter, o));
    JsonOutput.array(out, Member.STEPS, answer.steps(), this::step);
    JsonOutput.array(out, Member.READINGS, answer.readings(), this::reading);
    JsonOutput.array(out, Member.CONTACTS, answer.contacts(), SummaryWriter::contact);
    JsonOutput.array(out, Member.JUDGEMENTS, answer.judgements(), SummaryWriter::judgement);
    JsonOutput.name(out, Member.OLDER_REGISTERS);
    VersionsWriter.days(answer.olderRegisters(), out);
    JsonOutput.array(out, Member.NOT_ASKED, answer.assessment().notAsked(), this::notAsked);
    JsonOutput.name(out, Member.CONTROL_POINTS);
    out.number(answer.assessment().controlPoints().size());
    VersionsWriter.members(MadeWith.of(answer.assessment()), out);
  }

  private static void standing(Map.Entry<Standing, List<Article>> one, JsonSink out)
      throws IOException {
    out.beginObject();
    JsonOutput.code(out, Member.STANDING, one.getKey());
    OutcomesWriter.articles(out, Member.ARTICLES, one.getValue());
    out.endObject();
  }

  private void article(Article article, JsonSink out) throws IOException {
    JsonOutput.own(out, Member.ARTICLE, article.number());
    JsonOutput.own(out, Member.TITLE, explanation.texts().get("article." + article.number()));
  }

  private void open(OpenArticle open, Case matter, JsonSink out) throws IOException {
    out.beginObject();
    article(open.article(), out);
    JsonOutput.code(out, Member.STAGE, open.stage());
    JsonOutput.array(out, Member.FACTS, open.facts(), (fact, o) -> fact(fact, matter, o));
    JsonOutput.array(out, Member.REMARKS, open.remarks(), this::remark);
    out.endObject();
  }

  private void fact(OpenFact open, Case matter, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FACT, open.fact().id());
    JsonOutput.own(out, Member.QUESTION, explanation.question(open.fact()));
    JsonOutput.code(out, Member.ANSWERER, matter.answerer(open.fact()));
    JsonOutput.name(out, Member.ASKED_IN_VAIN);
    out.truth(matter.askedInVain().contains(open.fact()));
    out.endObject();
  }

  private void remark(Remark remark, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, remark.id());
    JsonOutput.given(out, Member.TEXT, explanation.remark(remark));
    out.endObject();
  }

  private void step(Step step, JsonSink out) throws IOException {
    Conclusion conclusion = step.drawn().conclusion();
    out.beginObject();
    JsonOutput.code(out, Member.STAGE, step.stage());
    JsonOutput.own(out, Member.ID, conclusion.id());
    JsonOutput.code(out, Member.KIND, conclusion.kind());
    JsonOutput.code(out, Member.HOLDER, conclusion.holder());
    JsonOutput.code(out, Member.STRENGTH, conclusion.strength());
    JsonOutput.own(out, Member.TEXT, explanation.conclusion(step.drawn()));
    JsonOutput.own(out, Member.CITATION, explanation.citation(conclusion.provisions()));
    OutcomesWriter.articles(out, Member.ARTICLES, step.articles());
    JsonOutput.facts(out, Member.DEPENDS_ON, step.drawn().openFacts());
    JsonOutput.name(out, Member.NEVER_LEFT_OUT);
    out.truth(step.isNeverLeftOut());
    out.endObject();
  }

  private void reading(ReadingUse use, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, use.reading().id());
    JsonOutput.own(out, Member.QUESTION, explanation.texts().get("reading." + use.reading().id()));
    JsonOutput.optional(out, Member.OPTION, use.option().map(ReadingOption::id));
    JsonOutput.own(out, Member.SETTLED_BY, ReadingWriter.settledBy(use));
    out.endObject();
  }

  private static void contact(Contact contact, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.TERRITORY, contact.territory().code());
    JsonOutput.given(out, Member.FUNCTION, contact.lookup().key());
    JsonOutput.name(out, Member.HOST);
    out.truth(contact.isHost());
    JsonOutput.code(out, Member.STATUS, contact.lookup().status());
    JsonOutput.optional(
        out, Member.NAME, contact.lookup().entry().map(entry -> entry.value().name()));
    JsonOutput.optional(
        out, Member.EVIDENCE, contact.lookup().entry().map(entry -> entry.provenance().evidence()));
    out.endObject();
  }

  private static void judgement(JudgedFact judged, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FACT, judged.fact().id());
    JsonOutput.name(out, Member.OUTCOME);
    out.truth(judged.judgement().outcome());
    JsonOutput.given(out, Member.DATE, judged.judgement().date().toString());
    out.endObject();
  }

  private void notAsked(NotAsked notAsked, JsonSink out) throws IOException {
    out.beginObject();
    article(notAsked.article(), out);
    JsonOutput.name(out, Member.WORTH_ASKING);
    out.truth(notAsked.isWorthAsking());
    out.endObject();
  }
}
