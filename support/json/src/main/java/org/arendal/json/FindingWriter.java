package org.arendal.json;

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
import org.arendal.json.token.JsonSink;

/** Writes a finding with all that is below it. */
final class FindingWriter {
  private final Explanation explanation;

  // Conditions are as many as the law has, however many the cases.
  private final Map<Condition, String> texts = new ConcurrentHashMap<>();
  private final Map<Criterion, Sources> sources = new ConcurrentHashMap<>();

  /** What a criterion rests on: the same in every case. */
  private record Sources(
      String criterion,
      List<String> provisions,
      String citation,
      List<Fact<?>> facts,
      Optional<String> reading) {}

  FindingWriter(Explanation explanation) {
    this.explanation = explanation;
  }

  void write(Finding finding, Case matter, JsonSink out) throws IOException {
    Condition condition = finding.condition();
    out.beginObject();
    JsonOutput.own(out, Member.KIND, Codes.of(condition.kind()));
    JsonOutput.optional(out, Member.LABEL, condition.label());
    JsonOutput.own(out, Member.TEXT, text(condition));
    JsonOutput.own(out, Member.STATUS, Codes.of(finding.status()));
    JsonOutput.own(out, Member.TRUTH, Codes.of(finding.truth()));
    if (condition.criterion().isPresent()) {
      write(sources(condition.criterion().get()), matter, out);
    } else {
      JsonOutput.name(out, Member.PARTS);
      out.beginArray();
      List<Finding> parts = finding.parts();
      for (int i = 0; i < parts.size(); i++) {
        write(parts.get(i), matter, out);
      }
      out.endArray();
    }
    out.endObject();
  }

  private void write(Sources of, Case matter, JsonSink out) throws IOException {
    JsonOutput.own(out, Member.CRITERION, of.criterion());
    JsonOutput.array(out, Member.PROVISIONS, of.provisions(), (id, o) -> o.ownString(id));
    JsonOutput.own(out, Member.CITATION, of.citation());
    JsonOutput.facts(out, Member.FACTS, of.facts());
    JsonOutput.orNull(out, Member.READING, of.reading(), (id, o) -> o.ownString(id));
    JsonOutput.name(out, Member.JUDGEMENTS);
    out.beginArray();
    for (int i = 0; i < of.facts().size(); i++) {
      writeJudgement(of.facts().get(i), matter, out);
    }
    out.endArray();
  }

  private String text(Condition condition) {
    String known = texts.get(condition);
    return known != null ? known : texts.computeIfAbsent(condition, explanation::condition);
  }

  private Sources sources(Criterion criterion) {
    Sources known = sources.get(criterion);
    return known != null ? known : sources.computeIfAbsent(criterion, this::read);
  }

  private Sources read(Criterion criterion) {
    Optional<Reading> reading =
        criterion instanceof FactCriterion leaf ? leaf.reading() : Optional.empty();
    return new Sources(
        criterion.id(),
        criterion.provisions().stream().map(Provision::id).toList(),
        explanation.citation(criterion.provisions()),
        criterion instanceof FactCriterion leaf ? leaf.facts() : List.of(),
        reading.map(Reading::id));
  }

  /** Writes what was judged for a fact; nothing if the fact is of another type or unknown. */
  private static void writeJudgement(Fact<?> fact, Case matter, JsonSink out) throws IOException {
    if (matter.value(fact) instanceof Judgement judgement) {
      out.beginObject();
      JsonOutput.own(out, Member.FACT, fact.id());
      JsonOutput.name(out, Member.OUTCOME);
      out.truth(judgement.outcome());
      JsonOutput.given(out, Member.ROLE, judgement.role());
      JsonOutput.given(out, Member.DATE, judgement.date().toString());
      JsonOutput.given(out, Member.REASON, judgement.reason());
      out.endObject();
    }
  }
}
