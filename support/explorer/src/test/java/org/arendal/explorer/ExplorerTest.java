package org.arendal.explorer;

import static org.arendal.explorer.Requests.answered;
import static org.arendal.explorer.Requests.elements;
import static org.arendal.explorer.Requests.text;
import static org.arendal.explorer.Requests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Readings;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseReader;
import org.arendal.json.token.JsonTree;

class ExplorerTest {
  private static final String LONGER_STAY = Requests.example("home-help-on-longer-stay");

  @Example
  void saysWhatTheLibraryIs() {
    JsonTree about = answered(Requests.of("about", Language.SWEDISH, Map.of()));

    assertThat(text(about, "libraryVersion")).isEqualTo(convention().law().libraryVersion());
    assertThat(text(about, "registersDay")).matches("20\\d\\d-\\d\\d-\\d\\d");
    assertThat(elements(about, "languages"))
        .containsExactlyElementsOf(
            Texts.languages().stream().map(language -> text(language.tag())).toList());
    assertThat(elements(about, "articles")).hasSize(Article.values().length);
    assertThat(elements(about, "readings")).hasSize(Readings.all().size());
    assertThat(elements(about, "territories"))
        .filteredOn(territory -> member(territory, "ownDay").equals(new JsonTree.Truth(true)))
        .extracting(territory -> text(territory, "code"))
        .containsExactly("FO", "GL", "AX");
  }

  @Example
  void hasEveryFactWithAFormThatCanBeFilled() {
    JsonTree catalogue = answered(Requests.of("catalogue", Language.DANISH, Map.of()));
    List<String> facts = new ArrayList<>();
    for (JsonTree section : elements(catalogue, "sections")) {
      for (JsonTree fact : elements(section, "facts")) {
        facts.add(text(fact, "fact"));
        assertThat(text(fact, "question")).isNotBlank();
        checkShape(member(fact, "value"));
        checkKind(Facts.find(text(fact, "fact")).orElseThrow(), fact);
      }
    }

    assertThat(facts).containsExactlyElementsOf(Facts.all().stream().map(Fact::id).toList());
    assertThat(elements(catalogue, "countries")).contains(text("DK"), text("FO"), text("US"));
    assertThat(elements(catalogue, "citizenships"))
        .contains(text("DK"), text("US"))
        .doesNotContain(text("FO"));
  }

  private static void checkKind(Fact<?> fact, JsonTree described) {
    FactType.Kind kind = fact.type().kind();
    assertThat(text(described, "kind")).isEqualTo(Codes.of(kind));
    if (kind == FactType.Kind.CODE || kind == FactType.Kind.CODES) {
      assertThat(elements(described, "choices"))
          .extracting(choice -> text(choice, "code"))
          .containsExactlyElementsOf(
              fact.type().choices().stream().map(choice -> choice.code()).toList());
    }
  }

  private static void checkShape(JsonTree shape) {
    switch (text(shape, "kind")) {
      case "object" -> elements(shape, "members").forEach(ExplorerTest::checkShape);
      case "list" -> checkShape(member(shape, "item"));
      case "one-of" -> elements(shape, "shapes").forEach(ExplorerTest::checkShape);
      case "code", "territory" -> assertThat(elements(shape, "choices")).isNotEmpty();
      case "date", "partial-date", "country", "residence", "language" ->
          assertThat(text(shape, "pattern")).isNotBlank();
      case "text", "yes-no" -> {}
      default -> throw new AssertionError("a form of its own: " + text(shape, "kind"));
    }
  }

  @Example
  void answersAsTheLibraryItselfDoes() {
    Case matter = CaseReader.read(LONGER_STAY, Jackson2.JSON);
    JsonTree both = answered(Requests.about(LONGER_STAY, "both", Language.FINNISH));

    assertThat(text(both, "text"))
        .isEqualTo(Explanation.inLanguage(Language.FINNISH).text(convention().assess(matter)));
    assertThat(text(both, "json"))
        .isEqualTo(
            AssessmentWriter.write(
                convention().assess(matter), Language.FINNISH, true, Jackson2.JSON));
  }

  @Example
  void answersArticleByArticle() {
    JsonTree answer = answered(Requests.about(LONGER_STAY, "answer", Language.SWEDISH));
    JsonTree sixth =
        elements(answer, "articles").stream()
            .filter(article -> text(article, "article").equals("6"))
            .findFirst()
            .orElseThrow();

    assertThat(text(sixth, "outcome")).isEqualTo("applies");
    assertThat(text(sixth, "outcomeText")).isEqualTo("är tillämplig");
    assertThat(elements(sixth, "lines")).isNotEmpty();
    assertThat(((JsonTree.Members) sixth).byName()).doesNotContainKey("finding");
    assertThat(elements(sixth, "conclusions"))
        .allSatisfy(conclusion -> assertThat(text(conclusion, "kindText")).isNotBlank());
    assertThat(elements(answer, "head")).hasSizeLessThanOrEqualTo(24);
    assertThat(elements(answer, "contacts")).isNotEmpty();
  }

  @Example
  void answersOnlyThePartsThatAreAsked() {
    JsonTree.Members answer =
        answered(
            Requests.of(
                "answer",
                Language.SWEDISH,
                Map.of("case", text(LONGER_STAY), "parts", texts("head"))));

    assertThat(answer.byName()).containsKey("head").doesNotContainKeys("articles", "questions");
    assertThat(
            answered(
                    Requests.of(
                        "answer",
                        Language.SWEDISH,
                        Map.of("case", text(LONGER_STAY), "parts", texts("haed"))))
                .byName())
        .containsOnlyKeys("problem");
  }

  @Example
  void warnsOfADayAfterThatOfTheRegisters() {
    assertThat(member(day("2026-03-10"), "afterRegisters")).isEqualTo(new JsonTree.Truth(false));
    assertThat(member(day("2990-03-10"), "afterRegisters")).isEqualTo(new JsonTree.Truth(true));
  }

  private static JsonTree day(String asOf) {
    return answered(Requests.about("{\"asOf\":\"" + asOf + "\"}", "answer", Language.ENGLISH));
  }

  @Example
  void answersWithTheSettingsOfThePage() {
    assertThat(outcome(Map.of())).isEqualTo("undetermined");
    assertThat(outcome(Map.of("inForce", named("FO", "1998-05-01")))).isEqualTo("applies");
    assertThat(outcome(Map.of("countries", texts("SE")))).isEqualTo("undetermined");
    assertThat(
            outcome(
                Map.of(
                    "inForce", named("FO", "1998-05-01"), "denounced", named("DK", "1999-01-01"))))
        .isEqualTo("not-in-force");
  }

  private static String outcome(Map<String, JsonTree> settings) {
    String matter =
        "{\"asOf\":\"2026-03-10\",\"host\":{\"territory\":\"FO\"},"
            + "\"benefit\":{\"category\":\"social-assistance-or-service\"}}";
    JsonTree answer =
        answered(
            Requests.of(
                "answer",
                Language.DANISH,
                Map.of("case", text(matter), "settings", new JsonTree.Members(settings))));
    return text(elements(answer, "articles").get(0), "outcome");
  }

  private static JsonTree named(String name, String value) {
    return new JsonTree.Members(Map.of(name, text(value)));
  }

  @Example
  void saysInTheLanguageWhatIsWrongWithASetting() {
    assertWrong("inForce", "SE", "1998-05-01", "settings.inForce");
    assertWrong("inForce", "FO", "1998-05-02", "settings");
    assertWrong("inForce", "FO", "soon", "settings.inForce.FO");
    assertWrong("denounced", "SE", "1500-01-01", "settings.denounced.SE");
  }

  private static void assertWrong(String setting, String name, String value, String path) {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    members.put("case", text(LONGER_STAY));
    members.put("settings", new JsonTree.Members(Map.of(setting, named(name, value))));
    List<JsonTree> problems =
        elements(answered(Requests.of("answer", Language.ICELANDIC, members)), "problems");

    assertThat(problems).hasSize(1);
    assertThat(text(problems.get(0), "path")).isEqualTo(path);
    assertThat(text(problems.get(0), "text")).isNotBlank();
  }

  @Example
  void saysInTheLanguageWhatIsWrongWithACase() {
    String wrong = "{\"asOf\":\"2026-02-30\",\"stay\":{\"kind\":\"temporry\"}}";
    List<JsonTree> problems =
        elements(answered(Requests.about(wrong, "answer", Language.DANISH)), "problems");

    assertThat(problems).extracting(problem -> text(problem, "path")).contains("asOf", "stay.kind");
    assertThat(problems)
        .extracting(problem -> text(problem, "code"))
        .contains("no-such-day", "unknown-code");
  }

  @Example
  void marksWhatIsAssumed() {
    Map<String, JsonTree> members =
        Map.of(
            "case", text(LONGER_STAY),
            "article", text("6"),
            "assumed", texts("need.immediate", "need.satisfiableOtherwise", "care.longTerm"));
    String mark = "assumed, not judged: need.immediate, need.satisfiableOtherwise";

    JsonTree answer = answered(Requests.of("answer", Language.NORWEGIAN, members));
    assertThat(elements(answer, "assumed"))
        .extracting(fact -> text(fact, "fact"))
        .containsExactly("need.immediate", "need.satisfiableOtherwise");
    for (String what : List.of("json", "case")) {
      assertThat(text(answered(Requests.of(what, Language.ENGLISH, members)), "json"))
          .contains("\"ref\": \"" + mark + "\"");
    }
    for (String what : List.of("java", "fixture")) {
      assertThat(text(answered(Requests.of(what, Language.ENGLISH, members)), "java"))
          .contains("// assumed, not judged\n");
    }
  }

  @Example
  void readsBackTheCaseThatItWrites() {
    for (String example : Requests.examples()) {
      String written = text(answered(Requests.about(example, "case", Language.DANISH)), "json");
      assertThat(CaseReader.readDocument(written, Jackson2.JSON))
          .isEqualTo(CaseReader.readDocument(example, Jackson2.JSON));
    }
  }

  @Example
  void neverThrows() {
    for (String request :
        List.of(
            "",
            "[]",
            "{}",
            "{\"do\":\"answer\"}",
            "{\"do\":\"answer\",\"language\":\"xx\"}",
            "{\"do\":\"answer\",\"language\":\"da\"}",
            "{\"do\":\"answer\",\"language\":\"da\",\"case\":7}",
            "{\"do\":\"answer\",\"language\":\"da\",\"case\":\"{}\",\"settings\":[]}",
            "{\"do\":\"answer\",\"language\":\"da\",\"case\":\"{}\",\"settings\":"
                + "{\"readings\":{\"6-standing-need\":\"required\"}}}",
            "{\"do\":\"why-not\",\"language\":\"da\",\"case\":\"{\\\"asOf\\\":\\\"2026-01-01\\\"}\","
                + "\"article\":\"12\"}",
            "{\"do\":\"fixture\",\"language\":\"da\",\"case\":\"{\\\"asOf\\\":\\\"2026-01-01\\\"}\"}",
            "{\"do\":\"eval\",\"language\":\"da\"}")) {
      assertThat(answered(request).byName()).as(request).containsOnlyKeys("problem");
      assertThat(text(answered(request), "problem")).doesNotContain("fault");
    }
  }

  private static JsonTree member(JsonTree object, String name) {
    return ((JsonTree.Members) object).byName().get(name);
  }

  private static Convention convention() {
    return Conventions.all();
  }
}
