package org.arendal.site.page;

import java.util.List;
import org.arendal.core.law.Language;

/**
 * A page of the site, without the frame that all have.
 *
 * @param language the language of the page; a page in another language has the same name
 * @param name its name without the language and without {@code .html}
 * @param title what it is called
 * @param body its markup
 * @param anchors what can be quoted from it, in the order of the page
 * @param inAllLanguages whether there is one in every language
 * @param scripts the scripts that it loads, from the folder of the site
 * @param styles the style sheets that it loads besides the one of all pages
 */
public record Page(
    Language language,
    String name,
    String title,
    String body,
    List<Anchor> anchors,
    boolean inAllLanguages,
    List<String> scripts,
    List<String> styles) {
  /** Copies the lists. */
  public Page {
    anchors = List.copyOf(anchors);
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
  }

  /** The address of the page within the site. */
  public String path() {
    return language.tag() + "/" + name + ".html";
  }
}
