package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.denounced;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.inForce;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.MAINTENANCE_DOCUMENT;
import static org.arendal.core.law.ReadingOption.AGREEMENT;
import static org.arendal.core.law.ReadingOption.DECISION;
import static org.arendal.core.law.ReadingOption.NOT_REQUIRED;
import static org.arendal.core.law.ReadingOption.REQUIRED;
import static org.arendal.core.law.Readings.APPROVED_AGREEMENT;
import static org.arendal.core.law.Readings.ATTESTING_COUNTRY;
import static org.arendal.core.law.Readings.LISTED_COURT_SETTLEMENT;
import static org.arendal.core.law.Readings.OTHER_COURT_SETTLEMENT;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 11(2): maintenance documents from another Nordic country")
class MaintenanceDocumentTest {
  /** A Danish maintenance order, shown in Sweden by a Danish citizen. */
  static final Case ORDER =
      CaseText.of(
          DAY,
          "host.territory: SE; person.citizenships: DK; document.issuingCountry: DK; "
              + "document.kind: maintenance-order; document.containsMaintenanceTerms: yes");

  private static DeterminationAssert article11(Case matter) {
    return answer(MAINTENANCE_DOCUMENT, matter);
  }

  private static DeterminationAssert article11(Case matter, Settings settings) {
    return answer(MAINTENANCE_DOCUMENT, matter, settings);
  }

  private static Case document(DocumentKind kind, String issued) {
    return ORDER
        .with(DocumentFacts.KIND, kind)
        .with(DocumentFacts.ISSUING_COUNTRY, Place.of(issued));
  }

  private static Case attested(Case matter) {
    return with(
        with(matter, "document.attested: yes")
            .with(
                DocumentFacts.ATTESTING_COUNTRY,
                matter.get(DocumentFacts.ISSUING_COUNTRY).orElseThrow()),
        "document.attestationOfRecovery: yes");
  }

  @Nested
  @DisplayName("A11-2b: decisions of courts and other public authorities")
  class Decisions {
    @ParameterizedTest
    @Tag("trap-70")
    @DisplayName("Trap 70: a public decision is valid without attestation")
    @EnumSource(
        names = {
          "COURT_DECISION",
          "SEPARATION_OR_DIVORCE_JUDGMENT",
          "MAINTENANCE_ORDER",
          "PROVISIONAL_ORDER",
          "SEPARATION_OR_DIVORCE_LICENCE"
        })
    void needNoAttestation(DocumentKind kind) {
      article11(with(document(kind, "DK"), "document.attested: no"))
          .applies()
          .concludes("document-is-valid-basis", "no-attestation-may-be-asked");
    }

    @Test
    @DisplayName("A11-2b: nobody is named who attests a document that needs no attestation")
    void nameNoAttestingBody() {
      assertThat(functions(ORDER)).doesNotContain(BodyFunction.ATTESTING_BODY);
      assertThat(functions(document(DocumentKind.WRITTEN_AGREEMENT, "DK")))
          .contains(BodyFunction.ATTESTING_BODY);
      assertThat(functions(with(ORDER, "document.kind: ?"))).contains(BodyFunction.ATTESTING_BODY);
    }

    private static List<BodyFunction> functions(Case matter) {
      return Articles.of(MAINTENANCE_DOCUMENT).wantedContacts(matter).stream()
          .map(WantedContact::function)
          .toList();
    }

    @Test
    @DisplayName("A11-2a (note 63): a decision of a public authority of another kind is valid too")
    void mayBeOfAnotherKind() {
      Case other = with(document(DocumentKind.OTHER, "SE"), "document.attested: no");
      Case inDenmark =
          CaseText.of(
              DAY,
              "host.territory: DK; person.citizenships: DK; document.issuingCountry: SE; "
                  + "document.kind: other; document.containsMaintenanceTerms: yes; "
                  + "document.attested: no");
      article11(other).doesNotApply();
      article11(inDenmark).asksOnly(DocumentFacts.ISSUER_KIND);
      article11(with(inDenmark, "document.issuerKind: court")).applies();
      article11(with(inDenmark, "document.issuerKind: other-public-authority")).applies();
      article11(with(inDenmark, "document.issuerKind: private")).doesNotApply();
    }

    @Test
    @DisplayName("A11-2-gl-1 (note 62): a provisional order is flagged, its duration is not said")
    void mayBeProvisional() {
      Case provisional = document(DocumentKind.PROVISIONAL_ORDER, "DK");
      article11(provisional).concludes("provisional-order-unlimited");
      article11(ORDER).doesNotConclude("provisional-order-unlimited");
    }
  }

  @Nested
  @DisplayName("A11-2b: attestation of other documents")
  class Attestation {
    private final Case agreement = document(DocumentKind.WRITTEN_AGREEMENT, "DK");

    @ParameterizedTest
    @DisplayName("A11-2-dk-att to A11-2-se-att: who may ask is said of the country of issue alone")
    @CsvSource({
      "DK, attestation-asked-for-by, A11-2-dk-att",
      "FO, attestation-asked-for-by, A11-2-dk-att",
      "FI, attestation-can-be-given, A11-2-fi-att",
      "NO, attestation-on-request, A11-2-no-att",
      "SE, attestation-on-request, A11-2-se-att"
    })
    void isAskedForAsTheGuidanceSays(String issued, String remark, String provision) {
      String host = issued.equals("SE") ? "NO" : "SE";
      Case matter =
          with(
              document(DocumentKind.WRITTEN_AGREEMENT, issued),
              "document.attested: no; host.territory: " + host);
      assertThat(evaluate(MAINTENANCE_DOCUMENT, matter).remarks())
          .filteredOn(r -> r.id().startsWith("attestation-"))
          .singleElement()
          .satisfies(
              r -> {
                assertThat(r.id()).isEqualTo(remark);
                assertThat(r.provisions()).isEqualTo(Provisions.of(provision));
              });
      article11(with(matter, "document.kind: court-decision")).remarksNothingLike("attestation-");
    }

    @Test
    @DisplayName("A11-2-is-0: for Iceland no attestation is spoken of")
    void isNotSpokenOfForIceland() {
      article11(document(DocumentKind.WRITTEN_AGREEMENT, "IS")).remarksNothingLike("attestation-");
    }

    @Test
    @Tag("trap-70")
    @DisplayName("Trap 70: an agreement between spouses needs an attestation")
    void isNeededForAnAgreement() {
      article11(attested(agreement)).applies();
      article11(with(agreement, "document.attested: no"))
          .doesNotApply()
          .concludes("attestation-would-settle");
      article11(attested(agreement))
          .doesNotConclude("no-attestation-may-be-asked", "attestation-would-settle");
    }

    @Test
    @Tag("trap-71")
    @DisplayName(
        "Trap 71: A11-2b says what is attested, not by whom: another country's attestation is open")
    void mayHaveToComeFromTheCountryOfIssue() {
      for (String elsewhere : List.of("SE", "DE")) {
        Case other = with(attested(agreement), "document.attestingCountry: " + elsewhere);
        article11(other)
            .isUndetermined()
            .turnsOn(ATTESTING_COUNTRY)
            .concludes("attestation-would-settle");
        article11(other, settled(ATTESTING_COUNTRY, REQUIRED)).doesNotApply();
        article11(other, settled(ATTESTING_COUNTRY, NOT_REQUIRED)).applies();
        article11(with(other, "document.attestationOfRecovery: no"))
            .doesNotApply()
            .turnsOnNoReading();
      }
      article11(attested(agreement)).turnsOnNoReading();
      Case unknown = with(attested(agreement), "document.attestingCountry: ?");
      article11(unknown).asksOnly(DocumentFacts.ATTESTING_COUNTRY);
    }

    @Test
    @Tag("trap-71")
    @DisplayName("Trap 71: it must say that the document can found recovery there")
    void mustBeAboutRecovery() {
      Case wrong = with(attested(agreement), "document.attestationOfRecovery: no");
      article11(wrong).doesNotApply();
      Case unknown = with(attested(agreement), "document.attestationOfRecovery: ?");
      article11(unknown).asksOnly(DocumentFacts.ATTESTATION_OF_RECOVERY);
    }

    @Test
    @Tag("trap-72")
    @DisplayName("Trap 72: another territory of the state is the country of issue, with a remark")
    void mayComeFromAnotherTerritoryOfTheState() {
      Case greenland =
          with(
              attested(document(DocumentKind.WRITTEN_AGREEMENT, "GL")),
              "document.attestingCountry: DK");
      Settings inForce = inForce(Territory.GREENLAND, DAY.withDayOfMonth(1));
      article11(greenland, inForce).applies();
      article11(greenland).remarks("attested-elsewhere-in-state[GL]");
      article11(attested(agreement)).remarksNothingLike("attested-elsewhere");
    }

    @Test
    @DisplayName("A11-2b: properly attested, a document of unknown kind is valid")
    void makesAnyDocumentValid() {
      article11(attested(with(ORDER, "document.kind: ?"))).applies();
    }
  }

  @Nested
  @DisplayName("A11-2b (notes 58, 59): approved agreements and court settlements")
  class Contested {
    @ParameterizedTest
    @DisplayName("Note 58: an approved agreement is undetermined without attestation")
    @CsvSource({"FI", "IS"})
    void approvedAgreementsStayOpen(String issued) {
      Case approved =
          with(document(DocumentKind.APPROVED_AGREEMENT, issued), "document.attested: no");
      article11(approved).isUndetermined().turnsOn(APPROVED_AGREEMENT);
      article11(approved, settled(APPROVED_AGREEMENT, DECISION)).applies();
      article11(approved, settled(APPROVED_AGREEMENT, AGREEMENT)).doesNotApply();
      article11(attested(document(DocumentKind.APPROVED_AGREEMENT, issued)))
          .applies()
          .turnsOnNoReading();
    }

    @Test
    @DisplayName("Note 59: a Norwegian court settlement is accepted as listed, and the point noted")
    void norwegianSettlementsAreAccepted() {
      Case settlement =
          with(document(DocumentKind.COURT_SETTLEMENT, "NO"), "document.attested: no");
      article11(settlement).applies().readsByStandard(LISTED_COURT_SETTLEMENT, DECISION);
      article11(settlement, settled(LISTED_COURT_SETTLEMENT, AGREEMENT)).doesNotApply();
      article11(attested(document(DocumentKind.COURT_SETTLEMENT, "NO"))).turnsOnNoReading();
    }

    @ParameterizedTest
    @DisplayName("Note 63: a settlement that the guidance does not list stays open")
    @CsvSource({"DK", "IS", "FI"})
    void otherSettlementsStayOpen(String issued) {
      Case settlement =
          with(document(DocumentKind.COURT_SETTLEMENT, issued), "document.attested: no");
      article11(settlement).isUndetermined().turnsOn(OTHER_COURT_SETTLEMENT);
      article11(settlement, settled(OTHER_COURT_SETTLEMENT, DECISION)).applies();
      article11(settlement, settled(OTHER_COURT_SETTLEMENT, AGREEMENT)).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A11-2a: issued in one Nordic country, shown in another")
  class Places {
    @ParameterizedTest(name = "issued in {0}: {1}")
    @Tag("trap-10")
    @DisplayName("Trap 10: the states are the countries; territories have dates of their own")
    @CsvSource({
      "DK, APPLIES",
      "NO, APPLIES",
      "SE, DOES_NOT_APPLY",
      "DE, DOES_NOT_APPLY",
      "FO, UNDETERMINED",
      "AX, UNDETERMINED",
      "SJ, UNDETERMINED"
    })
    void countByState(String issued, Outcome outcome) {
      article11(document(DocumentKind.COURT_DECISION, issued)).hasOutcome(outcome);
    }

    @Test
    @DisplayName("A11-2a (»udstedt i et nordisk land«): a document of 1994 is valid too")
    void countHoweverOldTheDocumentIs() {
      Case old =
          with(document(DocumentKind.COURT_DECISION, "DK"), "document.issueDate: 1994-03-01");
      article11(old).applies();
      article11(
              with(
                  attested(document(DocumentKind.WRITTEN_AGREEMENT, "NO")),
                  "document.issueDate: 1994-03-01"))
          .applies();
    }

    @Test
    @DisplayName("A14-2, A15-2b: what settles the country of issue is said")
    void areSettledInWords() {
      Settings supplied = inForce(Territory.FAROE_ISLANDS, LocalDate.of(1997, 1, 1));
      article11(document(DocumentKind.COURT_DECISION, "FO"), supplied)
          .applies()
          .remarks("territory-date-supplied");
      Settings left = denounced(NordicState.DENMARK, LocalDate.of(1996, 11, 1));
      article11(document(DocumentKind.COURT_DECISION, "DK"), left)
          .doesNotApply()
          .remarks("denounced")
          .concludes("other-documents-by-national-law");
    }

    @Test
    @DisplayName("A11-2a: an unknown country of issue is asked for")
    void areAsked() {
      article11(with(ORDER, "document.issuingCountry: ?")).asksOnly(DocumentFacts.ISSUING_COUNTRY);
    }

    @Test
    @DisplayName("A11-2a: if the module of the issuing country is missing, the answer says which")
    void needTheModuleOfTheIssuingCountry() {
      Determination answer =
          Articles.of(MAINTENANCE_DOCUMENT)
              .evaluate(
                  document(DocumentKind.COURT_DECISION, "FI"),
                  TestCountry.convention(NordicState.DENMARK, NordicState.SWEDEN).law());
      assertThat(answer).isUndetermined().asksNothing();
      assertThat(answer.remarks()).contains(AssembledLaw.missingModule(NordicState.FINLAND));
    }

    @Test
    @DisplayName("A11-2a: a document without terms on a child's maintenance is none")
    void needMaintenanceTerms() {
      article11(with(ORDER, "document.containsMaintenanceTerms: no")).doesNotApply();
    }

    @Test
    @DisplayName("A03-1: the Convention is for covered persons only")
    void needACoveredPerson() {
      Case outsider = with(ORDER, "person.citizenships: US; person.residenceTerritory: US");
      article11(outsider).doesNotApply();
    }

    @Test
    @Tag("trap-84")
    @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
    void needTheConventionInForce() {
      article11(
              CaseText.of(
                  LocalDate.of(1996, 9, 30),
                  "host.territory: SE; document.kind: maintenance-order"))
          .isNotInForce();
    }
  }

  @Nested
  @DisplayName("A11-2-dk-1 and the other lists")
  class Lists {
    @Test
    @DisplayName("A11-2-dk-1: a listed document is named with its issuers and its provision")
    void nameIssuers() {
      article11(ORDER)
          .remarksFirst(
              "document-listed-with-issuers[DK, maintenance order of DK, Office A; Office B]")
          .remarkCitesOnly("document-listed-with-issuers", "A11-2-dk-1");
      article11(document(DocumentKind.WRITTEN_AGREEMENT, "DK"))
          .remarks("document-listed[DK, written agreement of DK]");
    }

    @Test
    @DisplayName("Note 63: a document that is not listed is judged by the treaty, with a remark")
    void areNotExhaustive() {
      Case judgment = document(DocumentKind.COURT_DECISION, "DK");
      article11(judgment).applies().remarks("document-not-listed[DK]");
    }

    @Test
    @Tag("trap-72")
    @DisplayName("Trap 72: Greenland has a list of its own and does not borrow the Danish one")
    void areOwnForTerritoriesThatHaveOne() {
      article11(document(DocumentKind.MAINTENANCE_ORDER, "GL")).remarks("document-not-listed[GL]");
      article11(document(DocumentKind.PROVISIONAL_ORDER, "GL"))
          .remarks("document-listed-with-issuers[GL, provisional order of GL, Office G]");
    }

    @Test
    @DisplayName("A11-2-fi-2: a territory without a list of its own goes by its state's")
    void areTheStatesForOtherTerritories() {
      article11(document(DocumentKind.APPROVED_AGREEMENT, "AX"))
          .remarks("document-listed[FI, approved agreement of FI]");
    }

    @Test
    @DisplayName("A11-2-fi-2: issuers go by the day of issue, and are open while that is unknown")
    void goByTheDayOfIssue() {
      Case agreement =
          CaseText.of(
              LocalDate.of(2024, 1, 1),
              "host.territory: SE; document.issuingCountry: FI; document.kind: approved-agreement");
      article11(agreement).remarks("document-list-by-issue-day[FI]");
      article11(with(agreement, "document.issueDate: 2023-01-01"))
          .remarks("document-not-listed[FI]");
      article11(with(agreement, "document.issueDate: 2022-12-31"))
          .remarks("document-listed[FI, approved agreement of FI]");
      article11(with(agreement, "document.issueDate: 1990-01-01"))
          .remarks("document-listed[FI, approved agreement of FI]");
    }

    @ParameterizedTest(name = "an agency enters {1} for {0}")
    @DisplayName(
        "A11-2-no-1 (ADR 0012): what an agency enters turns no outcome of another document")
    @CsvSource({"SJ, written-agreement", "SJ, court-decision", "NO, written-agreement"})
    void areNotReplacedByOneDocumentOfAnAgency(String territory, String kind) {
      Case settlement =
          with(
              document(DocumentKind.COURT_SETTLEMENT, "SJ"),
              "svalbard.norwegianSocialLawApplies: yes; document.attested: no");
      Determination before = evaluate(MAINTENANCE_DOCUMENT, settlement);
      Determination after =
          Articles.of(MAINTENANCE_DOCUMENT)
              .evaluate(
                  settlement,
                  TestCountry.convention().with(TestCountry.listing(kind, territory, "")).law());

      assertThat(before).applies();
      assertThat(after).applies();
      assertThat(after.remarks()).isEqualTo(before.remarks());
      assertThat(after).readsByStandard(LISTED_COURT_SETTLEMENT, DECISION);
    }

    @Test
    @DisplayName("A11-2-no-1: an agency's entry that cites the guidance is not the guidance's list")
    void areThoseOfTheGuidanceAndNotOfAnAgency() {
      Case settlement =
          with(document(DocumentKind.COURT_SETTLEMENT, "DK"), "document.attested: no");
      Determination answer =
          Articles.of(MAINTENANCE_DOCUMENT)
              .evaluate(
                  settlement,
                  TestCountry.convention()
                      .with(TestCountry.listing("court-settlement", "DK", "A11-2-no-1"))
                      .law());

      assertThat(answer).isUndetermined().turnsOn(OTHER_COURT_SETTLEMENT);
    }

    @Test
    @DisplayName("A11-2-is-0 (note 60): Iceland's missing attesting body is said, and no error")
    void sayThatNoBodyAttestsInIceland() {
      Case icelandic = document(DocumentKind.APPROVED_AGREEMENT, "IS");
      article11(icelandic).remarks("no-attesting-body-listed[IS]");
      assertThat(TestCountry.convention().evaluate(MAINTENANCE_DOCUMENT, icelandic).contacts())
          .anySatisfy(
              contact ->
                  assertThat(contact.lookup().status()).isEqualTo(Lookup.Status.NONE_LISTED));
    }
  }

  @Test
  @DisplayName("A11-2-n0: those who attest and who give notices are named, of both countries")
  void namesContacts() {
    assertThat(
            TestCountry.convention()
                .evaluate(MAINTENANCE_DOCUMENT, document(DocumentKind.WRITTEN_AGREEMENT, "DK"))
                .contacts())
        .extracting(contact -> contact.territory().code() + " " + contact.function().code())
        .containsExactly(
            "DK attesting-body",
            "DK standard-amount-body",
            "SE standard-amount-body",
            "DK liaison-body",
            "SE liaison-body");
  }

  @Test
  @DisplayName("A11-2a: a case is about it as soon as the section is raised")
  void isRaisedByTheSection() {
    MaintenanceDocument article = new MaintenanceDocument();
    assertThat(article.isRaisedBy(Case.builder(DAY).raise(Section.DOCUMENT).build())).isTrue();
    assertThat(article.isRaisedBy(Case.builder(DAY).raise(Section.ADVANCE).build())).isFalse();
  }
}
