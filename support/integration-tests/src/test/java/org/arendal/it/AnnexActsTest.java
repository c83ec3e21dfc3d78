package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Provenance.Basis;
import org.arendal.core.register.Statute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every act that the annexes list, with its name, number and date as the ledger of the source has
 * them. The file was made from the ledger and not from the registers.
 */
class AnnexActsTest {
  private static final String FILE = "/org/arendal/it/annex-acts.csv";

  @ParameterizedTest(name = "{0}: {3} ({4})")
  @CsvFileSource(resources = FILE, delimiter = '|', numLinesToSkip = 1, emptyValue = "")
  void isInTheRegisterOfItsTerritory(
      String id,
      String territory,
      String category,
      String title,
      String number,
      String date,
      String printed) {
    List<Entry<Statute>> entries = citing(id);

    assertThat(entries).hasSize(1);
    Entry<Statute> entry = entries.get(0);
    Statute act = entry.value();
    assertThat(entry.territory().code()).isEqualTo(territory);
    assertThat(entry.provenance().basis()).isEqualTo(Basis.LISTED);
    assertThat(act.category().code()).isEqualTo(category);
    assertThat(act.title()).contains(title);
    assertThat(act.citation().orElseThrow()).endsWith(number);
    assertThat(act.issued().map(Object::toString).orElse("")).isEqualTo(date == null ? "" : date);
    String misprints = printed == null ? "" : printed;
    String asPrinted =
        act.printedTitle().orElse("") + " (" + act.printedCitation().orElse("") + ")";
    for (String misprint : misprints.split("; ", -1)) {
      assertThat(asPrinted).contains(misprint);
    }
  }

  @Test
  @DisplayName("A02-3-g2: every act of annexes 2 to 6 in the catalogue is in the file above")
  void areAllThere() throws IOException {
    assertThat(ids())
        .containsExactlyElementsOf(
            Provisions.all().stream()
                .filter(provision -> provision.level() == Level.ANNEX)
                .map(Provision::id)
                .filter(id -> id.matches("ANX[2-6]-[ab2]-.*"))
                .toList());
  }

  @Test
  @Tag("trap-29")
  @DisplayName("trap 29: numbers recur, keys do not")
  void haveKeysOfTheirOwn() {
    assertThat(citing("ANX6-2-1").get(0).value().citation())
        .isEqualTo(citing("ANX6-2-2").get(0).value().citation());
    assertThat(citing("ANX6-2-1").get(0).key()).isNotEqualTo(citing("ANX6-2-2").get(0).key());
    assertThat(
            AssembledRegisters.modules().stream()
                .flatMap(module -> module.laws().entries().stream())
                .map(entry -> entry.territory() + " " + entry.key()))
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("note 72: the presumed citation stands beside the printed one, and only there")
  void havePresumedCitationsOnlyWhereThePrintIsWrong() {
    assertThat(
            AssembledRegisters.modules().stream()
                .flatMap(module -> module.laws().entries().stream())
                .filter(entry -> entry.value().presumedCitation().isPresent()))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.value().citation()).contains("1985:125");
              assertThat(entry.value().presumedCitation()).contains("1982:763");
            });
  }

  @Test
  @DisplayName("notes 73, 75: a printed number that is right, and one that is not verified")
  void keepPrintedNumbers() {
    assertThat(citing("ANX3-b-2"))
        .singleElement()
        .satisfies(act -> assertThat(act.value().citation()).contains("797/92"))
        .satisfies(act -> assertThat(act.notes()).doesNotContain("otherwise-cited"));
    assertThat(citing("ANX4-2-1"))
        .singleElement()
        .satisfies(act -> assertThat(act.value().citation()).contains("nr. 59/1983"))
        .satisfies(act -> assertThat(act.notes()).contains("otherwise-cited"));
  }

  @Test
  @DisplayName("note 74: the printed title is literal; the act is on kindergartens")
  void sayWhatPlaySchoolsAre() {
    assertThat(citing("ANX4-a-5"))
        .singleElement()
        .satisfies(act -> assertThat(act.value().englishTitle()).contains("Kindergartens"))
        .satisfies(act -> assertThat(act.value().originalTitle()).contains("Lög um leikskóla"));
  }

  @Test
  @DisplayName("note 42: municipal services are under letter (a), social assistance under (b)")
  void tellTheIcelandicActsApart() {
    assertThat(citing("ANX4-a-2"))
        .singleElement()
        .satisfies(act -> assertThat(act.value().citation()).contains("nr. 40/1991"))
        .satisfies(
            act ->
                assertThat(act.value().category())
                    .isEqualTo(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE));
    assertThat(citing("ANX4-b-3"))
        .singleElement()
        .satisfies(act -> assertThat(act.value().citation()).contains("nr. 118/1993"))
        .satisfies(
            act ->
                assertThat(act.value().category()).isEqualTo(BenefitCategory.OTHER_SOCIAL_BENEFIT));
  }

  private static List<Entry<Statute>> citing(String id) {
    Provision provision = Provision.of(id);
    return AssembledRegisters.modules().stream()
        .flatMap(module -> module.laws().entries().stream())
        .filter(entry -> entry.provenance().provision().filter(provision::equals).isPresent())
        .toList();
  }

  private static List<String> ids() throws IOException {
    try (InputStream in = AnnexActsTest.class.getResourceAsStream(FILE)) {
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf('|')))
          .toList();
    }
  }
}
