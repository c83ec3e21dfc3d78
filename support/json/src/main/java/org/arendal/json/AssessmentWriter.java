package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Hint;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
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
 * <p>That is the {@link Detail#FULL full} answer. {@link #at} writes less of it: at the other
 * levels a determination is an assessment of one article, and what it was made with is said once.
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
  private final Detail detail;
  private final Optional<Ref> ref;

  private AssessmentWriter(
      Explanation explanation, FindingWriter findings, Detail detail, Optional<Ref> ref) {
    this.explanation = explanation;
    this.findings = findings;
    this.detail = detail;
    this.ref = ref;
  }

  private static AssessmentWriter of(Explanation explanation) {
    return new AssessmentWriter(
        explanation, new FindingWriter(explanation), Detail.FULL, Optional.empty());
  }

  /**
   * A writer in a language, for many answers.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static AssessmentWriter inLanguage(Language language) {
    return WRITERS.computeIfAbsent(language, asked -> of(Explanation.inLanguage(asked)));
  }

  /** This writer for answers in so much detail. */
  public AssessmentWriter at(Detail detail) {
    return new AssessmentWriter(explanation, findings, requireNonNull(detail, "detail"), ref);
  }

  /** This writer for the answer to a case that carried a ref: the first member of the answer. */
  public AssessmentWriter handingBack(Optional<Ref> ref) {
    return new AssessmentWriter(explanation, findings, detail, requireNonNull(ref, "ref"));
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
    int room = detail == Detail.FULL ? ARTICLE_ROOM * assessment.determinations().size() : 0;
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
    RefForm.member(ref, out);
    if (detail != Detail.FULL) {
      SchemaVersion.member(out);
      JsonOutput.code(out, Member.DETAIL, detail);
    }
    switch (detail) {
      case OUTCOMES -> OutcomesWriter.members(AnswerOutcomes.of(assessment), out);
      case SUMMARY ->
          SummaryWriter.members(
              new SummaryWording(explanation).summary(ShortAnswer.of(assessment)), out);
      case FULL -> members(assessment, out);
    }
    out.endObject();
  }

  private void members(Assessment assessment, JsonSink out) throws IOException {
    JsonOutput.given(out, Member.AS_OF, assessment.matter().asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, language());
    JsonOutput.array(
        out,
        Member.DETERMINATIONS,
        assessment.determinations(),
        (one, o) -> full(one, Optional.empty(), o));
    JsonOutput.array(out, Member.NOT_ASKED, assessment.notAsked(), this::write);
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
    if (detail == Detail.FULL) {
      full(determination, ref, out);
    } else {
      write(alone(determination), out);
    }
  }

  private static Assessment alone(Determination determination) {
    return Assessment.builder()
        .matter(determination.matter())
        .addDeterminations(determination)
        .build();
  }

  private void full(Determination determination, Optional<Ref> own, JsonSink out)
      throws IOException {
    String article = determination.article().number();
    out.beginObject();
    RefForm.member(own, out);
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
    VersionsWriter.days(determination.registerVersions(), out);
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
