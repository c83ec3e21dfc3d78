package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values told line by line. */
class ValueDialogueTest {
  private static final Case NOTHING = CaseReader.read("{\"asOf\":\"2020-03-01\"}", Jackson2.JSON);

  static Stream<String> examples() {
    return Examples.names().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("Every value that an example has can be told, in every language")
  void canBeTold(String name) {
    Case example = CaseReader.read(Examples.text(name), Jackson2.JSON);
    for (Fact<?> fact : example.given()) {
      for (Language language : Texts.languages()) {
        List<String> lines = ToldLines.of(example.get(fact).orElseThrow());
        // What may be of several kinds and is known of none is told as not known.
        if (!lines.equals(List.of("?"))) {
          assertThat(new Told<>(fact, NOTHING, language, lines).value())
              .as("%s in %s", fact, language)
              .isEqualTo(example.get(fact).orElseThrow());
        }
      }
    }
  }

  /** The wrong lines come first; each is answered with what is wrong and asked again. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "stay.lawful | maybe, true? | none of the answers | 1 | true",
        "stay.kind | tempory, 7 | none of the answers | TEMPORARY STAY | \"temporary\"",
        "host.territory | no, Norge | none of the answers | 7 | \"NO\"",
        "stay.startDate | 31.3.1997 | form | 1997-03-31 | \"1997-03-31\"",
        "stay.startDate | 1997-02-29 | no such day | 1997-02-28 | \"1997-02-28\"",
        "stay.startDate | 3000-01-01 | the years 1800 to 2999 | 2999-12-31 | \"2999-12-31\"",
        "stay.ended | ended | form | 1 | \"not-ended\"",
        "stay.ended | 2 | form | 2020-02-01 | \"2020-02-01\"",
        "transfer.destinationTerritory | de, nowhere | - | DE | \"DE\"",
        "person.residenceTerritory | XX, 11 | none of the answers | in no country | \"nowhere\"",
        "person.citizenships | sv | none of the answers | none | []",
        "request.language | SE, dansk | none of the answers | da | \"da\"",
        "benefit.category | 9 | none of the answers | 2 1 | [\"social-assistance-or-service\",\"other-social-benefit\"]"
      })
  void areAskedAgain(String id, String wrong, String why, String right, String json) {
    Fact<?> fact = Facts.find(id).orElseThrow();
    List<String> lines = new ArrayList<>(Arrays.asList(wrong.split(", ")));
    lines.add(right);

    Told<?> told = new Told<>(fact, NOTHING, Language.ENGLISH, lines);

    assertThat(told.json()).isEqualTo(json);
    assertThat(told.times("<question>")).isEqualTo(lines.size());
    assertThat(told.said()).contains(why.equals("-") ? "expected" : why);
  }

  @Test
  @DisplayName("A07-1b: each part of a period is asked again if it is wrong")
  void asksForAPartOfAPeriodAgain() {
    Told<?> told =
        new Told<>(
            ResidenceFacts.PERIODS,
            NOTHING,
            Language.ENGLISH,
            List.of(
                // place, start and end
                "1",
                "",
                "se",
                "SE",
                "2010-13",
                "2010",
                "2009",
                "2012-05",
                // lawful, and a stay abroad that must lie in the period
                "perhaps",
                "1",
                "1",
                "2015",
                "2011-02",
                "2011-03-01",
                // nobody judged whether that was short, and there may be others
                "?",
                "3",
                // whether residence went on
                "1",
                "left a dwelling",
                "caseworker",
                "2020-02-30",
                "2020-02-01",
                "",
                "2"));

    assertThat(told.json())
        .isEqualTo(
            "[{\"place\":\"SE\",\"start\":\"2010\",\"end\":\"2012-05\",\"lawful\":true,"
                + "\"absences\":[{\"start\":\"2011-02\",\"end\":\"2011-03-01\"},\"?\"],"
                + "\"shortGapAfter\":{\"outcome\":true,\"reason\":\"left a dwelling\","
                + "\"role\":\"caseworker\",\"date\":\"2020-02-01\"}}]");
    assertThat(told.said())
        .contains(
            "This must be answered. Write back to go back.",
            "There is no such day in the calendar.",
            "That does not fit with what was just answered.");
  }

  @Test
  @DisplayName("A11-3: payments with their amounts")
  void tellsPayments() {
    Told<?> told =
        new Told<>(
            AdvanceFacts.FOREIGN_PAYMENTS,
            NOTHING,
            Language.ENGLISH,
            List.of(
                "1",
                "1",
                "2019-01-01",
                "2018-12-31",
                "2019-06-30",
                "1.480,50",
                "1480.50",
                "",
                "kr",
                "DKK",
                "1",
                "Sweden",
                "2019-07-01",
                "2019-12-31",
                "",
                "3"));

    assertThat(told.json())
        .isEqualTo(
            "[{\"territory\":\"DK\",\"start\":\"2019-01-01\",\"end\":\"2019-06-30\","
                + "\"monthly\":{\"amount\":\"1480.5\",\"currency\":\"DKK\"}},"
                + "{\"territory\":\"SE\",\"start\":\"2019-07-01\",\"end\":\"2019-12-31\"},\"?\"]");
  }

  @Test
  @DisplayName("A07-1b: to what is known in part more is added, or all is told anew")
  void addsToAListOrTellsItAnew() {
    Case part =
        CaseReader.read(
            "{\"asOf\":\"2020-03-01\",\"residence\":{\"periods\":[{\"place\":\"SE\"},\"?\"]}}",
            Jackson2.JSON);

    assertThat(told(part, "1", "FI", "", "", "", "", "", "2"))
        .isEqualTo("[{\"place\":\"FI\"},{\"place\":\"SE\"}]");
    assertThat(told(part, "2")).isEqualTo("[{\"place\":\"SE\"}]");
    assertThat(told(part, "4", "SE", "2010-01-01", "", "1", "1", "2", "2"))
        .isEqualTo(
            "[{\"place\":\"SE\",\"start\":\"2010-01-01\",\"ongoing\":true,\"lawful\":true,"
                + "\"absences\":[]}]");
  }

  private static String told(Case part, String... lines) {
    return new Told<>(ResidenceFacts.PERIODS, part, Language.ENGLISH, List.of(lines)).json();
  }

  @Test
  void goesBackLineByLineToTheQuestionAndNoFurther() {
    Told<?> told =
        new Told<>(
            NeedFacts.IMMEDIATE,
            NOTHING,
            Language.ENGLISH,
            List.of("1", "cold", "back", "back", "2", "warm", "caseworker", "", ""));

    assertThat(told.json()).contains("\"outcome\":false,\"reason\":\"warm\"");
    assertThatExceptionOfType(OrderGiven.class)
        .isThrownBy(
            () -> new Told<>(NeedFacts.IMMEDIATE, NOTHING, Language.ENGLISH, List.of("back")))
        .matches(given -> given.order() == Order.BACK);
  }

  @Test
  void helpsAndAsksTheSameLineAgain() {
    Told<?> told =
        new Told<>(
            NeedFacts.IMMEDIATE,
            NOTHING,
            Language.ENGLISH,
            List.of("1", "help", "cold", "caseworker", "", ""));

    assertThat(told.times("<help>")).isOne();
    assertThat(told.times("Why is it judged so?")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"?, NOT_KNOWN", "'', NOT_NOW", "topics, TOPICS", "save, SAVE", "quit, QUIT"})
  void leavesOrdersToWhoeverAsked(String line, Order order) {
    assertThatExceptionOfType(OrderGiven.class)
        .isThrownBy(() -> new Told<>(StayFacts.LAWFUL, NOTHING, Language.ENGLISH, List.of(line)))
        .matches(given -> given.order() == order);
    assertThatExceptionOfType(OrderGiven.class)
        .isThrownBy(() -> new Told<>(StayFacts.LAWFUL, NOTHING, Language.ENGLISH, List.of("x")))
        .matches(given -> given.order() == Order.END);
  }

  /** A value that was told, and what was said then. */
  private static final class Told<T> {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Fact<T> fact;
    private final T value;

    Told(Fact<T> fact, Case matter, Language language, List<String> lines) {
      this.fact = fact;
      Explanation explanation = Explanation.inLanguage(language);
      byte[] in = (String.join("\n", lines) + "\n").getBytes(UTF_8);
      Streams streams =
          new Streams(new ByteArrayInputStream(in), out, OutputStream.nullOutputStream());
      Dialogue dialogue = new Dialogue(streams, explanation.texts());
      this.value =
          new ValueDialogue<>(
                  dialogue,
                  explanation,
                  fact,
                  matter,
                  () -> dialogue.say("<question>"),
                  () -> dialogue.say("<help>"))
              .ask();
      streams.flush();
    }

    T value() {
      return value;
    }

    String json() {
      return CaseWriter.write(fact, value, Jackson2.JSON);
    }

    String said() {
      return out.toString(UTF_8).replaceAll("\\s+", " ");
    }

    int times(String text) {
      return said().split(Pattern.quote(text), -1).length - 1;
    }
  }
}
