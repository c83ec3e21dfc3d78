package org.arendal.core.explanation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.model.Case;
import org.arendal.core.model.FactType;
import org.arendal.core.model.Judgement;

/**
 * Writes findings as lists of conditions, each with what came of it and its citations.
 *
 * <p>Articles share conditions, such as who is covered. A shared one is written out once; where it
 * comes again with the same results, its first line is enough.
 */
final class FindingText {
  private static final int STATUS_WIDTH = 16;

  /** A condition with parts and what came of each, from first to last. */
  private record Written(Condition condition, List<Finding.Status> results) {}

  private final Explanation explanation;
  private final Texts texts;
  private final Lines lines;
  private final Case matter;
  private final Set<Written> written = new HashSet<>();

  FindingText(Explanation explanation, Lines lines, Case matter) {
    this.explanation = explanation;
    this.texts = explanation.texts();
    this.lines = lines;
    this.matter = matter;
  }

  /** Writes the parts of the whole rule; that all of them must be met goes without saying. */
  void add(Finding root) {
    root.parts().forEach(part -> add(part, 0));
  }

  private void add(Finding finding, int depth) {
    Condition condition = finding.condition();
    List<Finding> parts = finding.parts();
    if (condition.label().isPresent() && parts.size() > 1 && !written.add(writing(finding))) {
      lines.add(
          lead(finding.status(), depth),
          explanation.condition(condition) + ": " + texts.get("condition.as-above"));
      return;
    }
    switch (condition.kind()) {
      case CRITERION -> {
        leaf(finding.status(), "", finding, depth);
      }
      case NOT -> {
        Finding negated = parts.get(0);
        if (condition.label().isEmpty() && negated.parts().isEmpty()) {
          leaf(finding.status(), texts.get("condition.not") + " ", negated, depth);
        } else {
          head(finding, depth);
          add(negated, depth + 1);
        }
      }
      case UNLESS -> {
        head(finding, depth);
        rule(parts.get(0), depth + 1);
        lines.add(margin(depth + 1), texts.get("condition.unless") + ":");
        add(parts.get(1), depth + 1);
      }
      case ALL_OF, ANY_OF -> {
        head(finding, depth);
        parts.forEach(part -> add(part, depth + 1));
      }
    }
  }

  private static Written writing(Finding finding) {
    ImmutableList.Builder<Finding.Status> results = ImmutableList.builder();
    collect(finding, results);
    return new Written(finding.condition(), results.build());
  }

  private static void collect(Finding finding, ImmutableList.Builder<Finding.Status> results) {
    results.add(finding.status());
    finding.parts().forEach(part -> collect(part, results));
  }

  /** The rule that an exception belongs to: its parts alone, if they are simply all needed. */
  private void rule(Finding rule, int depth) {
    Condition condition = rule.condition();
    if (condition.kind() == Condition.Kind.ALL_OF && condition.label().isEmpty()) {
      rule.parts().forEach(part -> add(part, depth));
    } else {
      add(rule, depth);
    }
  }

  private void head(Finding finding, int depth) {
    Condition condition = finding.condition();
    boolean tellsHow =
        condition.label().isPresent()
            && condition.parts().size() > 1
            && condition.kind() != Condition.Kind.UNLESS;
    String how =
        tellsHow ? ": " + lowerFirst(texts.get("condition." + code(condition.kind()))) : "";
    lines.add(
        lead(finding.status(), depth), explanation.condition(condition) + how + unsettled(finding));
  }

  /** Of a whole that no longer matters some parts can be known: that it is not is said. */
  private String unsettled(Finding finding) {
    boolean isPartlyKnown =
        finding.status() == Finding.Status.NOT_REACHED
            && finding.leaves().stream()
                .anyMatch(leaf -> leaf.status() != Finding.Status.NOT_REACHED);
    return isPartlyKnown ? " (" + texts.get("condition.unsettled") + ")" : "";
  }

  private void leaf(Finding.Status status, String prefix, Finding leaf, int depth) {
    FactCriterion criterion = (FactCriterion) leaf.condition().criterion().orElseThrow();
    String says = explanation.condition(leaf.condition());
    lines.add(
        lead(status, depth),
        (prefix.isEmpty() ? says : prefix + lowerFirst(says))
            + " "
            + Citations.of(criterion.provisions(), texts));
    judgement(criterion).ifPresent(judgement -> lines.add(margin(depth + 1), judgement));
  }

  /** The judgement that answers the criterion; where it reads other facts too, nobody judged it. */
  private Optional<String> judgement(FactCriterion criterion) {
    return criterion.facts().stream()
        .filter(fact -> criterion.facts().size() == 1)
        .filter(fact -> fact.type() == FactType.JUDGEMENT)
        .findFirst()
        .flatMap(matter::get)
        .map(Judgement.class::cast)
        .map(
            judgement ->
                texts.get(
                    "label.judged",
                    texts.get(judgement.outcome() ? "label.yes" : "label.no"),
                    judgement.date(),
                    judgement.role(),
                    judgement.reason()));
  }

  private String lead(Finding.Status status, int depth) {
    String name = texts.get("status." + code(status));
    return "  " + Strings.padEnd(name, STATUS_WIDTH, ' ') + "  ".repeat(depth);
  }

  private static String margin(int depth) {
    return " ".repeat(2 + STATUS_WIDTH + 2 * depth);
  }

  static String lowerFirst(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
