package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentRegisterTest {
  private static final String KEY = RelatedInstrument.NORDIC_SOCIAL_SECURITY.code();
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  @Test
  @DisplayName("an instrument beside the Convention stands under the code of its place")
  void readsAnInstrumentBesideTheConvention() throws IOException {
    Instrument instrument =
        read(entry(KEY, "treaty")).find(KEY, Territory.NORWAY, DAY).entry().orElseThrow().value();

    assertThat(instrument.kind()).isEqualTo(Instrument.Kind.TREATY);
    assertThat(instrument.citation()).contains("of 15 June 1992");
    assertThat(instrument.issued()).contains(LocalDate.of(1992, 6, 15));
    assertThat(instrument.title()).isEmpty();
  }

  @DisplayName(
      "a mistyped place, or a kind that does not go with it, is refused with file and line")
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "nordic-social-securty, treaty",
    "act, eu-regulation",
    "act, none",
    "nordic-social-security, act",
    "right-of-residence, circular",
  })
  void refusesAKindThatDoesNotFit(String key, String kind) {
    assertThatThrownBy(() -> read(entry(key, kind)))
        .isInstanceOf(RegisterFormatException.class)
        .hasMessage("file:3: '" + kind + "' does not fit the key '" + key + "'");
  }

  @Test
  @DisplayName("a gap of a territory's own keeps the entry of its state away")
  void aGapIsNotFilledFromTheState() throws IOException {
    String gap =
        "\n\ngap: " + KEY + "\nterritory: SJ\nreason: instrument-not-verified\nread: 2020-01-01";

    assertThat(read(entry(KEY, "treaty")).find(KEY, Territory.SVALBARD, DAY))
        .matches(Lookup::fellBackToState);
    assertThat(read(entry(KEY, "treaty") + gap).find(KEY, Territory.SVALBARD, DAY))
        .matches(lookup -> lookup.status() == Lookup.Status.NOT_KNOWN_FOR_DATE)
        .matches(lookup -> lookup.gap().isPresent());
  }

  private static Register<Instrument> read(String text) throws IOException {
    return RegisterKinds.INSTRUMENTS.read("file", new StringReader(text));
  }

  private static String entry(String key, String kind) {
    return String.join(
        "\n",
        "key: " + key,
        "territory: NO",
        "kind: " + kind,
        "citation: of 15 June 1992",
        "issued: 1992-06-15",
        "start: 1994-01-01",
        "source: invented",
        "reference: page 1",
        "basis: stated",
        "evidence: 1996",
        "read: 2020-01-01",
        "confidence: verified");
  }
}
