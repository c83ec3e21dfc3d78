package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command diff")
class DiffCommandTest {
  /** In the register stands Socialstyrelsen from 1998-07-01 on. */
  private static final String OURS =
      """
      function: liaison-body
      name: Our office
      displaces: yes
      territory: SE
      start: %s
      end: 2003-12-31
      source: Our list
      reference: row 1
      basis: agency
      evidence: 1997
      read: 2026-01-01
      confidence: verified
      """;

  private static final String FAROESE =
      """
      {"ref":"faroese","asOf":"1999-01-01","host":{"territory":"FO"},\
      "person":{"citizenships":["DK"]},"benefit":{"category":"social-assistance-or-service"}}
      """;
  private static final String SWEDISH =
      """
      {"ref":"swedish","asOf":"2002-05-31","host":{"territory":"DK"},\
      "person":{"citizenships":["SE"],"residenceTerritory":"SE"},\
      "benefit":{"category":"social-assistance-or-service"},"stay":{"kind":"temporary"}}
      """;
  private static final String READING = " does a need count that existed on arrival (6)?";

  @TempDir private Path folder;
  private Path cases;
  private Path standing;

  @BeforeEach
  void writeCases() throws IOException {
    standing = written("standing.jsonl", line("standing-need-brought-along"));
    cases =
        written("cases.jsonl", FAROESE + line("standing-need-brought-along") + SWEDISH + FAROESE);
  }

  private static String line(String example) throws IOException {
    return Files.readString(Path.of(Examples.file(example)), UTF_8).replace("\n", "") + "\n";
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private Path answers(String... more) throws IOException {
    CliRun run =
        CliRun.of(
            Stream.concat(
                    Stream.of("assess", cases.toString(), "--batch"),
                    more.length > 0 ? Stream.of(more) : Stream.of("--detail", "outcomes"))
                .toArray(String[]::new));
    assertThat(run.exitCode()).isZero();
    return written("answers.jsonl", run.out());
  }

  private CliRun diff(String... more) {
    return CliRun.of(
        Stream.concat(Stream.of("diff", cases.toString()), Stream.of(more)).toArray(String[]::new));
  }

  private static void isEqual(CliRun run, int cases) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("Cases: " + cases + ". Answered otherwise: 0.\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  @DisplayName("says that nothing differs, with exit code 0")
  void nothing() throws IOException {
    isEqual(diff("--answers", answers().toString()), 4);
    isEqual(diff("--other-reading", "7-services-only=excluded"), 4);
    isEqual(diff("--answers", answers("--detail=full").toString()), 4);
  }

  @Test
  @DisplayName("of an empty file says that there is no case")
  void empty() throws IOException {
    String none = written("none.jsonl", "").toString();

    isEqual(CliRun.of("diff", none, "--answers", none), 0);
  }

  @Test
  @DisplayName("names a reading that was settled, and what turned by it")
  void reading() {
    CliRun run = diff("--other-reading", "6-standing-need=included");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .startsWith(
            "Cases: 4. Answered otherwise: 1.\n\n"
                + READING.strip()
                + ": open \u2192 included \u2013 cases: 1; lines: 2\n"
                + "- Article 6. UNDETERMINED \u2192 APPLIES \u2013 cases: 1; lines: 2\n")
        .contains(
            "- Article 6. What follows: help-as-need-calls-for: no \u2192 yes \u2013 cases: 1");
  }

  @Test
  @DisplayName("names a day of entry into force, and counts the biggest cause first")
  void inForce() {
    CliRun run =
        diff(
            "--other-in-force",
            "FO=1998-05-01",
            "--other-reading",
            "6-standing-need=included",
            "--cases");

    assertThat(run.exitCode()).isEqualTo(3);
    String day = "First day of the Convention in the Faroe Islands: nothing \u2192 1998-05-01";
    assertThat(run.out())
        .startsWith("Line 1, faroese \u2013 Article 2. UNDETERMINED \u2192 APPLIES \u2013 " + day)
        .contains("\nLine 2 \u2013 Article 6. UNDETERMINED \u2192 APPLIES \u2013" + READING)
        .contains("Cases: 4. Answered otherwise: 3.\n\n")
        .contains(day + " \u2013 cases: 2; lines: 1, 4\n- Article 2. UNDETERMINED");
  }

  @Test
  @DisplayName("names another day, and no more than three lines")
  void day() throws IOException {
    cases = written("many.jsonl", FAROESE.repeat(5));

    CliRun run = diff("--as-of", "1995-01-01");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .startsWith(
            """
            Cases: 5. Answered otherwise: 5.

            Day \u2013 cases: 5; lines: 1, 2, 3, \u2026
            - Article 2. UNDETERMINED \u2192 NOT IN FORCE \u2013 cases: 5; lines: 1, 2, 3, \u2026
            """);
  }

  @Test
  @DisplayName("names the register of which an entry was moved by a day, and only where it matters")
  void register() throws IOException {
    String before = "bodies=" + written("before.register", OURS.formatted("2002-05-31"));
    String after = "bodies=" + written("after.register", OURS.formatted("2002-06-01"));

    isEqual(diff("--other-overlay", "bodies=" + written("n", OURS.formatted("2003-12-31"))), 4);
    // The second lies on top of the first, so each is compared with what the library has.
    CliRun run = diff("--other-overlay", before);
    assertThat(run.out())
        .isEqualTo(
            """
            Cases: 4. Answered otherwise: 1.

            registers: SE bodies \u2013 cases: 1; lines: 3
            - Contacts: SE liaison-body: Socialstyrelsen \u2192 Our office \u2013 cases: 1; lines: 3
            """);
    assertThat(run.exitCode()).isEqualTo(3);
    isEqual(diff("--other-overlay", after), 4);
  }

  @Test
  @DisplayName("names of two changes the one that it was, for each thing that is said otherwise")
  void ofTwoChanges() throws IOException {
    cases = written("homeless.jsonl", line("homeless-nothing-judged"));
    String ours = OURS.formatted("2000-01-01").replace("end: 2003-12-31\n", "");

    CliRun run =
        diff(
            "--as-of",
            "2026-12-01",
            "--other-overlay",
            "bodies=" + written("ours.register", ours),
            "--other-in-force",
            "FO=1998-05-01");
    List<String> causes =
        run.out().lines().filter(each -> !each.startsWith("- ") && !each.isEmpty()).toList();
    List<String> ofRegisters =
        run.out()
            .lines()
            .dropWhile(each -> !each.startsWith("registers: "))
            .skip(1)
            .takeWhile(each -> !each.isEmpty())
            .toList();

    assertThat(causes).anyMatch(each -> each.startsWith("Day \u2013 cases: 1"));
    assertThat(causes).anyMatch(each -> each.startsWith("registers: SE bodies \u2013 cases: 1"));
    assertThat(causes).noneMatch(each -> each.contains("Faroe"));
    assertThat(ofRegisters)
        .containsExactly(
            "- Contacts: SE liaison-body: Socialstyrelsen \u2192 Our office \u2013 cases: 1; lines: 1");
  }

  @Test
  @DisplayName("names the days as known on which the registers answered")
  void knownOn() throws IOException {
    String known = "Registers as known on 1 March 2026";

    assertThat(diff("--other-as-known-on", "2026-03-01").out())
        .contains(
            "\nRegisters as known last \u2192 " + known + " \u2013 cases: ",
            "- Contacts: SE liaison-body: Socialstyrelsen \u2192 not-yet-read \u2013 cases: ");
    assertThat(diff("--as-known-on", "2026-03-01", "--other-as-known-on", "2026-11-29").out())
        .contains("\n" + known + " \u2192 Registers as known on 29 November 2026 \u2013 cases: ");
    isEqual(diff("--as-known-on", "2026-03-01", "--other-as-known-on", "2026-03-01"), 4);
    assertThat(diff("--answers", answers("--as-known-on", "2026-03-01").toString()).out())
        .contains(known + " \u2192 Registers as known last");
  }

  @Test
  @DisplayName("finds the one thing that stands otherwise in one line of another version's answers")
  void version() throws IOException {
    List<String> lines = Files.readAllLines(answers(), UTF_8);
    String version = lines.get(0).replaceAll(".*\"libraryVersion\":\"([^\"]*)\".*", "$1");
    String planted =
        lines.get(1).replaceFirst("(\"article\":\"6\",\"outcome\":\")undetermined", "$1applies");
    assertThat(planted).isNotEqualTo(lines.get(1));
    String older =
        Stream.of(lines.get(0), planted, lines.get(2), lines.get(3))
            .map(line -> line.replace("Version\":\"" + version, "Version\":\"0.0.9"))
            .map(line -> line.replaceFirst("\"SE\":\"[^\"]*\"", "\"SE\":\"2026-01-01\""))
            .collect(joining("\n"));

    CliRun run = diff("--answers", written("older.jsonl", older).toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .startsWith(
            "Cases: 4. Answered otherwise: 1.\n\nversion of the program: 0.0.9 \u2192 " + version)
        .contains("; registers: SE: 2026-01-01 \u2192 ")
        .endsWith(
            """
             \u2013 cases: 1; lines: 2
            - Article 6. APPLIES \u2192 UNDETERMINED \u2013 cases: 1; lines: 2
            """);
  }

  @Test
  @DisplayName("says that the cause is none that the answers name where they name the same")
  void unnamed() throws IOException {
    Path settled = answers("--in-force", "FO=1998-05-01");

    CliRun run = diff("--answers", settled.toString(), "--format", "json", "--cases");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out())
        .startsWith(
            "{\"line\":1,\"ref\":\"faroese\",\"changes\":[{\"article\":\"2\",\"part\":\"outcome\","
                + "\"id\":null,\"before\":\"applies\",\"after\":\"undetermined\",\"causes\":[{\"kind\":"
                + "\"unnamed\",\"what\":null,\"before\":null,\"after\":null}]},")
        .contains(
            "\n{\"cases\":4,\"differing\":2,\"notCompared\":0,\"groups\":[{\"causes\":[{\"kind\":"
                + "\"unnamed\",\"what\":null,\"before\":null,\"after\":null}],\"cases\":2,\"lines\":[1,4],"
                + "\"changes\":[{\"article\":\"2\",\"part\":\"outcome\",\"id\":null,\"before\":\"applies\","
                + "\"after\":\"undetermined\",\"cases\":2,\"lines\":[1,4]},");
    assertThat(diff("--answers", settled.toString()).out())
        .contains(
            "\nwhat the answers do not name: other settings, an agency's own entries or code");
  }

  @Test
  @DisplayName("names lines that cannot be compared, and compares the others")
  void badLines() throws IOException {
    List<String> lines = Files.readAllLines(answers(), UTF_8);
    String bad =
        String.join(
            "\n",
            lines.get(0).replace("faroese", "another"),
            "{\"error\":{\"line\":2,\"problems\":[]}}",
            lines.get(2).replaceFirst("\"outcome\"", "\"outcomes\""),
            lines.get(3).replaceFirst("undetermined", "applies"));
    String file = written("bad.jsonl", bad).toString();

    CliRun run = diff("--answers", file);
    assertThat(run.exitCode()).isEqualTo(3);
    String err = run.err().replaceAll("\\s+", " ");
    assertThat(err)
        .contains("cases.jsonl, line 1: the answer has another ref than the case arendal: ")
        .contains("cases.jsonl, line 2: in the place of the answer stands an error arendal: ")
        .contains("bad.jsonl, line 3: determinations[0].outcome: is missing")
        .endsWith("lines that were not compared: 3 of 4; the first of them are named above ")
        .doesNotContain("another\"", "faroese");
    assertThat(run.out())
        .startsWith("Cases: 4. Answered otherwise: 1.\n")
        .contains("- Article 2. APPLIES \u2192 UNDETERMINED \u2013 cases: 1; lines: 4\n");
  }

  @Test
  @DisplayName("names a line without a case, and a case whose facts contradict the day")
  void badCases() throws IOException {
    cases = written("cases.jsonl", "{}\n" + Files.readString(standing, UTF_8));

    CliRun run = diff("--as-of", "1990-01-01");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("cases.jsonl, line 1: asOf: is missing")
        .contains("cases.jsonl, line 2: Invalid value for option '--as-of'")
        .contains("lines that were not compared: 2 of 2");
  }

  @Test
  @DisplayName("names no more than ten lines of a file that is another")
  void anotherFile() throws IOException {
    String file = answers().toString();
    cases = written("cases.jsonl", "{}\n".repeat(4));
    assertThat(diff("--answers", file).err().lines().filter(line -> line.startsWith("arendal")))
        .hasSize(5);
    cases = written("cases.jsonl", "{}\n".repeat(40));
    assertThat(diff("--as-of", "1997-01-01").err().lines().filter(l -> l.startsWith("arendal")))
        .hasSize(11);
  }

  @Test
  @DisplayName("counts nothing where one file has more lines than the other")
  void lines() throws IOException {
    String all = answers().toString();
    String longer = cases.toString();
    String some = written("some.jsonl", Files.readAllLines(Path.of(all)).get(0) + "\n").toString();

    assertThat(Refused.line(diff("--answers", some)))
        .isEqualTo(
            longer
                + " has more lines than "
                + some
                + ", which has 1; the lines of both belong"
                + " together");
    cases = written("one.jsonl", FAROESE);
    assertThat(Refused.line(diff("--answers", all)))
        .startsWith(all + " has more lines than " + cases + ", which has 1;");
  }

  @Test
  @DisplayName("is refused without anything to compare with")
  void refused() {
    assertThat(Refused.line(diff()))
        .startsWith("Missing required argument (specify one of these): --answers | --as-of | ");
    assertThat(Refused.line(CliRun.of("diff", "-", "--answers", "-"))).contains("standard input");
    assertThat(Refused.line(diff("--answers", "none.jsonl"))).contains("there is no such file");
    assertThat(Refused.line(diff("--other-overlay", "bodies=none.register")))
        .contains("none.register");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en", "fi", "is", "nb", "sv", "sv-FI", "nn"})
  @DisplayName("speaks every language")
  void languages(String language) {
    CliRun run =
        diff(
            "--other-in-force=FO=1998-05-01",
            "--other-denounced=SE=2000-01-15",
            "--other-as-known-on=2026-03-01",
            "--cases",
            "--lang",
            language);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).doesNotContainPattern("\\{\\w* ?\\d}").doesNotContain("diff.");
  }

  @Test
  @DisplayName("needs no more memory for more cases")
  void memory() throws IOException {
    InputStream many =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(2000, FAROESE).stream()
                    .map(one -> (InputStream) new ByteArrayInputStream(one.getBytes(UTF_8)))
                    .toList()));

    CliRun run = CliRun.with(many, "diff", "-", "--other-in-force", "FO=1998-05-01");
    assertThat(run.out()).startsWith("Cases: 2000. Answered otherwise: 2000.\n");
    assertThat(run.out().length()).isLessThan(5000);
  }
}
