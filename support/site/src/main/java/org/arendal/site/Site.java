package org.arendal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Language;
import org.arendal.site.explorer.CaseScript;
import org.arendal.site.explorer.ExplorerPage;
import org.arendal.site.guide.GuidePages;
import org.arendal.site.law.LawPages;
import org.arendal.site.page.Frame;
import org.arendal.site.page.Languages;
import org.arendal.site.page.Page;
import org.arendal.site.page.SiteWords;
import org.arendal.site.register.RegisterPages;
import org.arendal.site.search.SearchIndex;
import org.arendal.site.search.SearchPage;
import org.arendal.site.twin.Twins;

/** All that the site consists of. */
final class Site {
  private static final List<String> ASSETS = List.of("site.css", "map.js", "quote.js", "search.js");

  private final Convention convention = Convention.discovered();
  private final Path root;
  private final String address;
  private final boolean hasExplorer;

  /** A site from the files of the repository, for an address; an empty one is not known. */
  Site(Path root, String address) {
    this.root = root;
    this.address = address;
    this.hasExplorer = Files.exists(script());
  }

  private Path script() {
    return root.resolve("support/explorer/target/script/arendal.js");
  }

  /** All pages in all languages. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (Language language : Languages.names().keySet()) {
      pages.add(StartPages.in(language, hasExplorer));
      pages.addAll(LawPages.in(language, convention, hasExplorer));
      pages.addAll(RegisterPages.in(language, convention));
      pages.add(SearchPage.in(language));
      if (hasExplorer) {
        pages.add(ExplorerPage.in(language));
      }
    }
    pages.addAll(GuidePages.of(root));
    return pages;
  }

  /** All files. */
  List<SiteFile> files() {
    List<Page> pages = pages();
    Frame frame = new Frame(convention, address, hasExplorer);
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.of("index.html", StartPages.choice()));
    pages.forEach(page -> files.add(SiteFile.of(page.path(), frame.around(page))));
    for (Language language : Languages.names().keySet()) {
      files.add(
          SiteFile.of(
              "assets/search-" + language.tag() + ".js",
              SearchIndex.of(pages.stream().filter(it -> it.language() == language).toList())));
      LawPages.drawings(language).forEach((path, drawing) -> files.add(SiteFile.of(path, drawing)));
      Twins.in(language, convention).forEach((path, twin) -> files.add(SiteFile.of(path, twin)));
    }
    ASSETS.forEach(asset -> files.add(asset(asset)));
    if (hasExplorer) {
      files.add(asset(ExplorerPage.STYLE));
      ExplorerPage.SCRIPTS.forEach(script -> files.add(asset(script)));
      files.add(SiteFile.of(ExplorerPage.CASES, CaseScript.of(root)));
      files.add(new SiteFile(ExplorerPage.LIBRARY, library()));
    }
    return files;
  }

  /** The list of all that can be quoted, a line each, as it is kept in the repository. */
  List<String> quotable() {
    return Quotation.all(convention.law(), SiteWords.in(Language.ENGLISH)).stream()
        .map(quotation -> quotation.page() + "#" + quotation.id())
        .sorted()
        .toList();
  }

  private byte[] library() {
    try {
      return Files.readAllBytes(script());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SiteFile asset(String name) {
    String resource = "/org/arendal/site/assets/" + name;
    try (InputStream in =
        Objects.requireNonNull(Site.class.getResourceAsStream(resource), resource)) {
      return new SiteFile("assets/" + name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
