package org.arendal.site.page;

import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;

/** Where on the site things stand, from another page in the same language. */
public final class Links {
  private Links() {}

  /** A link to a provision. */
  public static String to(Provision provision) {
    return Quotation.page(provision) + ".html#" + provision.id();
  }

  /** A link to what the library makes of an article, or of a paragraph with a rule of its own. */
  public static String to(Article article) {
    return Quotation.page(article) + ".html#" + id(article);
  }

  /** The id of the part of a page that a rule stands in. */
  public static String id(Article article) {
    return "rule-" + Quotation.dashed(article);
  }
}
