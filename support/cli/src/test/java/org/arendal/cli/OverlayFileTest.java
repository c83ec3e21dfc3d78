package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An agency's own entries, given in a file. */
class OverlayFileTest {
  private static final String OURS =
      """
      function: liaison-body
      name: Our office
      displaces: yes
      territory: SE
      start: 1997-01-01
      end: 1999-12-31
      source: Our list
      reference: row 1
      basis: agency
      evidence: 1997
      read: 2026-01-01
      confidence: verified
      """;
  private static final String CONTACTS = "contacts --territory SE --function liaison --on ";

  @TempDir private Path folder;

  @Test
  void winsVisiblyForItsDays() throws IOException {
    String overlay = " --overlay bodies=" + write(OURS);

    assertThat(Registers.answer(CONTACTS + "1998-01-01" + overlay))
        .contains("Our office", "the agency's own", "The library has: Social");
    assertThat(Registers.answer(CONTACTS + "2000-01-01" + overlay))
        .isEqualTo(Registers.answer(CONTACTS + "2000-01-01"));
  }

  @Test
  void isNotKnownBeforeItWasRead() throws IOException {
    assertThat(
            Registers.answer(
                CONTACTS + "1998-01-01 --as-known-on 2025-12-31 --overlay bodies=" + write(OURS)))
        .doesNotContain("Our office");
  }

  @Test
  void isTakenInAnAssessmentToo() throws IOException {
    CliRun run =
        CliRun.with(
            "{\"asOf\": \"1998-03-10\", \"host\": {\"territory\": \"SE\"}}",
            "assess",
            "-",
            "--article=6",
            "--as-known-on=2026-06-30",
            "--overlay=bodies=" + write(OURS));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Our office", "Registers as known on 30 June 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts --territory SE --on 1998-01-01",
        "laws --territory SE --on 1998-01-01",
        "documents --from SE --to DK --on 1998-01-01",
        "notice --country SE --year 1998",
        "history --function liaison --territory SE"
      })
  void canBeGivenToEveryCommandThatReadsRegisters(String command) throws IOException {
    assertThat(Registers.answer(command + " --overlay bodies=" + write(OURS))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "territory: SE | territory: XX          | :4: ",
        "basis: agency | basis: listed          | basis",
        "start: 1997-01-01 | start: soon        | :5: ",
        "name: Our office  | nom: Our office    | :2: ",
        "source: Our list  | source: Our list\\nnotes: ours | 8: field 'notes': there is no text for a note"
      })
  void isRefusedWithWhatIsWrong(String line, String wrong, String error) throws IOException {
    Path file = write(OURS.replace(line, wrong.replace("\\n", "\n")));

    assertThat(Refused.line(Registers.run(CONTACTS + "1998-01-01 --overlay bodies=" + file)))
        .startsWith("Invalid value for option '--overlay': " + file)
        .contains(error);
  }

  @Test
  void isRefusedIfTwoEntriesOverlap() throws IOException {
    Path file = write(OURS);
    String twice = " --overlay bodies=" + file + " --overlay bodies=" + file;

    assertThat(Refused.line(Registers.run(CONTACTS + "1998-01-01" + twice)))
        .contains(file + ": two entries overlap: liaison-body for SE");
  }

  @Test
  void isRefusedIfItIsEmptyOrNotUtf8() throws IOException {
    Path file = write("");
    String command = CONTACTS + "1998-01-01 --overlay bodies=" + file;

    assertThat(Refused.line(Registers.run(command))).contains("no entries");
    Files.write(file, new byte[] {'n', (byte) 0xe5, '\n'});
    assertThat(Refused.line(Registers.run(command))).contains(file + ": expected text in UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bodies        | expected REGISTER=FILE; found a text of 6 characters",
        "kings=file    | no such register; there are: bodies, documents, instruments, laws",
        "bodies=-      | an overlay is read from a file, not from standard input",
        "bodies=no.txt | no.txt: there is no such file",
        "bodies=       | is a directory, not a file"
      })
  void isRefusedIfItIsNoFile(String value, String error) {
    assertThat(Refused.line(Registers.run(CONTACTS + "1998-01-01 --overlay " + value)))
        .contains(error);
  }

  @Test
  @DisplayName("9: a contact of the agency stands beside the national body and is not designated")
  void standsBesideTheLibrarysUnlessItSaysThatItDisplacesIt() throws IOException {
    String ours = OURS.replace("displaces: yes\n", "");
    Path file = write(ours + "\n" + ours.replace("Our office", "Our other office"));
    String answer = Registers.answer(CONTACTS + "1998-01-01 --overlay bodies=" + file);

    assertThat(answer)
        .contains("liaison body, Sweden: Socialstyrelsen")
        .contains("Added by the agency, not designated under article 13(1): Our office")
        .contains("not designated under article 13(1): Our other office")
        .doesNotContain("The library has");
    assertThat(Registers.answer(CONTACTS + "1998-01-01 --format json --overlay bodies=" + file))
        .contains("\"status\" : \"found\"".replace(" :", ":"), "\"beside\": [ {");
  }

  @Test
  @DisplayName("9: a function of the agency's own, by itself, in a case, and beside all others")
  void canHaveFunctionsOfItsOwn() throws IOException {
    Path file =
        write(
            OURS.replace("displaces: yes\n", "email: desk@example.org\ncontact-read: 1998-02-01\n")
                .replace(
                    "function: liaison-body",
                    "function: homeless-contact\nfunction-name: contact for homeless persons"));
    String overlay = " --on 1998-01-01 --overlay bodies=" + file;

    assertThat(Registers.answer("contacts --territory SE --function homeless-contact" + overlay))
        .startsWith("- contact for homeless persons, Sweden: Our office, desk@example.org")
        .contains("Contact details read on 1 February 1998.");
    assertThat(Registers.answer("contacts --function homeless-contact" + overlay))
        .contains(", Sweden: Our office");
    assertThat(Registers.answer("contacts --territory SE" + overlay)).contains("Our office");
    assertThat(Refused.line(Registers.run("contacts --territory SE --function x" + overlay)))
        .contains("no such function; there are: competent-authority");
    assertThat(
            CliRun.with(
                    "{\"asOf\": \"1998-03-10\", \"host\": {\"territory\": \"SE\"}}",
                    "assess",
                    "-",
                    "--article=6",
                    "--overlay=bodies=" + file)
                .out())
        .contains("contact for homeless persons, Sweden", "liaison body, Sweden");
  }

  @Test
  void canBeginWithAByteOrderMark() throws IOException {
    assertThat(Registers.answer(CONTACTS + "1998-01-01 --overlay bodies=" + write("\uFEFF" + OURS)))
        .contains("Our office");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("ours.register"), text);
  }
}
