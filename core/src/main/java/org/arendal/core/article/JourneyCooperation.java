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
import static org.arendal.core.article.CareRelocationFacts.SPECIAL_TIE;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.EqualTreatmentFacts.STAY_TEMPORARY;
import static org.arendal.core.article.JourneyCooperationFacts.CHILD;
import static org.arendal.core.article.JourneyCooperationFacts.CONSENT_OBTAINED;
import static org.arendal.core.article.JourneyCooperationFacts.CONSENT_OF_CUSTODY_HOLDER;
import static org.arendal.core.article.JourneyCooperationFacts.CONSENT_OF_NEAR_PERSONS;
import static org.arendal.core.article.JourneyCooperationFacts.CONSENT_OF_PERSON;
import static org.arendal.core.article.JourneyCooperationFacts.CUSTODY_HOLDER_ABROAD;
import static org.arendal.core.article.JourneyCooperationFacts.DATA_SHARED;
import static org.arendal.core.article.JourneyCooperationFacts.ESCORT_NECESSARY;
import static org.arendal.core.article.JourneyCooperationFacts.FROM_ANOTHER_COUNTRY;
import static org.arendal.core.article.JourneyCooperationFacts.HAS_MEANS;
import static org.arendal.core.article.JourneyCooperationFacts.NEEDS_ARRANGING;
import static org.arendal.core.article.JourneyCooperationFacts.QUESTION_ARISEN;
import static org.arendal.core.article.JourneyCooperationFacts.REPATRIATION_DECIDED;
import static org.arendal.core.article.JourneyCooperationFacts.TO_ANOTHER_COUNTRY;
import static org.arendal.core.article.JourneyCooperationFacts.TO_HOST_COUNTRY;
import static org.arendal.core.article.JourneyCooperationFacts.WEAK_HEALTH;
import static org.arendal.core.article.JourneyCooperationFacts.YOUNG_OR_FRAIL;
import static org.arendal.core.article.PersonalScopeFacts.COVERED;
import static org.arendal.core.article.TransferPlaces.DESTINATION_IN_FORCE;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
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
        duty("arrange-journey", HOST_AUTHORITY, BINDING, "A08-1").on(APPLIES),
        duty("other-organ-assists", OTHER_AUTHORITY, BINDING, "A13-1a A08-1").on(APPLIES),
        duty("what-cooperation-covers", HOST_AUTHORITY, BY_GUIDANCE, "A08-g1").on(APPLIES),
        procedure("escort-may-be-agreed", BOTH_AUTHORITIES, PERMITTED, "A08-g7")
            .on(APPLIES)
            .when(allOf(YOUNG_OR_FRAIL, ESCORT_NECESSARY)),
        limit("observe-secrecy", BOTH_AUTHORITIES, BY_OTHER_LAW, "A08-g8").on(APPLIES),
        consent("obtain-consent-first", not(CONSENT_OBTAINED)),
        consent("ask-consent-of-person", missing(CONSENT_OF_PERSON)),
        consent("ask-consent-of-custody-holder", allOf(CHILD, missing(CONSENT_OF_CUSTODY_HOLDER))),
        consent("ask-consent-of-near-persons", missing(CONSENT_OF_NEAR_PERSONS)),
        note("destination-need-not-be-own-country", "A08-g4").on(APPLIES),
        note("wish-or-decision-alike", "A08-1 A08-g2 A08-g3").on(APPLIES),
        note("no-payer-named", "A08-1 A08-g1").on(APPLIES),
        note("responsible-organ-not-named", "A08-1 A13-1b").on(APPLIES),
        note("situation-without-means", "A08-g2")
            .on(APPLIES)
            .when(allOf(STAY_TEMPORARY, not(HAS_MEANS))),
        note("situation-repatriation", "A08-g3 A08-1")
            .on(APPLIES, UNDETERMINED)
            .when(REPATRIATION_DECIDED),
        note("situation-weak-health", "A08-g5").on(APPLIES).when(allOf(WEAK_HEALTH, SPECIAL_TIE)),
        note("situation-child", "A08-g6").on(APPLIES).when(allOf(CHILD, CUSTODY_HOLDER_ABROAD)),
        note("child-considerations-too", "A13-2").on(APPLIES).when(CHILD),
        note("sending-authority-arranges", "A08-1 A08-g1 A13-1a")
            .on(DOES_NOT_APPLY)
            .when(allOf(TO_HOST_COUNTRY, FROM_ANOTHER_COUNTRY)),
        note("no-arranging-needed", "A08-1")
            .on(DOES_NOT_APPLY)
            .whenSurely(allOf(COVERED, QUESTION_ARISEN, not(NEEDS_ARRANGING))),
        note("once-the-question-comes-up", "A08-1")
            .on(DOES_NOT_APPLY)
            .whenSurely(allOf(COVERED, not(QUESTION_ARISEN))),
        note("journey-for-covered-persons", "A08-1 A03-1")
            .on(DOES_NOT_APPLY)
            .whenSurely(not(COVERED)),
        note("journey-by-other-law", "A08-1").on(DOES_NOT_APPLY));
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
    return NationalRepatriationFacts.isDecided(matter, Set.of(MeasureKind.REPATRIATION))
        == Truth.TRUE;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return ImmutableList.<Remark>builder()
        .addAll(PersonalScopeFacts.residenceRemarks(matter, law))
        .addAll(TransferPlaces.remarks(matter, law, applies, TransferFacts.DESTINATION_TERRITORY))
        .addAll(applies == Truth.FALSE ? List.of() : PublicJourneyRules.remarks(matter, law))
        .build();
  }
}
