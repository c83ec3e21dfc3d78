package org.arendal.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.arendal.core.fact.FactType.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How what a fact says can come to be otherwise")
class ChangingTest {
  private static final ImmutableListMultimap<Changing, String> IDS =
      ImmutableListMultimap.copyOf(
          Multimaps.transformValues(Multimaps.index(Facts.all(), Fact::changing), Fact::id));

  @Test
  @DisplayName("is said of each fact, of a judgement that it is one")
  void isSaidOfEach() {
    assertThat(Facts.all())
        .allMatch(
            fact -> fact.type().kind() != Kind.JUDGEMENT || fact.changing() == Changing.JUDGED);
  }

  @Test
  @DisplayName("A09-1-g14: what two authorities hold of the criteria is judged too")
  void isJudgedByOthers() {
    assertThat(Facts.all())
        .filteredOn(fact -> fact.type().kind() != Kind.JUDGEMENT)
        .filteredOn(fact -> fact.changing() == Changing.JUDGED)
        .extracting(Fact::id)
        .containsExactly("relocation.originAgrees", "relocation.destinationAgrees");
  }

  /** The whole list, so that nobody adds one to it by the way. */
  @Test
  @DisplayName("is spoken of as to come of documents, acts and claims, and of nobody's life")
  void isToCome() {
    assertThat(IDS.get(Changing.COMES_ABOUT))
        .containsExactly(
            "stay.ended",
            "request.channel",
            "measure.decided",
            "measure.sent",
            "measure.sentOn",
            "transfer.questionArisen",
            "transfer.dataShared",
            "relocation.proxyHeard",
            "relocation.willClarified",
            "relocation.wishExamined",
            "relocation.tieExamined",
            "relocation.departureNotified",
            "relocation.arrivalNotified",
            "relocation.pensionClarified",
            "relocation.taxClarified",
            "relocation.informedOfFees",
            "agreement.onMove",
            "advance.claimed",
            "advance.foreignPayments",
            "advance.foreignPaymentsChecked",
            "advance.doublePayment",
            "document.kind",
            "document.attested",
            "document.attestingCountry",
            "document.attestationOfRecovery",
            "cooperation.takesPlace");
    assertThat(IDS.get(Changing.COMES_AND_GOES))
        .containsExactly(
            "person.rightToReside",
            "stay.lawful",
            "measure.inEffect",
            "transfer.consentObtained",
            "transfer.consentOfPerson",
            "transfer.consentOfCustodyHolder",
            "transfer.consentOfNearPersons",
            "relocation.originAgreesToMove",
            "relocation.destinationAgreesToMove",
            "agreement.costDivision",
            "agreement.coversSicknessBenefits",
            "agreement.costBasis",
            "agreement.items",
            "agreement.costHeads");
    assertThat(IDS.get(Changing.COMES_WITH_TIME))
        .containsExactly("residence.periods", "advance.residenceStartDate");
  }

  @Test
  @DisplayName(
      "A07-1, A09-1: who one is, where one lives, what one wants and what a measure is stand")
  void stands() {
    assertThat(IDS.get(Changing.STANDS))
        .containsAll(
            List.of(
                "host.territory",
                "person.citizenships",
                "person.residenceTerritory",
                "person.isChild",
                "stay.kind",
                "benefit.category",
                "measure.kind",
                "measure.ground",
                "measure.destination",
                "measure.decisionDate",
                "transfer.destinationTerritory",
                "care.setting",
                "relocation.wish",
                "relocation.wishExpressed",
                "relocation.canExpressWill",
                "trip.travellerDisabled",
                "advance.moved",
                "document.issuingCountry"));
  }
}
