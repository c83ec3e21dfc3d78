package org.arendal.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page of the site, in a browser,")
class PagesInBrowserTest extends SiteInBrowser {
  /** One of each sort, and the explorer with a case. */
  private static final List<String> SORTS =
      List.of(
          "index.html",
          "en/index.html",
          "en/articles.html",
          "en/article-9.html",
          "en/countries.html",
          "en/country-se.html",
          "en/readings.html",
          "en/map.html",
          "en/guides.html",
          "en/guide-embedding.html",
          "en/search.html",
          "en/case-6-visitor-in-need.html",
          "en/explorer.html",
          "da/explorer.html#example=6-visitor-in-need");

  private void open(String page) throws IOException, InterruptedException {
    browser().open(address("").replaceFirst("/?$", "/") + page);
    if (page.contains("explorer")) {
      browser().await("document.querySelector('#explorer[data-ready]')");
    }
    if (page.contains("#")) {
      browser().await("document.querySelector('.explorer-answer ol')");
    }
  }

  @Test
  @DisplayName("loads without an error, and asks for nothing elsewhere")
  void loadsInPeace() throws IOException, InterruptedException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site())) {
      files
          .map(file -> site().relativize(file).toString())
          .filter(file -> file.matches("(en/.*|index|.*/explorer|is/article-9)[.]html"))
          .filter(file -> file.endsWith(".html"))
          .forEach(pages::add);
    }
    assertThat(pages).hasSizeGreaterThan(100);
    for (String page : pages) {
      open(page);
      assertThat(browser().problems()).as(page).isEmpty();
      assertThat(browser().requests())
          .as(page)
          .allMatch(it -> it.startsWith(site().toUri().toString()));
      assertThat(browser().text("document.cookie")).isEmpty();
    }
  }

  @Test
  @DisplayName("loads from a server too, under a path")
  void loadsFromAServer() throws IOException, InterruptedException {
    try (Listening server = Listening.start("/some/manual/", site())) {
      String there = server.address() + "some/manual/";
      for (String page : SORTS) {
        browser().open(there + page);
        if (page.contains("#")) {
          browser().await("document.querySelector('.explorer-answer ol')");
        }
        assertThat(browser().problems())
            .as(page)
            .allMatch(problem -> problem.contains("404"))
            .hasSizeLessThan(2);
        assertThat(browser().requests())
            .as(page)
            .allMatch(
                it ->
                    it.startsWith(there)
                        || it.startsWith("blob:" + server.address())
                        || it.equals(server.address() + "favicon.ico"));
      }
      assertThat(server.asked())
          .allMatch(it -> it.startsWith("/some/manual/") || it.equals("/favicon.ico"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640})
  @DisplayName("fits a narrow screen, and one on which all is twice as large")
  void fitsANarrowScreen(int width) throws IOException, InterruptedException {
    browser().size(width, 800);
    for (String page : SORTS) {
      open(page);
      openAll();
      assertThat(browser().ask("document.documentElement.scrollWidth").asInt())
          .as("%s: %s", page, browser().text(WIDEST))
          .isLessThanOrEqualTo(width);
    }
    browser().size(1280, 800);
  }

  private void openAll() throws IOException, InterruptedException {
    browser().ask("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    Thread.sleep(300);
  }

  private static final String WIDEST =
      """
      Array.from(document.querySelectorAll("main *, header *, footer *"))
        .filter(one => one.getBoundingClientRect().right > 321 && !one.closest(".wide, pre"))
        .slice(0, 5).map(one => one.tagName + "." + one.className + " " + one.textContent.substring(0, 40))
        .join("; ")
      """;

  @Test
  @DisplayName("has no fault that axe-core knows")
  void isAccessible() throws IOException, InterruptedException {
    String axe = resource("/axe.min.js");
    for (String page : SORTS) {
      open(page);
      openAll();
      browser().ask(axe + ";0");
      JsonNode found =
          browser()
              .ask(
                  "axe.run().then(found => found.violations.map(one => one.id + ': '"
                      + " + one.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')))");
      assertThat(found).as(page).isEmpty();
    }
  }

  @Test
  @DisplayName("says in words what it says by colour, also where colours are forced")
  void saysInWords() throws IOException, InterruptedException {
    browser().forceColours(true);
    open("en/explorer.html#example=6-visitor-in-need");
    openAll();
    assertThat(browser().ask("matchMedia('(forced-colors: active)').matches").asBoolean()).isTrue();
    assertThat(
            browser()
                .ask(
                    "Array.from(document.querySelectorAll('.explorer .status'))"
                        + ".filter(one => !/[a-z]{3}/.test(one.textContent)).length")
                .asInt())
        .isZero();
    browser().forceColours(false);
  }
}
