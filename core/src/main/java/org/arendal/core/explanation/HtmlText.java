package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.words.Texts;
import org.arendal.core.words.Wording;

/**
 * HTML without a script and without anything to fetch: a page, or a fragment for a page of others.
 *
 * <p>It is written so that it is well-formed XML too. What came of a condition is said by a word
 * and a sign, never by colour alone. Sections of an article can be folded; they come unfolded, and
 * on paper they always are. A fragment has no landmarks, no style and no highest heading: these
 * belong to the page that it is put into.
 */
final class HtmlText implements Printer {
  /** What can be open. */
  private enum Block {
    HEAD,
    MAIN,
    PART,
    SECTION,
    ITEMS,
    CONDITIONS
  }

  /** The level of the heading of a fragment; that of a page has the first. */
  private static final int TOP_OF_FRAGMENT = 2;

  private final Texts texts;
  private final boolean isPage;
  private final HtmlMarkup out = new HtmlMarkup();
  private final ImmutableMap<Finding.Status, String> statuses;

  private final StringBuilder title = new StringBuilder();
  // What is open, from the inside out; a list is open with its last item.
  private final Deque<Block> open = new ArrayDeque<>();

  private HtmlText(Texts texts, boolean isPage) {
    this.texts = texts;
    this.isPage = isPage;
    this.statuses =
        Maps.toMap(
            EnumSet.allOf(Finding.Status.class),
            status ->
                "<span class=\"status\"><span aria-hidden=\"true\">"
                    + Signs.of(status)
                    + "</span> "
                    + HtmlMarkup.escaped(texts.get("status." + Words.code(status)))
                    + "</span> ");
    open(Block.HEAD, isPage ? "<header>\n" : "<div class=\"head\">\n");
  }

  /** A page that stands by itself. */
  static HtmlText page(Texts texts) {
    return new HtmlText(texts, true);
  }

  /** A part of a page. */
  static HtmlText fragment(Texts texts) {
    return new HtmlText(texts, false);
  }

  @Override
  public void title(String text) {
    title.append(text);
    out.element(heading(0), text);
  }

  @Override
  public void heading(String text) {
    closeTo(EnumSet.of(Block.HEAD, Block.MAIN));
    if (isIn(Block.HEAD)) {
      close();
      open(Block.MAIN, isPage ? "<main>\n" : "");
    }
    open(Block.PART, "<section>\n");
    out.element(heading(1), text);
  }

  @Override
  public void section(String text) {
    closeTo(EnumSet.of(Block.HEAD, Block.MAIN, Block.PART));
    open(Block.SECTION, "<details open=\"open\">\n<summary>");
    out.element(heading(2), text);
    out.raw("</summary>\n");
  }

  private String heading(int depth) {
    return "h" + ((isPage ? 1 : TOP_OF_FRAGMENT) + depth);
  }

  @Override
  public void paragraph(String text, List<Provision> cited) {
    closeLists();
    out.raw("<p>").text(text);
    cite(cited);
    out.raw("</p>\n");
  }

  @Override
  public void condition(int depth, Finding.Status status, String text, List<Provision> cited) {
    closeItems();
    closeConditions(depth + 1);
    if (conditions() == depth + 1) {
      out.raw("</li>\n");
    }
    while (conditions() <= depth) {
      open(Block.CONDITIONS, "<ul class=\"conditions\" role=\"list\">\n");
    }
    out.raw("<li class=\"" + Words.code(status) + "\">");
    out.raw(requireNonNull(statuses.get(status))).text(text);
    cite(cited);
  }

  @Override
  public void remark(int depth, String text) {
    remark(depth, Wording.of(text));
  }

  @Override
  public void remark(int depth, Wording text) {
    closeItems();
    closeConditions(depth);
    out.raw("<p class=\"remark\">").text(text).raw("</p>\n");
  }

  @Override
  public void item(String text, List<Provision> cited) {
    item(Wording.of(text), cited);
  }

  @Override
  public void item(Wording text, List<Provision> cited) {
    closeConditions(0);
    if (isIn(Block.ITEMS)) {
      out.raw("</li>\n<li>");
    } else {
      open(Block.ITEMS, "<ul class=\"items\" role=\"list\">\n<li>");
    }
    out.text(text);
    cite(cited);
  }

  @Override
  public void detail(String text) {
    detail(Wording.of(text));
  }

  @Override
  public void detail(Wording text) {
    out.raw("<p class=\"detail\">").text(text).raw("</p>\n");
  }

  @Override
  public void row(String text) {
    closeLists();
    out.raw("<p class=\"row\">").text(text).raw("</p>\n");
  }

  @Override
  public void footer(List<String> footer) {
    closeTo(EnumSet.noneOf(Block.class));
    out.raw(isPage ? "<footer>\n" : "<div class=\"foot\">\n");
    footer.forEach(text -> out.element("p", text));
    out.raw(isPage ? "</footer>\n" : "</div>\n");
  }

  private void cite(List<Provision> cited) {
    if (!cited.isEmpty()) {
      out.raw(" <span class=\"cited\">").text(Citations.of(cited, texts)).raw("</span>");
    }
  }

  private void open(Block block, String markup) {
    open.push(block);
    out.raw(markup);
  }

  private void close() {
    out.raw(
        switch (open.pop()) {
          case HEAD -> isPage ? "</header>\n" : "</div>\n";
          case MAIN -> isPage ? "</main>\n" : "";
          case PART -> "</section>\n";
          case SECTION -> "</details>\n";
          case ITEMS, CONDITIONS -> "</li>\n</ul>\n";
        });
  }

  private boolean isIn(Block block) {
    return open.peek() == block;
  }

  /** Closes what is open inside one of these blocks; all if there is none. */
  private void closeTo(Set<Block> blocks) {
    while (!open.isEmpty() && !blocks.contains(open.peek())) {
      close();
    }
  }

  private void closeLists() {
    closeItems();
    closeConditions(0);
  }

  private void closeItems() {
    if (isIn(Block.ITEMS)) {
      close();
    }
  }

  /** How many lists of conditions are open. */
  private int conditions() {
    return Collections.frequency(open, Block.CONDITIONS);
  }

  /** Closes lists of conditions until so many are open. */
  private void closeConditions(int left) {
    while (conditions() > left) {
      close();
    }
  }

  /** What was printed, with all that is open ended. */
  @Override
  public String toString() {
    closeTo(EnumSet.noneOf(Block.class));
    String language = texts.tag();
    return isPage
        ? HtmlMarkup.page(language, title.toString(), out.toString())
        : "<div class=\"arendal\" lang=\"" + language + "\">\n" + out + "</div>\n";
  }
}
