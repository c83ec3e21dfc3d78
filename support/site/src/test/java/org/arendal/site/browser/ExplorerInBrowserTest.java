package org.arendal.site.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.sessions.JqwikSession;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseWriter;
import org.arendal.site.page.SiteWords;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.arendal.testkit.jqwik.CaseArbitraries;
import org.arendal.testkit.jqwik.ValueArbitraries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The explorer, in a browser,")
class ExplorerInBrowserTest extends SiteInBrowser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STATUS = "document.querySelector('.explorer-status').textContent";
  private static final String READY = "document.querySelector('#explorer[data-ready]')";
  private static final int CASES = 8;

  /** What a change may cost on a machine four times slower, in milliseconds. */
  private static final double AT_ONCE = 100;

  private void explorer(String fragment) throws IOException, InterruptedException {
    browser().open(address("en/explorer.html") + fragment);
    browser().await(READY);
  }

  private static String quoted(String text) throws IOException {
    return JSON.writeValueAsString(text);
  }

  @Test
  @DisplayName("answers each worked case as its page does")
  void answersWorkedCases() throws IOException, InterruptedException {
    explorer("");
    for (Fixture fixture : Fixtures.all()) {
      browser().ask("location.hash = " + quoted("#example=" + fixture.name()));
      browser()
          .await(
              "document.querySelector('#explorer section [role=status]').textContent.includes("
                  + quoted(fixture.name())
                  + ")");
      String outcome = SiteWords.in(Language.ENGLISH).get("outcome." + fixture.outcome().code());
      browser()
          .await(
              "document.querySelector('[data-key=\"%s\"] summary strong')?.textContent === '%s'"
                  .formatted(fixture.article().number(), outcome));
      assertThat(browser().problems()).as(fixture.name()).isEmpty();
    }
  }

  @Test
  @DisplayName("keeps the case when another language is chosen for the answer")
  void keepsTheCaseInAnotherLanguage() throws IOException, InterruptedException {
    explorer("#example=6-visitor-in-need");
    String json = browser().text("arendalExplorer.matter.json()");
    for (Language language : Language.values()) {
      browser()
          .ask(
              "(function (list) { list.value = '%s'; list.dispatchEvent(new Event('change')); })"
                      .formatted(language.tag())
                  + "(document.querySelector('#answer-language'))");
      assertThat(browser().text("arendalExplorer.matter.json()")).isEqualTo(json);
      assertThat(browser().text("document.querySelector('.explorer-form').lang"))
          .isEqualTo(language.tag());
    }
    assertThat(browser().problems()).isEmpty();
  }

  @Test
  @DisplayName("gives for each fact that is filled in the JSON that the library gives")
  void fillsEachFact() throws IOException, InterruptedException {
    explorer("");
    browser().ask(resource("fill.js"));
    Map<String, Case> each = new LinkedHashMap<>();
    JqwikSession.run(
        () -> {
          Random random = new Random(14);
          Facts.all().forEach(fact -> each.put(fact.id(), knowing(fact, random)));
        });
    holdsEach(each);
  }

  @Test
  @DisplayName("gives for each whole case that is filled in the JSON that the library gives")
  void fillsWholeCases() throws IOException, InterruptedException {
    explorer("");
    browser().ask(resource("fill.js"));
    Map<String, Case> each = new LinkedHashMap<>();
    // One of each article and outcome; filling a form takes a third of a second.
    for (Article article : Article.values()) {
      for (Outcome outcome : Outcome.values()) {
        Fixtures.of(article, outcome).stream()
            .limit(1)
            .forEach(fixture -> each.put(fixture.name(), fixture.matter()));
      }
    }
    JqwikSession.run(
        () -> {
          var cases = CaseArbitraries.cases().generator(CASES);
          Random random = new Random(14);
          for (int number = 0; number < CASES; number++) {
            each.put("case " + number, cases.next(random).value());
          }
        });
    holdsEach(each);
  }

  /** A value that contradicts nothing on the day of the case. */
  private static <T> Case knowing(Fact<T> fact, Random random) {
    var values = ValueArbitraries.values(fact.type()).generator(100, true);
    while (true) {
      Case.Builder builder =
          Case.builder(LocalDate.of(2020, 6, 1))
              .with(fact, fact.type().javaType().cast(values.next(random).value()));
      if (builder.problems().isEmpty()) {
        return builder.build();
      }
    }
  }

  /** A field of several lines knows one end of a line. */
  private void holdsEach(Map<String, Case> cases) throws IOException {
    for (Map.Entry<String, Case> one : cases.entrySet()) {
      String json = CaseWriter.write(one.getValue(), true, Jackson2.JSON);
      browser().ask("document.querySelector('#begin-empty').click()");
      assertThat(browser().text("fillCase(" + quoted(json) + ")"))
          .as(one.getKey())
          .isEqualTo(json.replace("\\r\\n", "\\n").replace("\\r", "\\n"));
    }
    assertThat(browser().problems()).isEmpty();
  }

  @Test
  @DisplayName("takes what is hostile as text, or refuses it in plain words")
  void takesHostileTextAsText() throws IOException, InterruptedException {
    List<String> hostile =
        List.of(
            "<script>hit=1</script>",
            "<img src=x onerror=hit=1>",
            "\"><svg onload=hit=1>",
            "javascript:hit=1",
            "\u202egnp.exe\u2066",
            "__proto__");
    for (String text : hostile) {
      String json =
          "{\"asOf\":\"2020-06-01\",\"ref\":"
              + quoted(text)
              + ","
              + quoted(text)
              + ":1,\"person\":{"
              + quoted(text)
              + ":"
              + quoted(text)
              + ",\"citizenships\":["
              + quoted(text)
              + "],\"sufficientMeans\":{\"outcome\":true,\"reason\":"
              + quoted(text)
              + ",\"role\":"
              + quoted(text)
              + ",\"date\":"
              + quoted(text)
              + "}}}";
      explorer("");
      browser().ask("document.querySelector('#explorer details textarea').value = " + quoted(json));
      browser().ask("document.querySelector('#open-pasted').click()");
      browser().ask("document.querySelector('[data-section=person]').open = true");
      browser().await("document.querySelector('[data-fact=\"person.sufficientMeans\"]')");
      isUnharmed(text);
      assertThat(browser().text("arendalExplorer.matter.get(['person','citizenships',0])"))
          .isEqualTo(text);
      assertThat(browser().text(STATUS)).contains("cannot be answered");
    }
  }

  @Test
  @DisplayName("opens a link with a case, and says plainly that a broken one is broken")
  void refusesBrokenFragments() throws IOException, InterruptedException {
    String good = "#case=" + encoded("{\"asOf\":\"2020-06-01\",\"stay\":{}}");
    explorer(good);
    assertThat(browser().text("arendalExplorer.matter.json()")).contains("2020-06-01");

    List<String> broken =
        List.of(
            "#case=",
            "#case=%3Cscript%3Ehit=1%3C/script%3E",
            "#case=javascript:hit=1",
            "#case=!!!!",
            "#case=" + encoded("[]"),
            "#case=" + encoded("{\"asOf\":"),
            "#case=" + encoded("{\"ref\":\"\u202eabc\"}"),
            "#case=" + encoded("{\"ref\":\"\\u202eabc\"}"),
            "#case=" + encoded("{}") + "&assumed=<img>",
            "#case=" + "A".repeat(1_000_000));
    for (String fragment : broken) {
      explorer(fragment);
      isUnharmed(fragment.substring(0, Math.min(40, fragment.length())));
      assertThat(browser().text("arendalExplorer.matter.json()")).isEqualTo("{}");
      assertThat(browser().text("document.querySelector('#begin-status').textContent"))
          .isEqualTo("The link holds no case that can be read.");
    }
    explorer("#example=../../etc");
    assertThat(browser().text("document.querySelector('#begin-status').textContent"))
        .isEqualTo("There is no case of this name here.");
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }

  private void isUnharmed(String what) throws IOException {
    assertThat(browser().ask("typeof hit").asText()).as(what).isEqualTo("undefined");
    assertThat(browser().ask("({}).hit === undefined").asBoolean()).isTrue();
    assertThat(
            browser()
                .ask("document.querySelectorAll('#explorer :is(script, iframe, svg, a)').length")
                .asInt())
        .as(what)
        .isZero();
    assertThat(browser().problems()).as(what).isEmpty();
  }

  @Test
  @DisplayName("gives a link without reasons, and never changes the address by itself")
  void givesALinkWithoutReasons() throws IOException, InterruptedException {
    explorer("#example=6-visitor-in-need");
    String before = browser().text("location.href");
    browser().ask("document.querySelector('#home-link').click()");
    String link = browser().text("document.querySelector('.explorer-home textarea').value");

    assertThat(browser().text("location.href")).isEqualTo(before);
    assertThat(link.length()).isLessThanOrEqualTo(4000);
    String held = link.replaceFirst(".*#case=", "").replaceFirst("&.*", "");
    JsonNode tree = JSON.readTree(Base64.getUrlDecoder().decode(held));
    assertThat(tree.at("/need/immediate/reason").asText()).isEqualTo("-");

    explorer(link.substring(link.indexOf('#')));
    browser().await("document.querySelector('.explorer-answer .mark')");
    assertThat(browser().text("document.querySelector('.explorer-answer .mark').textContent"))
        .startsWith("Assumed");
  }

  @Test
  @DisplayName("marks what is assumed in the answer and in all that is taken home")
  void marksWhatIsAssumed() throws IOException, InterruptedException {
    explorer("#example=6-visitor-in-need");
    browser().ask("arendalExplorer.form.focusFact('need.immediate')");
    browser()
        .ask("document.querySelector('[data-fact=\"need.immediate\"] .assume button').click()");
    browser().await("document.querySelector('.explorer-answer .mark')");
    browser().await("document.querySelector('.explorer-article select').value");
    browser().ask("document.querySelector('.explorer-article select').value = '6'");

    for (String way : List.of("json", "java", "test")) {
      browser().ask("document.querySelector('#home-" + way + "').click()");
      assertThat(browser().text("document.querySelector('.explorer-home textarea').value"))
          .as(way)
          .contains("assumed, not judged");
    }
  }

  @Test
  @DisplayName("marks what nobody judged also when the case comes back without its mark")
  void marksWhatComesBack() throws IOException, InterruptedException {
    explorer(
        "#case="
            + encoded(
                "{\"asOf\":\"2026-03-10\",\"ref\":\"assumed, not judged: need.immediate\","
                    + "\"host\":{\"territory\":\"SE\"},\"person\":{\"citizenships\":[\"DK\"]},"
                    + "\"stay\":{\"kind\":\"temporary\",\"lawful\":true},"
                    + "\"need\":{\"immediate\":{\"outcome\":true,\"reason\":\"-\",\"role\":\"-\","
                    + "\"date\":\"2026-03-10\"}}}"));
    browser().await("document.querySelector('.explorer-answer .mark')");

    assertThat(browser().text(STATUS)).contains("(Assumed, not judged)");
    assertThat(browser().text("arendalExplorer.matter.json()")).doesNotContain("ref");
  }

  @Test
  @DisplayName("follows a change within 100 ms, at its fastest, on a machine four times slower")
  void followsAtOnce() throws IOException, InterruptedException {
    explorer("#example=6-visitor-in-need");
    browser().ask("arendalExplorer.form.focusFact('stay.lawful')");
    String change =
        """
        (function () {
          const list = document.querySelector('#explorer [data-path="stay.lawful"]');
          const before = %s;
          const start = performance.now();
          list.value = list.value === "true" ? "false" : "true";
          list.dispatchEvent(new Event("change"));
          const end = performance.now();
          return { time: end - start, turned: %s !== before };
        })()
        """
            .formatted(STATUS, STATUS);
    for (int turn = 0; turn < 60; turn++) {
      browser().ask(change);
    }
    browser().await("document.querySelector('.explorer-answer ol')");
    browser().throttle(4);
    double[] times = IntStream.range(0, 15).mapToDouble(turn -> time(change)).sorted().toArray();
    browser().throttle(1);

    System.out.printf("a change at fourfold throttling: %s ms%n", Arrays.toString(times));
    // What else the machine does only adds to it.
    assertThat(times[0]).isLessThan(AT_ONCE);
  }

  private double time(String change) {
    try {
      JsonNode measured = browser().ask(change);
      assertThat(measured.get("turned").asBoolean()).isTrue();
      Thread.sleep(300);
      return Math.round(measured.get("time").asDouble());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("answers a case that is typed with the keyboard alone, and leads to what is open")
  void answersByKeyboardAlone() throws IOException, InterruptedException {
    explorer("");
    assertThat(browser().text(STATUS)).startsWith("Choose a day of assessment first");
    tabTo("e.id === 'begin-empty'");
    browser().press("Enter");
    tabTo("e.dataset.path === 'asOf'");
    browser().type("1997-03-03");
    choose("host", "host.territory", "SE");
    section("person");
    tabTo("e.closest('fieldset[data-path=\"person.citizenships\"]') && e.tagName === 'SELECT'");
    browser().press("ArrowDown");
    tabTo("e.tagName === 'BUTTON' && e.textContent === 'Add'");
    browser().press("Enter");
    down("DK");
    choose(null, "person.residenceTerritory", "DK");
    choose(null, "person.rightToReside", "held");
    choose("stay", "stay.kind", "temporary");
    choose(null, "stay.lawful", "true");
    section("benefit");
    tabTo("e.closest('fieldset[data-path=\"benefit.category\"]') && e.tagName === 'SELECT'");
    browser().press("ArrowDown");
    tabTo("e.dataset.code === 'social-assistance-or-service'");
    browser().press(" ");
    section("need");
    for (String fact : List.of("immediate", "aroseDuringStay", "satisfiableOtherwise")) {
      String answer = fact.equals("satisfiableOtherwise") ? "Assume no" : "Assume yes";
      tabTo(
          "e.closest('[data-fact=\"need."
              + fact
              + "\"]') && e.textContent === '"
              + answer
              + "' && e.tagName === 'BUTTON'");
      browser().press("Enter");
    }
    assertThat(browser().text(STATUS)).contains("help now (6)");

    browser().await("document.querySelector('.explorer-answer ol')");
    tabTo("e.tagName === 'SUMMARY' && e.parentNode.dataset.key === '6'");
    browser().press("Enter");
    assertThat(browser().ask("document.querySelector('[data-key=\"6\"]').open").asBoolean())
        .isTrue();
    tabTo("e.tagName === 'BUTTON' && e.closest('.explorer-answer ol')");
    browser().press("Enter");
    assertThat(browser().ask("Boolean(document.activeElement.closest('.fact'))").asBoolean())
        .isTrue();
    assertThat(browser().problems()).isEmpty();
  }

  private void section(String name) throws IOException {
    tabTo("e.tagName === 'SUMMARY' && e.parentNode.dataset.section === '" + name + "'");
    browser().press("Enter");
  }

  private void choose(@Nullable String section, String path, String code) throws IOException {
    if (section != null) {
      section(section);
    }
    tabTo("e.dataset.path === '" + path + "'");
    down(code);
  }

  private void down(String code) throws IOException {
    for (int turn = 0; turn < 40; turn++) {
      if (browser().text("document.activeElement.value").equals(code)) {
        return;
      }
      browser().press("ArrowDown");
    }
    throw new AssertionError("not to be chosen by keys: " + code);
  }

  private void tabTo(String what) throws IOException {
    for (int turn = 0; turn < 300; turn++) {
      browser().press("Tab");
      if (browser()
          .ask("(function (e) { return Boolean(" + what + "); })(document.activeElement)")
          .asBoolean()) {
        String outline = "getComputedStyle(document.activeElement).outlineStyle";
        assertThat(browser().text(outline)).as(what).isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("not to be reached by Tab: " + what);
  }

  @Test
  @DisplayName("draws, says why not and shows a time line on request, and stops when told to")
  void answersOnRequest() throws IOException, InterruptedException {
    explorer("#example=6-visitor-in-need");
    browser().await("document.querySelector('.explorer-article select').value");
    browser().ask("document.querySelector('.explorer-article select').value = '6'");
    String status = "document.querySelector('.explorer-article [role=status]').textContent";
    for (String button : List.of("drawing", "why-not", "time-line")) {
      browser().ask("document.querySelector('#ask-" + button + "').click()");
      assertThat(browser().ask("document.querySelector('#ask-stop').hidden").asBoolean()).isFalse();
      browser().await(status + " === 'Ready.'");
    }
    assertThat(browser().ask("document.querySelectorAll('.spans li').length").asInt())
        .isGreaterThan(0);
    browser().ask("document.querySelector('#ask-why-not').click()");
    browser().ask("document.querySelector('#ask-stop').click()");
    assertThat(browser().text(status)).isEqualTo("Stopped.");
    assertThat(browser().problems()).isEmpty();
  }

  @Test
  @DisplayName("can send nothing anywhere")
  void sendsNothing() throws IOException, InterruptedException {
    explorer("");
    try (Listening elsewhere = Listening.start()) {
      String to = quoted(elsewhere.address() + "x");
      String tried =
          browser()
              .text(
                  """
                  (async function () {
                    const to = %s;
                    const said = [];
                    await fetch(to, { mode: "no-cors" }).then(
                      () => said.push("fetch"), () => null);
                    await new Promise(function (done) {
                      const image = new Image();
                      image.onload = image.onerror = done;
                      image.src = to;
                    });
                    await new Promise(function (done) {
                      const script = document.createElement("script");
                      script.onload = script.onerror = done;
                      script.src = to;
                      document.head.appendChild(script);
                    });
                    try { navigator.sendBeacon(to, "case"); } catch (e) { }
                    try { new WebSocket(to.replace("http", "ws")); } catch (e) { }
                    const form = document.createElement("form");
                    form.action = to;
                    form.method = "post";
                    document.body.appendChild(form);
                    form.submit();
                    const worker = new Worker(URL.createObjectURL(new Blob([
                      "fetch('" + to + "',{mode:'no-cors'}).then(()=>postMessage('sent'),"
                        + "()=>postMessage('refused'))"], { type: "text/javascript" })));
                    said.push(await new Promise(function (done) {
                      worker.onmessage = function (event) { done(event.data); };
                      worker.onerror = function () { done("refused"); };
                    }));
                    await new Promise(function (done) { setTimeout(done, 500); });
                    return said.join();
                  })()
                  """
                      .formatted(to));
      assertThat(tried).isEqualTo("refused");
      assertThat(elsewhere.asked()).isEmpty();
    }
  }
}
