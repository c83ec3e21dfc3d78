package org.arendal.json;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.JudgementBuilder;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonSink;

/** A judgement as an object; all members but {@code evidence} are required. */
final class JudgementForm extends ValueForm<Judgement> {
  static final String NAME = "judgement";

  private static final String OUTCOME = "outcome";
  private static final String REASON = "reason";
  private static final String ROLE = "role";
  private static final String DATE = "date";
  private static final String EVIDENCE = "evidence";
  private static final Phrase EXPECTED = Phrase.of("problem.judgement");
  private static final Phrase TEXT = Phrase.of("problem.filled-text");
  private static final Map<String, Phrase> REQUIRED = required();

  private final DateForm dates = new DateForm();

  @Override
  Optional<Judgement> read(JsonInput in) throws IOException {
    int problems = in.problemCount();
    JudgementBuilder judgement = Judgement.builder();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(OUTCOME, value -> value.yesNo().ifPresent(judgement::outcome));
    members.put(REASON, value -> text(value).ifPresent(judgement::reason));
    members.put(ROLE, value -> text(value).ifPresent(judgement::role));
    members.put(DATE, value -> dates.read(value).ifPresent(judgement::date));
    members.put(EVIDENCE, value -> readEvidence(value, judgement));
    in.object(EXPECTED, members, REQUIRED);
    return in.problemCount() > problems ? Optional.empty() : Optional.of(judgement.build());
  }

  private static void readEvidence(JsonInput in, JudgementBuilder judgement) throws IOException {
    in.array(
        Phrase.of("problem.texts"),
        element -> element.text(Phrase.of("problem.a-text")).ifPresent(judgement::addEvidence));
  }

  private static Optional<String> text(JsonInput in) throws IOException {
    Optional<String> text = in.text(TEXT);
    if (text.isPresent() && text.get().isBlank()) {
      in.unexpectedText(ProblemCode.WRONG_FORM, TEXT, List.of());
      return Optional.empty();
    }
    return text;
  }

  private static Map<String, Phrase> required() {
    Map<String, Phrase> required = new LinkedHashMap<>();
    required.put(OUTCOME, Phrase.of("problem.yes-no"));
    required.put(REASON, TEXT);
    required.put(ROLE, TEXT);
    required.put(DATE, DateForm.EXPECTED);
    return Collections.unmodifiableMap(required);
  }

  @Override
  void write(Judgement value, JsonSink out) throws IOException {
    out.beginObject();
    out.member(OUTCOME, value.outcome());
    out.member(REASON, value.reason());
    out.member(ROLE, value.role());
    out.name(DATE);
    dates.write(value.date(), out);
    if (!value.evidence().isEmpty()) {
      out.beginArray(EVIDENCE);
      for (String reference : value.evidence()) {
        out.string(reference);
      }
      out.endArray();
    }
    out.endObject();
  }

  @Override
  void writeOutcomes(Judgement value, JsonSink out) throws IOException {
    out.truth(value.outcome());
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  static void define(JsonSink out) throws IOException {
    out.member(
        "description",
        "A reasoned judgement. Reason, role and evidence are free text that must not name a"
            + " person.");
    out.member("type", "object");
    SchemaText.names(out, "required", REQUIRED.keySet().toArray(new String[0]));
    out.member("additionalProperties", false);
    out.beginObject("properties");
    SchemaText.property(
        out, OUTCOME, "Whether the question was answered yes.", o -> o.member("type", "boolean"));
    SchemaText.property(out, REASON, "Why.", JudgementForm::describeText);
    SchemaText.property(
        out,
        ROLE,
        "The role in which the judgement was made, such as caseworker.",
        JudgementForm::describeText);
    SchemaText.property(
        out, DATE, "The day on which the judgement was made.", new DateForm()::describe);
    SchemaText.property(
        out,
        EVIDENCE,
        "References to the evidence that the judgement rests on.",
        o -> {
          o.member("type", "array");
          o.beginObject("items");
          o.member("type", "string");
          o.endObject();
        });
    out.endObject();
  }

  private static void describeText(JsonSink out) throws IOException {
    out.member("type", "string");
    out.member("pattern", "\\S");
  }
}
