package org.arendal.json;

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
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

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
  public static AssessmentWriter inLanguage(Language language) {
    return WRITERS.computeIfAbsent(
        language, asked -> new AssessmentWriter(Explanation.inLanguage(asked)));
  }

  /**
   * An assessment as JSON, in one line or indented; for many use {@link #inLanguage}.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(
      Assessment assessment, Language language, boolean pretty, JsonAdapter json) {
    return inLanguage(language).write(assessment, pretty, json);
  }

  /**
   * A determination as JSON, in one line or indented; for many use {@link #inLanguage}.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(
      Determination determination, Language language, boolean pretty, JsonAdapter json) {
    return inLanguage(language).write(determination, pretty, json);
  }

  /** An assessment as JSON, in one line or indented, without a line feed at the end. */
  public String write(Assessment assessment, boolean pretty, JsonAdapter json) {
    int room = ARTICLE_ROOM * assessment.determinations().size();
    return JsonOutput.text(json, pretty, room, out -> write(assessment, out));
  }

  /** A determination as JSON, in one line or indented, without a line feed at the end. */
  public String write(Determination determination, boolean pretty, JsonAdapter json) {
    return JsonOutput.text(json, pretty, ARTICLE_ROOM, out -> write(determination, out));
  }

  /**
   * Writes an assessment as JSON, in one line without a line feed, and leaves the writer open; for
   * many answers to one place.
   *
   * @throws IOException if the writer does
   */
  public void write(Assessment assessment, Writer to, JsonAdapter json) throws IOException {
    json.write(to, false, out -> write(assessment, out));
  }

  /**
   * Writes a determination as JSON, in one line without a line feed, and leaves the writer open;
   * for many answers to one place.
   *
   * @throws IOException if the writer does
   */
  public void write(Determination determination, Writer to, JsonAdapter json) throws IOException {
    json.write(to, false, out -> write(determination, out));
  }

  /**
   * Writes an assessment as one value of something greater.
   *
   * @throws IOException if what is written to fails
   */
  public void write(Assessment assessment, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.given(out, Member.AS_OF, assessment.matter().asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, language());
    JsonOutput.array(out, Member.DETERMINATIONS, assessment.determinations(), this::write);
    JsonOutput.array(out, Member.NOT_ASKED, assessment.notAsked(), this::write);
    out.endObject();
  }

  private void write(NotAsked notAsked, JsonSink out) throws IOException {
    String article = notAsked.article().number();
    out.beginObject();
    JsonOutput.own(out, Member.ARTICLE, article);
    JsonOutput.own(out, Member.TITLE, explanation.texts().get("article." + article));
    JsonOutput.array(
        out, Member.SECTIONS, notAsked.sections(), (section, o) -> o.ownString(section.id()));
    JsonOutput.array(out, Member.BECAUSE, notAsked.hints(), this::write);
    out.endObject();
  }

  private void write(Hint hint, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, hint.id());
    JsonOutput.own(out, Member.TEXT, explanation.hint(hint));
    JsonOutput.facts(out, Member.FACTS, hint.facts());
    JsonOutput.provisions(out, hint.provisions(), explanation.texts());
    out.endObject();
  }

  /**
   * Writes a determination as one value of something greater.
   *
   * @throws IOException if what is written to fails
   */
  public void write(Determination determination, JsonSink out) throws IOException {
    String article = determination.article().number();
    out.beginObject();
    JsonOutput.own(out, Member.ARTICLE, article);
    JsonOutput.own(out, Member.TITLE, explanation.texts().get("article." + article));
    JsonOutput.code(out, Member.OUTCOME, determination.outcome());
    JsonOutput.given(out, Member.AS_OF, determination.asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, language());
    JsonOutput.array(
        out,
        Member.EXCLUDED_ANYWAY,
        determination.excludedAnyway(),
        (conclusion, o) -> o.ownString(conclusion.id()));
    JsonOutput.array(out, Member.CONCLUSIONS, determination.conclusions(), this::write);
    JsonOutput.array(out, Member.IF_IT_APPLIES, determination.ifItApplies(), this::write);
    JsonOutput.name(out, Member.FINDING);
    findings.write(determination.finding(), determination.matter(), out);
    JsonOutput.array(
        out,
        Member.OPEN_FACTS,
        determination.openFacts(),
        (open, o) -> write(open, determination.matter(), o));
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
    out.beginObject();
    for (Map.Entry<NordicState, LocalDate> version : determination.registerVersions().entrySet()) {
      out.name(version.getKey().code());
      out.string(version.getValue().toString());
    }
    out.endObject();
    JsonOutput.optional(out, Member.REGISTERS_KNOWN_ON, determination.registersKnownOn());
    out.endObject();
  }

  private String language() {
    return explanation.texts().language().tag();
  }

  private void write(DrawnConclusion drawn, JsonSink out) throws IOException {
    Conclusion conclusion = drawn.conclusion();
    out.beginObject();
    JsonOutput.own(out, Member.ID, conclusion.id());
    JsonOutput.code(out, Member.KIND, conclusion.kind());
    JsonOutput.code(out, Member.HOLDER, conclusion.holder());
    JsonOutput.code(out, Member.STRENGTH, conclusion.strength());
    JsonOutput.own(out, Member.TEXT, explanation.conclusion(drawn));
    JsonOutput.provisions(out, conclusion.provisions(), explanation.texts());
    JsonOutput.facts(out, Member.DEPENDS_ON, drawn.openFacts());
    out.endObject();
  }

  private void write(OpenFact open, Case matter, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FACT, open.fact().id());
    JsonOutput.own(out, Member.QUESTION, explanation.question(open.fact()));
    JsonOutput.code(out, Member.ANSWERER, matter.answerer(open.fact()));
    JsonOutput.own(out, Member.CRITERION, open.criterion().id());
    JsonOutput.provisions(out, open.criterion().provisions(), explanation.texts());
    out.endObject();
  }

  private void write(Remark remark, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.ID, remark.id());
    JsonOutput.array(
        out, Member.ARGUMENTS, remark.arguments(), (argument, o) -> o.string(argument));
    JsonOutput.given(out, Member.TEXT, explanation.remark(remark));
    JsonOutput.provisions(out, remark.provisions(), explanation.texts());
    out.endObject();
  }
}
