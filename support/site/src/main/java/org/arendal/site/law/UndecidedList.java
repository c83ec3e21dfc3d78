package org.arendal.site.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Treatment;
import org.arendal.site.page.Sheet;

/** What the text says on an article that its rule does not decide. */
final class UndecidedList {
  private final ArticleEvaluator rule;
  private final Sheet sheet;

  UndecidedList(ArticleEvaluator rule, Sheet sheet) {
    this.rule = rule;
    this.sheet = sheet;
  }

  void add() {
    Set<Provision> decided = new LinkedHashSet<>();
    rule.rule().criteria().forEach(criterion -> decided.addAll(criterion.provisions()));
    List<Provision> undecided =
        Provisions.all().stream()
            .filter(provision -> Quotation.page(provision).equals(Quotation.page(rule.article())))
            .filter(this::isOfParagraph)
            .filter(provision -> provision.treatment() == Treatment.INFORMATION)
            .filter(provision -> !decided.contains(provision))
            .toList();
    if (undecided.isEmpty()) {
      return;
    }
    sheet.subheading(sheet.word("site.undecided"));
    sheet.paragraph(sheet.word("site.undecided.lead"));
    sheet.out().open("p", "class", "cited");
    sheet.cited(undecided);
    sheet.out().close("p");
  }

  private boolean isOfParagraph(Provision provision) {
    String number = number(rule.article());
    return number.isEmpty()
        || provision.paragraph().isEmpty()
        || provision.paragraph().startsWith(number);
  }

  /** The paragraph that the rule is of; empty where it is of the whole article. */
  private static String number(Article article) {
    int bracket = article.number().indexOf('(');
    return bracket < 0
        ? ""
        : article.number().substring(bracket + 1, article.number().length() - 1);
  }
}
