package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.arendal.core.Convention;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Maintenance documents, read from a list that an agency lays over the library's. */
class DocumentsCommandTest {
  private static final String END =
      """
      territory: IS
      start: 1996-10-01
      source: Our list
      reference: row
      basis: agency
      evidence: 1997-01-01
      read: 2026-01-01
      confidence: verified
      """;

  @Test
  @DisplayName("A11-2b: an order needs no attestation, an agreement does, an approval is contested")
  void saysWhatNeedsAnAttestation() {
    CliRun run = documents("--from", "IS", "--to", "DK", "--on", "1998-01-01");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Documents of Iceland that can be a basis for maintenance advance in Denmark")
        .contains(
            "  - order, issued or approved by: sysselmand\n    no attestation needed\n",
            "  - private agreement\n    attestation needed: that it can be a basis for recovery",
            "not settled\n    Is an agreement that an authority approved or confirmed a decision",
            "[open; choices: (1) yes, it needs no attestation; (2) no, it needs an attestation]",
            "The newest evidence for this entry is of 1 January 1997",
            "body that attests maintenance documents, Iceland: none is listed",
            "by article 11(2) itself.\n    (article 11(2)) [A11-2a, A11-2b]");
  }

  @Test
  void answersInDanishAndInJson() {
    assertThat(documents("--from=IS", "--to=DK", "--on=1997-01-01", "--lang=da").out())
        .contains("ingen attestation nødvendig");
    assertThat(documents("--from=IS", "--to=DK", "--on=1997-01-01", "--format=json").out())
        .contains(
            "\"kind\": \"maintenance-order\"",
            "\"attestationNeeded\": \"unknown\"",
            "\"openReadings\": [ \"11-2-approved-agreement\" ]",
            "\"status\": \"none-listed\"");
  }

  @Test
  @DisplayName("A11-2b, A11-2-no-1: what rests on a standard reading says so, in every form")
  void namesTheReadingOfTheStandard() {
    String question = "documents --from NO --to DK --on 1997-01-01";

    assertThat(Registers.answer(question))
        .contains("no attestation needed\n    Is a court settlement a decision of a court?");
    assertThat(Registers.answer(question + " --lang da"))
        .contains("ingen attestation nødvendig\n    Er et retsforlig en beslutning fra en domstol?")
        .contains("bibliotekets standard");
    assertThat(Registers.answer(question + " --format json"))
        .contains(
            "\"id\": \"11-2-listed-court-settlement\"",
            "\"option\": \"decision\"",
            "\"settledBy\": \"standard\"");
    assertThat(Registers.answer(question + " --format csv"))
        .contains("readings.settledBy", "11-2-listed-court-settlement,decision,standard");
    assertThat(Registers.answer(question + " --reading 11-2-listed-court-settlement=agreement"))
        .contains("it needs an attestation (settled by the");
  }

  @Test
  @DisplayName("A11-2b: an agency that takes an approval for a decision asks for no attestation")
  void takesTheReadingsOfAnAgency() {
    String[] question = {"--from=IS", "--to=DK", "--on=1997-01-01", ""};
    question[3] = "--reading=11-2-approved-agreement=decision";
    assertThat(documents(question).out())
        .contains("  - approved agreement\n    no attestation needed\n")
        .doesNotContain("not settled");
    question[3] = "--reading=11-2-approved-agreement=agreement";
    assertThat(documents(question).out())
        .contains("  - approved agreement\n    attestation needed: ");
  }

  @Test
  @DisplayName("An agency's document stands in place of the library's of its kind, and says so")
  void showsAnAgencysDocumentOnlyOnce() {
    String out = documents("--from=IS", "--to=DK", "--on=1998-01-01").out();

    assertThat(out).containsOnlyOnce("Bidragsresolution").containsOnlyOnce("  - order, issued");
    assertThat(out).contains("The library has: Bidragsresolution");
    assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  @DisplayName("A11-2-n0: Åland has no list of its own; that of Finland is given and says so")
  void fallsBackToTheListOfTheState() {
    assertThat(Registers.answer("documents --from AX --to SE --on 1997-01-01 --format json"))
        .contains("\"listedFor\": \"FI\"", "\"fellBackToState\": true");
    assertThat(Registers.answer("documents --from FO --to SE --on 1997-01-01 --format json"))
        .contains("\"listedFor\": \"FO\"")
        .doesNotContain("Overpræsidiet i København");
  }

  @Test
  @DisplayName("A14-2, A15-2b: a list says nothing where the Convention is not surely in force")
  void saysIfTheConventionIsNotSurelyInForce() {
    String fromFaroes = "documents --from FO --to SE --on 1997-06-15";

    assertThat(Registers.answer(fromFaroes)).contains("in both territories on 15 June 1997 is not");
    assertThat(Registers.answer(fromFaroes + " --in-force FO=1997-01-01"))
        .doesNotContain("in both territories");
    assertThat(Registers.answer(fromFaroes + " --denounced SE=1996-12-15"))
        .contains("is not in force in both territories on 15 June 1997");
    assertThat(Registers.answer(fromFaroes + " --format json"))
        .contains("\"inForce\": \"unknown\"");
  }

  @Test
  @DisplayName("Nothing had been read by 1999, so nothing is listed; that is an answer")
  void saysIfNoneIsListed() {
    CliRun run =
        CliRun.of(
            "documents --from SE --to NO --on 1997-01-01 --as-known-on 1999-01-01".split(" ", -1));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\n  none is listed\n");
  }

  private static CliRun documents(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "documents";
    System.arraycopy(options, 0, args, 1, options.length);
    return CliRun.with(DocumentsCommandTest::withOurList, args);
  }

  private static Convention withOurList() {
    String list =
        String.join(
            "\n",
            "kind: maintenance-order\nname: order\nissuers: sysselmand\n" + END,
            "kind: approved-agreement\nname: approved agreement\n" + END,
            "kind: written-agreement\nname: private agreement\n" + END);
    try {
      return Convention.discovered()
          .with(
              Overlay.of(
                  RegisterKinds.DOCUMENTS,
                  RegisterKinds.DOCUMENTS.readOverlay("ours", new StringReader(list))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
