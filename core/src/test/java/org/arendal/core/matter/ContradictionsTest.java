package org.arendal.core.matter;

import static org.arendal.core.matter.CaseText.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Facts that cannot be true together, or would leave no answer to another")
class ContradictionsTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @DisplayName("contradict each other, and the message says which and why")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A06-g3: a stay ends no earlier than it begins | stay.startDate: 1997-06-15                   | stay.endDate: 1997-06-14                     | stay.endDate: lies before stay.startDate
          A06-g3: nor did it                           | stay.startDate: 1997-06-15                   | stay.ended: 1997-06-14                       | stay.ended: lies before stay.startDate
          A04-1: a lawful stay has begun               | stay.lawful: yes                             | stay.startDate: 1997-06-16                   | stay.startDate
          A04-1: all is named at once                  | stay.lawful: yes; stay.startDate: 1997-06-17 | stay.endDate: 1997-06-13                     | stay.endDate + stay.startDate
          A04-1: nobody resides nowhere and here       | person.residenceTerritory: nowhere           | stay.kind: residence                         | person.residenceTerritory: is nowhere, but stay.kind says that the person resides there
          A07-1b: nor has a residence that goes on     | person.residenceTerritory: nowhere           | residence.periods: SE ?.. away?              | person.residenceTerritory: is nowhere, but by residence.periods a residence goes on
          A04-1: nor resides here and lives elsewhere  | host.territory: DK; person.residenceTerritory: SE; residence.periods: | stay.kind: residence                         | stay.kind: is residence, but by person.residenceTerritory and residence.periods the person lives elsewhere
          A04-g2: a stay that was over and became no residence is not lawful | stay.lawful: yes; stay.ended: 1997-06-14     | person.residenceTerritory: nowhere           | stay.lawful
          A04-g2: nor if the person surely lives elsewhere | host.territory: DK; stay.lawful: yes; stay.ended: 1997-06-14; person.residenceTerritory: SE | residence.periods: SE 1990-01-01..           | stay.lawful
          A08-1: no journey leads nowhere              | stay.lawful: yes                             | transfer.destinationTerritory: nowhere       | transfer.destinationTerritory
          A07-dk-4: a measure in effect was decided    | measure.inEffect: yes                        | measure.decisionDate: 1997-06-16             | measure.inEffect
          A11-3: a claim does not end before it starts | advance.claimStart: 1997-06-15               | advance.claimEnd: 1997-06-14                 | advance.claimEnd
          A11-3-g5: nothing is paid twice where nothing was paid elsewhere | advance.foreignPayments:                     | advance.doublePayment: yes                   | advance.doublePayment
          A11-2b: what is not attested has no attesting country and no content | document.attested: no                        | document.attestationOfRecovery: yes; document.attestingCountry: DK | document.attestingCountry + document.attestationOfRecovery
          A11-2a: a document was not issued after the day of the question | host.territory: DK                           | document.issueDate: 1997-06-16               | document.issueDate
          A13-2: a case about a child concerns one     | child.concerned: no                          | person.isChild: yes; advance.claimed: yes    | child.concerned
          """)
  void contradict(String what, String facts, String more, String problems) {
    given(DAY, facts).contradict(more, problems);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("fit together")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A06-g3: a stay of one day                    | stay.startDate: 1997-06-15; stay.endDate: 1997-06-15; stay.lawful: yes
          A04-1: a lawful stay that was expected to have ended | stay.lawful: yes; stay.endDate: 1997-06-14
          A04-1: a stay of another time                | stay.endDate: 1997-06-14
          A04-1: an unlawful one                       | stay.endDate: 1997-06-14; stay.lawful: no
          A04-1: a visitor resides nowhere             | person.residenceTerritory: nowhere; stay.kind: temporary
          A07-1b: a past residence                     | person.residenceTerritory: nowhere; residence.periods: SE ?..1997-06-06 away?
          A04-1: a visitor who lives elsewhere         | host.territory: DK; person.residenceTerritory: SE; residence.periods:; stay.kind: temporary
          A04-1: more residences may come              | host.territory: DK; person.residenceTerritory: SE; residence.periods: more; stay.kind: residence
          A04-g2: a stay that was over and may have become residence | stay.lawful: yes; stay.ended: 1997-06-14
          A04-g2: of whom lives elsewhere, as far as is known | host.territory: DK; stay.lawful: yes; stay.ended: 1997-06-14; person.residenceTerritory: SE
          A07-dk-4: a measure decided on the day       | measure.inEffect: yes; measure.decisionDate: 1997-06-15
          A07-dk-4: one not yet in effect              | measure.inEffect: no; measure.decisionDate: 1997-06-16
          A11-3: a claim for one day                   | advance.claimStart: 1997-06-15; advance.claimEnd: 1997-06-15
          A11-3-g5: no double payment                  | advance.foreignPayments:; advance.doublePayment: no
          A11-3-g5: payments not all known             | advance.foreignPayments: more; advance.doublePayment: yes
          A11-3-g5: a payment elsewhere                | advance.foreignPayments: DK 1997-06-15..1997-06-15; advance.doublePayment: yes
          A11-2b: no content of an attestation         | document.attested: no; document.attestationOfRecovery: no
          A11-2b: content of an attestation            | document.attested: yes; document.attestationOfRecovery: yes; document.attestingCountry: DK
          A11-2a: a document of the day                | document.issueDate: 1997-06-15
          A13-2: no child is concerned                 | child.concerned: no; person.isChild: no
          A13-2: a child is concerned                  | child.concerned: yes; person.isChild: yes; advance.claimed: yes
          """)
  void fit(String what, String facts) {
    given(DAY, "").fit(facts);
  }

  @ParameterizedTest(name = "{0} issued by {1}: {2}")
  @DisplayName("A11-2b: kind and issuer of a document fit")
  @CsvSource({
    "court-decision, court, true",
    "court-decision, other-public-authority, false",
    "court-settlement, private, false",
    "separation-or-divorce-judgment, private, false",
    "maintenance-order, court, true",
    "maintenance-order, other-public-authority, true",
    "maintenance-order, private, false",
    "provisional-order, private, false",
    "separation-or-divorce-licence, private, false",
    "written-agreement, private, true",
    "written-agreement, court, false",
    "approved-agreement, private, true",
    "approved-agreement, other-public-authority, true",
    "other, private, true",
    "other, court, true"
  })
  void kindAndIssuer(String kind, String issuer, boolean fits) {
    assertThat(
            CaseText.builder(
                    DAY, "document.kind: %s; document.issuerKind: %s".formatted(kind, issuer))
                .problems()
                .isEmpty())
        .isEqualTo(fits);
  }
}
