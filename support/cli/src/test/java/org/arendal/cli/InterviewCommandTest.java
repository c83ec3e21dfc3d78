package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.article.Happening;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Interviews at the keyboard. */
class InterviewCommandTest {
  private static final Convention CONVENTION = Convention.discovered();
  private static final String MEASURE =
      "{\"asOf\":\"2020-03-01\",\"host\":{\"territory\":\"SE\"},\"measure\":{}}";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameAFile() {
    file = folder.resolve("case.json");
  }

  static Stream<String> examples() {
    return Examples.names().stream();
  }

  /** What an example does not know, nobody knows. */
  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("Told what an example knows, an interview comes to the outcomes of the example")
  void comesToTheOutcomesOfTheExamples(String name) throws IOException {
    Case example = CaseReader.read(Examples.text(name), Jackson2.JSON);
    Language language = name.hashCode() % 2 == 0 ? Language.ENGLISH : Language.DANISH;
    List<Happening> happened =
        Arrays.stream(Happening.values()).filter(one -> one.isPartOf(example)).toList();

    Talk talk = Talk.with(teller(example, happened, language), language, file.toString());

    Map<Article, Outcome> wanted = outcomes(CONVENTION.assess(example));
    Map<Article, Outcome> found = outcomes(CONVENTION.assess(written()));
    assertThat(talk.errors()).isEmpty();
    assertThat(talk.exitCode()).isZero();
    found.keySet().retainAll(wanted.keySet());
    assertThat(found.keySet())
        .containsAll(
            happened.stream().flatMap(one -> one.articles().stream()).collect(Collectors.toSet()));
    // It asks whether authorities cooperate, not for all that would show that they have to.
    if (found.get(Article.MUTUAL_ASSISTANCE) == Outcome.UNDETERMINED) {
      found.remove(Article.MUTUAL_ASSISTANCE);
    }
    assertThat(wanted).containsAllEntriesOf(found);
    for (Fact<?> fact : written().given()) {
      assertThat(written().get(fact)).isEqualTo(example.get(fact));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("From nothing to an article that applies")
  @CsvSource({
    "A06-1, TEMPORARY_STAY, HELP_DURING_STAY",
    "A07-1, REPATRIATION_PROTECTION, SENDING_AWAY",
    "A09-1, CARE_RELOCATION, MOVE_WITH_CARE",
    "A11-1, MAINTENANCE_ADVANCE, MAINTENANCE_ADVANCE",
    "A13-1a, MUTUAL_ASSISTANCE, COOPERATION"
  })
  void reachesTheArticle(String provision, Article article, Happening happening)
      throws IOException {
    Case example = applied(article, happening);
    for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
      Files.deleteIfExists(file);

      Talk talk =
          Talk.with(teller(example, List.of(happening), language), language, file.toString());

      assertThat(outcomes(CONVENTION.assess(written())))
          .as(provision)
          .containsEntry(article, Outcome.APPLIES);
      assertThat(talk.all())
          .contains(Explanation.inLanguage(language).happening(happening).substring(0, 20));
    }
  }

  private static Case applied(Article article, Happening happening) {
    return Examples.names().stream()
        .map(name -> CaseReader.read(Examples.text(name), Jackson2.JSON))
        .filter(happening::isPartOf)
        .filter(
            matter ->
                CONVENTION.assess(matter).determinations().stream()
                    .anyMatch(one -> one.article() == article && one.outcome() == Outcome.APPLIES))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("A06-1: somebody who knows no article is led to help now, and reads it at the end")
  void leadsToHelpNow() throws IOException {
    String said =
        english(
                "1",
                "2020-03-01",
                "9",
                "1",
                "2",
                "1",
                "1",
                "fi",
                "FI",
                "yes",
                "no roof",
                "night duty",
                "",
                "")
            .out();

    assertThat(said)
        .containsSubsequence(
            "What has happened?",
            "On which day is the case assessed?",
            "In which territory is the authority",
            "The case is in " + file);
    assertThat(written().get(HostFacts.TERRITORY)).contains(Territory.SWEDEN);
  }

  @Test
  void goesOnWhereItStopped() throws IOException {
    CliRun first = english("1", "2020-03-01", "9", "?", "quit");
    CliRun second = english("quit");

    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("New case.", "Questions that are left:");
    assertThat(second.out())
        .contains("Going on with", "1 March 2020", "Question 1")
        .doesNotContain("What has happened?", "In which territory is the authority");
    assertThat(written().askedInVain()).hasSize(1);
    assertThat(second.out())
        .doesNotContain(
            Explanation.inLanguage(Language.ENGLISH).question(written().askedInVain().get(0)));
  }

  /** An agency that settles a reading gets the same answer from the commands that are named. */
  @Test
  void namesCommandsWithTheOptionsThatWereGiven() throws IOException {
    CliRun run =
        CliRun.with(
            "1\n2020-03-01\n9\nquit\n",
            "interview",
            file.toString(),
            "--lang",
            "da",
            "--reading",
            "6-standing-need=included",
            "--in-force",
            "FO=1998-05-01");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("arendal assess " + file + " --full --")
        .contains("arendal interview " + file + " --")
        .contains(" --lang da", " --reading 6-standing-need=included", " --in-force FO=1998-05-01");
  }

  @Test
  void writesToAnotherFileIfItIsAskedTo() throws IOException {
    english("1", "2020-03-01", "9", "quit");
    String before = Files.readString(file);
    Path other = folder.resolve("other.json");

    CliRun run =
        CliRun.with("1\nquit\n", "interview", file.toString(), "--output", other.toString());

    assertThat(run.out()).contains("The case is in " + other);
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(CaseReader.read(Files.readString(other), Jackson2.JSON).given()).hasSize(2);
  }

  @Test
  void takesAnswersBackOneByOne() throws IOException {
    CliRun run = english("1", "2020-03-01", "9", "back", "8", "back", "back", "2021-01-02", "quit");

    assertThat(run.out()).contains("The last answer has been taken back.");
    assertThat(written().asOf()).isEqualTo("2021-01-02");
    assertThat(written().known()).isEmpty();
    assertThat(english("back", "quit").out()).contains("There is no answer to take back.");
  }

  @Test
  void takesBackAFileThatWasOnlyBegun() throws IOException {
    CliRun run = english("1", "2020-03-01", "back", "quit");

    assertThat(run.err()).contains("no file was written");
    assertThat(file).doesNotExist();
    Files.writeString(file, "{\"asOf\":\"2020-03-01\",\"need\":{}}");
    english("9", "back", "back", "back", "quit");
    assertThat(written().raised()).isEqualTo(EnumSet.of(Section.NEED));
  }

  @Test
  void takesALineOfAJudgementBack() throws IOException {
    judging("1", "wrong reason", "back", "right reason", "caseworker", "", "");

    assertThat(written().get(NeedFacts.IMMEDIATE)).isPresent();
    assertThat(Files.readString(file)).contains("right reason").doesNotContain("wrong reason");
  }

  @Test
  void endsWithTheInput() throws IOException {
    CliRun run = english("1", "2020-03-01", "9");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("The input has ended.", "The case is in " + file);
    assertThat(written().get(HostFacts.TERRITORY)).contains(Territory.SWEDEN);
  }

  /** As help has it: 0 if there is a file with the case, 2 if there is none, 1 if it was lost. */
  @ParameterizedTest
  @CsvSource({"''", "1", "quit", "'?,,2020-02-30'", "'1,2020-03-01,back,quit'"})
  void endsAsBadInputIfThereIsNoCase(String lines) {
    CliRun run =
        CliRun.with(lines.replace(',', '\n'), "interview", file.toString(), "--lang", "fi");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.err())
        .isEqualTo("arendal: Asialla ei ole vielä päivää, joten tiedostoa ei kirjoitettu.\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void takesTheFirstQuestionsAsNotKnownOrNotNow() {
    for (String open : List.of("?", "")) {
      CliRun run = english(open, open, "help", "2020-03-01", open, "quit");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .containsSubsequence(
              "Something else, or it is not known yet.\n\nOn which day",
              "Without a day no case can be read",
              "it was asked and nobody knows");
      assertThat(written().raised()).containsAll(Happening.SOMETHING_ELSE.sections());
      remove(file);
    }
  }

  @Test
  @DisplayName("A07-1b: who leaves in the middle keeps what was told to its end, and is told so")
  void keepsTheFinishedPartsOfAList() throws IOException {
    Files.writeString(file, MEASURE);
    String[] told = {"1", "SE", "2010", "2015-06", "1", "2", "", "1", "FI", "2016"};

    for (String order : List.of("quit", "save", "topics\nquit")) {
      remove(file);
      Files.writeString(file, MEASURE);
      CliRun run = untilPeriods(told, order);

      assertThat(run.out().replaceAll("\\s+", " "))
          .contains(": what was told to its end is kept; what was only begun is not.");
      ResidencePeriods periods = written().get(ResidenceFacts.PERIODS).orElseThrow();
      assertThat(periods.known()).hasSize(1);
      assertThat(periods.listsAll()).isFalse();
      assertThat(written().askedInVain()).doesNotContain(ResidenceFacts.PERIODS);
    }
    assertThat(english("quit").out()).contains("Part of it is known already.");
  }

  private CliRun untilPeriods(String[] told, String order) {
    Talk.Speaker speaker =
        (question, fact, times) ->
            fact.filter(ResidenceFacts.PERIODS::equals).isPresent()
                ? Stream.concat(Arrays.stream(told), Stream.of(order.split("\n"))).toList()
                : fact.isPresent() ? List.of("?") : List.of("");
    Talk talk = Talk.with(speaker, Language.ENGLISH, file.toString());
    return new CliRun(talk.exitCode(), talk.all(), talk.errors());
  }

  @Test
  void keepsNoJudgementThatLacksAPartAndSaysSo() throws IOException {
    CliRun run = judging("1", "no roof", "quit");

    assertThat(run.out()).contains("Not kept, because it was only begun: ");
    assertThat(written().given(NeedFacts.IMMEDIATE)).isEmpty();
    assertThat(Files.readString(file)).doesNotContain("no roof");
  }

  @Test
  void keepsAJudgementThatLacksNothingButEvidence() throws IOException {
    CliRun run = judging("1", "no roof", "night duty", "", "quit");

    assertThat(run.out()).contains("Noted: ").doesNotContain("Not kept");
    assertThat(Files.readString(file)).contains("no roof", "night duty");
  }

  @Test
  void takesAnswersOfAFileBackAndAsksThemNext() throws IOException {
    english("1", "2020-03-01", "SE", "?", "quit");
    Fact<?> asked = written().askedInVain().get(0);
    Explanation explanation = Explanation.inLanguage(Language.ENGLISH);

    CliRun run = english("back", "back", "back", "quit");

    assertThat(run.out().replaceAll("\\s+", " "))
        .containsSubsequence(
            "Taken back: " + explanation.label(asked) + ". In which order",
            "Taken back: " + explanation.label(HostFacts.TERRITORY),
            explanation.question(HostFacts.TERRITORY),
            "There is no answer to take back.");
    assertThat(written().known()).isEmpty();
    assertThat(written().askedInVain()).isEmpty();
    assertThat(written().raised()).containsAll(Happening.HELP_DURING_STAY.sections());
  }

  @Test
  void namesACountryThatIsNoneOfTheChoices() throws IOException {
    for (Language language : Texts.languages()) {
      Files.writeString(file, "{\"asOf\":\"2020-03-01\",\"need\":{}}");
      Talk.Speaker speaker =
          (question, fact, times) ->
              fact.filter(PersonFacts.CITIZENSHIPS::equals).isPresent()
                  ? List.of("DE")
                  : fact.isPresent() ? List.of("?") : List.of("");

      Talk talk = Talk.with(speaker, language, file.toString());

      assertThat(talk.all().replaceAll("\\s+", " "))
          .contains(": " + Texts.inLanguage(language).get("label.country", "DE") + ".");
    }
  }

  @Test
  void namesNoCodeOfJsonInARefusal() throws IOException {
    for (Language language : Texts.languages()) {
      Files.writeString(file, "{\"asOf\":\"2020-03-01\",\"stay\":{},\"benefit\":{},\"need\":{}}");
      Talk.Speaker speaker =
          (question, fact, times) ->
              fact.isPresent() ? List.of(times == 0 ? "xyz" : "?") : List.of("");

      Talk talk = Talk.with(speaker, language, file.toString());

      assertThat(talk.all().replaceAll("\\s+", " "))
          .contains(Texts.inLanguage(language).get("shell.interview.wrong.code"))
          .doesNotContain(
              Texts.ofProblems(language).get("problem.yes-no"),
              "social-assistance-or",
              "not-ended");
    }
  }

  @Test
  void keepsWhatIsNotKnownApartFromWhatIsNotAnsweredNow() throws IOException {
    CliRun run = english("1", "2020-03-01", "?", "", "quit");

    assertThat(run.exitCode()).isZero();
    assertThat(written().askedInVain()).containsExactly(HostFacts.TERRITORY);
    assertThat(written().known()).isEmpty();
  }

  @Test
  void addsWhatElseHasHappened() throws IOException {
    CliRun run = english("1", "2020-03-01", "topics", "12", "topics", "", "quit");

    assertThat(run.out()).contains("What else has happened?");
    assertThat(written().raised())
        .containsAll(Happening.HELP_DURING_STAY.sections())
        .hasSizeGreaterThan(Happening.HELP_DURING_STAY.sections().size());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "host.territory | sv | none of the answers | SE",
        "host.territory | 10 | none of the answers | 9",
        "person.citizenships | 1, 1 | given twice | 1",
        "person.citizenships | XX | none of the answers | none",
        "stay.kind | 3 | none of the answers | temporary",
        "stay.lawful | perhaps | none of the answers | yes",
        "benefit.category | 1, 77 | none of the answers | 1, ?"
      })
  void asksAgainAfterAWrongAnswer(String id, String wrong, String why, String right)
      throws IOException {
    Language language = Language.ENGLISH;
    Talk.Speaker speaker =
        (question, fact, times) -> {
          if (fact.isPresent() && fact.get().id().equals(id)) {
            return List.of(times == 0 ? wrong : right);
          }
          return fact.isPresent() ? List.of("?") : opening(question, language);
        };

    Talk talk = Talk.with(speaker, language, file.toString());

    assertThat(talk.all()).contains(why);
    assertThat(written().given()).extracting(Fact::id).contains(id);
  }

  @Test
  void asksAsOftenAsItTakes() {
    String in = "wrong\n".repeat(8_000);

    assertThat(CliRun.with(in, "interview", file.toString()).exitCode())
        .isEqualTo(ExitCodes.BAD_INPUT);
  }

  @Test
  void asksAgainAfterAWrongDay() throws IOException {
    CliRun run = english("0", "1", "1.3.2020", "2020-02-30", "1500-01-01", "2020-03-01", "quit");

    assertThat(run.out())
        .contains(
            "none of the answers",
            "not have the form",
            "no such day in the calendar",
            "days of the years 1800 to 2999");
    assertThat(written().asOf()).isEqualTo("2020-03-01");
  }

  @Test
  void saysAllOfThatInEveryLanguageWithoutEnglish() throws IOException {
    for (Language language : Texts.languages()) {
      Files.deleteIfExists(file);
      String in =
          "0\n1\n1.3.2020\n2020-02-30\n1500-01-01\n2020-03-01\nXX\nhelp\n9\nback\n?\nquit\n";

      CliRun run = CliRun.with(in, "interview", file.toString(), "--lang", language.tag());

      Texts texts = Texts.inLanguage(language);
      String said = run.out().replaceAll("\\s+", " ");
      assertThat(said)
          .contains(
              texts.get("shell.interview.wrong.code"),
              texts.get("shell.interview.wrong.form"),
              texts.get("shell.interview.wrong.no-such-day"),
              texts.get("shell.interview.taken-back"));
      if (language != Language.ENGLISH) {
        assertThat(said).doesNotContain("expected", "found", "Write", "Noted", "such as");
      }
      assertThat(said).doesNotContain("{0}", "{1}");
    }
  }

  @Test
  void understandsTheWordsOfTheLanguageAndOfEnglish() {
    for (Language language : Texts.languages()) {
      Texts texts = Texts.inLanguage(language);
      String in =
          "1\n2020-03-01\n%s\n2020-03-02\n%s\nback\n%s\n"
              .formatted(
                  texts.get("shell.interview.word.back"),
                  texts.get("shell.interview.word.help").toUpperCase(Locale.ROOT),
                  texts.get("shell.interview.word.save"));
      Path own = folder.resolve(language.tag() + ".json");

      CliRun run = CliRun.with(in, "interview", own.toString(), "--lang", language.tag());

      assertThat(run.out().replaceAll("\\s+", " "))
          .as(language.tag())
          .contains(
              texts.get("shell.interview.help.words"), texts.get("shell.interview.taken-back"));
      assertThat(run.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
    }
  }

  @Test
  @DisplayName("A contradiction is refused by the names of the facts, and nothing is lost")
  void refusesWhatContradictsAnEarlierAnswer() throws IOException {
    Files.writeString(
        file,
        """
        {"asOf":"2020-03-01","host":{"territory":"SE"},"person":{"citizenships":["US"]},
         "stay":{"kind":"residence"},"need":{}}
        """);
    Talk.Speaker speaker =
        (question, fact, times) -> {
          if (fact.filter(PersonFacts.RESIDENCE_TERRITORY::equals).isPresent()) {
            return List.of(times == 0 ? "10" : "SE");
          }
          return fact.isPresent() ? List.of("?") : opening(question, Language.ENGLISH);
        };

    Talk talk = Talk.with(speaker, Language.ENGLISH, file.toString());

    assertThat(talk.all().replaceAll("\\s+", " "))
        .contains("That contradicts what is known of: kind of stay. Answer otherwise")
        .contains("Noted: country or territory of residence: Sweden.");
    assertThat(written().get(PersonFacts.RESIDENCE_TERRITORY)).isPresent();
  }

  @Test
  @DisplayName("A07-1b: periods of residence are told part by part, and more are added later")
  void tellsPeriodsOfResidence() throws IOException {
    List<String> periods =
        List.of(
            "1",
            "SE",
            "2010",
            "2015-06",
            "1",
            "1",
            "2012-01-01",
            "2012-02-01",
            "1",
            "short visit",
            "caseworker",
            "2020-01-01",
            "",
            "2",
            "",
            "1",
            "SE",
            "2016-01-01",
            "2015",
            "",
            "2",
            "1",
            "2",
            "3");
    Case example =
        CaseReader.read(
            "{\"asOf\":\"2020-03-01\",\"host\":{\"territory\":\"SE\"},\"measure\":{}}",
            Jackson2.JSON);
    Talk.Speaker speaker =
        (question, fact, times) ->
            fact.filter(ResidenceFacts.PERIODS::equals).isPresent()
                ? periods
                : teller(example, List.of(Happening.SENDING_AWAY), Language.ENGLISH)
                    .answer(question, fact, times);

    Talk.with(speaker, Language.ENGLISH, file.toString());

    assertThat(written().get(ResidenceFacts.PERIODS).orElseThrow().known()).hasSize(2);
    assertThat(written().get(ResidenceFacts.PERIODS).orElseThrow().listsAll()).isFalse();
    assertThat(Files.readString(file)).contains("short visit");
  }

  @Test
  void addsToWhatIsKnownInPart() throws IOException {
    Files.writeString(
        file, "{\"asOf\":\"2020-03-01\",\"person\":{\"citizenships\":[\"DE\",\"?\"]},\"need\":{}}");
    Talk.Speaker speaker =
        (question, fact, times) -> {
          if (fact.filter(PersonFacts.CITIZENSHIPS::equals).isPresent()) {
            return List.of("FI");
          }
          return fact.isPresent() ? List.of("?") : opening(question, Language.ENGLISH);
        };

    Talk talk = Talk.with(speaker, Language.ENGLISH, file.toString());

    assertThat(talk.all()).contains("Part of it is known already.");
    assertThat(written().get(PersonFacts.CITIZENSHIPS).orElseThrow().codes())
        .containsExactlyInAnyOrder("DE", "FI");
    assertThat(written().get(PersonFacts.CITIZENSHIPS).orElseThrow().isComplete()).isTrue();
  }

  @Test
  void tellsNothingOfAJudgementButItsOutcome() throws IOException {
    CliRun run = judging("1", "Ole is cold", "Kari", "", "letter of Ole", "");

    assertThat(run.out() + run.err()).doesNotContain("Ole", "Kari");
    assertThat(Files.readString(file)).contains("Ole is cold", "Kari", "letter of Ole");
  }

  @Test
  void readsNoLineThatIsNoText() throws IOException {
    byte[] in = "1\n2020-03-01\nX\n9\nquit\n".getBytes(StandardCharsets.UTF_8);
    in[in.length - 9] = (byte) 0xFF;

    CliRun run = CliRun.with(new ByteArrayInputStream(in), "interview", file.toString());

    assertThat(run.out()).contains("That line cannot be read");
    assertThat(written().get(HostFacts.TERRITORY)).contains(Territory.SWEDEN);
    assertThat(english("x".repeat(30_000), "quit").out()).contains("That line cannot be read");
  }

  @Test
  void writesWhatIsGoneOnWithUnderAnotherNameEvenIfNothingIsAdded() throws IOException {
    english("1", "2020-03-01", "SE", "quit");
    Path other = folder.resolve("other.json");

    CliRun run = CliRun.with("quit\n", "interview", file.toString(), "--output", other.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(other)).isEqualTo(Files.readString(file));
  }

  @Test
  void needsAFileBeforeTheFirstQuestion() throws IOException {
    assertThat(Refused.line(CliRun.of("interview"))).contains("name the file");
    assertThat(Refused.line(CliRun.of("interview", "-"))).contains("standard input is for");
    assertThat(Refused.line(CliRun.of("interview", folder.toString()))).contains("is a directory");
    assertThat(Refused.line(CliRun.of("interview", folder.resolve("no/where.json").toString())))
        .contains("no such folder");
    assertThat(
            Refused.line(
                CliRun.of(
                    "interview",
                    folder.resolve("none.json").toString(),
                    "--output",
                    file.toString())))
        .contains("no such file");
    Files.writeString(file, "{}");
    assertThat(Refused.line(CliRun.of("interview", file.toString()))).contains("asOf");
    assertThat(Refused.line(CliRun.of("interview", "--output", file.toString())))
        .contains("is there already");
    assertThat(Files.readString(file)).isEqualTo("{}");
  }

  @Test
  void saysThatItCannotBeWrittenAndLeavesOnlyIfAskedAgain() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    Path lost = gone.resolve("case.json");
    Talk.Speaker speaker =
        (question, fact, times) -> {
          if (fact.isEmpty()) {
            return opening(question, Language.ENGLISH);
          }
          remove(lost, gone);
          return List.of(fact.get().equals(HostFacts.TERRITORY) ? "9" : "quit");
        };

    Talk talk = Talk.with(speaker, Language.ENGLISH, lost.toString());

    assertThat(talk.all())
        .contains("It could not be written to", "or write quit again to leave without");
    assertThat(talk.exitCode()).isEqualTo(ExitCodes.FAULT);
    assertThat(talk.errors()).startsWith("arendal: " + lost + ": cannot be written");
  }

  @Test
  void keepsWhoMayReadTheFile() throws IOException {
    english("1", "2020-03-01", "quit");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
      english("9", "quit");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-r-----");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static void remove(Path... paths) {
    try {
      for (Path path : paths) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Answers nothing but whether the need is immediate, with these lines. */
  private CliRun judging(String... lines) {
    Talk.Speaker speaker =
        (question, fact, times) ->
            fact.isPresent()
                ? fact.get().equals(NeedFacts.IMMEDIATE) ? List.of(lines) : List.of("?")
                : opening(question, Language.ENGLISH);
    Talk talk = Talk.with(speaker, Language.ENGLISH, file.toString());
    return new CliRun(talk.exitCode(), talk.all(), talk.errors());
  }

  private CliRun english(String... lines) {
    return CliRun.with(String.join("\n", lines) + "\n", "interview", file.toString());
  }

  private Case written() {
    try {
      return CaseReader.read(Files.readString(file), Jackson2.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What is answered to whatever asks for no fact, with help during a stay. */
  private static List<String> opening(String question, Language language) {
    return opening(
        question, CaseReader.read("{\"asOf\":\"2020-03-01\"}", Jackson2.JSON), List.of(), language);
  }

  private static List<String> opening(
      String question, Case matter, List<Happening> happened, Language language) {
    Texts texts = Texts.inLanguage(language);
    if (question.contains(texts.get("shell.interview.how.happened"))) {
      List<Happening> all = Arrays.asList(Happening.values());
      return List.of(
          happened.isEmpty()
              ? "1"
              : happened.stream()
                  .map(one -> String.valueOf(all.indexOf(one) + 1))
                  .collect(Collectors.joining(" ")));
    }
    if (question.contains(texts.get("shell.interview.which-day"))) {
      return List.of(matter.asOf().toString());
    }
    return List.of("");
  }

  /** Tells what a case knows, and that nobody knows the rest. */
  private static Talk.Speaker teller(Case matter, List<Happening> happened, Language language) {
    Map<Fact<?>, List<String>> lines = new HashMap<>();
    matter.known().forEach(fact -> lines.put(fact, ToldLines.of(matter.get(fact).orElseThrow())));
    return (question, fact, times) ->
        fact.isPresent()
            ? lines.getOrDefault(fact.get(), List.of("?"))
            : opening(question, matter, happened, language);
  }

  private static Map<Article, Outcome> outcomes(Assessment assessment) {
    return new HashMap<>(
        assessment.determinations().stream()
            .collect(Collectors.toMap(Determination::article, Determination::outcome)));
  }
}
