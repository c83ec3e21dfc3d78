package org.arendal.site.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arendal.core.law.Provisions;

/** Where a link of a written page leads on the site. */
final class GuideLinks {
  private static final Pattern ARTICLE = Pattern.compile("support/docs/law/article-0*(\\d+)\\.md");
  private static final Map<String, String> OWN =
      Map.of(
          "support/docs/law/introduction.md", "introduction",
          "support/docs/law/annexes.md", "annexes",
          "support/docs/law/index.md", "articles",
          "support/docs/law", "articles",
          "support/docs/README.md", "guides",
          "support/docs/countries", "countries");
  private static final Map<String, String> COUNTRIES =
      Map.of("denmark", "dk", "finland", "fi", "iceland", "is", "norway", "no", "sweden", "se");

  private final Written written;
  private final List<String> outside;

  GuideLinks(Written written, List<String> outside) {
    this.written = written;
    this.outside = outside;
  }

  /**
   * The address on the site.
   *
   * @return empty if it leads to something that is not on the site, such as a source file
   * @throws IllegalArgumentException if it leads nowhere
   */
  Optional<String> of(String file, String link) {
    if (link.startsWith("#")) {
      return Optional.of(link);
    }
    if (link.startsWith("http://") || link.startsWith("https://")) {
      if (!outside.contains(link)) {
        outside.add(link);
      }
      return Optional.of("outside.html#outside-" + (outside.indexOf(link) + 1));
    }
    int hash = link.indexOf('#');
    String target = resolved(file, hash < 0 ? link : link.substring(0, hash));
    if (!written.exists(target)) {
      throw new IllegalArgumentException(file + " leads to " + target + ", which is not there");
    }
    String part = hash < 0 ? "" : link.substring(hash);
    return page(target, part);
  }

  private Optional<String> page(String target, String part) {
    Matcher article = ARTICLE.matcher(target);
    if (article.matches()) {
      return Optional.of("article-" + article.group(1) + ".html" + provision(part));
    }
    if (OWN.containsKey(target)) {
      return Optional.of(OWN.get(target) + ".html" + provision(part));
    }
    if (target.startsWith("support/docs/countries/")) {
      String name = target.replaceFirst(".*/", "").replace(".md", "");
      return Optional.of("country-" + COUNTRIES.get(name) + ".html");
    }
    if (target.equals("support/docs/adr")) {
      return written.page("support/docs/adr/index.md").map(name -> name + ".html");
    }
    return written.page(target).map(name -> name + ".html" + part);
  }

  /** The pages of the repository have ids in small letters. */
  private static String provision(String part) {
    if (part.isEmpty()) {
      return "";
    }
    String wanted = part.substring(1);
    return Provisions.all().stream()
        .map(provision -> provision.id())
        .filter(id -> id.equalsIgnoreCase(wanted))
        .findFirst()
        .map(id -> "#" + id)
        .orElse("");
  }

  private static String resolved(String file, String link) {
    int slash = file.lastIndexOf('/');
    return Path.of("/" + (slash < 0 ? "" : file.substring(0, slash)))
        .resolve(link)
        .normalize()
        .toString()
        .substring(1);
  }
}
