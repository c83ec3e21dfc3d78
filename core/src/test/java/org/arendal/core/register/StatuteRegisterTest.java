package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.fact.BenefitCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of law lists; what every reader refuses is tested with the register of bodies. */
class StatuteRegisterTest {
  private static final List<String> RECORD =
      List.of(
          "key: health-care",
          "territory: SE",
          "category: health-service",
          "title: Hälso- och sjukvårdslagen",
          "printed: Halso-och sjukvårdslagen",
          "citation: 1985:125",
          "presumed-citation: 1982:763",
          "issued: 1982-06-30",
          "start: 1996-10-01",
          "source: Vejledning",
          "reference: annex 6",
          "provision: ANX6-2-1",
          "basis: listed",
          "evidence: 1996",
          "read: 2026-11-21",
          "confidence: verified");

  @Test
  void keepsThePrintedCitationBesideThePresumedOne() {
    Entry<Statute> entry = read(String.join("\n", RECORD)).entries().get(0);

    assertThat(entry.key()).isEqualTo("health-care");
    assertThat(entry.value().category()).isEqualTo(BenefitCategory.HEALTH_SERVICE);
    assertThat(entry.value().title()).isEqualTo("Hälso- och sjukvårdslagen");
    assertThat(entry.value().printedTitle()).contains("Halso-och sjukvårdslagen");
    assertThat(entry.value().citation()).contains("1985:125");
    assertThat(entry.value().presumedCitation()).contains("1982:763");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "category: housing-benefit|file:3: field 'category': expected one of"
            + " social-assistance-or-service, other-social-benefit, health-service",
        "category: health|file:3: field 'category': expected one of"
            + " social-assistance-or-service, other-social-benefit, health-service",
        "key: Health care|file:1: field 'key': only small letters, digits and hyphens make a name",
        "issued: 1982-06-31|file:8: field 'issued': expected a day of the calendar, such as 1997-03-01",
        "territory: XX|file:2: field 'territory': no such Nordic territory",
        "evidence: 2027|file:15: field 'read': the source is dated 2027 but was read on 2026-11-21",
        "title:|file:4: expected 'field: value'",
        "start: 1996-10-01 // withdrawn: 2026-11-20|file:16: field 'read': withdrawn 2026-11-20, but"
            + " read only on 2026-11-21",
        "start: 1996-10-01 // reason: x|file:10: field 'reason' has no place in an entry, only in a"
            + " gap",
        "start: 1996-10-01 // replaces: other|file:10: no entry for the same territory has the key"
            + " 'other'",
      })
  void refusesWhatItDoesNotUnderstand(String line, String message) {
    refused(replaced(line.replace(" // ", "\n")), message);
  }

  @Test
  void refusesAMissingSource() {
    refused(
        RECORD.stream().filter(l -> !l.startsWith("source")).collect(Collectors.joining("\n")),
        "file:1: field 'source' is missing");
  }

  @Test
  void refusesAGapWithASource() {
    refused(
        "gap: health-care\nterritory: SE\nsource: none\nreason: act-between\nread: 2026-11-21",
        "file:3: field 'source' has no place in a gap");
  }

  @Test
  void refusesAGapOverAnEntry() {
    refused(
        String.join("\n", RECORD)
            + "\n\ngap: health-care\nterritory: SE\nstart: 1999-01-01\nreason: act-between\nread: 2026-11-21",
        "file:20: health-care for SE overlaps the record at line 1");
  }

  @Test
  void refusesAnOverlayThatDoesNotSaySo() {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(
            () ->
                RegisterKinds.LAWS.readOverlay("file", new StringReader(String.join("\n", RECORD))))
        .withMessage("file:13: an entry of an overlay has the basis 'agency'");
  }

  @Test
  void takesAnOverlayThatReplacesAnActOfTheLibrary() throws IOException {
    String overlay =
        replaced("basis: agency") + "\nreplaces: social-services\n# the library has it\n";

    assertThat(
            RegisterKinds.LAWS
                .readOverlay("file", new StringReader(overlay))
                .entries()
                .get(0)
                .value()
                .replaces())
        .containsExactly("social-services");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "start|file:1: field 'start' is missing",
        "source|file:1: field 'source' is missing",
      })
  void refusesAnOverlayThatLacksAField(String field, String message) {
    String overlay =
        replaced("basis: agency")
            .lines()
            .filter(l -> !l.startsWith(field))
            .collect(Collectors.joining("\n"));

    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> RegisterKinds.LAWS.readOverlay("file", new StringReader(overlay)))
        .withMessage(message);
  }

  private static String replaced(String line) {
    String field = line.substring(0, line.indexOf(':') + 1);
    return RECORD.stream()
        .map(l -> l.startsWith(field) ? line : l)
        .collect(Collectors.joining("\n"));
  }

  private static void refused(String text, String message) {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> read(text))
        .withMessage(message);
  }

  private static Register<Statute> read(String text) {
    try {
      return RegisterKinds.LAWS.read("file", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
