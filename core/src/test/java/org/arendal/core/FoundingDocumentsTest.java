package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.answer.FoundingDocuments;
import org.arendal.core.answer.FoundingDocuments.Founding;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.assembly.Settings;
import org.arendal.core.explanation.DocumentsText;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The documents of one territory that can found an advance in another. */
class FoundingDocumentsTest {
  private static final LocalDate DAY = LocalDate.of(2003, 6, 1);

  /** The invented countries, of which Finland lists three documents, with a gap for one. */
  private static final Convention CONVENTION =
      Convention.of(
          Arrays.stream(NordicState.values())
              .map(state -> state == NordicState.FINLAND ? finland() : TestCountry.of(state))
              .toList());

  @Test
  @DisplayName(
      "A11-2b: a decision needs no attestation, an agreement does, an approval is contested")
  void sayWhetherAnAttestationIsNeeded() {
    FoundingDocuments documents = documents(CONVENTION, Territory.FINLAND);

    assertThat(documents.documents())
        .extracting(Founding::kind, Founding::needsAttestation, Founding::open)
        .containsExactly(
            tuple(DocumentKind.COURT_DECISION, Truth.FALSE, List.of()),
            tuple(
                DocumentKind.APPROVED_AGREEMENT,
                Truth.UNKNOWN,
                List.of(Readings.APPROVED_AGREEMENT)),
            tuple(DocumentKind.WRITTEN_AGREEMENT, Truth.TRUE, List.of()));
    assertThat(documents.attestingBody().function()).isEqualTo(BodyFunction.ATTESTING_BODY);
  }

  @Test
  void dependOnTheReadingsOfAnAgency() {
    Convention settled =
        CONVENTION.with(
            Settings.builder()
                .readings(Map.of(Readings.APPROVED_AGREEMENT, ReadingOption.DECISION))
                .build());

    assertThat(documents(settled, Territory.FINLAND).documents())
        .extracting(Founding::needsAttestation)
        .containsExactly(Truth.FALSE, Truth.FALSE, Truth.TRUE);
    assertThat(documents(settled, Territory.FINLAND).documents())
        .allSatisfy(founding -> assertThat(founding.open()).isEmpty());
  }

  @Test
  void showAKnownGapAndNotWhatHasEnded() {
    assertThat(
            CONVENTION
                .documents(Territory.FINLAND, Territory.SWEDEN, LocalDate.of(2010, 1, 1))
                .documents())
        .extracting(Founding::kind)
        .containsExactly(DocumentKind.COURT_DECISION, DocumentKind.WRITTEN_AGREEMENT);
    FoundingDocuments inGap =
        CONVENTION.documents(Territory.FINLAND, Territory.SWEDEN, LocalDate.of(2012, 1, 1));
    assertThat(inGap.documents())
        .filteredOn(founding -> founding.kind() == DocumentKind.WRITTEN_AGREEMENT)
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.lookup().status()).isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
              assertThat(gap.lookup().gap()).isPresent();
            });
    assertThat(DocumentsText.of(inGap, Texts.inLanguage(Language.ENGLISH)))
        .contains(
            "  - written agreement: none is known for 1 January 2012\n    attestation needed",
            "    1 January 2012 to 31 December 2012: The name, or the day");
  }

  @Test
  @DisplayName("A territory with a list of its own has that; another has the list of its state")
  void areThoseOfTheListOfTheTerritory() {
    assertThat(documents(CONVENTION, Territory.ALAND).listedFor()).isEqualTo(Territory.FINLAND);
    assertThat(documents(CONVENTION, Territory.ALAND).documents())
        .hasSize(3)
        .allMatch(founding -> founding.lookup().fellBackToState());
    assertThat(documents(CONVENTION, Territory.GREENLAND).listedFor())
        .isEqualTo(Territory.GREENLAND);
    assertThat(documents(CONVENTION, Territory.GREENLAND).documents())
        .extracting(Founding::kind)
        .containsExactly(DocumentKind.PROVISIONAL_ORDER);
  }

  @Test
  @DisplayName("One document that an agency enters for Åland does not hide the list of Finland")
  void keepTheListOfTheStateUnderAnOverlay() {
    Overlay overlay =
        Overlay.of(
            RegisterKinds.DOCUMENTS,
            listed(
                document("maintenance-order", "AX", "").replace("listed", "agency")
                    + document("court-decision", "AX", "").replace("listed", "agency")));

    FoundingDocuments documents = documents(CONVENTION.with(overlay), Territory.ALAND);

    assertThat(documents.listedFor()).isEqualTo(Territory.FINLAND);
    assertThat(documents.documents())
        .extracting(Founding::kind)
        .containsExactly(
            DocumentKind.COURT_DECISION,
            DocumentKind.APPROVED_AGREEMENT,
            DocumentKind.WRITTEN_AGREEMENT,
            DocumentKind.MAINTENANCE_ORDER);
    assertThat(documents.documents().get(0).lookup().isOverlay()).isTrue();
    assertThat(documents.documents().get(0).lookup().displaced()).isPresent();
    assertThat(documents.documents().get(3).lookup().displaced()).isEmpty();
  }

  @Test
  @DisplayName("ADR 0012: an agency's document for Greenland displaces nothing of the Danish list")
  void doNotBorrowUnderAnOverlay() {
    Overlay overlay =
        Overlay.of(
            RegisterKinds.DOCUMENTS,
            listed(document("maintenance-order", "GL", "").replace("listed", "agency")));

    assertThat(documents(CONVENTION.with(overlay), Territory.GREENLAND).documents())
        .extracting(Founding::kind, founding -> founding.lookup().displaced())
        .containsExactly(
            tuple(DocumentKind.PROVISIONAL_ORDER, Optional.empty()),
            tuple(DocumentKind.MAINTENANCE_ORDER, Optional.empty()));
  }

  @Test
  @DisplayName("A11-2b, A11-2-no-1: a listed settlement needs no attestation, by a reading only")
  void nameTheReadingThatAnAnswerHangsOn() {
    assertThat(documents(CONVENTION, Territory.NORWAY).documents())
        .extracting(Founding::needsAttestation, Founding::readings, Founding::open)
        .containsExactly(
            tuple(
                Truth.FALSE,
                List.of(
                    new ReadingUse(
                        Readings.LISTED_COURT_SETTLEMENT,
                        Optional.of(ReadingOption.DECISION),
                        false)),
                List.of()));
    assertThat(documents(CONVENTION, Territory.ICELAND).documents())
        .extracting(Founding::needsAttestation, Founding::readings)
        .containsExactly(
            tuple(
                Truth.UNKNOWN,
                List.of(new ReadingUse(Readings.OTHER_COURT_SETTLEMENT, Optional.empty(), false))));
    Convention settled =
        CONVENTION.with(
            Settings.builder()
                .readings(Map.of(Readings.LISTED_COURT_SETTLEMENT, ReadingOption.AGREEMENT))
                .build());
    assertThat(documents(settled, Territory.NORWAY).documents())
        .extracting(Founding::needsAttestation, Founding::readings)
        .containsExactly(
            tuple(
                Truth.TRUE,
                List.of(
                    new ReadingUse(
                        Readings.LISTED_COURT_SETTLEMENT,
                        Optional.of(ReadingOption.AGREEMENT),
                        true))));
    assertThat(
            DocumentsText.of(
                documents(CONVENTION, Territory.NORWAY), Texts.inLanguage(Language.ENGLISH)))
        .contains("    no attestation needed\n", "(the library's standard)", "A11-2-no-1");
  }

  @Test
  @DisplayName("A11-2-g2: what hangs on no reading names none")
  void nameNoReadingWhereTheTreatySettlesIt() {
    assertThat(documents(CONVENTION, Territory.FINLAND).documents())
        .filteredOn(founding -> founding.kind() != DocumentKind.APPROVED_AGREEMENT)
        .hasSize(2)
        .allSatisfy(founding -> assertThat(founding.readings()).isEmpty());
  }

  @Test
  @DisplayName("A11-2a: the Convention is about documents of another country")
  void areNotThoseOfTheSameCountry() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONVENTION.documents(Territory.DENMARK, Territory.GREENLAND, DAY))
        .withMessage("DK and GL are parts of one country");
  }

  private static FoundingDocuments documents(Convention convention, Territory from) {
    return convention.documents(from, Territory.SWEDEN, DAY);
  }

  private static String document(String kind, String territory, String more) {
    return """
        kind: %s
        name: Document of %s
        territory: %s
        start: 1996-10-01
        %ssource: an invented source
        reference: page 2
        basis: listed
        evidence: 1996
        read: 2020-02-03
        confidence: verified

        """
        .formatted(kind, territory, territory, more);
  }

  private static Register<ListedDocument> listed(String text) {
    try {
      return RegisterKinds.DOCUMENTS.read("test", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CountryModule finland() {
    TestCountry finland = TestCountry.of(NordicState.FINLAND);
    String documents =
        document("court-decision", "FI", "")
            + document("approved-agreement", "FI", "end: 2009-12-31\n")
            + document("written-agreement", "FI", "end: 2011-12-31\n")
            + """
            gap: written-agreement
            territory: FI
            start: 2012-01-01
            end: 2012-12-31
            reason: name-not-verified
            read: 2020-02-03
            """;
    return CountryModule.of(
        finland.state(),
        finland.territories(),
        finland.registers().with(RegisterKinds.DOCUMENTS, listed(documents)));
  }
}
