package org.arendal.site.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;

/**
 * A part of the law with a page of its own.
 *
 * @param name the name of its page
 * @param provisions its provisions in the order of the source
 */
record Part(String name, List<Provision> provisions) {

  /** All parts in the order of the source. */
  static List<Part> all() {
    Map<String, List<Provision>> parts =
        Provisions.all().stream()
            .collect(groupingBy(Quotation::page, LinkedHashMap::new, toList()));
    return parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList();
  }

  /** The rules of the library on this part. */
  List<ArticleEvaluator> rules() {
    return Articles.all().stream()
        .filter(rule -> Quotation.page(rule.article()).equals(name))
        .toList();
  }

  /** Its provisions under the first, and so the widest, of each paragraph or annex. */
  Map<Provision, List<Provision>> paragraphs() {
    Map<String, Provision> first = new LinkedHashMap<>();
    provisions.forEach(provision -> first.putIfAbsent(paragraph(provision), provision));
    return provisions.stream()
        .collect(
            groupingBy(provision -> first.get(paragraph(provision)), LinkedHashMap::new, toList()));
  }

  private static String paragraph(Provision provision) {
    return Stream.of(provision)
        .filter(it -> it.article() == 0 || it.level() == Level.ANNEX)
        .map(it -> it.id().replaceFirst("-.*", ""))
        .findFirst()
        .orElseGet(() -> provision.paragraph().replaceFirst("(?<=\\d)[a-z]+", ""));
  }
}
