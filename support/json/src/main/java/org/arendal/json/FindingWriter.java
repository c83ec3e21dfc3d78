package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.law.Reading;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;

/** Writes a finding with all that is below it. */
final class FindingWriter {
  private final Explanation explanation;
  private final Case matter;

  FindingWriter(Explanation explanation, Case matter) {
    this.explanation = explanation;
    this.matter = matter;
  }

  void write(Finding finding, JsonGenerator out) throws IOException {
    Condition condition = finding.condition();
    out.writeStartObject();
    out.writeStringField("kind", Codes.of(condition.kind()));
    JsonOutput.optional(out, "label", condition.label());
    out.writeStringField("text", explanation.condition(condition));
    out.writeStringField("status", Codes.of(finding.status()));
    out.writeStringField("truth", Codes.of(finding.truth()));
    if (condition.criterion().isPresent()) {
      write(condition.criterion().get(), out);
    } else {
      JsonOutput.array(out, "parts", finding.parts(), this::write);
    }
    out.writeEndObject();
  }

  private void write(Criterion criterion, JsonGenerator out) throws IOException {
    List<Fact<?>> facts = criterion instanceof FactCriterion leaf ? leaf.facts() : List.of();
    Optional<Reading> reading =
        criterion instanceof FactCriterion leaf ? leaf.reading() : Optional.empty();
    out.writeStringField("criterion", criterion.id());
    JsonOutput.provisions(out, criterion.provisions(), explanation.texts());
    JsonOutput.facts(out, "facts", facts);
    JsonOutput.optional(out, "reading", reading.map(Reading::id));
    JsonOutput.array(out, "judgements", facts, this::writeJudgement);
  }

  /** Writes what was judged for a fact; nothing if the fact is of another type or unknown. */
  private void writeJudgement(Fact<?> fact, JsonGenerator out) throws IOException {
    if (matter.value(fact) instanceof Judgement judgement) {
      out.writeStartObject();
      out.writeStringField("fact", fact.id());
      out.writeBooleanField("outcome", judgement.outcome());
      out.writeStringField("role", judgement.role());
      out.writeStringField("date", judgement.date().toString());
      out.writeStringField("reason", judgement.reason());
      out.writeEndObject();
    }
  }
}
