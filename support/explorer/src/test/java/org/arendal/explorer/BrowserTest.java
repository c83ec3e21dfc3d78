package org.arendal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonTree;

/** The script of the pages answers byte for byte as the library does on the JVM. */
class BrowserTest {
  private static final int CASES = Integer.getInteger("arendal.browser.cases", 600);
  private static final int AT_ONCE = 600;
  private static final long SEED = 14;
  private static final List<Article> ARTICLES = List.of(Article.values());

  @Example
  void answersEveryKindOfRequestAlike() throws IOException {
    List<String> requests = new ArrayList<>();
    requests.add("[");
    requests.add("{\"do\":\"nothing\"}");
    for (Language language : Language.values()) {
      requests.add(Requests.of("about", language, Map.of()));
      requests.add(Requests.of("catalogue", language, Map.of()));
    }
    int next = 0;
    for (String example : Requests.examples()) {
      for (String what : List.of("answer", "text", "json", "case", "java")) {
        requests.add(Requests.about(example, what, language(next++)));
      }
      // One whose answers differ from case to case, and each of the others in turn.
      Article article = ARTICLES.get(next % ARTICLES.size());
      for (Article each : List.of(Article.EQUAL_TREATMENT, article)) {
        for (String what : List.of("why-not", "diagram", "fixture")) {
          requests.add(ofArticle(example, what, each, language(next++), Map.of()));
        }
      }
    }
    for (String example : Requests.examples().subList(0, 12)) {
      Map<String, JsonTree> days =
          Map.of("from", Requests.text("2025-06-01"), "to", Requests.text("2026-06-01"));
      requests.add(
          ofArticle(example, "timeline", Article.REPATRIATION_PROTECTION, language(next++), days));
    }
    requests.addAll(wrong());
    compare(requests);
  }

  @Example
  void answersGeneratedCasesAlike() throws IOException {
    List<Case> cases = Requests.cases(CASES, SEED).toList();
    compare(
        IntStream.range(0, CASES)
            .mapToObj(
                i -> Requests.about(Requests.json(cases.get(i)), "both", language(i % 20 + i / 20)))
            .toList());
  }

  /** What is refused, and what is hostile. */
  private static List<String> wrong() {
    List<String> requests = new ArrayList<>();
    for (String wrong :
        List.of(
            "",
            "{",
            "{\"asOf\":\"2026-02-30\"}",
            "{\"asOf\":\"+12026-02-03\"}",
            "{\"asOf\":\"2026-02-03\",\"stay\":{\"kind\":\"<script>alert(1)</script>\"}}",
            "{\"asOf\":\"2026-02-03\",\"ref\":\"\u202egnirts\u2066 \ud83d\ude00\"}",
            "{\"asOf\":\"2026-02-03\",\"ref\":\"\\ud83d\"}",
            "{\"asOf\":\"2026-02-03\",\"advance\":{\"foreignPayments\":[{\"territory\":\"SE\","
                + "\"start\":\"2025-01-01\",\"end\":\"2025-01-31\",\"monthly\":"
                + "{\"amount\":\"1673.50\",\"currency\":\"SEQ\"}}]}}",
            "x".repeat((1 << 20) + 1),
            "[".repeat(5000))) {
      for (String what : List.of("answer", "java")) {
        requests.add(Requests.about(wrong, what, Language.FINNISH));
      }
    }
    return requests;
  }

  private static String ofArticle(
      String example,
      String what,
      Article article,
      Language language,
      Map<String, JsonTree> others) {
    Map<String, JsonTree> members = new LinkedHashMap<>(others);
    members.put("case", Requests.text(example));
    members.put("article", Requests.text(article.number()));
    return Requests.of(what, language, members);
  }

  private static Language language(int next) {
    return Requests.LANGUAGES.get(next % Requests.LANGUAGES.size());
  }

  /** One process is given no more than it answers quickly. */
  private static void compare(List<String> requests) throws IOException {
    for (List<String> some : Lists.partition(requests, AT_ONCE)) {
      compareAtOnce(some);
    }
  }

  /** Two of them share the requests, each of which takes one longer than the JVM. */
  private static void compareAtOnce(List<String> requests) throws IOException {
    try (Node even = Node.start();
        Node odd = Node.start()) {
      even.ask(everySecond(requests, 0));
      odd.ask(everySecond(requests, 1));
      for (int i = 0; i < requests.size(); i++) {
        String answer = Explorer.ask(requests.get(i));
        assertThat((i % 2 == 0 ? even : odd).answer())
            .as(shortened(requests.get(i)))
            .isEqualTo(answer);
      }
    }
  }

  private static List<String> everySecond(List<String> requests, int first) {
    return IntStream.range(0, requests.size())
        .filter(i -> i % 2 == first)
        .mapToObj(requests::get)
        .toList();
  }

  private static String shortened(String request) {
    return request.substring(0, Math.min(request.length(), 2000));
  }
}
