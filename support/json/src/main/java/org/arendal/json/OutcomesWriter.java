package org.arendal.json;

import java.io.IOException;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.json.AnswerOutcomes.ArticleOutcome;
import org.arendal.json.AnswerOutcomes.FoundContact;
import org.arendal.json.AnswerOutcomes.OpenConclusion;
import org.arendal.json.AnswerOutcomes.ReadingChoice;
import org.arendal.json.token.JsonSink;

/** Writes what an answer comes to, in ids and codes. */
final class OutcomesWriter {
  private OutcomesWriter() {}

  /** Writes the members, in an object that has begun. */
  static void members(AnswerOutcomes answer, JsonSink out) throws IOException {
    JsonOutput.given(out, Member.AS_OF, answer.asOf().toString());
    JsonOutput.array(out, Member.DETERMINATIONS, answer.determinations(), OutcomesWriter::article);
    articles(out, Member.WORTH_ASKING, answer.worthAsking());
    JsonOutput.array(out, Member.CONTACTS, answer.contacts(), OutcomesWriter::contact);
    VersionsWriter.members(answer.madeWith(), out);
  }

  private static void article(ArticleOutcome one, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ARTICLE, one.article().number());
    JsonOutput.code(out, Member.OUTCOME, one.outcome());
    JsonOutput.ids(out, Member.EXCLUDED_ANYWAY, one.excludedAnyway());
    JsonOutput.ids(out, Member.CONCLUSIONS, one.conclusions());
    JsonOutput.array(
        out, Member.OPEN_CONCLUSIONS, one.openConclusions(), OutcomesWriter::conclusion);
    JsonOutput.ids(out, Member.OPEN_FACTS, one.openFacts());
    JsonOutput.array(out, Member.READINGS, one.readings(), OutcomesWriter::reading);
    JsonOutput.ids(out, Member.REMARKS, one.remarks());
    out.endObject();
  }

  private static void conclusion(OpenConclusion one, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, one.id());
    JsonOutput.ids(out, Member.DEPENDS_ON, one.dependsOn());
    out.endObject();
  }

  private static void reading(ReadingChoice one, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, one.id());
    JsonOutput.optional(out, Member.OPTION, one.option());
    out.endObject();
  }

  private static void contact(FoundContact one, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.TERRITORY, one.territory().code());
    JsonOutput.given(out, Member.FUNCTION, one.function());
    JsonOutput.code(out, Member.STATUS, one.status());
    out.endObject();
  }

  static void articles(JsonSink out, Member name, List<Article> articles) throws IOException {
    JsonOutput.array(out, name, articles, (article, o) -> o.ownString(article.number()));
  }
}
