package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Holder.OTHER_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.BY_OTHER_LAW;
import static org.arendal.core.answer.Conclusion.Strength.PERMITTED;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.CareRelocation.SPECIAL_TIE;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.article.TemporaryStay.STAY_TEMPORARY;
import static org.arendal.core.article.TemporaryStay.TRANSIT_OR_SHORT_VISIT;
import static org.arendal.core.article.TransferPlaces.DESTINATION_IN_FORCE;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;
import static org.arendal.core.logic.Condition.unless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 8: authorities cooperate on a person's journey to another Nordic country.
 *
 * <p>When an authority is faced with the question of a covered person's being received in another
 * Nordic country, it must arrange the journey together with the responsible organ there, when that
 * is needed and as far as it is. The country need not be that of citizenship. The guidance names
 * four situations: no means during a temporary stay, a decision on repatriation, weak health with a
 * special tie, and a child whose holder of custody is elsewhere. They are examples, not conditions;
 * a decision on repatriation raises the article, and the duty holds beside it. The responsible
 * organ there is bound to assist (article 13(1)), and by the guidance the two cooperate on the
 * reception and on what follows it.
 *
 * <p>Left to humans: whether arranging is needed, and whether an escort is. The text has no ages,
 * and it does not say who pays for the journey or which organ is the responsible one.
 *
 * <p>Consent is asked of each whom secrecy protects: the person, the holder of custody, others.
 *
 * <p>Source: A08-1, A08-g1 to A08-g8, A13-1a. See ADR 0043 and 0073.
 */
public final class JourneyCooperation extends ArticleEvaluator {
  /** The authority is faced with the question of the person's being received elsewhere. */
  static final FactCriterion QUESTION_ARISEN =
      FactCriterion.yes("question-of-reception", TransferFacts.QUESTION_ARISEN, "A08-1")
          .treaty("A08-1", "opstår spørgsmål om");

  /** The person is to be received in another Nordic country than the host's. */
  static final FactCriterion TO_ANOTHER_COUNTRY =
      FactCriterion.derived(
              "received-in-another-nordic-country",
              List.of(TransferFacts.DESTINATION_TERRITORY, HostFacts.TERRITORY),
              (matter, law) -> inAnotherCountry(TransferFacts.DESTINATION_TERRITORY, matter),
              "A08-1 A01-a-g2 A08-g4")
          .treaty("A08-1", "skal modtages i et andet nordisk land");

  /** The person is to be received in the host country itself. */
  static final FactCriterion TO_HOST_COUNTRY =
      FactCriterion.derived(
              "received-in-host-country",
              List.of(TransferFacts.DESTINATION_TERRITORY, HostFacts.TERRITORY),
              (matter, law) ->
                  NordicPlaces.inHostState(
                      matter.value(TransferFacts.DESTINATION_TERRITORY), matter),
              "A08-1")
          .structure();

  /** The person is to travel from another Nordic country than the host's. */
  static final FactCriterion FROM_ANOTHER_COUNTRY =
      FactCriterion.derived(
              "travels-from-another-nordic-country",
              List.of(TransferFacts.ORIGIN_TERRITORY, HostFacts.TERRITORY),
              (matter, law) -> inAnotherCountry(TransferFacts.ORIGIN_TERRITORY, matter),
              "A08-g1")
          .structure();

  /** The journey needs to be arranged. */
  static final FactCriterion NEEDS_ARRANGING =
      FactCriterion.judged(
              "journey-needs-arranging", JourneyFacts.NEED_FOR_ARRANGEMENT, "A08-1 A08-g1")
          .treaty("A08-1", "når der er behov herfor");

  /** The person has the means for the stay and for the journey home. */
  static final FactCriterion HAS_MEANS =
      FactCriterion.judged("traveller-has-means", PersonFacts.SUFFICIENT_MEANS, "A08-g2").how();

  /** Repatriation to another Nordic country has been decided. */
  static final FactCriterion REPATRIATION_DECIDED =
      FactCriterion.derived(
              "repatriation-to-nordic-country-decided",
              List.of(MeasureFacts.DECIDED, MeasureFacts.KIND, MeasureFacts.DECISION_DATE),
              (matter, law) ->
                  RepatriationNationalLaw.isDecided(matter, Set.of(MeasureKind.REPATRIATION)),
              "A08-g3")
          .how();

  /** The person is in weak health. */
  static final FactCriterion WEAK_HEALTH =
      FactCriterion.judged("traveller-in-weak-health", JourneyFacts.WEAK_HEALTH, "A08-g5").how();

  /** The person is a child. */
  static final FactCriterion CHILD =
      FactCriterion.yes("traveller-is-child", PersonFacts.IS_CHILD, "A08-g6").how();

  /** The holder of custody stays in another Nordic country than the host's. */
  static final FactCriterion CUSTODY_HOLDER_ABROAD =
      FactCriterion.derived(
              "custody-holder-in-another-nordic-country",
              List.of(JourneyFacts.CUSTODY_HOLDER_TERRITORY, HostFacts.TERRITORY),
              (matter, law) -> inAnotherCountry(JourneyFacts.CUSTODY_HOLDER_TERRITORY, matter),
              "A08-g6")
          .how();

  /** The person is young, or in particularly weak health. */
  static final Condition YOUNG_OR_FRAIL =
      anyOf(
              FactCriterion.yes("traveller-young", JourneyFacts.YOUNG, "A08-g7").how(),
              FactCriterion.judged(
                      "traveller-in-particularly-weak-health",
                      JourneyFacts.PARTICULARLY_WEAK_HEALTH,
                      "A08-g7")
                  .how())
          .labelled("young-or-frail");

  /** An escort is necessary. */
  static final FactCriterion ESCORT_NECESSARY =
      FactCriterion.judged("escort-necessary", JourneyFacts.ESCORT_NECESSARY, "A08-g7").how();

  /** The authorities share information on the person. */
  static final FactCriterion DATA_SHARED =
      FactCriterion.yes("information-shared", TransferFacts.DATA_SHARED, "A08-g8").how();

  private static final ImmutableList<Fact<?>> CONSENTS =
      ImmutableList.of(
          TransferFacts.CONSENT_OF_PERSON,
          TransferFacts.CONSENT_OF_CUSTODY_HOLDER,
          TransferFacts.CONSENT_OF_NEAR_PERSONS,
          PersonFacts.IS_CHILD);

  /**
   * The consent that secrecy requires has been obtained. Somebody's no says that it has not been,
   * unless it is said that all necessary consent was obtained ("nødvendigt samtykke"): then nobody
   * needed that one.
   */
  static final FactCriterion CONSENT_OBTAINED =
      FactCriterion.derived(
              "consent-obtained",
              List.of(TransferFacts.CONSENT_OBTAINED),
              (matter, law) -> consentObtained(matter),
              "A08-g8")
          .how()
          .provisional()
          .settledAlsoBy(CONSENTS, matter -> false);

  /** Somebody said no to a consent that is not known to be unnecessary. */
  static final FactCriterion CONSENT_REFUSED =
      FactCriterion.derived(
              "consent-refused",
              List.of(TransferFacts.CONSENT_OBTAINED),
              (matter, law) -> Truth.of(isRefused(matter)),
              "A08-g8")
          .how()
          .provisional()
          .settledAlsoBy(CONSENTS, matter -> false);

  /** The person's own consent is there. */
  static final FactCriterion CONSENT_OF_PERSON =
      FactCriterion.yes("consent-of-person", TransferFacts.CONSENT_OF_PERSON, "A08-g8").how();

  /** The consent of the holder of custody is there. */
  static final FactCriterion CONSENT_OF_CUSTODY_HOLDER =
      FactCriterion.yes(
              "consent-of-custody-holder", TransferFacts.CONSENT_OF_CUSTODY_HOLDER, "A08-g8 A08-g6")
          .how();

  /** The consent of others concerned is there. */
  static final FactCriterion CONSENT_OF_NEAR_PERSONS =
      FactCriterion.yes("consent-of-near-persons", TransferFacts.CONSENT_OF_NEAR_PERSONS, "A08-g8")
          .how();

  /** Moves of other articles, which name where a person goes and are no journeys of this one. */
  private static final ImmutableSet<Section> OTHER_MOVES =
      Sets.immutableEnumSet(
          Section.RELOCATION, Section.CARE, Section.AGREEMENT, Section.ADVANCE, Section.DOCUMENT);

  private static final Raising RAISING =
      Raising.by(Section.JOURNEY)
          .orBy(TransferFacts.QUESTION_ARISEN)
          .orIf("repatriation-decided", JourneyCooperation::isRepatriationDecided)
          .orIf("destination-alone", JourneyCooperation::isDestinationAlone);

  /** Creates the evaluator; it has no state. */
  public JourneyCooperation() {
    super(
        Article.JOURNEY_COOPERATION,
        allOf(
                COVERED,
                QUESTION_ARISEN,
                allOf(TO_ANOTHER_COUNTRY, DESTINATION_IN_FORCE)
                    .labelled("to-another-nordic-country"),
                NEEDS_ARRANGING)
            .labelled("journey-cooperation"),
        duty("arrange-journey", HOST_AUTHORITY, BINDING, "A08-1")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        duty("other-organ-assists", OTHER_AUTHORITY, BINDING, "A13-1a A08-1")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        duty("what-cooperation-covers", HOST_AUTHORITY, BY_GUIDANCE, "A08-g1")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        procedure("escort-may-be-agreed", BOTH_AUTHORITIES, PERMITTED, "A08-g7")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            .when(allOf(YOUNG_OR_FRAIL, ESCORT_NECESSARY)),
        limit("observe-secrecy", BOTH_AUTHORITIES, BY_OTHER_LAW, "A08-g8")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            // It says that consent must be obtained, which is in vain where it was refused.
            .when(not(CONSENT_REFUSED)),
        consent("obtain-consent-first", allOf(not(CONSENT_OBTAINED), not(CONSENT_REFUSED)))
            .at(WITH_THE_OTHER_COUNTRY),
        consent("ask-consent-of-person", missing(CONSENT_OF_PERSON)).at(WITH_THE_OTHER_COUNTRY),
        consent("ask-consent-of-custody-holder", allOf(CHILD, missing(CONSENT_OF_CUSTODY_HOLDER)))
            .at(WITH_THE_OTHER_COUNTRY),
        consent("ask-consent-of-near-persons", missing(CONSENT_OF_NEAR_PERSONS))
            .at(WITH_THE_OTHER_COUNTRY),
        note("destination-need-not-be-own-country", "A08-g4")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        note("wish-or-decision-alike", "A08-1 A08-g2 A08-g3").on(APPLIES),
        note("no-payer-named", "A08-1 A08-g1").guarding().at(WITH_THE_OTHER_COUNTRY).on(APPLIES),
        note("responsible-organ-not-named", "A08-1 A13-1b").at(WITH_THE_OTHER_COUNTRY).on(APPLIES),
        note("situation-without-means", "A08-g2")
            .on(APPLIES)
            .when(allOf(STAY_TEMPORARY, not(HAS_MEANS))),
        note("situation-repatriation", "A08-g3 A08-1")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES, UNDETERMINED)
            // "Under et mere varigt ophold".
            .when(unless(REPATRIATION_DECIDED, allOf(STAY_TEMPORARY, TRANSIT_OR_SHORT_VISIT))),
        note("situation-weak-health", "A08-g5").on(APPLIES).when(allOf(WEAK_HEALTH, SPECIAL_TIE)),
        note("situation-child", "A08-g6").on(APPLIES).when(allOf(CHILD, CUSTODY_HOLDER_ABROAD)),
        note("child-considerations-too", "A13-2")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            .when(CHILD),
        note("sending-authority-arranges", "A08-1 A08-g1 A13-1a")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(DOES_NOT_APPLY)
            .when(allOf(TO_HOST_COUNTRY, FROM_ANOTHER_COUNTRY)),
        note("received-within-the-country", "A08-1 A01-a-g2")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .whenSurely(allOf(TO_HOST_COUNTRY, not(FROM_ANOTHER_COUNTRY))),
        note("no-arranging-needed", "A08-1")
            .on(DOES_NOT_APPLY)
            .whenSurely(allOf(COVERED, QUESTION_ARISEN, not(NEEDS_ARRANGING))),
        note("once-the-question-comes-up", "A08-1")
            .at(AFTERWARDS)
            .on(DOES_NOT_APPLY)
            .whenSurely(allOf(COVERED, not(QUESTION_ARISEN))),
        note("journey-for-covered-persons", "A08-1 A03-1")
            .on(DOES_NOT_APPLY)
            .whenSurely(not(COVERED)),
        note("journey-by-other-law", "A08-1").at(IN_THE_DECISION).on(DOES_NOT_APPLY));
  }

  private static ConclusionRule consent(String id, Condition missing) {
    return procedure(id, BOTH_AUTHORITIES, BY_OTHER_LAW, "A08-g8")
        .on(APPLIES)
        .when(allOf(DATA_SHARED, missing));
  }

  private static Condition missing(FactCriterion consent) {
    return allOf(not(CONSENT_OBTAINED), not(consent));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  private static boolean isDestinationAlone(Case matter) {
    return matter.knows(TransferFacts.DESTINATION_TERRITORY)
        && Sets.intersection(matter.raised(), OTHER_MOVES).isEmpty();
  }

  /** "Tilfælde, hvor der ... er truffet beslutning om hjemsendelse" (A08-g3). */
  private static boolean isRepatriationDecided(Case matter) {
    return RepatriationNationalLaw.isDecided(matter, Set.of(MeasureKind.REPATRIATION))
        == Truth.TRUE;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(PersonalScope.residenceRemarks(matter, law))
        .addAll(TransferPlaces.remarks(matter, law, applies, TransferFacts.DESTINATION_TERRITORY))
        .addAll(PublicJourneyRules.remarks(applies, matter, law))
        .addAll(consentRemarks(matter, applies))
        .build();
  }

  /** That a consent is missing, unless surely nothing is shared. */
  private static List<Remark> consentRemarks(Case matter, Truth applies) {
    return applies != Truth.FALSE
            && !Boolean.FALSE.equals(matter.value(TransferFacts.DATA_SHARED))
            && consentObtained(matter) == Truth.FALSE
        ? List.of(Remark.of("consent-not-given", Provisions.of("A08-g8")))
        : List.of();
  }

  private static Truth consentObtained(Case matter) {
    Boolean obtained = matter.value(TransferFacts.CONSENT_OBTAINED);
    if (obtained != null) {
      return Truth.of(obtained);
    }
    return isRefused(matter) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** That of a holder of custody is needed for a child alone. */
  private static boolean isRefused(Case matter) {
    if (Boolean.TRUE.equals(matter.value(TransferFacts.CONSENT_OBTAINED))) {
      return false;
    }
    return Boolean.FALSE.equals(matter.value(TransferFacts.CONSENT_OF_PERSON))
        || Boolean.FALSE.equals(matter.value(TransferFacts.CONSENT_OF_NEAR_PERSONS))
        || (Boolean.FALSE.equals(matter.value(TransferFacts.CONSENT_OF_CUSTODY_HOLDER))
            && !Boolean.FALSE.equals(matter.value(PersonFacts.IS_CHILD)));
  }

  /** By the states alone: whether the Convention is in force there stands beside it in the rule. */
  private static Truth inAnotherCountry(Fact<Place> place, Case matter) {
    return NordicPlaces.inAnotherState(matter.value(place), matter);
  }
}
