package org.arendal.it;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.ConclusionRule;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Condition;
import org.arendal.core.words.Texts;

/** The page that lists what can follow from each article, how strongly, and on whose word. */
final class ConclusionsPage {
  private final Texts texts = Texts.inLanguage(Language.ENGLISH);

  @Override
  public String toString() {
    StringBuilder page = new StringBuilder(HEAD);
    for (ArticleEvaluator article : Articles.all()) {
      MarkdownTable table = new MarkdownTable(Set.of());
      article.possibleConclusions().forEach(rule -> table.add(cells(rule)));
      if (!table.isEmpty()) {
        page.append("\n## Article ")
            .append(article.article().number())
            .append("\n\n")
            .append(table);
      }
    }
    return page.toString();
  }

  /** What is said of a conclusion, column by column. */
  Map<String, String> cells(ConclusionRule rule) {
    Conclusion conclusion = rule.conclusion();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("conclusion", conclusion.id());
    cells.put("in words", texts.get("conclusion." + conclusion.id()));
    cells.put("kind", label("kind", conclusion.kind()));
    cells.put("holder", label("holder", conclusion.holder()));
    cells.put("strength", label("strength", conclusion.strength()));
    cells.put("stage", conclusion.stage().code());
    cells.put(
        "provisions", conclusion.provisions().stream().map(this::ranked).collect(joining(", ")));
    cells.put("on", rule.outcomes().stream().map(o -> label("outcome", o)).collect(joining(", ")));
    cells.put("when", words(rule.condition().condition()));
    return cells;
  }

  private String ranked(Provision provision) {
    return provision
        + " ("
        + texts.get("level." + provision.level().name().toLowerCase(Locale.ROOT))
        + ")";
  }

  private String label(String group, Coded value) {
    return texts.get(group + "." + value.code());
  }

  /** A condition in one line; that it has no parts is told by nothing. */
  private String words(Condition condition) {
    if (condition.criterion().isPresent()) {
      return texts.get("criterion." + condition.criterion().get().id());
    }
    if (condition.label().isPresent()) {
      return texts.get("condition." + condition.label().get());
    }
    List<String> parts = condition.parts().stream().map(this::words).toList();
    return switch (condition.kind()) {
      case NOT -> "not: " + parts.get(0);
      case UNLESS -> parts.get(0) + ", unless: " + parts.get(1);
      case ANY_OF -> parts.stream().collect(joining("; or ", "(", ")"));
      default -> parts.size() == 1 ? parts.get(0) : String.join("; and ", parts);
    };
  }

  private static final String HEAD =
      """
      # What can follow, how strongly, and on whose word

      Computed from the rules; a test keeps it true, and another lets nothing be called binding that
      the treaty does not say itself. *On* names the outcomes on which a conclusion follows, *when*
      what else it depends on. *Stage* sorts the first screen (ADR 0093).
      """;
}
