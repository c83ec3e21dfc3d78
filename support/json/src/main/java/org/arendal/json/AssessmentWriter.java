package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Hint;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Remark;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;

/**
 * Writes assessments and determinations as JSON.
 *
 * <p>A determination stands by itself: article, outcome, conclusions, every condition, what is
 * open, readings, remarks, contacts, and the versions that the answer was made with. Ids and codes
 * are the same in every language; members called {@code text}, {@code title} and {@code question}
 * are in the writer's. Every member is always there, in a fixed order; what has no value is null or
 * an empty array. Of the free text of a case only the roles and reasons of judgements are shown.
 *
 * <p>Writers are immutable and safe for any number of threads.
 */
public final class AssessmentWriter {
  /** The characters that an article takes, as a rule. */
  private static final int ARTICLE_ROOM = 14_000;

  private final Explanation explanation;

  private AssessmentWriter(Explanation explanation) {
    this.explanation = explanation;
  }

  /**
   * A writer in a language, for many answers.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static AssessmentWriter in(Language language) {
    return new AssessmentWriter(Explanation.in(language));
  }

  /**
   * An assessment as JSON, in one line or indented; for many use {@link #in}.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(Assessment assessment, Language language, boolean pretty) {
    return in(language).write(assessment, pretty);
  }

  /**
   * A determination as JSON, in one line or indented; for many use {@link #in}.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(Determination determination, Language language, boolean pretty) {
    return in(language).write(determination, pretty);
  }

  /** An assessment as JSON, in one line or indented, without a line feed at the end. */
  public String write(Assessment assessment, boolean pretty) {
    int room = ARTICLE_ROOM * assessment.determinations().size();
    return JsonOutput.text(pretty, room, out -> write(assessment, out));
  }

  /** A determination as JSON, in one line or indented, without a line feed at the end. */
  public String write(Determination determination, boolean pretty) {
    return JsonOutput.text(pretty, ARTICLE_ROOM, out -> write(determination, out));
  }

  /**
   * Writes an assessment as JSON, in one line without a line feed, and leaves the writer open; for
   * many answers to one place.
   *
   * @throws IOException if the writer does
   */
  public void write(Assessment assessment, Writer to) throws IOException {
    JsonOutput.write(to, false, out -> write(assessment, out));
  }

  /**
   * Writes a determination as JSON, in one line without a line feed, and leaves the writer open;
   * for many answers to one place.
   *
   * @throws IOException if the writer does
   */
  public void write(Determination determination, Writer to) throws IOException {
    JsonOutput.write(to, false, out -> write(determination, out));
  }

  private void write(Assessment assessment, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("asOf", assessment.matter().asOf().toString());
    out.writeStringField("language", language());
    JsonOutput.array(out, "determinations", assessment.determinations(), this::write);
    JsonOutput.array(out, "notAsked", assessment.notAsked(), this::write);
    out.writeEndObject();
  }

  private void write(NotAsked notAsked, JsonGenerator out) throws IOException {
    String article = notAsked.article().number();
    out.writeStartObject();
    out.writeStringField("article", article);
    out.writeStringField("title", explanation.texts().get("article." + article));
    JsonOutput.array(
        out, "sections", notAsked.sections(), (section, o) -> o.writeString(section.id()));
    JsonOutput.array(out, "because", notAsked.hints(), this::write);
    out.writeEndObject();
  }

  private void write(Hint hint, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", hint.id());
    out.writeStringField("text", explanation.hint(hint));
    JsonOutput.facts(out, "facts", hint.facts());
    JsonOutput.provisions(out, hint.provisions(), explanation.texts());
    out.writeEndObject();
  }

  private void write(Determination determination, JsonGenerator out) throws IOException {
    String article = determination.article().number();
    FindingWriter findings = new FindingWriter(explanation, determination.matter());
    out.writeStartObject();
    out.writeStringField("article", article);
    out.writeStringField("title", explanation.texts().get("article." + article));
    JsonOutput.code(out, "outcome", determination.outcome());
    out.writeStringField("asOf", determination.asOf().toString());
    out.writeStringField("language", language());
    JsonOutput.array(
        out,
        "excludedAnyway",
        determination.excludedAnyway(),
        (conclusion, o) -> o.writeString(conclusion.id()));
    JsonOutput.array(out, "conclusions", determination.conclusions(), this::write);
    JsonOutput.array(out, "ifItApplies", determination.ifItApplies(), this::write);
    out.writeFieldName("finding");
    findings.write(determination.finding(), out);
    JsonOutput.array(out, "openFacts", determination.openFacts(), this::write);
    JsonOutput.array(
        out,
        "readings",
        determination.readings(),
        (use, o) -> ReadingWriter.write(use, explanation.texts(), o));
    JsonOutput.array(out, "remarks", determination.remarks(), this::write);
    JsonOutput.array(
        out,
        "contacts",
        determination.contacts(),
        (contact, o) ->
            RegisterWriter.contact(
                contact, explanation.texts(), determination.registersKnownOn(), o));
    out.writeStringField("libraryVersion", determination.libraryVersion());
    out.writeObjectFieldStart("registerVersions");
    for (Map.Entry<NordicState, LocalDate> version : determination.registerVersions().entrySet()) {
      out.writeStringField(version.getKey().code(), version.getValue().toString());
    }
    out.writeEndObject();
    JsonOutput.optional(out, "registersKnownOn", determination.registersKnownOn());
    out.writeEndObject();
  }

  private String language() {
    return explanation.texts().language().tag();
  }

  private void write(DrawnConclusion drawn, JsonGenerator out) throws IOException {
    Conclusion conclusion = drawn.conclusion();
    out.writeStartObject();
    out.writeStringField("id", conclusion.id());
    JsonOutput.code(out, "kind", conclusion.kind());
    JsonOutput.code(out, "holder", conclusion.holder());
    JsonOutput.code(out, "strength", conclusion.strength());
    out.writeStringField("text", explanation.conclusion(drawn));
    JsonOutput.provisions(out, conclusion.provisions(), explanation.texts());
    JsonOutput.facts(out, "dependsOn", drawn.openFacts());
    out.writeEndObject();
  }

  private void write(OpenFact open, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("fact", open.fact().id());
    out.writeStringField("question", explanation.question(open.fact()));
    JsonOutput.code(out, "answerer", open.fact().answerer());
    out.writeStringField("criterion", open.criterion().id());
    JsonOutput.provisions(out, open.criterion().provisions(), explanation.texts());
    out.writeEndObject();
  }

  private void write(Remark remark, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", remark.id());
    JsonOutput.array(
        out, "arguments", remark.arguments(), (argument, o) -> o.writeString(argument));
    out.writeStringField("text", explanation.remark(remark));
    JsonOutput.provisions(out, remark.provisions(), explanation.texts());
    out.writeEndObject();
  }
}
