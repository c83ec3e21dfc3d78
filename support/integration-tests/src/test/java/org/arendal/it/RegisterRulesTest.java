package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.law.Language;
import org.arendal.core.register.Entry;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Provenance.Basis;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every entry of every register of every country. */
class RegisterRulesTest {

  @Test
  void everyEntryNamesItsSource() {
    assertThat(AssembledRegisters.entries())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.provenance().source()).isNotBlank();
              assertThat(entry.provenance().reference()).isNotBlank();
              assertThat(entry.provenance().basis()).isNotEqualTo(Basis.AGENCY);
            });
  }

  @Test
  void everyProvisionCitedIsAboutTheTerritoryOrItsState() {
    assertThat(AssembledRegisters.entries())
        .allSatisfy(
            entry ->
                entry
                    .provenance()
                    .provision()
                    .flatMap(provision -> provision.territory())
                    .ifPresent(
                        territory ->
                            assertThat(territory.state()).isEqualTo(entry.territory().state())));
  }

  @Test
  void everyNoteBasisAndReasonHasATextInEveryLanguage() {
    for (Language language : Texts.languages()) {
      assertThat(Texts.inLanguage(language).keys())
          .containsAll(
              AssembledRegisters.entries()
                  .flatMap(entry -> entry.notes().stream())
                  .map("note."::concat)
                  .toList())
          .containsAll(
              AssembledRegisters.entries()
                  .map(entry -> "basis." + entry.provenance().basis().code())
                  .toList())
          .containsAll(
              AssembledRegisters.all()
                  .flatMap(register -> register.gaps().stream())
                  .map(gap -> "gap." + gap.reason())
                  .toList());
    }
  }

  @Test
  void entriesOfOneKeyStandInTheOrderOfTheirDays() {
    AssembledRegisters.all()
        .forEach(
            register -> {
              Map<String, LocalDate> last = new HashMap<>();
              for (Entry<?> entry : register.entries()) {
                LocalDate start = entry.surelyFrom().orElse(LocalDate.MIN);
                String key = entry.territory() + " " + entry.key();
                assertThat(start).as(key).isAfterOrEqualTo(last.getOrDefault(key, LocalDate.MIN));
                last.put(key, start);
              }
            });
  }

  @Test
  @DisplayName("what is coded K or ? in the collected facts is nowhere presented as a fact")
  void noDayThatIsOnlyRememberedIsInARegister() {
    // The days that the collected facts mark as background knowledge for what registers hold.
    List<LocalDate> remembered =
        List.of(
            LocalDate.of(1997, 2, 1),
            LocalDate.of(1998, 7, 1),
            LocalDate.of(2011, 1, 1),
            LocalDate.of(2013, 7, 1),
            LocalDate.of(2018, 7, 29),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 2, 1),
            LocalDate.of(2025, 7, 1));
    List<String> hits = new ArrayList<>();
    AssembledRegisters.entries()
        .forEach(
            entry ->
                entry
                    .validity()
                    .start()
                    .filter(remembered::contains)
                    .ifPresent(day -> hits.add(entry.territory().code() + " " + entry.key())));

    // The Swedish code of 2011, which also names who pays the advance, is dated by a statute; only
    // the Icelandic ministry of 2011 is not. For the Swedish act of 2025 a source was read since.
    assertThat(hits)
        .containsExactly(
            "SE advance-payer",
            "SE social-assistance",
            "SE social-services-2025",
            "SE social-insurance-code");
  }

  @Test
  void noGapLacksAReason() {
    assertThat(AssembledRegisters.all().flatMap(register -> register.gaps().stream()))
        .isNotEmpty()
        .extracting(KnownGap::reason)
        .allMatch(reason -> !reason.isBlank());
  }
}
