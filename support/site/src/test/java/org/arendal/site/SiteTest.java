package org.arendal.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;
import org.arendal.site.page.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

@DisplayName("The site")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path ANCHORS = Path.of("anchors.txt");

  /** What a reader of a slow line waits for. */
  private static final int MOST_BYTES = 200_000;

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern LEADS = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");

  private final Site site = new Site(ROOT, "");
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();

  SiteTest() {
    site.files().forEach(file -> files.put(file.path(), new String(file.content(), UTF_8)));
    pages().forEach((path, page) -> ids.put(path, ids(page)));
  }

  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>(files);
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    return pages;
  }

  private static Set<String> ids(String page) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher id = ID.matcher(page);
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  @Test
  @DisplayName("has well-formed pages, each id once")
  void isWellFormed() {
    pages()
        .forEach(
            (path, page) -> {
              assertThat(problems(page)).as(path).isEmpty();
              assertThat(ID.matcher(page).results().map(id -> id.group(1)))
                  .as(path)
                  .doesNotHaveDuplicates();
            });
  }

  private static List<String> problems(String page) {
    List<String> problems = new ArrayList<>();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(collecting(problems));
      // What HTML calls a space, XML does not know by name.
      builder.parse(new ByteArrayInputStream(page.replace("&nbsp;", " ").getBytes(UTF_8)));
    } catch (Exception e) {
      problems.add(e.getMessage());
    }
    return problems;
  }

  private static ErrorHandler collecting(List<String> problems) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {
        problems.add(e.getLineNumber() + ": " + e.getMessage());
      }

      @Override
      public void error(SAXParseException e) {
        problems.add(e.getLineNumber() + ": " + e.getMessage());
      }

      @Override
      public void fatalError(SAXParseException e) {
        problems.add(e.getLineNumber() + ": " + e.getMessage());
      }
    };
  }

  @Test
  @DisplayName("leads nowhere in vain, and nowhere else but from one page")
  void everyLinkLeadsSomewhere() {
    pages()
        .forEach(
            (path, page) -> {
              Matcher link = LEADS.matcher(page);
              while (link.find()) {
                String to = link.group(1).replace("&amp;", "&");
                if (path.equals("en/outside.html") && to.startsWith("http")) {
                  continue;
                }
                assertThat(missing(path, to)).as("%s leads to %s", path, to).isEmpty();
              }
            });
  }

  /** What of a link is not there; nothing if all of it is. */
  private String missing(String from, String to) {
    int hash = to.indexOf('#');
    String file = hash < 0 ? to : to.substring(0, hash);
    String target =
        file.isEmpty()
            ? from
            : Path.of("/" + from).resolveSibling(file).normalize().toString().substring(1);
    if (!files.containsKey(target)) {
      return target;
    }
    String part = hash < 0 ? "" : to.substring(hash + 1);
    boolean isOfScript = part.contains("=");
    return part.isEmpty() || isOfScript || ids.getOrDefault(target, Set.of()).contains(part)
        ? ""
        : part;
  }

  @Test
  @DisplayName("loads, sends and runs nothing that is not its own")
  void isClosed() {
    pages()
        .forEach(
            (path, page) -> {
              assertThat(page).as(path).contains("default-src 'none'");
              assertThat(page).as(path).doesNotContain("<script>").doesNotContain("<style");
              assertThat(page).as(path).doesNotContainPattern("\\son[a-z]+=\"");
              assertThat(page).as(path).doesNotContainPattern("\\sstyle=\"");
            });
  }

  @Test
  @DisplayName("has every page that is not written by hand in every language")
  void isInAllLanguages() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    site.pages().stream()
        .filter(page -> page.inAllLanguages())
        .forEach(
            page ->
                names
                    .computeIfAbsent(page.language().tag(), tag -> new LinkedHashSet<>())
                    .add(page.name()));

    assertThat(names).hasSize(Languages.names().size());
    assertThat(Set.copyOf(names.values())).hasSize(1);
  }

  @Test
  @DisplayName("has every provision and every reading in every language")
  void hasTheWholeLaw() {
    Languages.names()
        .keySet()
        .forEach(
            language -> {
              Set<String> found = new LinkedHashSet<>();
              ids.forEach(
                  (path, there) -> {
                    if (path.startsWith(language.tag() + "/")) {
                      found.addAll(there);
                    }
                  });
              assertThat(found)
                  .containsAll(Provisions.all().stream().map(it -> it.id()).toList())
                  .containsAll(Readings.all().stream().map(it -> "reading-" + it.id()).toList());
            });
  }

  /**
   * {@code -Darendal.regenerate=true} adds what is new; what is gone is to be written behind the
   * old one, as {@code old -> new}, by hand.
   */
  @Test
  @DisplayName("keeps every place that was ever quoted")
  void keepsItsAnchors() throws IOException {
    List<String> now = site.quotable();
    List<String> kept = Files.exists(ANCHORS) ? Files.readAllLines(ANCHORS) : List.of();
    if (Boolean.getBoolean("arendal.regenerate")) {
      Set<String> all = new LinkedHashSet<>(kept);
      all.addAll(now);
      kept = all.stream().sorted().toList();
      Files.write(ANCHORS, kept);
    }

    Set<String> there = Set.copyOf(now);
    assertThat(now).as("-Darendal.regenerate=true adds them").allMatch(Set.copyOf(kept)::contains);
    assertThat(kept)
        .as("what is gone needs another in its place: old -> new")
        .allSatisfy(line -> assertThat(there).contains(line.replaceFirst(".* -> ", "")));
    Languages.names()
        .keySet()
        .forEach(
            language ->
                assertThat(now)
                    .allSatisfy(
                        place -> {
                          String[] parts = place.split("#", 2);
                          assertThat(ids.get(language.tag() + "/" + parts[0] + ".html"))
                              .contains(parts[1]);
                        }));
  }

  @Test
  @DisplayName("asks for less than 200 kB before a page on an article is read")
  void isLight() {
    int others = files.get("assets/site.css").length() + files.get("assets/quote.js").length();
    pages()
        .forEach(
            (path, page) -> {
              if (path.contains("/article-")) {
                assertThat(page.getBytes(UTF_8).length + others).as(path).isLessThan(MOST_BYTES);
              }
            });
  }

  @Test
  @DisplayName("has a twin for programs of each page that something is quoted from")
  void hasTwins() {
    Set<String> pages = new LinkedHashSet<>();
    site.quotable().forEach(place -> pages.add(place.replaceFirst("#.*", "")));

    assertThat(files.keySet())
        .containsAll(
            Languages.names().keySet().stream()
                .flatMap(
                    language -> pages.stream().map(page -> language.tag() + "/" + page + ".json"))
                .toList());
  }

  @Test
  @DisplayName("is the same each time")
  void isTheSameEachTime() {
    Map<String, String> again = new LinkedHashMap<>();
    new Site(ROOT, "")
        .files()
        .forEach(file -> again.put(file.path(), new String(file.content(), UTF_8)));

    assertThat(again).isEqualTo(files);
  }
}
