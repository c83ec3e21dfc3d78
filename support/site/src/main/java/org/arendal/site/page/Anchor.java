package org.arendal.site.page;

import org.arendal.core.explanation.Quotation;

/**
 * A place on a page that can be found, and mostly quoted.
 *
 * @param id its id on the page, the same in every language
 * @param title what it is called, such as its citation
 * @param text what it says
 * @param isQuotable whether it is there for good
 */
public record Anchor(String id, String title, String text, boolean isQuotable) {
  /** The place of something that can be quoted. */
  public static Anchor of(Quotation quotation) {
    return new Anchor(quotation.id(), quotation.title(), quotation.text(), true);
  }
}
