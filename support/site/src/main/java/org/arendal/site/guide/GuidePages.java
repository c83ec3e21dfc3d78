package org.arendal.site.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.law.Language;
import org.arendal.site.page.Anchor;
import org.arendal.site.page.Languages;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The pages made from Markdown; they are in English, and a page in each language leads to them. */
public final class GuidePages {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private final Written written;
  private final List<String> outside = new ArrayList<>();
  private final GuideLinks links;

  private GuidePages(Path root) {
    this.written = new Written(root);
    this.links = new GuideLinks(written, outside);
  }

  /** All of them: those in English, and the page that leads to them in every language. */
  public static List<Page> of(Path root) {
    return new GuidePages(root).pages();
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    written.files().values().forEach(files -> files.forEach(file -> pages.add(page(file))));
    pages.add(outside());
    Languages.names().keySet().forEach(language -> pages.add(index(language)));
    return pages;
  }

  private Page page(String file) {
    Sheet sheet = new Sheet(Language.ENGLISH);
    if (!file.endsWith(".md")) {
      sheet.out().element("pre", written.read(file), "tabindex", "0");
      return sheet.pageInThisLanguage(written.page(file).orElseThrow(), "Licence");
    }
    Node document = Parser.builder().extensions(EXTENSIONS).build().parse(written.read(file));
    String title = takeTitle(document).orElse(file);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            lead(file, link);
            visitChildren(link);
          }
        });
    sheet
        .out()
        .markup(tables(HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document)));
    Page page = sheet.pageInThisLanguage(written.page(file).orElseThrow(), title);
    return new Page(
        page.language(),
        page.name(),
        page.title(),
        page.body(),
        List.of(
            new Anchor(
                "main", title, TextContentRenderer.builder().build().render(document), false)),
        false,
        List.of(),
        List.of());
  }

  /** What is not on the site stays as a text. */
  private void lead(String file, Link link) {
    Optional<String> to = links.of(file, link.getDestination());
    if (to.isPresent()) {
      link.setDestination(to.get());
    } else {
      Node child = link.getFirstChild();
      while (child != null) {
        Node next = child.getNext();
        link.insertBefore(child);
        child = next;
      }
      link.unlink();
    }
  }

  /** A table can be wider than a narrow screen; then it is moved, not the page. */
  private static String tables(String html) {
    return html.replace("<table>", "<div class=\"wide\" role=\"region\" tabindex=\"0\"><table>")
        .replace("</table>", "</table></div>")
        .replace("<pre>", "<pre tabindex=\"0\">");
  }

  /** The first heading is the title of the page, which the frame shows. */
  private static Optional<String> takeTitle(Node document) {
    if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
      String title = TextContentRenderer.builder().build().render(heading);
      heading.unlink();
      return Optional.of(title);
    }
    return Optional.empty();
  }

  private Page index(Language language) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.guides.lead"));
    for (Map.Entry<String, List<String>> group : written.files().entrySet()) {
      sheet.heading(group.getKey(), sheet.word("site.guides." + group.getKey()));
      sheet.out().open("ul", "lang", Language.ENGLISH.tag());
      for (String file : group.getValue()) {
        sheet
            .out()
            .open("li")
            .link("../en/" + written.page(file).orElseThrow() + ".html", title(file))
            .close("li");
      }
      sheet.out().close("ul");
    }
    return sheet.page("guides", sheet.word("site.part.guides"));
  }

  private String title(String file) {
    return written
        .read(file)
        .lines()
        .filter(line -> line.startsWith("# "))
        .findFirst()
        .map(line -> line.substring(2))
        .orElse("Licence");
  }

  /** Everything elsewhere that a page leads to, in one place. */
  private Page outside() {
    Sheet sheet = new Sheet(Language.ENGLISH);
    sheet.paragraph(
        "These addresses are not part of the site. Nothing on the site loads anything from them.");
    sheet.out().open("ul");
    for (int i = 0; i < outside.size(); i++) {
      sheet
          .out()
          .open("li", "id", "outside-" + (i + 1))
          .element("a", outside.get(i), "href", outside.get(i), "rel", "noreferrer")
          .close("li");
    }
    sheet.out().close("ul");
    return sheet.pageInThisLanguage("outside", "Elsewhere");
  }
}
