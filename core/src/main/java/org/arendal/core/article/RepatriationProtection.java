package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.time.TreatyCalendar;

/**
 * Article 7: a Nordic citizen is not sent home because of a need for assistance.
 *
 * <p>Protected is a citizen of another Nordic country against a measure that would send him or her
 * to a country of citizenship because of a need for social assistance, on either of two grounds:
 * family, attachment or other circumstances speak for remaining, or the person has lawfully resided
 * in the country for the last three years before the decision without interruption. One ground is
 * enough, and the second needs no look at ties. What is forbidden is the sending: whether years and
 * ties gained between decision and sending count, and which of the two days the Convention has to
 * be in force on, is a reading. To apply means that the person is protected. Not to apply never
 * means that the person may be sent away: that needs a basis in national law, which the article is
 * not, help towards subsistence over a longer period that is the main part of the income, and no
 * right of residence under EU or EEA law. These preconditions are conclusions of their own.
 *
 * <p>The sentence of the treaty is {@link RepatriationProhibition}, part by part; where and when
 * the Convention has to be in force for it is {@link RepatriationDays}, and what follows is {@link
 * RepatriationConclusions}, with the national rules of {@link RepatriationNationalLaw}.
 *
 * <p>Left to humans: whether ties speak for remaining, each alone and all together; whether they
 * count for a person who does not reside in the country; whether an absence was short, and whether
 * residence went on through a gap; whether help is long-term, the main income or an isolated
 * instance. The text gives no numbers for any of these. National rules are shown as information and
 * never change the outcome.
 *
 * <p>Source: A07-1, A07-1a, A07-1b, A07-g1 to A07-g20. Readings: ADR 0030 to 0034, 0067 to 0070.
 */
public final class RepatriationProtection extends ArticleEvaluator {
  private static final AnsweredRule NEED_AMONG_GROUNDS =
      new AnsweredRule(RepatriationCriteria.NEED_AMONG_GROUNDS);

  private static final List<Provision> EU_RIGHTS =
      Provisions.of("INTRO-23 INTRO-24 INTRO-25 INTRO-26 INTRO-27 INTRO-29 INTRO-30");

  private static final List<Provision> EU_RIGHT_COMES_FIRST = Provisions.of("A07-g20");

  private static final Raising RAISING = Raising.by(Section.MEASURE);

  /** Creates the evaluator; it has no state. */
  public RepatriationProtection() {
    super(
        Article.REPATRIATION_PROTECTION,
        new InForceForRepatriation(),
        RepatriationProhibition.RULE,
        RepatriationConclusions.all());
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<FactCriterion> toCome(Case matter, AssembledLaw law) {
    return RepatriationResidence.toComeBySending(matter, law);
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    if (RepatriationCriteria.NO_MEASURE.test(matter, law) == Truth.TRUE
        || NEED_AMONG_GROUNDS.decide(matter, law) == Truth.FALSE) {
      // A measure for anything else ends lawful stay as well, by a rule that is not listed then.
      return EndOfLawfulStay.ageOfRule(matter, law);
    }
    return ImmutableList.<Remark>builder()
        .addAll(earlierRule(matter))
        .addAll(plannedDecision(matter))
        .addAll(ResidenceToldTwice.remarks(matter))
        .addAll(
            RepatriationResidence.remarks(
                matter, law, EndOfLawfulStay.LAWFUL_STAY.test(matter, law) != Truth.FALSE))
        .addAll(euRight(matter, law))
        .addAll(NationalRepatriationRules.remarks(matter, law))
        .addAll(basisBesideRule(matter, law))
        .addAll(
            RelatedInstruments.remarks(
                RelatedInstrument.RIGHT_OF_RESIDENCE,
                EU_RIGHT_COMES_FIRST,
                matter,
                NationalRepatriationRules.day(matter),
                law))
        .build();
  }

  /** A decision that is planned for a day of the Convention, asked about before that. */
  @Override
  List<Remark> earlierRules(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    Territory host = matter.value(HostFacts.TERRITORY);
    return decision != null
            && host != null
            && !decision.isBefore(TreatyCalendar.ENTRY_INTO_FORCE)
            && matter.asOf().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)
            // In the others it is in force from a day of their own.
            && host == host.state().mainTerritory()
        ? List.of(
            Remark.of(
                "decision-planned-after-entry",
                Provisions.of("A14-1 INTRO-22 INTRO-1"),
                Argument.of(decision)))
        : List.of();
  }

  /** A decision before the Convention: until then article 32 of the convention of 1981 held. */
  private static List<Remark> earlierRule(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return decision != null && decision.isBefore(TreatyCalendar.ENTRY_INTO_FORCE)
        ? List.of(
            Remark.of(
                "earlier-rule-on-repatriation",
                Provisions.of("INTRO-22 INTRO-16 INTRO-1"),
                Argument.of(decision)))
        : List.of();
  }

  /** What is known of the residence is taken to last until a decision that is still to come. */
  private static List<Remark> plannedDecision(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return decision != null && decision.isAfter(matter.asOf())
        ? List.of(Remark.of("decision-planned", Provisions.of("A07-1b"), Argument.of(decision)))
        : List.of();
  }

  /** A basis is given, and a rule that is described excludes the measure: one of them is past. */
  private static List<Remark> basisBesideRule(Case matter, AssembledLaw law) {
    return RepatriationCriteria.LEGAL_BASIS.test(matter, law) == Truth.TRUE
            && RepatriationConclusions.isExcludedByNationalRule(matter, law)
        ? List.of(Remark.of("national-basis-beside-rule", List.of()))
        : List.of();
  }

  /** What the introduction says of EU law, for whoever has to answer the question. */
  private static List<Remark> euRight(Case matter, AssembledLaw law) {
    return RepatriationCriteria.EU_RIGHT.test(matter, law) == Truth.UNKNOWN
        ? List.of(Remark.of("eu-right-checklist", EU_RIGHTS))
        : List.of();
  }
}
