package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Holder.PERSON;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.right;
import static org.arendal.core.article.PersonalScope.CITIZEN_OF_ANOTHER;
import static org.arendal.core.article.PersonalScope.LAWFUL_RESIDENT;
import static org.arendal.core.article.PersonalScope.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScope.NORDIC_RESIDENT;
import static org.arendal.core.article.PersonalScope.OWN_CITIZEN;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.Changing;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Movers;
import org.arendal.core.fact.OwnCitizenFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightHolder;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 11(1): maintenance advance after a move from one Nordic country to another.
 *
 * <p>A covered person who moves has the right from the day on which residence is taken up, on the
 * same conditions as the host country's own citizens. Waiting periods for foreigners fall away; all
 * other conditions remain. Arrival from outside the Nordic countries, and a move within one state,
 * give nothing here. Nordic citizens have the same by article 4. A person who is no Nordic citizen
 * must have resided lawfully in the country of origin, because only then was he or she covered.
 *
 * <p>The right never begins before the Convention: not before 1 October 1996, nor before the day of
 * a territory that has one of its own. Whether a move that was made before founds it from that day
 * on is contested, and so is a move from a state that has left the Convention since.
 *
 * <p>Asked, not assumed: whose right the advance is under national law, the claimant's or the
 * child's, and who moved; and whether the national conditions are met.
 *
 * <p>Source: A11-1, A11-1-g1 to A11-1-g3, A11-1-dk, A11-1-se. Treatment: ADR 0050. Readings: ADR
 * 0077.
 */
public final class MaintenanceAdvance extends ArticleOnAdvance {
  /** Maintenance advance is claimed. */
  static final FactCriterion CLAIMED =
      FactCriterion.yes("advance-claimed", AdvanceFacts.CLAIMED, "A11-1 A02-1b-g2 INTRO-40")
          .treaty("A11-1", "bidragsforskud");

  /** The person lawfully resided in the country of origin. */
  static final FactCriterion ORIGIN_RESIDENCE_LAWFUL =
      FactCriterion.yes(
              "origin-residence-lawful",
              AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL,
              "A11-1 A11-1-g1 A03-1b")
          .explains("A11-1", "omfattes af konventionen, og som flytter fra et nordisk land");

  /** The move began in a Nordic country other than the host's. */
  static final FactCriterion FROM_ANOTHER_COUNTRY =
      FactCriterion.derived(
              "moved-from-another-nordic-country",
              List.of(
                  TransferFacts.ORIGIN_TERRITORY,
                  HostFacts.TERRITORY,
                  SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
              (matter, law) ->
                  NordicPlaces.inAnotherCountry(TransferFacts.ORIGIN_TERRITORY, matter, law),
              "A11-1 A01-1a A11-1-g3")
          .treaty("A11-1", "fra et nordisk land til et andet nordisk land");

  /** The move ended in the host's country. */
  static final FactCriterion TO_HOST_COUNTRY =
      FactCriterion.derived(
              "moved-to-host-country",
              List.of(
                  TransferFacts.DESTINATION_TERRITORY,
                  HostFacts.TERRITORY,
                  SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
              MaintenanceAdvance::toHostCountry,
              "A11-1 A14-2")
          .treaty("A11-1", "det sidstnævnte land");

  /** The one whose right the advance is moved. */
  static final FactCriterion RIGHT_HOLDER_MOVED =
      FactCriterion.derived(
              "right-holder-moved",
              List.of(AdvanceFacts.RIGHT_HOLDER, AdvanceFacts.MOVED),
              (matter, law) -> rightHolderMoved(matter),
              "A11-1")
          .treaty("A11-1", "En person ... som flytter");

  /** The child for whom the advance is claimed moved. */
  static final FactCriterion CHILD_MOVED =
      FactCriterion.oneOf(
              "child-moved", AdvanceFacts.MOVED, Set.of(Movers.CHILD, Movers.BOTH), "A11-1")
          .adds();

  /** The reading that is content if the child moved. */
  static final FactCriterion CHILD_SUFFICES =
      FactCriterion.reading(Readings.WHO_MOVES, ReadingOption.CHILD);

  /** Residence in the country of arrival has begun. */
  static final FactCriterion RESIDENCE_TAKEN_UP =
      FactCriterion.derived(
              "residence-taken-up",
              List.of(AdvanceFacts.RESIDENCE_START_DATE),
              (matter, law) -> {
                LocalDate start = matter.value(AdvanceFacts.RESIDENCE_START_DATE);
                return start == null ? Truth.UNKNOWN : Truth.of(!start.isAfter(matter.asOf()));
              },
              "A11-1 A11-1-g1")
          .treaty("A11-1", "tager bopæl i landet")
          .otherwise(
              said ->
                  said.inTime(
                      (matter, law) ->
                          matter
                              .get(AdvanceFacts.RESIDENCE_START_DATE)
                              .map(day -> new Otherwise.Coming(Optional.of(day)))));

  /** The Convention was in force at both ends of the move when it was made. */
  static final FactCriterion TAKEN_UP_IN_FORCE =
      FactCriterion.derived(
              "residence-taken-up-in-force",
              List.of(
                  AdvanceFacts.RESIDENCE_START_DATE,
                  TransferFacts.ORIGIN_TERRITORY,
                  TransferFacts.DESTINATION_TERRITORY,
                  HostFacts.TERRITORY),
              AdvanceDays::takenUpInForce,
              "A11-1 A14-1 A14-2")
          .treaty("A11-1", "fra det tidspunkt, vedkommende tager bopæl i landet")
          .otherwise(said -> said.changing(Changing.STANDS));

  /** The reading that counts a move from before. */
  static final FactCriterion EARLIER_MOVE_COUNTS =
      FactCriterion.reading(Readings.MOVE_BEFORE_IN_FORCE, ReadingOption.INCLUDED);

  /** The move came from another country that was a party then and is none any more. */
  static final FactCriterion FROM_FORMER_PARTY =
      FactCriterion.derived(
              "moved-from-former-party",
              List.of(
                  TransferFacts.ORIGIN_TERRITORY,
                  HostFacts.TERRITORY,
                  AdvanceFacts.RESIDENCE_START_DATE),
              MaintenanceAdvance::fromFormerParty,
              "A11-1 A01-1a A15-2b")
          .adds()
          .otherwise(
              said ->
                  said.possible((isMet, matter, law) -> !isMet || anyHasLeft(matter.asOf(), law)));

  /** The reading that counts a move from a state that has left since. */
  static final FactCriterion FORMER_PARTY_COUNTS =
      FactCriterion.reading(Readings.MOVE_FROM_FORMER_PARTY, ReadingOption.INCLUDED);

  /** The move stays within one state. */
  static final FactCriterion WITHIN_ONE_COUNTRY =
      FactCriterion.derived(
              "moved-within-one-country",
              List.of(TransferFacts.ORIGIN_TERRITORY, TransferFacts.DESTINATION_TERRITORY),
              (matter, law) ->
                  NordicPlaces.inOneState(
                      matter.value(TransferFacts.ORIGIN_TERRITORY),
                      matter.value(TransferFacts.DESTINATION_TERRITORY)),
              "A11-1 A01-a-g1 A01-a-g2")
          .treaty("A11-1", "fra et nordisk land til et andet nordisk land");

  /** The other conditions of national law are met. */
  static final FactCriterion CONDITIONS_MET =
      FactCriterion.yes("own-citizens-conditions-met", OwnCitizenFacts.CONDITIONS_MET, "A11-1")
          .treaty("A11-1", "under samme forudsætninger som dette lands egne statsborgere");

  /** Covered by the Convention, and before the move too. */
  static final Condition COVERED_MOVER =
      anyOf(
              NORDIC_CITIZEN,
              allOf(
                      NORDIC_RESIDENT,
                      allOf(LAWFUL_RESIDENT, ORIGIN_RESIDENCE_LAWFUL)
                          .labelled("lawful-before-and-after"))
                  .labelled("other-mover"))
          .labelled("covered-mover");

  /** The right holder moved, or the child did and that is enough. */
  static final Condition MOVED =
      anyOf(RIGHT_HOLDER_MOVED, allOf(CHILD_MOVED, CHILD_SUFFICES).labelled("only-child-moved"))
          .labelled("right-holder-or-child-moved");

  /** The move began in another Nordic country, or in what was one. */
  static final Condition FROM_NORDIC_COUNTRY =
      anyOf(
              FROM_ANOTHER_COUNTRY,
              allOf(FROM_FORMER_PARTY, FORMER_PARTY_COUNTS).labelled("from-former-party"))
          .labelled("from-nordic-country");

  /** Residence has begun, and began while the Convention was in force or counts all the same. */
  static final Condition RESIDENCE_COUNTS =
      allOf(
              RESIDENCE_TAKEN_UP,
              anyOf(TAKEN_UP_IN_FORCE, EARLIER_MOVE_COUNTS)
                  .labelled("taken-up-in-force-or-counted"))
          .labelled("residence-founds-right");

  /** A move to the host country from another Nordic country. */
  static final Condition MOVE_BETWEEN_COUNTRIES =
      allOf(not(WITHIN_ONE_COUNTRY), FROM_NORDIC_COUNTRY, TO_HOST_COUNTRY, MOVED)
          .labelled("move-between-nordic-countries");

  /** Creates the evaluator; it has no state. */
  public MaintenanceAdvance() {
    super(
        Article.MAINTENANCE_ADVANCE,
        allOf(CLAIMED, COVERED_MOVER, MOVE_BETWEEN_COUNTRIES, RESIDENCE_COUNTS)
            .labelled("advance-after-move"),
        right("advance-as-own-citizens", PERSON, BINDING, "A11-1 A11-1-g1").on(APPLIES),
        limit("no-waiting-period", HOST_AUTHORITY, BINDING, "A11-1 A11-1-g2 A11-1-g3").on(APPLIES),
        duty("advance-is-due", HOST_AUTHORITY, BINDING, "A11-1").on(APPLIES).when(CONDITIONS_MET),
        note("other-conditions-remain", "A11-1")
            .at(IN_THE_DECISION)
            .on(APPLIES, UNDETERMINED)
            .when(not(CONDITIONS_MET)),
        note("article-4-gives-the-same", "A11-1-g2 A04-1")
            .at(IN_THE_DECISION)
            .on(APPLIES)
            .when(CITIZEN_OF_ANOTHER),
        note("own-law-anyway", "A11-1")
            .at(IN_THE_DECISION)
            .on(APPLIES, DOES_NOT_APPLY)
            .when(OWN_CITIZEN),
        note("advance-is-letter-b", "A02-1b-g2 A02-1b A11-1-g2 A05-1-g6")
            .at(IN_THE_DECISION)
            .on(APPLIES),
        note("paid-elsewhere-may-count", "A11-3 A11-3-g1").on(APPLIES),
        note("right-not-yet-begun", "A11-1 A11-1-g1")
            .at(AFTERWARDS)
            .on(DOES_NOT_APPLY)
            .when(not(RESIDENCE_TAKEN_UP)),
        note("moved-too-early", "A11-1 A14-1 A14-2")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .when(allOf(RESIDENCE_TAKEN_UP, not(TAKEN_UP_IN_FORCE))),
        note("move-within-one-country", "A01-a-g1 A01-a-g2 A11-1")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .when(WITHIN_ONE_COUNTRY),
        note("waiting-periods-stay", "A11-1 A11-1-g3")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .when(allOf(not(FROM_ANOTHER_COUNTRY), not(NORDIC_CITIZEN))),
        note("right-is-where-residence-is", "A11-1").on(DOES_NOT_APPLY).when(not(TO_HOST_COUNTRY)),
        note("right-holder-has-to-move", "A11-1").on(DOES_NOT_APPLY).when(not(RIGHT_HOLDER_MOVED)),
        note("only-covered-movers", "A11-1-g1 A11-1 A03-1b")
            .on(DOES_NOT_APPLY)
            .when(allOf(FROM_NORDIC_COUNTRY, not(COVERED_MOVER))),
        note("article-4-needs-no-move", "A11-1-g2 A04-1")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY, UNDETERMINED)
            .when(CITIZEN_OF_ANOTHER),
        note("advance-by-other-rules", "A11-1").at(IN_THE_DECISION).on(DOES_NOT_APPLY));
  }

  @Override
  List<Remark> ownRemarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(NordicPlaces.remarks(applies, TransferFacts.ORIGIN_TERRITORY, matter, law));
    remarks.addAll(NordicPlaces.remarks(applies, TransferFacts.DESTINATION_TERRITORY, matter, law));
    if (applies != Truth.FALSE) {
      remarks.addAll(AdvanceDays.remarks(applies, matter, law));
      remarks.addAll(WaitingPeriods.remarks(matter, law));
    }
    return remarks.build();
  }

  private static Truth toHostCountry(Case matter, AssembledLaw law) {
    Place destination = matter.value(TransferFacts.DESTINATION_TERRITORY);
    return NordicPlaces.inNordicCountry(destination, matter, law)
        .and(NordicPlaces.inHostState(destination, matter));
  }

  private static boolean anyHasLeft(LocalDate day, AssembledLaw law) {
    return Arrays.stream(NordicState.values()).anyMatch(state -> !law.isParty(state, day));
  }

  private static Truth fromFormerParty(Case matter, AssembledLaw law) {
    if (!anyHasLeft(matter.asOf(), law)) {
      return Truth.FALSE;
    }
    if (!matter.knows(TransferFacts.ORIGIN_TERRITORY)) {
      return Truth.UNKNOWN;
    }
    Territory origin =
        TransferPlaces.territory(TransferFacts.ORIGIN_TERRITORY, matter).orElse(null);
    Territory host = matter.value(HostFacts.TERRITORY);
    if (origin == null
        || law.isParty(origin.state(), matter.asOf())
        || (host != null && host.state() == origin.state())) {
      return Truth.FALSE;
    }
    LocalDate start = matter.value(AdvanceFacts.RESIDENCE_START_DATE);
    Truth wasParty = start == null ? Truth.UNKNOWN : Truth.of(law.isParty(origin.state(), start));
    return wasParty.and(host == null ? Truth.UNKNOWN : Truth.TRUE);
  }

  private static Truth rightHolderMoved(Case matter) {
    Movers movers = matter.value(AdvanceFacts.MOVED);
    RightHolder holder = matter.value(AdvanceFacts.RIGHT_HOLDER);
    if (movers == Movers.BOTH || movers == Movers.NEITHER) {
      return Truth.of(movers == Movers.BOTH);
    }
    return movers == null || holder == null ? Truth.UNKNOWN : Truth.of(movers.include(holder));
  }
}
