package org.arendal.json;

import java.io.IOException;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.answer.ControlPoint.ContestedReading;
import org.arendal.core.answer.ControlPoint.OlderRegisters;
import org.arendal.core.answer.ControlPoint.OpenJudgement;
import org.arendal.core.answer.ControlPoint.OpenStayAbroad;
import org.arendal.core.answer.ControlPoint.Remarked;
import org.arendal.core.answer.ControlPoint.UncheckedContact;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.law.Language;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Writes as JSON what a human must look at before a decision is sent.
 *
 * <p>Ids and codes are the same in every language; {@code text} is in that of the writer.
 */
public final class ControlPointsWriter {
  private final Explanation explanation;

  private ControlPointsWriter(Explanation explanation) {
    this.explanation = explanation;
  }

  /**
   * The control points of an assessment as JSON, in one line or indented, without a line feed at
   * the end.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(
      Assessment assessment, Language language, boolean pretty, JsonAdapter json) {
    ControlPointsWriter writer = new ControlPointsWriter(Explanation.inLanguage(language));
    return JsonOutput.text(json, pretty, out -> writer.write(assessment, out));
  }

  private void write(Assessment assessment, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.given(out, Member.AS_OF, assessment.matter().asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, explanation.texts().language().tag());
    JsonOutput.array(out, Member.CONTROL_POINTS, assessment.controlPoints(), this::write);
    out.endObject();
  }

  private void write(ControlPoint point, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.code(out, Member.KIND, point.kind());
    about(point, out);
    JsonOutput.array(
        out, Member.ARTICLES, point.articles(), (article, o) -> o.ownString(article.number()));
    JsonOutput.given(out, Member.TEXT, explanation.controlPoint(point));
    out.endObject();
  }

  /** What is to be looked at, by a member that says what sort of thing its id is of. */
  private static void about(ControlPoint point, JsonSink out) throws IOException {
    if (point instanceof OpenJudgement open) {
      JsonOutput.own(out, Member.FACT, open.fact().id());
    } else if (point instanceof OpenStayAbroad open) {
      JsonOutput.own(out, Member.FACT, ResidenceFacts.PERIODS.id());
      JsonOutput.name(out, Member.STAY);
      out.beginObject();
      JsonOutput.code(out, Member.KIND, open.stay().sort());
      JsonOutput.optional(out, Member.START, open.stay().first());
      JsonOutput.optional(out, Member.END, open.stay().last());
      out.endObject();
    } else if (point instanceof ContestedReading reading) {
      JsonOutput.own(out, Member.READING, reading.use().reading().id());
    } else if (point instanceof Remarked remarked) {
      JsonOutput.own(out, Member.REMARK, remarked.remark().id());
    } else if (point instanceof UncheckedContact unchecked) {
      Contact contact = unchecked.contact();
      JsonOutput.own(out, Member.TERRITORY, contact.territory().code());
      JsonOutput.given(out, Member.FUNCTION, contact.lookup().key());
    } else if (point instanceof OlderRegisters older) {
      JsonOutput.own(out, Member.STATE, older.state().code());
      JsonOutput.given(out, Member.READ, older.read().toString());
    }
  }
}
