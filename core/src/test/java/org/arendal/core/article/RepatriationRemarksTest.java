package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.conditionalConclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidenceText;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.RegisterKinds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 7: what is said beside the outcome, and no more than that")
class RepatriationRemarksTest {
  private static DeterminationAssert article7(Case matter) {
    return answer(REPATRIATION_PROTECTION, matter);
  }

  private static Case measure(LocalDate decision, Territory host, MeasureKind kind) {
    return CaseText.of(
        decision,
        """
        host.territory: %1$s; person.citizenships: NO; person.residenceTerritory: %1$s;
        measure.kind: %2$s; measure.ground: social-assistance; measure.destination: NO;
        measure.decisionDate: %3$s
        """
            .formatted(host.code(), kind.code(), decision));
  }

  private static Case residentSince(LocalDate decision, LocalDate start) {
    return with(
        measure(decision, Territory.DENMARK, MeasureKind.REPATRIATION),
        "residence.periods: DK " + start + "..");
  }

  @Test
  @DisplayName("A07-1b: three years that are complete do not hang on the residence going on")
  void completedYears() {
    LocalDate start = DAY.minusYears(3);
    article7(residentSince(DAY, start))
        .remarks("residence-completed")
        .doesNotRemark("residence-completes");
    article7(residentSince(DAY, start.plusDays(1)))
        .remarks("residence-completes")
        .doesNotRemark("residence-completed");
  }

  @Test
  @DisplayName("A07-1b: years up to a decision that is still to come are counted, and it is said")
  void plannedDecision() {
    Case planned =
        CaseText.of(
            DAY,
            """
            host.territory: DK; person.citizenships: NO; measure.kind: repatriation;
            measure.ground: social-assistance; measure.destination: NO;
            measure.decisionDate: %s; residence.periods: DK %s..
            """
                .formatted(DAY.plusDays(1), DAY.plusDays(1).minusYears(3)));
    article7(planned).applies().remarks("decision-planned[" + DAY.plusDays(1) + "]");
    article7(residentSince(DAY, DAY.minusYears(3))).doesNotRemark("decision-planned");
  }

  @Test
  @DisplayName("A07-g16, A07-g18: what a stay abroad that is judged did to the residence is said")
  void judgedAbsence() {
    LocalDate start = DAY.minusYears(4);
    article7(abroad(start, true))
        .remarks("residence-short-absence", "residence-completed")
        .doesNotRemark("residence-long-absence");
    article7(abroad(start, false))
        .remarks("residence-long-absence", "residence-completes")
        .doesNotRemark("residence-short-absence");
  }

  private static Case abroad(LocalDate start, boolean isShort) {
    LocalDate first = DAY.minusYears(2);
    return residentSince(DAY, start)
        .with(
            ResidenceFacts.PERIODS,
            ResidenceText.of(
                "DK %s.. away %s..%s %s"
                    .formatted(start, first, first.plusDays(20), isShort ? "short" : "long")));
  }

  @Test
  @DisplayName("A07-1b \"lovlig bopæl\": no day on which the years would be complete if it is not")
  void unlawfulStayCompletesNothing() {
    Case later = residentSince(DAY, DAY.minusYears(1));
    article7(later).remarks("residence-completes");
    article7(with(later, "stay.lawful: no")).doesNotRemark("residence-completes");
    Case complete = with(residentSince(DAY, DAY.minusYears(4)), "stay.lawful: no");
    article7(complete).remarks("residence-completed");
  }

  @ParameterizedTest
  @CsvSource({"FINLAND", "SWEDEN"})
  @DisplayName("A07-g7: a basis that is given and a described rule against it are to be checked")
  void basisBesideRule(Territory host) {
    Case late =
        with(
            measure(DAY, host, MeasureKind.REJECTION),
            "stay.startDate: 1997-02-15; measure.legalBasis: yes");
    article7(late).remarks("national-basis-beside-rule");
    article7(with(late, "measure.legalBasis: ?")).doesNotRemark("national-basis-beside-rule");
    article7(with(late, "stay.startDate: 1997-05-15")).doesNotRemark("national-basis-beside-rule");
  }

  @Test
  @DisplayName("A07-g19: later law is none of the remarks, so it is not cited to them but named")
  void laterLaw() throws IOException {
    String later =
        """
        id: a
        kind: power-to-repatriate
        territory: DK
        body: an office
        source: an invented act
        reference: section 3
        basis: listed
        evidence: 2010
        read: 2020-02-03
        confidence: verified
        """;
    Remark named = remark(later);
    assertThat(named.provisions()).isEmpty();
    assertThat(named.arguments()).contains("2010, an invented act, section 3");
    Remark ofTheRemarks = remark(later.replace("basis:", "provision: A07-dk-3\nbasis:"));
    assertThat(ofTheRemarks.provisions()).isEqualTo(Provisions.of("A07-dk-3"));
    assertThat(ofTheRemarks.arguments()).contains("2010, section 3");
  }

  private static Remark remark(String entry) throws IOException {
    return NationalRepatriationRules.remark(
        RegisterKinds.REPATRIATION.read("test", new StringReader(entry)).entries().get(0));
  }

  @Test
  @DisplayName("A14-1: a day before the Convention gets no remarks but why there is no answer")
  void notInForce() {
    article7(residentSince(LocalDate.of(1996, 9, 30), DAY.minusYears(9)))
        .isNotInForce()
        .remarksOnly("earlier-rules-applied", "earlier-rules-other-view");
  }

  @ParameterizedTest
  @CsvSource({"FINLAND,A07-fi-3", "SWEDEN,A07-se-2"})
  @DisplayName("A07-fi-3, A07-se-2: of the two time limits only the host state's is cited")
  void timeLimitOfTheHost(Territory host, String provision) {
    Case late = with(measure(DAY, host, MeasureKind.REJECTION), "stay.startDate: 1997-03-14");
    article7(late)
        .concludesLike("national-time-over", "national-time-over")
        .conclusion("national-time-over")
        .citesOnly(provision);
  }

  @Test
  @DisplayName("A07-dk-4: a stay that is unlawful for another reason is not said to have ended so")
  void unlawfulWithoutADecision() {
    Case unlawful =
        CaseText.of(
            DAY,
            "host.territory: DK; person.citizenships: SE; "
                + "benefit.category: social-assistance-or-service; stay.lawful: no");
    answer(EQUAL_TREATMENT, unlawful).doesNotConclude("lawful-stay-ended");
    Case considered = with(unlawful, "measure.decided: no");
    answer(EQUAL_TREATMENT, considered).doesNotConclude("lawful-stay-ended");
  }

  @Test
  @DisplayName(
      "A07-no-3: while the day of the decision is unknown, what a register leads to is open")
  void openWhileTheDayIs() {
    Case undated =
        CaseText.of(
            LocalDate.of(1998, 9, 1),
            "host.territory: NO; person.citizenships: US; measure.kind: expulsion; "
                + "measure.ground: social-services");
    article7(undated)
        .doesNotConclude("national-seeking-help-no-ground")
        .mayConclude("national-seeking-help-no-ground if measure.decisionDate")
        .remarks("national-rules-day-open");
    Case early = with(undated, "measure.decisionDate: 1996-09-30");
    article7(early).neverConcludes("national-seeking-help-no-ground");
    article7(with(undated, "measure.decisionDate: 1998-09-01"))
        .concludes("national-seeking-help-no-ground");
  }

  @Test
  @DisplayName("A07-fi-7, A07-dk-4: what may follow is said while the host is unknown")
  void openWhileTheHostIs() {
    Case somewhere =
        CaseText.of(
            DAY,
            "person.citizenships: US; measure.kind: rejection; "
                + "measure.ground: lack-of-means; measure.stage: after-entry; "
                + "measure.decisionDate: 1997-06-15");
    article7(somewhere).mayConclude("national-entry-ban if host.territory");
    assertThat(
            conditionalConclusions(
                evaluate(
                    REPATRIATION_PROTECTION,
                    with(somewhere, "measure.kind: repatriation; measure.decided: yes"))))
        .anyMatch(drawn -> drawn.startsWith("lawful-stay-ended if "));
  }

  @ParameterizedTest
  @CsvSource({"1997-06-15, A07-dk-5, false", "2005-01-01, A07-dk-5, true"})
  @DisplayName("A07-g19: rules of different years do not stand side by side as if both held")
  void rulesOfDifferentYears(LocalDate day, String provision, boolean inDoubt) {
    List<String> said =
        remarks(
            evaluate(
                REPATRIATION_PROTECTION,
                with(residentSince(day, day.minusYears(1)), "person.citizenships: ?")));
    int doubt = said.indexOf("national-rules-undated");
    assertThat(doubt >= 0).isEqualTo(inDoubt);
    assertThat(said.indexOf("national-rule.bar-after-residence") > doubt).isTrue();
    assertThat(said)
        .filteredOn("national-rule.bar-after-residence"::equals)
        .hasSize(inDoubt ? 2 : 1);
    assertThat(
            remarks(
                evaluate(REPATRIATION_PROTECTION, residentSince(LocalDate.of(2010, 1, 1), day))))
        .filteredOn("national-rule.bar-after-residence"::equals)
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"FAROE_ISLANDS", "GREENLAND"})
  @DisplayName("A01-a-g-fo2, A01-a-g-gl2: Danish rules are not those of territories with own law")
  void territoriesWithLawOfTheirOwn(Territory host) {
    article7(measure(DAY, host, MeasureKind.REPATRIATION))
        .remarks("national-rules-none")
        .remarksNothingLike("national-rule.");
  }

  @Test
  @DisplayName(
      "INTRO-23, INTRO-26: the question of an EU right comes with what the text says of it")
  void checklistOfTheEuRight() {
    Case matter = measure(DAY, Territory.DENMARK, MeasureKind.REPATRIATION);
    article7(matter).remarks("eu-right-checklist");
    article7(with(matter, "person.euResidenceRight: no")).doesNotRemark("eu-right-checklist");
    article7(measure(DAY, Territory.FAROE_ISLANDS, MeasureKind.REPATRIATION))
        .doesNotRemark("eu-right-checklist");
  }
}
