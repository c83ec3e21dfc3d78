package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  // What a writer keeps is the library's own words, which never change.
  private static final Map<Language, AssessmentWriter> WRITERS = new ConcurrentHashMap<>();

  private final Explanation explanation;
  private final FindingWriter findings;

  private AssessmentWriter(Explanation explanation) {
    this.explanation = explanation;
    this.findings = new FindingWriter(explanation);
  }

  /**
   * A writer in a language, for many answers.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static AssessmentWriter in(Language language) {
    return WRITERS.computeIfAbsent(language, asked -> new AssessmentWriter(Explanation.in(asked)));
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
    JsonOutput.given(out, Member.AS_OF, assessment.matter().asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, language());
    JsonOutput.array(out, Member.DETERMINATIONS, assessment.determinations(), this::write);
    JsonOutput.array(out, Member.NOT_ASKED, assessment.notAsked(), this::write);
    out.writeEndObject();
  }

  private void write(NotAsked notAsked, JsonGenerator out) throws IOException {
    String article = notAsked.article().number();
    out.writeStartObject();
    JsonOutput.own(out, Member.ARTICLE, article);
    JsonOutput.own(out, Member.TITLE, explanation.texts().get("article." + article));
    JsonOutput.array(
        out,
        Member.SECTIONS,
        notAsked.sections(),
        (section, o) -> o.writeString(JsonOutput.escaped(section.id())));
    JsonOutput.array(out, Member.BECAUSE, notAsked.hints(), this::write);
    out.writeEndObject();
  }

  private void write(Hint hint, JsonGenerator out) throws IOException {
    out.writeStartObject();
    JsonOutput.own(out, Member.ID, hint.id());
    JsonOutput.own(out, Member.TEXT, explanation.hint(hint));
    JsonOutput.facts(out, Member.FACTS, hint.facts());
    JsonOutput.provisions(out, hint.provisions(), explanation.texts());
    out.writeEndObject();
  }

  private void write(Determination determination, JsonGenerator out) throws IOException {
    String article = determination.article().number();
    out.writeStartObject();
    JsonOutput.own(out, Member.ARTICLE, article);
    JsonOutput.own(out, Member.TITLE, explanation.texts().get("article." + article));
    JsonOutput.code(out, Member.OUTCOME, determination.outcome());
    JsonOutput.given(out, Member.AS_OF, determination.asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, language());
    JsonOutput.array(
        out,
        Member.EXCLUDED_ANYWAY,
        determination.excludedAnyway(),
        (conclusion, o) -> o.writeString(JsonOutput.escaped(conclusion.id())));
    JsonOutput.array(out, Member.CONCLUSIONS, determination.conclusions(), this::write);
    JsonOutput.array(out, Member.IF_IT_APPLIES, determination.ifItApplies(), this::write);
    JsonOutput.name(out, Member.FINDING);
    findings.write(determination.finding(), determination.matter(), out);
    JsonOutput.array(out, Member.OPEN_FACTS, determination.openFacts(), this::write);
    JsonOutput.array(
        out,
        Member.READINGS,
        determination.readings(),
        (use, o) -> ReadingWriter.write(use, explanation.texts(), o));
    JsonOutput.array(out, Member.REMARKS, determination.remarks(), this::write);
    JsonOutput.array(
        out,
        Member.CONTACTS,
        determination.contacts(),
        (contact, o) ->
            RegisterWriter.contact(
                contact, explanation.texts(), determination.registersKnownOn(), o));
    JsonOutput.own(out, Member.LIBRARY_VERSION, determination.libraryVersion());
    JsonOutput.name(out, Member.REGISTER_VERSIONS);
    out.writeStartObject();
    for (Map.Entry<NordicState, LocalDate> version : determination.registerVersions().entrySet()) {
      out.writeFieldName(JsonOutput.escaped(version.getKey().code()));
      out.writeString(version.getValue().toString());
    }
    out.writeEndObject();
    JsonOutput.optional(out, Member.REGISTERS_KNOWN_ON, determination.registersKnownOn());
    out.writeEndObject();
  }

  private String language() {
    return explanation.texts().language().tag();
  }

  private void write(DrawnConclusion drawn, JsonGenerator out) throws IOException {
    Conclusion conclusion = drawn.conclusion();
    out.writeStartObject();
    JsonOutput.own(out, Member.ID, conclusion.id());
    JsonOutput.code(out, Member.KIND, conclusion.kind());
    JsonOutput.code(out, Member.HOLDER, conclusion.holder());
    JsonOutput.code(out, Member.STRENGTH, conclusion.strength());
    JsonOutput.own(out, Member.TEXT, explanation.conclusion(drawn));
    JsonOutput.provisions(out, conclusion.provisions(), explanation.texts());
    JsonOutput.facts(out, Member.DEPENDS_ON, drawn.openFacts());
    out.writeEndObject();
  }

  private void write(OpenFact open, JsonGenerator out) throws IOException {
    out.writeStartObject();
    JsonOutput.own(out, Member.FACT, open.fact().id());
    JsonOutput.own(out, Member.QUESTION, explanation.question(open.fact()));
    JsonOutput.code(out, Member.ANSWERER, open.fact().answerer());
    JsonOutput.own(out, Member.CRITERION, open.criterion().id());
    JsonOutput.provisions(out, open.criterion().provisions(), explanation.texts());
    out.writeEndObject();
  }

  private void write(Remark remark, JsonGenerator out) throws IOException {
    out.writeStartObject();
    JsonOutput.own(out, Member.ID, remark.id());
    JsonOutput.array(
        out, Member.ARGUMENTS, remark.arguments(), (argument, o) -> o.writeString(argument));
    JsonOutput.given(out, Member.TEXT, explanation.remark(remark));
    JsonOutput.provisions(out, remark.provisions(), explanation.texts());
    out.writeEndObject();
  }
}
