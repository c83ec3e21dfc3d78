package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.arendal.core.Convention;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.jackson3.Jackson3;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CareCostReader;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;
import org.arendal.testkit.jqwik.CaseArbitraries;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whichever adapter is given, the same is read, refused and written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonAdaptersTest {
  private static final int CASES = Integer.getInteger("arendal.cases", 400);

  /** Each fact and each form of a value comes at least fifty times in ten thousand cases. */
  private static final int OFTEN = CASES / 200;

  private static final List<JsonAdapter> ADAPTERS = List.of(Jackson2.JSON, Jackson3.JSON);
  private static final Convention CONVENTION = Convention.discovered();

  @Test
  void random_cases_survive_both_and_have_every_fact_and_form_of_value() {
    JqwikSession.run(JsonAdaptersTest::surviveBoth);
  }

  private static void surviveBoth() throws IOException {
    Map<String, Integer> forms = new TreeMap<>();
    RandomGenerator<Case> cases = CaseArbitraries.cases().generator(1000);
    Random random = new Random(1994);
    for (int i = 0; i < CASES; i++) {
      Case matter = cases.next(random).value();
      String line = CaseWriter.write(matter, false, Jackson2.JSON);
      String indented = CaseWriter.write(matter, true, Jackson2.JSON);
      assertThat(CaseWriter.write(matter, false, Jackson3.JSON)).isEqualTo(line);
      assertThat(CaseWriter.write(matter, true, Jackson3.JSON)).isEqualTo(indented);
      for (JsonAdapter json : ADAPTERS) {
        assertThat(CaseReader.read(line, json)).isEqualTo(matter);
        assertThat(CaseReader.read(indented, json)).isEqualTo(matter);
      }
      count(line, forms);
    }
    assertThat(forms.keySet())
        .anyMatch(form -> form.startsWith("residence.periods[].absences[].judgedShort.outcome"))
        .anyMatch(form -> form.startsWith("advance.foreignPayments[].monthly.amount"))
        .contains("person.residenceTerritory nowhere", "stay.ended not-ended");
    assertThat(Facts.all().stream().map(Fact::id))
        .allSatisfy(
            id ->
                assertThat(forms.entrySet())
                    .as(id)
                    .anyMatch(form -> form.getKey().startsWith(id) && form.getValue() >= OFTEN));
    assertThat(forms)
        .allSatisfy((form, times) -> assertThat(times).as(form).isGreaterThanOrEqualTo(OFTEN));
  }

  @Test
  void answers_have_the_same_bytes() {
    StoriesTest.stories().stream()
        .map(story -> CONVENTION.assess(CaseReader.read(story.json(), Jackson3.JSON)))
        .forEach(
            answer -> {
              for (Language language : List.of(Language.DANISH, Language.ICELANDIC)) {
                for (boolean indented : List.of(true, false)) {
                  assertThat(AssessmentWriter.write(answer, language, indented, Jackson3.JSON))
                      .isEqualTo(AssessmentWriter.write(answer, language, indented, Jackson2.JSON));
                }
              }
            });
  }

  @Test
  void broken_texts_have_the_same_problems_at_the_same_places() throws IOException {
    List<String> texts = broken();
    assertThat(texts).hasSizeGreaterThan(3000);
    int refused = 0;
    for (String text : texts) {
      List<String> problems = problems(text, Jackson2.JSON);
      assertThat(problems(text, Jackson3.JSON)).as(text).isEqualTo(problems);
      refused += problems.isEmpty() ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(2500);
  }

  /**
   * Jackson 3 knows hexadecimal numbers and refuses them as a whole, Jackson 2 behind their zero.
   */
  @Test
  void a_hexadecimal_number_is_refused_at_the_same_place() {
    for (String start :
        List.of("", "{\"asOf\":", "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":")) {
      List<String> problems = problems(start + "0x1F", Jackson2.JSON);
      assertThat(problems(start + "0x1F", Jackson3.JSON).get(0)).contains(place(problems));
    }
  }

  /** Where the last of some problems is. */
  private static String place(List<String> problems) {
    String last = problems.get(problems.size() - 1);
    return last.substring(last.indexOf('('), last.indexOf(')'));
  }

  @Test
  void whole_numbers_of_a_division_of_costs_are_read_alike() throws IOException {
    for (String number :
        List.of(
            "0",
            "2",
            "9",
            "-0",
            "10",
            "-1",
            "1.0",
            "2e0",
            "007",
            "+2",
            "99999999999",
            "0x2",
            "1" + "0".repeat(2000),
            "NaN",
            "-",
            "2.",
            ".2")) {
      String text = "{\"decimals\": %s, \"currency\": \"DKK\"}".formatted(number);
      assertThat(costProblems(text, Jackson3.JSON))
          .as(number)
          .isEqualTo(costProblems(text, Jackson2.JSON));
    }
  }

  private static List<String> broken() throws IOException {
    String sound =
        Files.readString(
            Built.ROOT.resolve("support/cli/examples/home-help-on-longer-stay.json"),
            StandardCharsets.UTF_8);
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < sound.length(); at++) {
      texts.add(sound.substring(0, at));
      for (String damage : List.of("\"", "{", "]", ",", "0", "x", "\\", "\n", "/", "'", "\u0001")) {
        texts.add(sound.substring(0, at) + damage + sound.substring(at + 1));
      }
    }
    for (String value :
        List.of(
            "NaN",
            "-Infinity",
            "+1",
            "01",
            "1.",
            ".5",
            "1e",
            "1e5",
            "-",
            "tru",
            "nul",
            "True",
            "'SE'",
            "\"\\ud800\"",
            "\"\ud800\"",
            "\"\\u12\"",
            "\"\\q\"",
            "\"a\tb\"",
            "\"é",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{\"a\" 1}",
            "{\"a\":}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":1,}",
            "/* */ 1",
            "1 // x\n",
            "# x\n1",
            "[".repeat(1002),
            "{\"a\":".repeat(1002),
            "[".repeat(999) + "]".repeat(999),
            "1".repeat(5000),
            "\"" + "x".repeat(70_000) + "\"")) {
      texts.add("{\"asOf\":\"1997-03-01\",\n\"stay\":{\"lawful\": " + value + "}}");
      texts.add("{\"asOf\":\"1997-03-01\",\n \"unknown\":" + value + "}");
      texts.add("{\"asOf\":\"1997-03-01\",\"asOf\":" + value + "}");
      texts.add(value);
      texts.add("{\"asOf\":\"1997-03-01\"} " + value);
    }
    texts.add("");
    texts.add(" \n ");
    texts.add("\ufeff{\"asOf\":\"1997-03-01\"}");
    texts.add("{\"" + "n".repeat(60_000) + "\":1}");
    return texts;
  }

  private static List<String> problems(String text, JsonAdapter json) {
    try {
      CaseReader.read(text, json);
      return List.of();
    } catch (InvalidCaseException e) {
      return e.problems().stream().map(problem -> problem.code() + " " + problem).toList();
    }
  }

  private static List<String> costProblems(String text, JsonAdapter json) throws IOException {
    try {
      CareCostReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), json);
      return List.of();
    } catch (InvalidCaseException e) {
      return e.problems().stream().map(problem -> problem.code() + " " + problem).toList();
    }
  }

  /** Counts each path at which something stands, with what sort of thing it is. */
  private static void count(String text, Map<String, Integer> forms) throws IOException {
    try (JsonSource in = Jackson3.JSON.source(text)) {
      in.next();
      count("", in, forms);
    }
  }

  private static void count(String path, JsonSource in, Map<String, Integer> forms)
      throws IOException {
    if (in.current() == Token.BEGIN_OBJECT) {
      while (in.next() != Token.END_OBJECT) {
        String name = in.text();
        in.next();
        count(path.isEmpty() ? name : path + "." + name, in, forms);
      }
    } else if (in.current() == Token.BEGIN_ARRAY) {
      boolean isEmpty = true;
      while (in.next() != Token.END_ARRAY) {
        isEmpty = false;
        count(path + "[]", in, forms);
      }
      forms.merge(path + (isEmpty ? " none" : " some"), 1, Integer::sum);
    } else {
      forms.merge(path + " " + leaf(path, in), 1, Integer::sum);
    }
  }

  private static String leaf(String path, JsonSource in) throws IOException {
    if (in.current() != Token.STRING) {
      return in.current().name();
    }
    String text = in.text();
    if (text.matches("[?]|nowhere|not-ended")) {
      return text;
    }
    boolean isDate = !path.endsWith("amount") && text.matches("[0-9]{4}(-[0-9]{2}){0,2}");
    return isDate ? "date of " + text.length() : "text";
  }
}
