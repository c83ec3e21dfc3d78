package org.arendal.core.article;

import static org.arendal.core.article.RepatriationCriteria.ATTACHMENT;
import static org.arendal.core.article.RepatriationCriteria.FAMILY;
import static org.arendal.core.article.RepatriationCriteria.FOREIGN_NORDIC_CITIZEN;
import static org.arendal.core.article.RepatriationCriteria.GROUND_ASSISTANCE;
import static org.arendal.core.article.RepatriationCriteria.GROUND_SERVICES;
import static org.arendal.core.article.RepatriationCriteria.LACK_OF_MEANS;
import static org.arendal.core.article.RepatriationCriteria.NEED_ALONE;
import static org.arendal.core.article.RepatriationCriteria.OTHER_CIRCUMSTANCES;
import static org.arendal.core.article.RepatriationCriteria.OTHER_REMOVAL;
import static org.arendal.core.article.RepatriationCriteria.REPATRIATION;
import static org.arendal.core.article.RepatriationCriteria.TIES_ONLY_SINCE_DECISION;
import static org.arendal.core.article.RepatriationCriteria.TIES_TOGETHER;
import static org.arendal.core.article.RepatriationCriteria.TIES_WITHOUT_RESIDENCE;
import static org.arendal.core.article.RepatriationCriteria.TO_CITIZENSHIP_COUNTRY;
import static org.arendal.core.article.RepatriationCriteria.TO_NORDIC_COUNTRY;
import static org.arendal.core.article.RepatriationDays.SENDING_COUNTS;
import static org.arendal.core.article.RepatriationResidence.RESIDES_IN_HOST;
import static org.arendal.core.article.RepatriationResidence.THREE_YEARS;
import static org.arendal.core.article.RepatriationResidence.THREE_YEARS_BY_SENDING;
import static org.arendal.core.article.RepatriationResidence.THREE_YEARS_IN_STATE;
import static org.arendal.core.article.RepatriationResidence.THREE_YEARS_IN_STATE_BY_SENDING;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.logic.Condition;

/**
 * The one sentence of article 7, in its own order.
 *
 * <p>"En nordisk statsborger kan ikke hjemsendes på grund af vedkommendes behov for social bistand,
 * såfremt hans familieforhold, tilknytning til bopælslandet eller omstændighederne i øvrigt taler
 * for, at han bør forblive der, og i alle tilfælde ikke, såfremt han i de sidste 3 år har haft
 * lovlig bopæl i landet."
 *
 * <p>The person, the measure, its ground and the ties are asked in {@link RepatriationCriteria},
 * the years in {@link RepatriationResidence}; where and when the Convention has to be in force, and
 * which of two days counts, is {@link RepatriationDays}.
 *
 * <p>Source: A07-1, A07-1a, A07-1b, A07-g2. Readings: ADR 0030 to 0034, 0067 to 0070.
 */
final class RepatriationProhibition {
  /**
   * "Kan ikke hjemsendes": a repatriation, or a removal under another name, such as a rejection, if
   * the reading takes that for one too (ADR 0032).
   */
  private static final Condition MEASURE =
      anyOf(
              REPATRIATION,
              allOf(OTHER_REMOVAL, included(Readings.OTHER_MEASURES)).labelled("other-measure"))
          .labelled("measure-of-article-7");

  /**
   * "Hjem-": to the country "hvori den pågældende er statsborger" (A07-g2), or to a third Nordic
   * one if the reading takes that for home (ADR 0032).
   */
  static final Condition DESTINATION =
      anyOf(
              TO_CITIZENSHIP_COUNTRY,
              allOf(TO_NORDIC_COUNTRY, included(Readings.THIRD_NORDIC_COUNTRY))
                  .labelled("third-nordic-country"))
          .labelled("destination-of-article-7");

  /**
   * "På grund af vedkommendes behov for social bistand"; whether services alone or want of means
   * are such a need (ADR 0032), and whether it may stand beside other grounds (ADR 0069), are
   * readings.
   */
  static final Condition GROUND =
      allOf(
              anyOf(
                      GROUND_ASSISTANCE,
                      allOf(GROUND_SERVICES, included(Readings.SERVICES_ONLY))
                          .labelled("services-only"),
                      allOf(LACK_OF_MEANS, included(Readings.LACK_OF_MEANS))
                          .labelled("lack-of-means"))
                  .labelled("need-among-grounds"),
              anyOf(NEED_ALONE, included(Readings.MIXED_GROUNDS)).labelled("need-alone-or-enough"))
          .labelled("ground-of-article-7");

  /**
   * A07-1a: family, attachment or the circumstances otherwise speak for remaining. They are looked
   * at by the decision, or by the sending if that day counts; a person who does not reside in the
   * country can have them only where that is judged so. Each of the three may speak for remaining,
   * or all together (ADR 0030).
   */
  static final Condition TIES_PROTECT =
      allOf(
              anyOf(FAMILY, ATTACHMENT, OTHER_CIRCUMSTANCES, TIES_TOGETHER)
                  .labelled("ties-speak-for-remaining"),
              anyOf(not(TIES_ONLY_SINCE_DECISION), SENDING_COUNTS).labelled("ties-in-time"),
              anyOf(RESIDES_IN_HOST, TIES_WITHOUT_RESIDENCE).labelled("may-invoke-ties"))
          .labelled("first-ground");

  private static final FactCriterion OTHER_TERRITORY_COUNTS =
      included(Readings.RESIDENCE_IN_OTHER_TERRITORY);

  /**
   * A07-1b, "i alle tilfælde": three years of lawful residence in the country up to the decision.
   * Two readings may complete them: another territory of the state counts too (ADR 0033), and so
   * does the time until the sending (ADR 0068).
   */
  static final Condition YEARS_PROTECT =
      anyOf(
              THREE_YEARS,
              ifOtherTerritoryCounts(THREE_YEARS_IN_STATE),
              allOf(
                      anyOf(
                              THREE_YEARS_BY_SENDING,
                              ifOtherTerritoryCounts(THREE_YEARS_IN_STATE_BY_SENDING))
                          .labelled("three-years-after-decision"),
                      SENDING_COUNTS)
                  .labelled("three-years-by-sending-which-counts"))
          .labelled("second-ground");

  /**
   * The whole sentence; where the Convention is in force is asked beside it. Either ground is
   * enough, and the years protect "i alle tilfælde", whatever the ties.
   */
  static final Condition RULE =
      allOf(
              FOREIGN_NORDIC_CITIZEN,
              MEASURE,
              DESTINATION,
              GROUND,
              anyOf(YEARS_PROTECT, TIES_PROTECT).labelled("either-ground"))
          .labelled("repatriation-protection");

  private RepatriationProhibition() {}

  private static FactCriterion included(Reading reading) {
    return FactCriterion.reading(reading, ReadingOption.INCLUDED);
  }

  private static Condition ifOtherTerritoryCounts(FactCriterion threeYearsInState) {
    return allOf(threeYearsInState, OTHER_TERRITORY_COUNTS)
        .labelled("three-years-with-other-territory");
  }
}
