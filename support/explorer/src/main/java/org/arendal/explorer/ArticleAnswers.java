package org.arendal.explorer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.words.Texts;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.token.JsonSink;
import org.arendal.json.token.JsonTree;

/**
 * The answers article by article: each as it is written in JSON, with the words for its codes, and
 * with the lines of its diagram in place of the finding.
 */
final class ArticleAnswers {
  private static final String FINDING = "finding";

  private final Asked asked;
  private final Explanation explanation;
  private final Texts texts;

  ArticleAnswers(Asked asked) {
    this.asked = asked;
    this.explanation = asked.explanation();
    this.texts = explanation.texts();
  }

  /** Writes the answers. */
  void write(List<Determination> determinations, JsonSink out) throws IOException {
    out.beginArray("articles");
    for (Determination determination : determinations) {
      write(determination, out);
    }
    out.endArray();
  }

  private void write(Determination determination, JsonSink out) throws IOException {
    AssessmentWriter writer = AssessmentWriter.inLanguage(texts.language());
    Map<String, JsonTree> members =
        ((JsonTree.Members) JsonTree.of(json -> writer.write(determination, json))).byName();
    out.beginObject();
    out.member("number", texts.get("article-number." + determination.article().number()));
    out.member("outcomeText", texts.get("outcome." + Codes.of(determination.outcome())));
    out.member("effect", Codes.of(determination.article().effect()));
    for (Map.Entry<String, JsonTree> member : members.entrySet()) {
      if (member.getKey().equals(FINDING)) {
        lines(explanation.diagram(determination), out);
        Assumed.write(assumed(determination.finding()), explanation, out);
      } else {
        out.name(member.getKey());
        worded(member.getKey(), member.getValue(), determination).write(out);
      }
    }
    out.endObject();
  }

  /** With the words for the codes that it has. */
  private JsonTree worded(String name, JsonTree value, Determination determination) {
    return switch (name) {
      case "conclusions" -> conclusions(value, determination.conclusions());
      case "ifItApplies" -> conclusions(value, determination.ifItApplies());
      case "contacts" -> Worded.each(value, texts, List.of("function", "territory"));
      default -> value;
    };
  }

  /** With the stage at which each is acted on, and whether anything is open about it. */
  private JsonTree conclusions(JsonTree value, List<DrawnConclusion> drawn) {
    JsonTree.Elements worded =
        (JsonTree.Elements) Worded.each(value, texts, List.of("kind", "holder", "strength"));
    List<JsonTree> staged = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Map<String, JsonTree> members =
          new LinkedHashMap<>(((JsonTree.Members) worded.inOrder().get(i)).byName());
      members.put("stage", new JsonTree.Text(drawn.get(i).conclusion().stage().code()));
      members.put("certain", new JsonTree.Truth(drawn.get(i).isCertain()));
      members.put("refused", new JsonTree.Truth(drawn.get(i).isRefused()));
      staged.add(new JsonTree.Members(members));
    }
    return new JsonTree.Elements(staged);
  }

  /** Of what is assumed, what a condition of the rule asks for. */
  private List<Fact<?>> assumed(Finding finding) {
    return asked.assumed().stream()
        .filter(
            fact ->
                finding.leaves().stream()
                    .flatMap(leaf -> leaf.condition().criterion().stream())
                    .anyMatch(
                        criterion ->
                            criterion instanceof FactCriterion leaf && leaf.facts().contains(fact)))
        .toList();
  }

  private void lines(Diagram diagram, JsonSink out) throws IOException {
    out.beginArray("lines");
    for (Diagram.Line line : diagram.lines()) {
      out.beginObject();
      out.member("depth", line.depth());
      out.member("parent", line.parent());
      out.member("shape", Codes.of(line.shape()));
      out.member("lead", line.lead());
      out.member("status", line.status().map(Codes::of));
      out.member(
          "statusText", line.status().map(status -> texts.get("status." + Codes.of(status))));
      out.member("text", line.text());
      out.member("judgement", line.judgement());
      out.beginArray("provisions");
      for (Provision provision : line.provisions()) {
        out.string(provision.id());
      }
      out.endArray();
      out.member("citation", explanation.citation(line.provisions()));
      out.endObject();
    }
    out.endArray();
  }
}
