package org.arendal.core.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;

/**
 * Writes findings as lists of conditions, each with what came of it and its citations.
 *
 * <p>Articles share conditions, such as who is covered. A shared one is written out once; where it
 * comes again with the same results, its first line is enough.
 */
final class FindingText {
  private final Words words;
  private final ConditionText texts;
  private final Printer out;
  private final Case matter;
  private final List<Finding> written = new ArrayList<>();

  FindingText(Words words, Printer out, Case matter) {
    this.words = words;
    this.texts = new ConditionText(words);
    this.out = out;
    this.matter = matter;
  }

  /**
   * Writes the parts of an article's whole rule; that all of them must be met goes without saying.
   */
  void add(Article asked, Finding root) {
    root.parts().forEach(part -> add(asked, part, 0));
  }

  private void add(Article asked, Finding finding, int depth) {
    Condition condition = finding.condition();
    if (condition.label().isPresent() && condition.parts().size() > 1 && isWritten(finding)) {
      head(finding, depth, words.get("condition.as-above", words.condition(condition)));
      return;
    }
    List<Finding> parts = finding.parts();
    switch (condition.kind()) {
      case CRITERION -> leaf(asked, finding.status(), words.condition(condition), condition, depth);
      case NOT -> {
        Condition negated = condition.parts().get(0);
        if (condition.label().isEmpty() && negated.criterion().isPresent()) {
          String clause = words.clause(negated.criterion().get());
          leaf(asked, finding.status(), words.get("condition.not-so", clause), negated, depth);
        } else {
          head(finding, depth, texts.unsettled(finding, words.condition(condition)));
          add(asked, parts.get(0), depth + 1);
        }
      }
      case UNLESS -> {
        head(finding, depth, texts.unsettled(finding, words.condition(condition)));
        rule(asked, parts.get(0), depth + 1);
        out.remark(depth + 1, words.get("condition.unless") + ":");
        add(asked, parts.get(1), depth + 1);
      }
      case ALL_OF, ANY_OF -> {
        head(finding, depth, texts.unsettled(finding, texts.whole(condition)));
        parts.forEach(part -> add(asked, part, depth + 1));
      }
    }
  }

  /** Whether the condition is written already, with the same results; if not, it is now. */
  private boolean isWritten(Finding finding) {
    for (Finding before : written) {
      if (before.condition() == finding.condition() && haveSameResults(before, finding)) {
        return true;
      }
    }
    written.add(finding);
    return false;
  }

  private static boolean haveSameResults(Finding one, Finding other) {
    if (one.status() != other.status()) {
      return false;
    }
    List<Finding> parts = one.parts();
    List<Finding> others = other.parts();
    return IntStream.range(0, parts.size())
        .allMatch(i -> haveSameResults(parts.get(i), others.get(i)));
  }

  /** The rule that an exception belongs to: its parts alone, if they are simply all needed. */
  private void rule(Article asked, Finding rule, int depth) {
    Condition condition = rule.condition();
    if (condition.kind() == Condition.Kind.ALL_OF && condition.label().isEmpty()) {
      rule.parts().forEach(part -> add(asked, part, depth));
    } else {
      add(asked, rule, depth);
    }
  }

  private void head(Finding finding, int depth, String says) {
    out.condition(depth, finding.status(), says, List.of());
  }

  private void leaf(Article asked, Finding.Status status, String says, Condition leaf, int depth) {
    Criterion criterion = leaf.criterion().orElseThrow();
    out.condition(depth, status, says, Citations.first(asked, criterion.provisions()));
    texts.judgement(criterion, matter).ifPresent(judged -> out.remark(depth + 1, judged));
  }
}
