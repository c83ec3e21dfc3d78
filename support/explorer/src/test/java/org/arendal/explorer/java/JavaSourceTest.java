package org.arendal.explorer.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.explorer.Requests;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;

class JavaSourceTest {
  private static final int GENERATED = 100;
  private static final List<Article> ARTICLES = List.of(Article.values());

  @Example
  void knowsTheConstantOfEveryFact() throws ReflectiveOperationException {
    for (Fact<?> fact : Facts.all()) {
      assertThat(Class.forName(FactNames.type(fact)).getField(FactNames.constant(fact)).get(null))
          .isSameAs(fact);
    }
  }

  @Example
  void buildsEveryExampleAgain() throws Exception {
    buildsAgain(Requests.examples().stream().map(JavaSourceTest::read).toList());
  }

  @Example
  void buildsGeneratedCasesAgain() throws Exception {
    buildsAgain(Requests.cases(GENERATED, 5).toList());
  }

  @Example
  void keepsTextsThatCouldEndALiteral() throws Exception {
    String text =
        "\"; } // \\u0022 \\\" \u202e\u2066 \n\r\t\0\u0001 \u2028\u00a0\u00ad\ud83d\ude00 ’é";
    Case matter =
        Case.builder(LocalDate.of(2026, 3, 1), Territory.SWEDEN)
            .with(
                NeedFacts.IMMEDIATE,
                Judgement.builder()
                    .outcome(true)
                    .reason(text)
                    .role("caseworker")
                    .date(LocalDate.of(2026, 3, 1))
                    .addEvidence(text, "\\")
                    .build())
            .build();
    buildsAgain(List.of(matter));
    assertThat(CaseSource.of(matter, Set.of()).chars())
        .allMatch(character -> character == '\n' || !Character.isISOControl(character))
        .allMatch(character -> Character.getType(character) != Character.FORMAT);
  }

  @Example
  void marksWhatIsAssumed() {
    Case matter = read(Requests.examples().get(0)).with(NeedFacts.IMMEDIATE, judged());

    assertThat(CaseSource.of(matter, Set.of(NeedFacts.IMMEDIATE)))
        .contains("// assumed, not judged\n        .with(\n            NeedFacts.IMMEDIATE,");
    assertThat(
            TestSource.of(
                Article.TEMPORARY_STAY, matter, Set.of(NeedFacts.IMMEDIATE), Convention.of()))
        .contains("// assumed, not judged\n");
    assertThat(CaseSource.of(matter, Set.of())).doesNotContain("assumed");
  }

  @Example
  void writesTestsThatHold() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    Convention all = Convention.discovered();
    Convention set =
        Convention.of(
                all.law().country(NordicState.DENMARK).orElseThrow(),
                all.law().country(NordicState.SWEDEN).orElseThrow())
            .asKnownOn(LocalDate.of(2026, 11, 25))
            .with(
                Settings.builder()
                    .putReading(
                        Readings.find("6-standing-need").orElseThrow(), ReadingOption.INCLUDED)
                    .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1998, 5, 1))
                    .putDenunciationReceived(NordicState.ICELAND, LocalDate.of(2030, 1, 15))
                    .build());
    List<Case> cases = Requests.examples().stream().map(JavaSourceTest::read).toList();
    for (int i = 0; i < cases.size(); i++) {
      Article article = ARTICLES.get(i % ARTICLES.size());
      sources.put(
          "ExampleTest" + i,
          TestSource.of(article, cases.get(i), Set.of(), i % 2 == 0 ? all : set)
              .replace("class ExampleTest ", "class ExampleTest" + i + " "));
    }
    ClassLoader compiled = Compiled.of(sources);
    int held = 0;
    for (int i = 0; i < cases.size(); i++) {
      Class<?> test = compiled.loadClass("ExampleTest" + i);
      var made = test.getDeclaredConstructor();
      made.setAccessible(true);
      Method method = test.getDeclaredMethods()[0];
      method.setAccessible(true);
      method.invoke(made.newInstance(), i % 2 == 0 ? all : Convention.of(set.law().countries()));
      held++;
    }
    assertThat(held).isEqualTo(cases.size());
  }

  private static void buildsAgain(List<Case> cases) throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      String source = CaseSource.of(cases.get(i), Set.of());
      sources.put("ExampleCase" + i, source.replace("ExampleCase", "ExampleCase" + i));
    }
    List<Object> built = new ArrayList<>();
    ClassLoader compiled = Compiled.of(sources);
    for (int i = 0; i < cases.size(); i++) {
      built.add(compiled.loadClass("ExampleCase" + i).getMethod("matter").invoke(null));
    }
    assertThat(built).isEqualTo(cases);
  }

  private static Case read(String json) {
    return CaseReader.read(json, Jackson2.JSON);
  }

  private static Judgement judged() {
    return Judgement.builder()
        .outcome(true)
        .reason("-")
        .role("-")
        .date(LocalDate.of(1990, 1, 1))
        .build();
  }
}
