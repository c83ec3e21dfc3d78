package org.arendal.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.words.Texts;

/** A page while it is written: its markup, and what on it can be quoted and found. */
public final class Sheet {
  private final Language language;
  private final Texts texts;
  private final Explanation explanation;
  private final Markup out = new Markup();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();
  private final Set<String> marked = new HashSet<>();

  /** An empty page in a language. */
  public Sheet(Language language) {
    this.language = language;
    this.texts = SiteWords.in(language);
    this.explanation = Explanation.inLanguage(language);
  }

  /** The language of the page. */
  public Language language() {
    return language;
  }

  /** The words of the library and of the site. */
  public Texts texts() {
    return texts;
  }

  /** A word of the site, or of the library. */
  public String word(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** What the library says in words. */
  public Explanation explanation() {
    return explanation;
  }

  /** The markup so far, to be added to. */
  public Markup out() {
    return out;
  }

  /** A heading of the second rank with an id, so that contents can lead to it. */
  public Sheet heading(String id, String text) {
    out.element("h2", text, "id", id).markup("\n");
    return this;
  }

  /** A heading of the third rank. */
  public Sheet subheading(String text) {
    out.element("h3", text).markup("\n");
    return this;
  }

  /** A paragraph. */
  public Sheet paragraph(String text) {
    out.element("p", text).markup("\n");
    return this;
  }

  /** Whether this is the first time that the page is given an id; then it may bear it. */
  public boolean isFirst(String id) {
    return marked.add(id);
  }

  /** Opens an element that can be quoted and found. */
  public Sheet open(String element, Anchor anchor, String kind) {
    anchors.add(anchor);
    out.open(element, "id", anchor.id(), "class", kind);
    return this;
  }

  /** The same for a place whose words on the page are not quite those that are quoted. */
  public Sheet openInOtherWords(String element, Anchor anchor, String kind) {
    anchors.add(anchor);
    out.open(element, "id", anchor.id(), "class", kind, "data-text", anchor.text());
    return this;
  }

  /** The link of a place to itself, from which it is quoted. */
  public Sheet self(Anchor anchor) {
    out.element("a", "#", "class", "self", "href", "#" + anchor.id(), "aria-label", anchor.title());
    return this;
  }

  /** Links to provisions, by their citations. */
  public Sheet cited(List<Provision> provisions) {
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      out.markup(i == 0 ? "" : ", ").link(Links.to(provision), provision.id());
    }
    return this;
  }

  /** Loads a script of the site on this page. */
  public Sheet script(String path) {
    scripts.add(path);
    return this;
  }

  /** Loads a style sheet of the site on this page alone. */
  public Sheet style(String path) {
    styles.add(path);
    return this;
  }

  /** The page, one of those that are there in every language. */
  public Page page(String name, String title) {
    return new Page(language, name, title, out.toString(), anchors, true, scripts, styles);
  }

  /** The page, which is there in this language alone. */
  public Page pageInThisLanguage(String name, String title) {
    return new Page(language, name, title, out.toString(), anchors, false, scripts, styles);
  }
}
