package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors are said in the language asked for, whatever else is wrong. */
class ErrorsInLanguagesTest {
  private static final String FILE = Examples.file("home-help-on-longer-stay");
  private static final String REGISTERS = " --on 1997-01-01";

  /** One for each kind of error; {@code CASE} is a file with a sound case. */
  private static final List<String> LINES =
      List.of(
          "",
          "asess",
          "evaluate",
          "assess",
          "assess CASE CASE",
          "assess none.json",
          "assess .",
          "assess a\0b",
          "assess CASE --language",
          "assess CASE --format",
          "assess CASE --format pdf",
          "assess CASE --format jsn",
          "assess CASE --full=x",
          "assess CASE --full --full",
          "assess CASE --batch --format text",
          "assess CASE --batch --threads 0",
          "assess CASE --batch --output CASE",
          "assess CASE --batch --output none/file",
          "assess CASE --batch --output EMPTY --resume",
          "assess CASE --batch --output MINE",
          "assess CASE --batch --output LIBRARY --resume",
          "assess CASE --batch --output BEGUN --resume",
          "assess CASE --batch --resume",
          "assess CASE --progress",
          "assess CASE --detail outcomes",
          "assess CASE --detail half",
          "assess CASE --why 18",
          "assess CASE --reading 6-standing",
          "assess CASE --reading 6=included",
          "assess CASE --reading 6-standing-need=yes",
          "assess CASE --in-force FO",
          "assess CASE --in-force sv=1998-05-01",
          "assess CASE --in-force FO=1998-02-30",
          "assess CASE --in-force FO=1994-06-01",
          "assess CASE --in-force FI=1998-05-01",
          "assess CASE --in-force FO=1998-05-02",
          "assess CASE --in-force FO=1998-05-01 --in-force FO=1998-05-01",
          "assess CASE --denounced SE=1990-01-01",
          "assess CASE --denounced SE=soon",
          "assess CASE --as-known-on 0001-01-01",
          "assess CASE --overlay bodies",
          "assess CASE --overlay kings=file",
          "assess CASE --overlay bodies=-",
          "assess CASE --overlay bodies=none.register",
          "assess CASE --overlay bodies=EMPTY",
          "compare CASE",
          "compare - -",
          "compare CASE --as-of 1990-01-01",
          "contacts --on 1997-01-01",
          "contacts --function king --on 1997-01-01",
          "contacts --territory XX --on 1997-01-01",
          "diff CASE",
          "diff CASE --answers none.jsonl",
          "diff CASE --other-as-known-on soon",
          "diff CASE --other-overlay bodies=EMPTY",
          "diagram --article 5",
          "diagram",
          "documents --from IS --to IS" + REGISTERS,
          "documents --from IS --to DK --on 1996-01-01",
          "history --territory NO",
          "history --territory NO --function king",
          "history --territory NO --function liaison --instrument language-convention",
          "history --territory NO --instrument none",
          "laws",
          "laws --territory AX --category 2-3" + REGISTERS,
          "letter CASE --to SE --article 6",
          "letter CASE --to SE --article 8",
          "letter CASE --to DK --article 11",
          "notice --country XX --year 1996",
          "notice --country SE --year 1990",
          "notice --country SE --year 9999",
          "notice --country SE --year soon",
          "timeline CASE --from 1997-01-01 --to 1996-01-01",
          "why-not CASE",
          "why-not CASE --article 5",
          "why-not CASE --article",
          "timeline CASE --article 7 --from 1997-01-01 --to 1996-01-01",
          "calendar",
          "calendar enter",
          "calendar entry-into-force 1990-01-01",
          "calendar entry-into-force soon",
          "calendar entry-into-force 1996-07-15 --territory SE",
          "calendar denunciation 1990-01-01",
          "calendar earlier-rules 1950-01-01",
          "calendar residence --start soon --on 1997-03-01",
          "calendar residence --start 1994 --on 1997-03-01 --absence x",
          "calendar residence --start 1994 --on 1997-03-01 --absence 1996..1995",
          "calendar residence --start 1994 --on 1997-03-01 --after x",
          "calendar residence --start 1994 --end 1993 --on 1997-03-01",
          "provisions --article 18",
          "quote",
          "quote A06-g77",
          "quote nothing-of-the-kind-at-all",
          "quote A06-1 --format svg",
          "schema cases",
          "assess -",
          "care-costs -");

  private static final Map<String, CliRun> IN_ENGLISH = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  static Stream<Language> others() {
    return Arrays.stream(Language.values()).filter(language -> language != Language.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("others")
  void are_in_the_language_that_is_asked_for(Language language) throws IOException {
    for (String line : LINES) {
      CliRun english = inEnglish(line);
      CliRun run = run(line, language);

      assertThat(run.exitCode()).as(line).isEqualTo(english.exitCode()).isEqualTo(2);
      assertThat(Refused.error(run))
          .as(line)
          .isNotEqualTo(Refused.error(english))
          .satisfies(error -> EnglishWords.assertNone(error, language))
          .doesNotContainPattern("\\{\\w|(error|problem|help)\\.");
      assertThat(Refused.error(run).lines())
          .as(line)
          .hasSameSizeAs(Refused.error(english).lines().toList());
      assertThat(run.err().lines())
          .as(line)
          .allMatch(printed -> printed.length() <= 100 || !printed.strip().contains(" "))
          .noneMatch(printed -> printed.matches(".* --(why|article|lang|format)"));
    }
  }

  @Test
  void are_in_english_if_no_language_or_none_that_there_is_is_asked_for() {
    assertThat(Refused.line(CliRun.of("assess", "none.json")))
        .isEqualTo("none.json: there is no such file");
    assertThat(Refused.line(CliRun.of("assess", "none.json", "--lang", "xx")))
        .startsWith("Invalid value for option '--lang': no such language; there are: da, en");
    assertThat(Refused.line(CliRun.of("assess", "none.json", "--lang")))
        .startsWith("Missing value for option '--lang' (LANG)");
  }

  @Test
  void are_found_in_either_way_of_writing_the_option() {
    assertThat(Refused.line(CliRun.of("assess", "none.json", "--lang=da")))
        .isEqualTo(Refused.line(CliRun.of("--lang", "da", "assess", "none.json", "--lang", "da")))
        .isEqualTo("none.json: filen findes ikke");
  }

  /** The id stands behind, for those who write JSON. */
  @Test
  void name_territories_and_facts_as_the_answers_do() throws IOException {
    Path nowhere = Files.writeString(folder.resolve("n.json"), "{\"asOf\":\"2020-01-01\"}", UTF_8);
    String letter = "letter %s --article 8 --lang nb --to ".formatted(FILE);

    assertThat(Refused.line(CliRun.of((letter + "SE").split(" "))))
        .isEqualTo(
            "Ikke noe brev: Sverige skriver og kan ikke også være mottaker: artikkel 8 er mellom to"
                + " land");
    assertThat(
            Refused.line(
                CliRun.of("letter", nowhere.toString(), "--article", "13(1)", "--to", "DK")))
        .isEqualTo(
            "No letter: \"where the case is handled\" (host.territory) is not given: who writes is"
                + " not known");
    assertThat(Refused.line(CliRun.of("compare", FILE, "--as-of", "1990-01-01")))
        .contains("\"first day of the stay\" (stay.startDate): lies after");
    assertThat(
            Refused.line(
                CliRun.of("documents --from DK --to FO --on 2000-01-01 --lang is".split(" "))))
        .contains("Danmörk og Færeyjar eru hlutar eins lands");
  }

  @Test
  void tell_all_problems_of_a_case_in_the_language() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.json"),
            "{\"asOf\": \"1997-02-30\",\n\"person\": {\"citizenship\": 1, \"citizenships\":"
                + " [\"sv\"]}}",
            UTF_8);

    assertThat(Refused.error(CliRun.of("assess", bad.toString(), "--lang", "da")))
        .isEqualTo(
            bad
                + ": 3 problemer\n"
                + "  - asOf (linje 1, kolonne 10): forventet: en dato, der findes; fundet:"
                + " '1997-02-30'\n"
                + "  - person.citizenship (linje 2, kolonne 12): ukendt felt; mente du"
                + " citizenships?\n"
                + "  - person.citizenships[0] (linje 2, kolonne 47): forventet: en landekode efter"
                + " ISO 3166-1 alpha-2 med store bogstaver, som SE; sv er et sprog, svensk;"
                + " fundet: 'sv'\n");
  }

  /** The codes of problems stay; their messages follow the language. */
  @Test
  void of_a_batch_stand_in_the_answers_in_the_language() {
    String plain = CliRun.with("{}\n", "assess", "-", "--batch").out();
    String finnish = CliRun.with("{}\n", "assess", "-", "--batch", "--lang", "fi").out();

    assertThat(plain)
        .isEqualTo(
            "{\"error\":{\"line\":1,\"problems\":[{\"code\":\"missing\",\"path\":\"asOf\",\"line\":1,"
                + "\"column\":1,\"message\":\"is missing; expected the assessment date, such as"
                + " 1997-03-01\"}]}}\n")
        .isEqualTo(CliRun.with("{}\n", "assess", "-", "--batch", "--lang", "en").out());
    assertThat(finnish)
        .contains("\"code\":\"missing\",\"path\":\"asOf\"")
        .contains("\"message\":\"puuttuu; odotettu: arviointipäivä, kuten 1997-03-01\"");
  }

  @Test
  void of_an_answer_that_cannot_be_written_are_in_the_language() {
    OutputStream full = new FullDisk();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    Main.run(new String[] {"provisions", "--lang", "nb"}, InputStream.nullInputStream(), full, err);

    assertThat(err.toString(UTF_8))
        .isEqualTo("arendal: standard utdata: kan ikke skrives: No space left on device\n");
  }

  /** The same for every language, so that it is run once. */
  private CliRun inEnglish(String line) throws IOException {
    CliRun known = IN_ENGLISH.get(line);
    if (known != null) {
      return known;
    }
    CliRun run = run(line, Language.ENGLISH);
    IN_ENGLISH.put(line, run);
    return run;
  }

  private CliRun run(String line, Language language) throws IOException {
    if (line.contains("BEGUN") || line.contains("LIBRARY")) {
      begin(language);
    }
    Path empty = Files.writeString(folder.resolve("empty.register"), "# nothing\n", UTF_8);
    Path mine = folder.resolve("mine");
    Files.writeString(folder.resolve("mine.run"), "mine", UTF_8);
    List<String> arguments = new ArrayList<>();
    for (String word : line.isEmpty() ? new String[0] : line.split(" ", -1)) {
      arguments.add(
          word.replace("CASE", FILE)
              .replace("EMPTY", empty.toString())
              .replace("MINE", mine.toString())
              .replace("BEGUN", folder.resolve("begun").toString())
              .replace("LIBRARY", folder.resolve("library").toString()));
    }
    // Where the last option lacks its value, the language would be taken for it.
    arguments.add(
        line.equals("assess CASE --format") ? 1 : arguments.size(), "--lang=" + language.tag());
    return CliRun.with("[]", arguments.toArray(new String[0]));
  }

  /** Answers that were begun in a language, with one that is no answer to anything; twice. */
  private void begin(Language language) throws IOException {
    Path begun = folder.resolve("begun");
    Files.deleteIfExists(begun);
    CliRun.with(
        "", "assess", "-", "--batch", "--lang", language.tag(), "--output", begun.toString());
    Files.writeString(begun, "x\n", UTF_8);
    Files.copy(begun, folder.resolve("library"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        folder.resolve("library.run"),
        Files.readString(folder.resolve("begun.run"), UTF_8)
            .replaceFirst("(\"library\":\")[^\"]+", "$10.0.9"),
        UTF_8);
  }
}
