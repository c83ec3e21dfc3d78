package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;

/** Whatever is answered, an interview comes to its end, with a case that says the same. */
@Label("Interviews with random answers")
class InterviewProperties {
  private static final Pattern NUMBER = Pattern.compile("\\{\\d}");

  @Property
  @Label("End with a case that is read and assessed as the last screen has it; none asks twice")
  void comeToAnEnd(@ForAll long seed, @ForAll("languages") Language language) throws IOException {
    Path folder = Files.createTempDirectory("interview");
    Path file = folder.resolve("case.json");
    try {
      Talk talk = Talk.with(new Robot(seed, language), language, file.toString());
      String said = talk.all();
      Case matter = CaseReader.read(Files.readString(file), Jackson2.JSON);
      CliRun assessed = CliRun.of("assess", file.toString(), "--lang", language.tag());

      assertThat(talk.errors()).isEmpty();
      assertThat(talk.exitCode()).isZero();
      assertThat(Files.readString(file))
          .isEqualTo(CaseWriter.write(matter, true, Jackson2.JSON) + "\n");
      assertThat(said).contains(assessed.out());
      assertThat(CliRun.ALL_COUNTRIES.get().questions(matter).inState(State.ASK)).isEmpty();
      Map<Fact<?>, Set<String>> numbers = numbersOfQuestions(talk, language);
      assertThat(numbers.values()).allMatch(each -> each.size() == 1);
      assertThat(numbers).hasSizeLessThanOrEqualTo(Facts.all().size());
      // At the keyboard the line of an answer ends with Enter, which nobody sees here.
      assertThat(said.replace("> ", ">\n").lines())
          .allMatch(line -> line.length() <= 80, "at most 80 columns");
      assertThat(NUMBER.matcher(said).find()).isFalse();
      assertThat(said).doesNotContain(Robot.REASON, Robot.ROLE);
      for (Fact<?> fact : Facts.all()) {
        assertThat(said).doesNotContainPattern("[^\\w.]" + Pattern.quote(fact.id()) + "[^\\w.]");
      }
    } finally {
      Files.deleteIfExists(file);
      // That nothing else was left there is part of the promise.
      Files.delete(folder);
    }
  }

  @Property
  @Label("Whatever is typed is an answer, an order or refused, and what was answered is kept")
  void keepTheirTemper(@ForAll("lines") List<String> lines) throws IOException {
    Path folder = Files.createTempDirectory("interview");
    Path file = folder.resolve("case.json");
    try {
      String in = "1 3 5 8 11\n2020-03-01\n" + String.join("\n", lines) + "\n";

      CliRun run = CliRun.with(in, "interview", file.toString());

      assertThat(run.err().isEmpty()).isEqualTo(Files.exists(file));
      assertThat(run.exitCode())
          .isEqualTo(Files.exists(file) ? ExitCodes.EVALUATED : ExitCodes.BAD_INPUT);
      if (Files.exists(file)) {
        Case matter = CaseReader.read(Files.readString(file), Jackson2.JSON);
        assertThat(run.out()).contains(CliRun.of("assess", file.toString()).out());
        assertThat(matter.raised()).isNotEmpty();
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(0, 12).map(String::valueOf)),
            Tuple.of(3, Arbitraries.of("", "?", "back", "topics", "help", "1, ?", "none", "ja")),
            Tuple.of(2, Arbitraries.of("2019-01-01", "2020-02", "1997", "SE", "DE", "sv", "SEK")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(12).map(text -> text.replace('\n', ' '))))
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(Texts.languages());
  }

  /** Under which numbers each fact was asked for. */
  private static Map<Fact<?>, Set<String>> numbersOfQuestions(Talk talk, Language language) {
    Explanation explanation = Explanation.inLanguage(language);
    Pattern head =
        Pattern.compile(
            Pattern.quote(explanation.texts().get("shell.interview.question", "#", "@"))
                .replace("#", "\\E(\\d+)\\Q")
                .replaceFirst("@.*", "\\\\E"));
    Map<Fact<?>, Set<String>> numbers = new HashMap<>();
    for (String question : talk.asked()) {
      Matcher matcher = head.matcher(question);
      if (matcher.find()) {
        Fact<?> fact = Talk.fact(question, language).orElseThrow();
        numbers.computeIfAbsent(fact, any -> new HashSet<>()).add(matcher.group(1));
      }
    }
    return numbers;
  }

  /** Answers whatever can be chosen, or is of the form that is asked for. */
  private static final class Robot implements Talk.Speaker {
    static final String REASON = "Ole Hansen fryser";
    static final String ROLE = "Kari Nordmann";

    private static final int PATIENCE = 5;
    private static final List<String> DAYS =
        List.of("1996-10-01", "2015-06-15", "2019-02-01", "2020-03-01", "2021-12-31");

    private final Random random;
    private final Texts texts;

    Robot(long seed, Language language) {
      this.random = new Random(seed);
      this.texts = Texts.inLanguage(language);
    }

    @Override
    public List<String> answer(String question, Optional<Fact<?>> fact, int times) {
      boolean isOfFact = asks(question, "or", texts.get("shell.interview.word.help"));
      if (isOfFact && (times > PATIENCE || random.nextInt(12) == 0)) {
        return List.of("?");
      }
      if (asks(question, "how.several", texts.get("shell.interview.word.none"))
          || asks(question, "how.citizenships", texts.get("shell.interview.word.none"))
          || asks(question, "how.happened")) {
        return List.of(some(question, times));
      }
      if (asks(question, "how.part-of-day")) {
        String day = of(DAYS);
        return List.of(of(List.of("", day, day.substring(0, 7), day.substring(0, 4))));
      }
      if (asks(question, "how.stay-end")) {
        return List.of(random.nextBoolean() ? "1" : of(DAYS));
      }
      if (asks(question, "how.day")) {
        return List.of(of(DAYS));
      }
      if (asks(question, "how.number") || asks(question, "how.place")) {
        return List.of(String.valueOf(1 + random.nextInt(choices(question))));
      }
      if (asks(question, "how.language")) {
        return List.of(of(List.of("da", "fi", "se", "en")));
      }
      if (asks(question, "how.amount")) {
        return List.of(of(List.of("", "1480.50", "900")));
      }
      if (asks(question, "how.currency")) {
        return List.of("SEK");
      }
      if (asks(question, "how.text")) {
        return List.of(
            asks(question, "ask.role") ? ROLE : asks(question, "ask.reason") ? REASON : "");
      }
      return List.of("");
    }

    private String some(String question, int times) {
      int choices = choices(question);
      List<String> some = new ArrayList<>();
      for (int choice = 1; choice <= choices; choice++) {
        if (random.nextInt(choices) < 2) {
          some.add(String.valueOf(choice));
        }
      }
      if (times == 0 && !asks(question, "how.happened") && random.nextInt(4) == 0) {
        some.add("?");
      }
      return some.isEmpty() || some.equals(List.of("?")) ? "1" : String.join(", ", some);
    }

    private int choices(String question) {
      int choices = 1;
      while (question.contains(" " + (choices + 1) + " ")) {
        choices++;
      }
      return choices;
    }

    private boolean asks(String question, String key, Object... arguments) {
      return question.contains(texts.get("shell.interview." + key, arguments));
    }

    private String of(List<String> some) {
      return some.get(random.nextInt(some.size()));
    }
  }
}
