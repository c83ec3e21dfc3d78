package org.arendal.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.arendal.json.token.JsonTree;

/**
 * What a receipt keeps of one article. The outcome stays whatever is masked.
 *
 * @param article the number of the article
 * @param outcome the code of the outcome
 * @param rules the hash of the rule that was asked
 * @param findings every criterion of the rule, and whether it is met
 * @param conclusions every conclusion that the article can lead to, and what came of it
 * @param others what is asked, which readings count, what else there is to know, and whom to
 *     contact: one part each
 */
record AnsweredArticle(
    String article,
    String outcome,
    String rules,
    List<Part> findings,
    List<Part> conclusions,
    List<Part> others) {
  static final String FINDINGS = "findings";
  static final String CONCLUSIONS = "conclusions";
  static final String OTHERS = "others";
  private static final String ARTICLE = "article";
  private static final String OUTCOME = "outcome";
  private static final String RULES = "rules";

  AnsweredArticle {
    findings = List.copyOf(findings);
    conclusions = List.copyOf(conclusions);
    others = List.copyOf(others);
  }

  static AnsweredArticle read(Shape shape) {
    return new AnsweredArticle(
        shape.text(ARTICLE),
        shape.text(OUTCOME),
        shape.text(RULES),
        shape.list(FINDINGS, Part::read),
        shape.list(CONCLUSIONS, Part::read),
        shape.list(OTHERS, Part::read));
  }

  JsonTree tree() {
    return new Tree()
        .text(ARTICLE, article)
        .text(OUTCOME, outcome)
        .text(RULES, rules)
        .list(FINDINGS, findings, Part::tree)
        .list(CONCLUSIONS, conclusions, Part::tree)
        .list(OTHERS, others, Part::tree)
        .members();
  }

  AnsweredArticle masking(Set<String> facts) {
    return with(part -> part.masking(facts));
  }

  /** The article with all that can be masked masked. */
  AnsweredArticle masked() {
    return with(Part::masked);
  }

  /** All that can be masked, by where it stands. */
  Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    add(FINDINGS, findings, parts);
    add(CONCLUSIONS, conclusions, parts);
    add(OTHERS, others, parts);
    return parts;
  }

  private void add(String group, List<Part> some, Map<String, Part> parts) {
    some.forEach(part -> parts.put(String.join(".", article, group, part.id()), part));
  }

  private AnsweredArticle with(UnaryOperator<Part> change) {
    return new AnsweredArticle(
        article,
        outcome,
        rules,
        findings.stream().map(change).toList(),
        conclusions.stream().map(change).toList(),
        others.stream().map(change).toList());
  }
}
