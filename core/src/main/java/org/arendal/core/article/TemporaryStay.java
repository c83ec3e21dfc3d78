package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Holder.PERSON;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.AT_ONCE;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.ConclusionRule.right;
import static org.arendal.core.article.MaterialScope.COVERED_BUT_HEALTH;
import static org.arendal.core.article.MaterialScope.OTHER_BENEFIT;
import static org.arendal.core.article.MaterialScope.SOCIAL_ASSISTANCE;
import static org.arendal.core.article.PersonalScope.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.article.PersonalScope.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScope.OWN_CITIZEN;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;
import static org.arendal.core.logic.Condition.unless;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayCircumstances;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 6: help from the country of stay during a temporary stay.
 *
 * <p>Every covered person, Nordic citizen or not, who lawfully stays in a Nordic country for a time
 * and comes to have an immediate need for social assistance or services receives help under the law
 * of the country of stay, until the stay ends, unless the need can be met in another way. That the
 * stay is temporary is what counts, and is an input; the person need reside nowhere else. Transit
 * and short visits call in general for no more than is needed during the stay or for the journey
 * home; a longer stay may call for home help or care.
 *
 * <p>The country of stay is another country than the person's by citizenship or by residence. For
 * citizens of another Nordic country residence says nothing more; for own citizens the reading on
 * visits home says whether they are in.
 *
 * <p>Left to humans: whether the need is immediate, whether it came up during the stay, and whether
 * it can be met otherwise. The text gives no numbers of days. Open readings: own citizens who visit
 * home, a standing need brought along, and persons of other citizenship who live in another
 * territory of the same state; benefits under article 2(1)(b) are excluded by a standard reading
 * that an agency may change.
 *
 * <p>Whom the Convention covers and of which country a person is a citizen is made in {@link
 * PersonalScope}, which benefit it is in {@link MaterialScope}, and what is said of every stay, the
 * end of one included, in {@link StayNotes}. Where the Convention is in force stands first in every
 * rule, see {@link InForce}.
 *
 * <p>Source: A06-1, A06-g1 to A06-g10. Readings: ADR 0007, ADR 0008, ADR 0009, ADR 0063.
 */
public final class TemporaryStay extends ArticleEvaluator {
  /** The stay is temporary. */
  static final FactCriterion STAY_TEMPORARY =
      FactCriterion.oneOf(
              "stay-temporary", StayFacts.KIND, Set.of(StayKind.TEMPORARY), "A06-1 A06-g1")
          .treaty("A06-1", "midlertidigt ophold");

  /** The stay is lawful. */
  static final FactCriterion STAY_LAWFUL =
      FactCriterion.yes("temporary-stay-lawful", StayFacts.LAWFUL, "A06-1")
          .treaty("A06-1", "lovligt");

  /** The person lives in another territory of the host state. */
  static final FactCriterion LIVES_IN_OTHER_TERRITORY =
      FactCriterion.derived(
              "lives-in-other-territory-of-host-state",
              List.of(PersonFacts.RESIDENCE_TERRITORY, HostFacts.TERRITORY),
              (matter, law) -> livesInOtherTerritory(matter),
              "A06-1 A01-a-g2")
          .adds()
          .otherwise(
              said ->
                  said.possible(
                      (isMet, matter, law) -> !isMet || NordicPlaces.mayHaveOthers(matter)));

  /** The reading by which such a person can be on a temporary stay. */
  static final FactCriterion OTHER_TERRITORY_INCLUDED =
      FactCriterion.reading(Readings.STAY_FROM_OTHER_TERRITORY, ReadingOption.INCLUDED);

  /** The person is said to reside in the host territory and to stay there for a time. */
  static final FactCriterion RESIDENCE_GIVEN_HERE =
      FactCriterion.derived(
              "residence-given-here",
              List.of(PersonFacts.RESIDENCE_TERRITORY, HostFacts.TERRITORY, StayFacts.KIND),
              (matter, law) -> residenceGivenHere(matter),
              "A04-1")
          .provisional()
          .how();

  /** The need is immediate. */
  static final FactCriterion IMMEDIATE =
      FactCriterion.judged("need-immediate", NeedFacts.IMMEDIATE, "A06-1")
          .treaty("A06-1", "umiddelbart behov");

  /** The need came up during the stay. */
  static final FactCriterion AROSE_DURING_STAY =
      FactCriterion.judged("need-arose-during-stay", NeedFacts.AROSE_DURING_STAY, "A06-1 A06-g1")
          .explains("A06-1", "under ... ophold ... får");

  /** The need can be met in another way. */
  static final FactCriterion SATISFIABLE_OTHERWISE =
      FactCriterion.judged(
              "need-satisfiable-otherwise", NeedFacts.SATISFIABLE_OTHERWISE, "A06-g7 A06-g6 A06-1")
          .explains("A06-1", "som behovet for hjælp tilsiger");

  /** The person passes through or is on a short visit. */
  static final FactCriterion TRANSIT_OR_SHORT_VISIT =
      FactCriterion.oneOf(
              "transit-or-short-visit",
              StayFacts.CIRCUMSTANCES,
              Set.of(StayCircumstances.TRANSIT, StayCircumstances.SHORT_VISIT),
              "A06-g8 A06-g5")
          .how();

  /** The reading that lets an own citizen in who visits home. */
  static final FactCriterion OWN_CITIZEN_INCLUDED =
      FactCriterion.reading(Readings.OWN_CITIZEN_VISITING, ReadingOption.INCLUDED);

  /** The reading that lets a standing need in. */
  static final FactCriterion STANDING_NEED_INCLUDED =
      FactCriterion.reading(Readings.STANDING_NEED, ReadingOption.INCLUDED);

  /** The reading that lets benefits under article 2(1)(b) in. */
  static final FactCriterion OTHER_BENEFITS_INCLUDED =
      FactCriterion.reading(Readings.OTHER_BENEFITS_DURING_STAY, ReadingOption.INCLUDED);

  private static final Raising RAISING = Raising.by(Section.NEED);

  /** Creates the evaluator; it has no state. */
  public TemporaryStay() {
    super(
        Article.TEMPORARY_STAY,
        unless(
                allOf(
                    COVERED,
                    anyOf(not(OWN_CITIZEN), OWN_CITIZEN_INCLUDED).labelled("not-own-citizen"),
                    allOf(
                            STAY_TEMPORARY,
                            STAY_LAWFUL,
                            anyOf(
                                    NORDIC_CITIZEN,
                                    not(LIVES_IN_OTHER_TERRITORY),
                                    OTHER_TERRITORY_INCLUDED)
                                .labelled("stay-in-another-country"))
                        .labelled("lawful-temporary-stay"),
                    IMMEDIATE,
                    anyOf(AROSE_DURING_STAY, STANDING_NEED_INCLUDED).labelled("need-during-stay"),
                    anyOf(SOCIAL_ASSISTANCE, allOf(OTHER_BENEFIT, OTHER_BENEFITS_INCLUDED))
                        .labelled("benefit-of-article-6")),
                SATISFIABLE_OTHERWISE)
            .labelled("help-during-stay"),
        right("help-as-need-calls-for", PERSON, BINDING, "A06-1 A06-g2").at(AT_ONCE).on(APPLIES),
        limit("until-stay-ends", HOST_AUTHORITY, BY_GUIDANCE, "A06-g3 A06-1")
            .at(AFTERWARDS)
            .on(APPLIES),
        procedure("individual-assessment", HOST_AUTHORITY, BY_GUIDANCE, "A06-g4 A06-g5")
            .at(AT_ONCE)
            .on(APPLIES),
        limit("as-resident-of-other-municipality", HOST_AUTHORITY, BY_GUIDANCE, "A06-g6 A06-g7")
            .at(AT_ONCE)
            .on(APPLIES),
        limit("stay-or-journey-home-only", HOST_AUTHORITY, BY_GUIDANCE, "A06-g8 A06-g5 A06-g10")
            .at(AT_ONCE)
            .on(APPLIES)
            .when(TRANSIT_OR_SHORT_VISIT),
        procedure("home-help-or-care-too", HOST_AUTHORITY, BY_GUIDANCE, "A06-g9 A06-g5")
            .at(AT_ONCE)
            .on(APPLIES)
            .when(not(TRANSIT_OR_SHORT_VISIT)),
        note("national-law-may-give-more", "A06-g10").at(AT_ONCE).on(APPLIES),
        note("article-4-beside", "A04-1 A04-g2")
            .at(IN_THE_DECISION)
            .on(APPLIES)
            .when(CITIZEN_OF_ANOTHER),
        note("residence-or-temporary-stay", "A04-1 A06-1")
            .on(APPLIES, UNDETERMINED)
            .when(RESIDENCE_GIVEN_HERE),
        StayNotes.noPermitNeeded(),
        StayNotes.healthOnlyUnderOtherArticles(),
        note("other-benefits-not-in-6", "A06-1 A05-1-g6 A04-1 A11-1")
            .on(APPLIES, DOES_NOT_APPLY)
            .when(allOf(OTHER_BENEFIT, not(OTHER_BENEFITS_INCLUDED))),
        StayNotes.stayWasOver(),
        note("resident-not-on-temporary-stay", "A06-1 A04-1 A04-g2")
            .on(DOES_NOT_APPLY)
            .when(not(STAY_TEMPORARY)),
        note("other-way-must-come-in-time", "A06-g7 A06-1")
            .on(DOES_NOT_APPLY)
            .when(SATISFIABLE_OTHERWISE),
        note("equal-treatment-without-need", "A04-1 A04-g8")
            .on(DOES_NOT_APPLY)
            .when(allOf(CITIZEN_OF_ANOTHER, STAY_LAWFUL, COVERED_BUT_HEALTH)),
        StayNotes.journeyByArticle8(COVERED),
        note("only-article-6-answered", "A06-1").at(IN_THE_DECISION).on(DOES_NOT_APPLY));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(EntryIntoForce.specialLaw(matter));
    remarks.addAll(PersonalScope.residenceRemarks(matter, law));
    remarks.addAll(TemporaryStay.expectedEndRemarks(matter));
    remarks.addAll(ResidenceToldTwice.remarks(matter));
    remarks.addAll(SentOut.remarks(matter, applies));
    // Help may include the journey home.
    remarks.addAll(PublicJourneyRules.remarks(applies, matter, law));
    remarks.addAll(HelpWithoutResidence.remarks(matter, law, Provision.of("A06-1")));
    return remarks.build();
  }

  /** Says that a planned day which has passed is no end, as long as no real end is given. */
  static List<Remark> expectedEndRemarks(Case matter) {
    LocalDate expected = matter.value(StayFacts.END_DATE);
    boolean passed = expected != null && expected.isBefore(matter.asOf());
    return passed && !matter.knows(StayFacts.ENDED)
        ? List.of(Remark.of("expected-end-is-no-end", Provisions.of("A04-g2 A06-g3")))
        : List.of();
  }

  /**
   * Surely not where the host state has but one territory; residence there is no temporary stay.
   */
  private static Truth livesInOtherTerritory(Case matter) {
    Place residence = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    Territory host = matter.value(HostFacts.TERRITORY);
    Territory home = residence == null ? null : residence.territory().orElse(null);
    boolean outside = residence != null && (home == null || hasOneTerritory(home));
    if (outside || (host != null && hasOneTerritory(host))) {
      return Truth.FALSE;
    }
    return home == null || host == null
        ? Truth.UNKNOWN
        : Truth.of(home != host && home.state() == host.state());
  }

  private static boolean hasOneTerritory(Territory territory) {
    return territory.state().territories().size() == 1;
  }

  private static Truth residenceGivenHere(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return Truth.of(
        host != null
            && Place.of(host).equals(matter.value(PersonFacts.RESIDENCE_TERRITORY))
            && matter.value(StayFacts.KIND) == StayKind.TEMPORARY);
  }
}
