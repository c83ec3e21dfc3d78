package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import org.arendal.core.answer.OtherOutcome;
import org.arendal.core.answer.Turn;
import org.arendal.core.answer.Way;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Writes what would turn an outcome as JSON: each other outcome with the smallest sets of
 * conditions that would give it, by which of the three lists a set belongs to.
 *
 * <p>Ids and codes are the same in every language; {@code text} is in that of the writer. The facts
 * of a condition have the values that they have in the case, in the form of a case, but for
 * judgements, also those within a value, of which the outcome alone is written.
 */
public final class WhyNotWriter {
  private final Explanation explanation;
  private final Case matter;

  private WhyNotWriter(Explanation explanation, Case matter) {
    this.explanation = explanation;
    this.matter = matter;
  }

  /**
   * What would turn an outcome as JSON, in one line or indented, without a line feed at the end.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static String write(WhyNot whyNot, Language language, boolean pretty, JsonAdapter json) {
    WhyNotWriter writer =
        new WhyNotWriter(Explanation.inLanguage(language), whyNot.determination().matter());
    return JsonOutput.text(json, pretty, out -> writer.write(whyNot, out));
  }

  /**
   * The same as one value of something greater.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   * @throws IOException if what is written to fails
   */
  public static void write(WhyNot whyNot, Language language, JsonSink out) throws IOException {
    new WhyNotWriter(Explanation.inLanguage(language), whyNot.determination().matter())
        .write(whyNot, out);
  }

  private void write(WhyNot whyNot, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.given(out, Member.AS_OF, whyNot.determination().asOf().toString());
    JsonOutput.own(out, Member.LANGUAGE, explanation.texts().language().tag());
    JsonOutput.own(out, Member.ARTICLE, whyNot.determination().article().number());
    JsonOutput.code(out, Member.OUTCOME, whyNot.determination().outcome());
    JsonOutput.array(out, Member.OTHERS, whyNot.others(), this::write);
    out.endObject();
  }

  private void write(OtherOutcome other, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.code(out, Member.OUTCOME, other.outcome());
    JsonOutput.array(out, Member.WAYS, other.ways(), this::write);
    JsonOutput.name(out, Member.HAS_LONGER);
    out.truth(other.hasLonger());
    out.endObject();
  }

  private void write(Way way, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.code(out, Member.REACH, way.reach());
    JsonOutput.optional(out, Member.DAY, way.day());
    JsonOutput.array(out, Member.TURNS, way.turns(), this::write);
    out.endObject();
  }

  private void write(Turn turn, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.CRITERION, turn.criterion().id());
    JsonOutput.own(out, Member.TEXT, explanation.condition(turn.criterion()));
    JsonOutput.provisions(out, turn.criterion().provisions(), explanation.texts());
    JsonOutput.orNull(
        out,
        Member.MET,
        Optional.of(turn.now()).filter(Truth::isKnown),
        (now, o) -> o.truth(now == Truth.TRUE));
    JsonOutput.name(out, Member.WOULD_BE_MET);
    out.truth(turn.wouldBeMet());
    JsonOutput.code(out, Member.MEANS, turn.means());
    JsonOutput.array(out, Member.FACTS, turn.facts(), this::write);
    out.endObject();
  }

  private <T> void write(Fact<T> fact, JsonSink out) throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.FACT, fact.id());
    JsonOutput.own(out, Member.LABEL, explanation.label(fact));
    JsonOutput.orNull(
        out,
        Member.VALUE,
        matter.get(fact),
        (value, o) -> ValueForm.of(fact.type()).writeOutcomes(value, o));
    out.endObject();
  }
}
