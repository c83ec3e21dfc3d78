package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;

/** Writes a finding with all that is below it. */
final class FindingWriter {
  private final Explanation explanation;

  // Conditions are as many as the law has, however many the cases.
  private final Map<Condition, SerializableString> texts = new ConcurrentHashMap<>();
  private final Map<Criterion, Sources> sources = new ConcurrentHashMap<>();

  /** What a criterion rests on: the same in every case. */
  private record Sources(
      SerializableString criterion,
      List<SerializableString> provisions,
      SerializableString citation,
      List<Fact<?>> facts,
      Optional<SerializableString> reading) {}

  FindingWriter(Explanation explanation) {
    this.explanation = explanation;
  }

  void write(Finding finding, Case matter, JsonGenerator out) throws IOException {
    Condition condition = finding.condition();
    out.writeStartObject();
    JsonOutput.own(out, Member.KIND, Codes.of(condition.kind()));
    JsonOutput.optional(out, Member.LABEL, condition.label());
    JsonOutput.own(out, Member.TEXT, text(condition));
    JsonOutput.own(out, Member.STATUS, Codes.of(finding.status()));
    JsonOutput.own(out, Member.TRUTH, Codes.of(finding.truth()));
    if (condition.criterion().isPresent()) {
      write(sources(condition.criterion().get()), matter, out);
    } else {
      JsonOutput.name(out, Member.PARTS);
      out.writeStartArray();
      List<Finding> parts = finding.parts();
      for (int i = 0; i < parts.size(); i++) {
        write(parts.get(i), matter, out);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Sources of, Case matter, JsonGenerator out) throws IOException {
    JsonOutput.own(out, Member.CRITERION, of.criterion());
    JsonOutput.array(out, Member.PROVISIONS, of.provisions(), (id, o) -> o.writeString(id));
    JsonOutput.own(out, Member.CITATION, of.citation());
    JsonOutput.facts(out, Member.FACTS, of.facts());
    JsonOutput.orNull(out, Member.READING, of.reading(), (id, o) -> o.writeString(id));
    JsonOutput.name(out, Member.JUDGEMENTS);
    out.writeStartArray();
    for (int i = 0; i < of.facts().size(); i++) {
      writeJudgement(of.facts().get(i), matter, out);
    }
    out.writeEndArray();
  }

  private SerializableString text(Condition condition) {
    SerializableString known = texts.get(condition);
    return known != null
        ? known
        : texts.computeIfAbsent(
            condition, asked -> JsonOutput.escaped(explanation.condition(asked)));
  }

  private Sources sources(Criterion criterion) {
    Sources known = sources.get(criterion);
    return known != null ? known : sources.computeIfAbsent(criterion, this::read);
  }

  private Sources read(Criterion criterion) {
    Optional<Reading> reading =
        criterion instanceof FactCriterion leaf ? leaf.reading() : Optional.empty();
    return new Sources(
        JsonOutput.escaped(criterion.id()),
        criterion.provisions().stream().map(Provision::id).map(JsonOutput::escaped).toList(),
        JsonOutput.escaped(explanation.citation(criterion.provisions())),
        criterion instanceof FactCriterion leaf ? leaf.facts() : List.of(),
        reading.map(Reading::id).map(JsonOutput::escaped));
  }

  /** Writes what was judged for a fact; nothing if the fact is of another type or unknown. */
  private static void writeJudgement(Fact<?> fact, Case matter, JsonGenerator out)
      throws IOException {
    if (matter.value(fact) instanceof Judgement judgement) {
      out.writeStartObject();
      JsonOutput.own(out, Member.FACT, fact.id());
      JsonOutput.name(out, Member.OUTCOME);
      out.writeBoolean(judgement.outcome());
      JsonOutput.given(out, Member.ROLE, judgement.role());
      JsonOutput.given(out, Member.DATE, judgement.date().toString());
      JsonOutput.given(out, Member.REASON, judgement.reason());
      out.writeEndObject();
    }
  }
}
