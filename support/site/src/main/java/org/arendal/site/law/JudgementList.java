package org.arendal.site.law;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.site.page.Links;
import org.arendal.site.page.Sheet;

/** What is left to humans, and what the guidance says to look at. */
final class JudgementList {
  private final List<FactCriterion> criteria;
  private final Sheet sheet;

  JudgementList(List<FactCriterion> criteria, Sheet sheet) {
    this.criteria = criteria;
    this.sheet = sheet;
  }

  void add() {
    Map<Fact<?>, Set<Provision>> judged = new LinkedHashMap<>();
    for (FactCriterion criterion : criteria) {
      for (Fact<?> fact : criterion.mainFacts()) {
        if (fact.type().kind() == FactType.Kind.JUDGEMENT) {
          judged.computeIfAbsent(fact, it -> new LinkedHashSet<>()).addAll(criterion.provisions());
        }
      }
    }
    if (judged.isEmpty()) {
      return;
    }
    sheet.subheading(sheet.word("site.judged"));
    sheet.paragraph(sheet.word("site.judged.lead"));
    sheet.out().open("ul");
    judged.forEach(this::add);
    sheet.out().close("ul");
  }

  private void add(Fact<?> fact, Set<Provision> provisions) {
    String id = "judged-" + fact.id();
    if (!sheet.isFirst(id)) {
      sheet.out().open("li").link("#" + id, sheet.explanation().question(fact)).close("li");
      return;
    }
    sheet.out().open("li", "id", id).text(sheet.explanation().question(fact));
    if (provisions.stream().noneMatch(it -> it.level() == Level.GUIDANCE)) {
      sheet.out().close("li");
      return;
    }
    sheet.out().open("ul", "class", "checklist");
    for (Provision provision : provisions) {
      if (provision.level() == Level.GUIDANCE) {
        sheet
            .out()
            .open("li")
            .text(Provisions.statement(provision, sheet.language()).orElseThrow() + " ")
            .link(Links.to(provision), provision.id())
            .close("li");
      }
    }
    sheet.out().close("ul", "li");
  }
}
