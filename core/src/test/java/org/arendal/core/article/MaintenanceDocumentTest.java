package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.NOT_IN_FORCE;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.MAINTENANCE_DOCUMENT;
import static org.arendal.core.law.Readings.AGREEMENT;
import static org.arendal.core.law.Readings.APPROVED_AGREEMENT;
import static org.arendal.core.law.Readings.DECISION;
import static org.arendal.core.law.Readings.LISTED_COURT_SETTLEMENT;
import static org.arendal.core.law.Readings.OTHER_COURT_SETTLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.IssuerKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 11(2): maintenance documents from another Nordic country")
class MaintenanceDocumentTest {
  /** A Danish maintenance order, shown in Sweden by a Danish citizen. */
  static final Case ORDER =
      Case.builder(DAY, Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
          .with(DocumentFacts.ISSUING_COUNTRY, Place.of(Territory.DENMARK))
          .with(DocumentFacts.KIND, DocumentKind.MAINTENANCE_ORDER)
          .with(DocumentFacts.CONTAINS_MAINTENANCE_TERMS, true)
          .build();

  private static Determination answer(Case matter) {
    return answer(matter, Settings.none());
  }

  private static Determination answer(Case matter, Settings settings) {
    return Articles.of(MAINTENANCE_DOCUMENT).evaluate(matter, MaintenanceCountries.law(settings));
  }

  private static Case document(DocumentKind kind, String issued) {
    return ORDER
        .with(DocumentFacts.KIND, kind)
        .with(DocumentFacts.ISSUING_COUNTRY, Place.of(issued));
  }

  private static Case attested(Case matter) {
    return matter
        .with(DocumentFacts.ATTESTED, true)
        .with(
            DocumentFacts.ATTESTING_COUNTRY,
            matter.get(DocumentFacts.ISSUING_COUNTRY).orElseThrow())
        .with(DocumentFacts.ATTESTATION_OF_RECOVERY, true);
  }

  private static List<String> remarks(Case matter) {
    return answer(matter).remarks().stream().map(r -> r.id() + r.arguments()).toList();
  }

  @Nested
  @DisplayName("A11-2b: decisions of courts and other public authorities")
  class Decisions {
    @ParameterizedTest
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
      Determination answer = answer(document(kind, "DK").with(DocumentFacts.ATTESTED, false));
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(conclusions(answer))
          .contains("document-is-valid-basis", "no-attestation-may-be-asked");
    }

    @Test
    @DisplayName("A11-2b: nobody is named who attests a document that needs no attestation")
    void nameNoAttestingBody() {
      assertThat(functions(ORDER)).doesNotContain(BodyFunction.ATTESTING_BODY);
      assertThat(functions(document(DocumentKind.WRITTEN_AGREEMENT, "DK")))
          .contains(BodyFunction.ATTESTING_BODY);
      assertThat(functions(ORDER.without(DocumentFacts.KIND)))
          .contains(BodyFunction.ATTESTING_BODY);
    }

    private static List<BodyFunction> functions(Case matter) {
      return Articles.of(MAINTENANCE_DOCUMENT).wantedContacts(matter).stream()
          .map(WantedContact::function)
          .toList();
    }

    @Test
    @DisplayName("A11-2a (note 63): a decision of a public authority of another kind is valid too")
    void mayBeOfAnotherKind() {
      Case other = document(DocumentKind.OTHER, "SE").with(DocumentFacts.ATTESTED, false);
      Case inDenmark =
          Case.builder(DAY, Territory.DENMARK)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(DocumentFacts.ISSUING_COUNTRY, Place.of("SE"))
              .with(DocumentFacts.KIND, DocumentKind.OTHER)
              .with(DocumentFacts.CONTAINS_MAINTENANCE_TERMS, true)
              .with(DocumentFacts.ATTESTED, false)
              .build();
      assertThat(answer(other).outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(openFacts(answer(inDenmark))).containsExactly(DocumentFacts.ISSUER_KIND);
      assertThat(answer(inDenmark.with(DocumentFacts.ISSUER_KIND, IssuerKind.COURT)).outcome())
          .isEqualTo(APPLIES);
      assertThat(
              answer(inDenmark.with(DocumentFacts.ISSUER_KIND, IssuerKind.OTHER_PUBLIC_AUTHORITY))
                  .outcome())
          .isEqualTo(APPLIES);
      assertThat(answer(inDenmark.with(DocumentFacts.ISSUER_KIND, IssuerKind.PRIVATE)).outcome())
          .isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A11-2-gl-1 (note 62): a provisional order is flagged, its duration is not said")
    void mayBeProvisional() {
      Case provisional = document(DocumentKind.PROVISIONAL_ORDER, "DK");
      assertThat(conclusions(answer(provisional))).contains("provisional-order-unlimited");
      assertThat(conclusions(answer(ORDER))).doesNotContain("provisional-order-unlimited");
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
          document(DocumentKind.WRITTEN_AGREEMENT, issued)
              .with(HostFacts.TERRITORY, Territory.find(host).orElseThrow())
              .with(DocumentFacts.ATTESTED, false);
      assertThat(answer(matter).remarks())
          .filteredOn(r -> r.id().startsWith("attestation-"))
          .singleElement()
          .satisfies(
              r -> {
                assertThat(r.id()).isEqualTo(remark);
                assertThat(r.provisions()).isEqualTo(Provisions.of(provision));
              });
      assertThat(remarks(matter.with(DocumentFacts.KIND, DocumentKind.COURT_DECISION)))
          .noneMatch(r -> r.startsWith("attestation-"));
    }

    @Test
    @DisplayName("A11-2-is-0: for Iceland no attestation is spoken of")
    void isNotSpokenOfForIceland() {
      assertThat(remarks(document(DocumentKind.WRITTEN_AGREEMENT, "IS")))
          .noneMatch(r -> r.startsWith("attestation-"));
    }

    @Test
    @DisplayName("Trap 70: an agreement between spouses needs an attestation")
    void isNeededForAnAgreement() {
      assertThat(answer(attested(agreement)).outcome()).isEqualTo(APPLIES);
      Determination without = answer(agreement.with(DocumentFacts.ATTESTED, false));
      assertThat(without.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(conclusions(without)).contains("attestation-would-settle");
      assertThat(conclusions(answer(attested(agreement))))
          .doesNotContain("no-attestation-may-be-asked", "attestation-would-settle");
    }

    @Test
    @DisplayName("Trap 71: it must be by an authority of the country of issue")
    void mustComeFromTheCountryOfIssue() {
      Case wrong = attested(agreement).with(DocumentFacts.ATTESTING_COUNTRY, Place.of("SE"));
      assertThat(answer(wrong).outcome()).isEqualTo(DOES_NOT_APPLY);
      Case unknown = attested(agreement).without(DocumentFacts.ATTESTING_COUNTRY);
      assertThat(openFacts(answer(unknown))).containsExactly(DocumentFacts.ATTESTING_COUNTRY);
    }

    @Test
    @DisplayName("Trap 71: it must say that the document can found recovery there")
    void mustBeAboutRecovery() {
      Case wrong = attested(agreement).with(DocumentFacts.ATTESTATION_OF_RECOVERY, false);
      assertThat(answer(wrong).outcome()).isEqualTo(DOES_NOT_APPLY);
      Case unknown = attested(agreement).without(DocumentFacts.ATTESTATION_OF_RECOVERY);
      assertThat(openFacts(answer(unknown))).containsExactly(DocumentFacts.ATTESTATION_OF_RECOVERY);
    }

    @Test
    @DisplayName("Trap 72: another territory of the state is the country of issue, with a remark")
    void mayComeFromAnotherTerritoryOfTheState() {
      Case greenland =
          attested(document(DocumentKind.WRITTEN_AGREEMENT, "GL"))
              .with(DocumentFacts.ATTESTING_COUNTRY, Place.of("DK"));
      Settings inForce =
          Settings.builder().putEntryIntoForce(Territory.GREENLAND, DAY.withDayOfMonth(1)).build();
      assertThat(answer(greenland, inForce).outcome()).isEqualTo(APPLIES);
      assertThat(remarks(greenland)).contains("attested-elsewhere-in-state[GL]");
      assertThat(remarks(attested(agreement)))
          .noneMatch(remark -> remark.startsWith("attested-elsewhere"));
    }

    @Test
    @DisplayName("A11-2b: properly attested, a document of unknown kind is valid")
    void makesAnyDocumentValid() {
      assertThat(answer(attested(ORDER.without(DocumentFacts.KIND))).outcome()).isEqualTo(APPLIES);
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
          document(DocumentKind.APPROVED_AGREEMENT, issued).with(DocumentFacts.ATTESTED, false);
      Determination answer = answer(approved);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer)).containsExactly(APPROVED_AGREEMENT);
      assertThat(answer(approved, settled(APPROVED_AGREEMENT, DECISION)).outcome())
          .isEqualTo(APPLIES);
      assertThat(answer(approved, settled(APPROVED_AGREEMENT, AGREEMENT)).outcome())
          .isEqualTo(DOES_NOT_APPLY);
      Determination attested = answer(attested(document(DocumentKind.APPROVED_AGREEMENT, issued)));
      assertThat(attested.outcome()).isEqualTo(APPLIES);
      assertThat(attested.readings()).isEmpty();
    }

    @Test
    @DisplayName("Note 59: a Norwegian court settlement is accepted as listed, and the point noted")
    void norwegianSettlementsAreAccepted() {
      Case settlement =
          document(DocumentKind.COURT_SETTLEMENT, "NO").with(DocumentFacts.ATTESTED, false);
      Determination answer = answer(settlement);
      assertThat(answer.outcome()).isEqualTo(APPLIES);
      assertThat(answer.readings())
          .containsExactly(new ReadingUse(LISTED_COURT_SETTLEMENT, Optional.of(DECISION), false));
      assertThat(answer(settlement, settled(LISTED_COURT_SETTLEMENT, AGREEMENT)).outcome())
          .isEqualTo(DOES_NOT_APPLY);
      assertThat(answer(attested(document(DocumentKind.COURT_SETTLEMENT, "NO"))).readings())
          .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Note 63: a settlement that the guidance does not list stays open")
    @CsvSource({"DK", "IS", "FI"})
    void otherSettlementsStayOpen(String issued) {
      Case settlement =
          document(DocumentKind.COURT_SETTLEMENT, issued).with(DocumentFacts.ATTESTED, false);
      Determination answer = answer(settlement);
      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer)).containsExactly(OTHER_COURT_SETTLEMENT);
      assertThat(answer(settlement, settled(OTHER_COURT_SETTLEMENT, DECISION)).outcome())
          .isEqualTo(APPLIES);
      assertThat(answer(settlement, settled(OTHER_COURT_SETTLEMENT, AGREEMENT)).outcome())
          .isEqualTo(DOES_NOT_APPLY);
    }
  }

  @Nested
  @DisplayName("A11-2a: issued in one Nordic country, shown in another")
  class Places {
    @ParameterizedTest(name = "issued in {0}: {1}")
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
      assertThat(answer(document(DocumentKind.COURT_DECISION, issued)).outcome())
          .isEqualTo(outcome);
    }

    @Test
    @DisplayName("A11-2a (»udstedt i et nordisk land«): a document of 1994 is valid too")
    void countHoweverOldTheDocumentIs() {
      Case old =
          document(DocumentKind.COURT_DECISION, "DK")
              .with(DocumentFacts.ISSUE_DATE, LocalDate.of(1994, 3, 1));
      assertThat(answer(old).outcome()).isEqualTo(APPLIES);
      assertThat(
              answer(
                      attested(document(DocumentKind.WRITTEN_AGREEMENT, "NO"))
                          .with(DocumentFacts.ISSUE_DATE, LocalDate.of(1994, 3, 1)))
                  .outcome())
          .isEqualTo(APPLIES);
    }

    @Test
    @DisplayName("A14-2, A15-2b: what settles the country of issue is said")
    void areSettledInWords() {
      Settings supplied =
          Settings.builder()
              .putEntryIntoForce(Territory.FAROE_ISLANDS, LocalDate.of(1997, 1, 1))
              .build();
      Determination faroese = answer(document(DocumentKind.COURT_DECISION, "FO"), supplied);
      assertThat(faroese.outcome()).isEqualTo(APPLIES);
      assertThat(Matters.remarks(faroese)).contains("territory-date-supplied");
      Settings left =
          Settings.builder()
              .putDenunciationReceived(NordicState.DENMARK, LocalDate.of(1996, 11, 1))
              .build();
      Determination danish = answer(document(DocumentKind.COURT_DECISION, "DK"), left);
      assertThat(danish.outcome()).isEqualTo(DOES_NOT_APPLY);
      assertThat(Matters.remarks(danish)).contains("denounced");
      assertThat(conclusions(danish)).contains("other-documents-by-national-law");
    }

    @Test
    @DisplayName("A11-2a: an unknown country of issue is asked for")
    void areAsked() {
      assertThat(openFacts(answer(ORDER.without(DocumentFacts.ISSUING_COUNTRY))))
          .containsExactly(DocumentFacts.ISSUING_COUNTRY);
    }

    @Test
    @DisplayName("A11-2a: if the module of the issuing country is missing, the answer says which")
    void needTheModuleOfTheIssuingCountry() {
      Determination answer =
          Articles.of(MAINTENANCE_DOCUMENT)
              .evaluate(
                  document(DocumentKind.COURT_DECISION, "FI"),
                  TestCountries.of(NordicState.DENMARK, NordicState.SWEDEN).law());
      assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(answer.openFacts()).isEmpty();
      assertThat(answer.remarks()).contains(AssembledLaw.missingModule(NordicState.FINLAND));
    }

    @Test
    @DisplayName("A11-2a: a document without terms on a child's maintenance is none")
    void needMaintenanceTerms() {
      Case without = ORDER.with(DocumentFacts.CONTAINS_MAINTENANCE_TERMS, false);
      assertThat(answer(without).outcome()).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("A03-1: the Convention is for covered persons only")
    void needACoveredPerson() {
      Case outsider =
          ORDER
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("US"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("US"));
      assertThat(answer(outsider).outcome()).isEqualTo(DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("Trap 84: before 1 October 1996 the Convention gives no answer")
    void needTheConventionInForce() {
      Case.Builder before = Case.builder(LocalDate.of(1996, 9, 30), Territory.SWEDEN);
      ORDER.get(DocumentFacts.KIND).ifPresent(kind -> before.with(DocumentFacts.KIND, kind));
      assertThat(answer(before.build()).outcome()).isEqualTo(NOT_IN_FORCE);
    }
  }

  @Nested
  @DisplayName("A11-2-dk-1 and the other lists")
  class Lists {
    @Test
    @DisplayName("A11-2-dk-1: a listed document is named with its issuers and its provision")
    void nameIssuers() {
      assertThat(remarks(ORDER))
          .contains(
              "document-listed-with-issuers[DK, maintenance-order of DK, Office A; Office B]");
      assertThat(answer(ORDER).remarks().get(0).provisions())
          .containsExactly(Provision.of("A11-2-dk-1"));
      assertThat(remarks(document(DocumentKind.WRITTEN_AGREEMENT, "DK")))
          .contains("document-listed[DK, written-agreement of DK]");
    }

    @Test
    @DisplayName("Note 63: a document that is not listed is judged by the treaty, with a remark")
    void areNotExhaustive() {
      Case judgment = document(DocumentKind.COURT_DECISION, "DK");
      assertThat(answer(judgment).outcome()).isEqualTo(APPLIES);
      assertThat(remarks(judgment)).contains("document-not-listed[DK]");
    }

    @Test
    @DisplayName("Trap 72: Greenland has a list of its own and does not borrow the Danish one")
    void areOwnForTerritoriesThatHaveOne() {
      assertThat(remarks(document(DocumentKind.MAINTENANCE_ORDER, "GL")))
          .contains("document-not-listed[GL]");
      assertThat(remarks(document(DocumentKind.PROVISIONAL_ORDER, "GL")))
          .contains("document-listed-with-issuers[GL, provisional-order of GL, Office G]");
    }

    @Test
    @DisplayName("A11-2-fi-2: a territory without a list of its own goes by its state's")
    void areTheStatesForOtherTerritories() {
      assertThat(remarks(document(DocumentKind.APPROVED_AGREEMENT, "AX")))
          .contains("document-listed[FI, approved-agreement of FI]");
    }

    @Test
    @DisplayName("A11-2-fi-2: issuers go by the day of issue, and are open while that is unknown")
    void goByTheDayOfIssue() {
      Case.Builder later = Case.builder(LocalDate.of(2024, 1, 1), Territory.SWEDEN);
      Case agreement =
          later
              .with(DocumentFacts.ISSUING_COUNTRY, Place.of("FI"))
              .with(DocumentFacts.KIND, DocumentKind.APPROVED_AGREEMENT)
              .build();
      assertThat(remarks(agreement)).contains("document-list-by-issue-day[FI]");
      assertThat(remarks(agreement.with(DocumentFacts.ISSUE_DATE, LocalDate.of(2023, 1, 1))))
          .contains("document-not-listed[FI]");
      assertThat(remarks(agreement.with(DocumentFacts.ISSUE_DATE, LocalDate.of(2022, 12, 31))))
          .contains("document-listed[FI, approved-agreement of FI]");
      assertThat(remarks(agreement.with(DocumentFacts.ISSUE_DATE, LocalDate.of(1990, 1, 1))))
          .contains("document-listed[FI, approved-agreement of FI]");
    }

    @ParameterizedTest(name = "an agency enters {1} for {0}")
    @DisplayName(
        "A11-2-no-1 (ADR 0012): what an agency enters turns no outcome of another document")
    @CsvSource({"SJ, written-agreement", "SJ, court-decision", "NO, written-agreement"})
    void areNotReplacedByOneDocumentOfAnAgency(String territory, String kind) {
      Case settlement =
          document(DocumentKind.COURT_SETTLEMENT, "SJ")
              .with(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, true)
              .with(DocumentFacts.ATTESTED, false);
      Determination before = answer(settlement);
      Determination after =
          Articles.of(MAINTENANCE_DOCUMENT)
              .evaluate(settlement, MaintenanceCountries.overlaid(kind, territory, "").law());

      assertThat(before.outcome()).isEqualTo(APPLIES);
      assertThat(after.outcome()).isEqualTo(APPLIES);
      assertThat(after.remarks()).isEqualTo(before.remarks());
      assertThat(after.readings())
          .containsExactly(new ReadingUse(LISTED_COURT_SETTLEMENT, Optional.of(DECISION), false));
    }

    @Test
    @DisplayName("A11-2-no-1: an agency's entry that cites the guidance is not the guidance's list")
    void areThoseOfTheGuidanceAndNotOfAnAgency() {
      Case settlement =
          document(DocumentKind.COURT_SETTLEMENT, "DK").with(DocumentFacts.ATTESTED, false);
      Determination answer =
          Articles.of(MAINTENANCE_DOCUMENT)
              .evaluate(
                  settlement,
                  MaintenanceCountries.overlaid("court-settlement", "DK", "A11-2-no-1").law());

      assertThat(answer.outcome()).isEqualTo(UNDETERMINED);
      assertThat(openReadings(answer)).containsExactly(OTHER_COURT_SETTLEMENT);
    }

    @Test
    @DisplayName("A11-2-is-0 (note 60): Iceland's missing attesting body is said, and no error")
    void sayThatNoBodyAttestsInIceland() {
      Case icelandic = document(DocumentKind.APPROVED_AGREEMENT, "IS");
      assertThat(remarks(icelandic)).contains("no-attesting-body-listed[IS]");
      assertThat(
              MaintenanceCountries.allFive().evaluate(MAINTENANCE_DOCUMENT, icelandic).contacts())
          .anySatisfy(
              contact ->
                  assertThat(contact.lookup().status()).isEqualTo(Lookup.Status.NONE_LISTED));
    }
  }

  @Test
  @DisplayName("A11-2-n0: those who attest and who give notices are named, of both countries")
  void namesContacts() {
    assertThat(
            MaintenanceCountries.allFive()
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
