package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.time.TreatyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Article 3: which persons the Convention covers.
 *
 * <p>A Nordic citizen is covered wherever he or she lives; one Nordic citizenship among several is
 * enough. Anybody else is covered while lawfully resident in a Nordic country, refugees and
 * stateless persons included. An asylum application gives no lawful residence and takes none away.
 * Entry in the population register is a presumption that whoever states the facts may accept.
 *
 * <p>Open reading: residence in a part of a Nordic country where the Convention is not in force.
 *
 * <p>The answer is on the personal scope only and the same whoever handles the case: whether the
 * Convention reaches the host territory is a question of the other articles. To be covered is not
 * yet to be entitled: what a covered person gets is for them too.
 *
 * <p>Source: A03-1, A03-1a, A03-1b, A03-g1 to A03-g8, INTRO-31, INTRO-32. Readings: ADR 0014, ADR
 * 0071 on the host.
 */
public final class PersonalScope extends ArticleEvaluator {
  /** A citizen of at least one contracting state, wherever resident. */
  static final FactCriterion NORDIC_CITIZEN =
      FactCriterion.derived(
              "nordic-citizen",
              List.of(PersonFacts.CITIZENSHIPS),
              (matter, law) -> citizenOfAny(matter, law, null),
              "A03-1a A01-1b A01-b-g1")
          .treaty("A03-1a", "nordiske statsborgere");

  /** A citizen of at least one contracting state other than the host state. */
  static final FactCriterion CITIZEN_OF_ANOTHER =
      FactCriterion.derived(
              "citizen-of-another-nordic-country",
              List.of(PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
              PersonalScope::citizenOfAnother,
              "A04-1 A05-1a A01-1b A04-g12 A03-g8")
          .treaty("A04-1", "statsborgere i et andet nordisk land")
          .otherwise(said -> said.implying(NORDIC_CITIZEN));

  /** A citizen of the host state. */
  static final FactCriterion OWN_CITIZEN =
      FactCriterion.derived(
              "own-citizen",
              List.of(PersonFacts.CITIZENSHIPS, HostFacts.TERRITORY),
              PersonalScope::ownCitizen,
              "A01-1b")
          .treaty("A01-1b", "statsborger i et nordisk land")
          .otherwise(said -> said.implying(NORDIC_CITIZEN));

  /** Resident in a Nordic country where the Convention is in force. */
  static final FactCriterion RESIDES_WHERE_IN_FORCE =
      FactCriterion.derived(
              "resident-in-nordic-country",
              List.of(PersonFacts.RESIDENCE_TERRITORY, SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
              PersonalScope::residesWhereInForce,
              "A03-1b A03-g2 A14-2")
          .treaty("A03-1b", "bopæl i et nordisk land");

  /** Resident in a Nordic country, whether or not the Convention is in force in that part of it. */
  static final FactCriterion RESIDES_IN_NORDIC_COUNTRY =
      FactCriterion.derived(
              "resident-in-some-part-of-nordic-country",
              List.of(PersonFacts.RESIDENCE_TERRITORY),
              PersonalScope::residesInNordicCountry,
              "A03-1b A01-a-g2")
          .explains("A03-1b", "bopæl i et nordisk land");

  /** The reading that counts residence where the Convention is not in force. */
  static final FactCriterion SUCH_RESIDENCE_COUNTS =
      FactCriterion.reading(Readings.RESIDENCE_WHERE_NOT_IN_FORCE, ReadingOption.INCLUDED);

  /** Resident in a Nordic country in the sense of article 3. */
  static final Condition NORDIC_RESIDENT =
      anyOf(
              RESIDES_WHERE_IN_FORCE,
              allOf(RESIDES_IN_NORDIC_COUNTRY, SUCH_RESIDENCE_COUNTS)
                  .labelled("resident-where-not-in-force"))
          .labelled("nordic-resident");

  /** With the right to live there. */
  static final FactCriterion LAWFUL_RESIDENT =
      FactCriterion.oneOf(
              "residence-lawful",
              PersonFacts.RIGHT_TO_RESIDE,
              Set.of(RightToReside.HELD, RightToReside.PRESUMED_FROM_REGISTER),
              "A03-g6 A03-1b A03-g3 A03-g4 A03-g7")
          .explains("A03-1b", "lovlig bopæl");

  /**
   * The person resides in a Nordic country, and only on an application for asylum; such residence
   * is not lawful in whichever part of the country it is.
   */
  static final Condition ONLY_ASYLUM_APPLICATION =
      allOf(
          RESIDES_IN_NORDIC_COUNTRY,
          FactCriterion.oneOf(
                  "only-asylum-application",
                  PersonFacts.RIGHT_TO_RESIDE,
                  Set.of(RightToReside.ASYLUM_APPLICATION_ONLY),
                  "A03-g3 A03-g4 A03-1b")
              .explains("A03-1b", "lovlig bopæl"));

  /** Covered by the Convention: the whole of article 3. */
  static final Condition COVERED =
      anyOf(NORDIC_CITIZEN, allOf(NORDIC_RESIDENT, LAWFUL_RESIDENT).labelled("other-resident"))
          .labelled("covered-person");

  private static final Raising RAISING = Raising.always();

  /** Creates the evaluator; it has no state. */
  public PersonalScope() {
    super(
        Article.PERSONAL_SCOPE,
        InForce.BETWEEN_PARTIES,
        COVERED,
        note("covered-not-entitled", "A03-1 A03-g1 A03-g8").on(APPLIES),
        note("personal-scope-only", "A03-1 A03-g1").on(APPLIES, UNDETERMINED),
        note("activity-irrelevant", "INTRO-32 INTRO-31").on(APPLIES),
        note("asylum-application-no-basis", "A03-g3 A03-g4")
            .on(DOES_NOT_APPLY)
            .when(ONLY_ASYLUM_APPLICATION),
        note("only-coverage-answered", "A03-1").at(IN_THE_DECISION).on(DOES_NOT_APPLY));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return PersonalScope.residenceRemarks(matter, law);
  }

  /**
   * What coverage turns on beside the facts: that a state of citizenship or of residence has left
   * the Convention, a date that was supplied for the territory of residence, or that it is open
   * whether residence there counts.
   */
  static List<Remark> residenceRemarks(Case matter, AssembledLaw law) {
    if (NORDIC_CITIZEN.test(matter, law) == Truth.TRUE
        || matter.asOf().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      return List.of();
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    formerParties(matter, law)
        .forEach(s -> remarks.addAll(EntryIntoForce.remarksOn(s.mainTerritory(), matter, law)));
    Place place = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    Territory territory = place == null ? null : place.territory().orElse(null);
    if (territory == null || LAWFUL_RESIDENT.test(matter, law) == Truth.FALSE) {
      return remarks.build();
    }
    if (!isResidenceUnclear(matter, law)) {
      return residesWhereInForce(matter, law) == Truth.UNKNOWN
          ? remarks.build() // a settled reading makes the date no matter
          : remarks.addAll(EntryIntoForce.remarksOn(territory, matter, law)).build();
    }
    law.reach(territory)
        .ifPresentOrElse(
            reach -> remarks.add(residenceRemark(reach)),
            () -> remarks.add(AssembledLaw.missingModule(territory.state())));
    return remarks.build();
  }

  /** The states of citizenship that have left the Convention. */
  private static List<NordicState> formerParties(Case matter, AssembledLaw law) {
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    return citizenships == null
        ? List.of()
        : citizenships.nordic().stream()
            .filter(state -> !law.isParty(state, matter.asOf()))
            .toList();
  }

  private static Remark residenceRemark(TerritorialReach reach) {
    return Remark.of(
        "residence-territory-unclear", reach.provisions(), Argument.of(reach.territory()));
  }

  private static Truth ownCitizen(Case matter, AssembledLaw law) {
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    Territory host = matter.value(HostFacts.TERRITORY);
    if (citizenships == null) {
      return Truth.UNKNOWN;
    }
    if (host == null) {
      // Whoever is a citizen of none of the five states is no own citizen anywhere.
      boolean none = citizenships.isComplete() && citizenships.nordic().isEmpty();
      return none ? Truth.FALSE : Truth.UNKNOWN;
    }
    if (citizenships.include(host.state())) {
      return Truth.TRUE;
    }
    return citizenships.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
  }

  static Truth citizenOfAnother(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null
        // Whoever is no Nordic citizen at all is none of another Nordic country either.
        ? citizenOfAny(matter, law, null).and(Truth.UNKNOWN)
        : citizenOfAny(matter, law, host.state());
  }

  private static Truth citizenOfAny(Case matter, AssembledLaw law, @Nullable NordicState except) {
    Citizenships citizenships = matter.value(PersonFacts.CITIZENSHIPS);
    if (citizenships == null) {
      return Truth.UNKNOWN;
    }
    for (NordicState state : citizenships.nordic()) {
      if (state != except && law.isParty(state, matter.asOf())) {
        return Truth.TRUE;
      }
    }
    return citizenships.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether it is open if the residence counts, for want of a date or of a settled reading. */
  private static boolean isResidenceUnclear(Case matter, AssembledLaw law) {
    Truth counts = SUCH_RESIDENCE_COUNTS.test(matter, law);
    return residesInNordicCountry(matter, law) == Truth.TRUE
        && residesWhereInForce(matter, law).or(counts) == Truth.UNKNOWN;
  }

  private static Truth residesWhereInForce(Case matter, AssembledLaw law) {
    return EntryIntoForce.reaches(matter.value(PersonFacts.RESIDENCE_TERRITORY), matter, law);
  }

  private static Truth residesInNordicCountry(Case matter, AssembledLaw law) {
    Place place = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    if (place == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        place
            .territory()
            .filter(territory -> law.isParty(territory.state(), matter.asOf()))
            .isPresent());
  }
}
