package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BEST_EFFORTS;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.CareRelocationFacts.AGREED_ON_CRITERIA;
import static org.arendal.core.article.CareRelocationFacts.AGREED_TO_MOVE;
import static org.arendal.core.article.CareRelocationFacts.BETWEEN_NORDIC_COUNTRIES;
import static org.arendal.core.article.CareRelocationFacts.CAN_EXPRESS_WILL;
import static org.arendal.core.article.CareRelocationFacts.CARE_AT_HOME;
import static org.arendal.core.article.CareRelocationFacts.DUTY_TO_TRY;
import static org.arendal.core.article.CareRelocationFacts.EXAMINED;
import static org.arendal.core.article.CareRelocationFacts.FOR_BETTER_CARE;
import static org.arendal.core.article.CareRelocationFacts.IMPROVES_LIFE;
import static org.arendal.core.article.CareRelocationFacts.OWN_INITIATIVE;
import static org.arendal.core.article.CareRelocationFacts.OWN_VIEW_IMPROVES;
import static org.arendal.core.article.CareRelocationFacts.OWN_WISH;
import static org.arendal.core.article.CareRelocationFacts.PROXY_WAS_HEARD;
import static org.arendal.core.article.CareRelocationFacts.WILL_CLARIFIED;
import static org.arendal.core.article.CareRelocationFacts.WISH_EXPRESSED;
import static org.arendal.core.article.ConclusionRule.conclusion;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.CostDivisionFacts.COSTS_DIVIDED;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;
import static org.arendal.core.logic.Condition.unless;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Conclusion.Holder;
import org.arendal.core.answer.Conclusion.Kind;
import org.arendal.core.answer.Conclusion.Strength;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.TieSign;
import org.arendal.core.logic.Condition;

/** What follows from article 9(1). */
final class CareRelocationConclusions {
  private CareRelocationConclusions() {}

  static ConclusionRule[] all() {
    return ImmutableList.<ConclusionRule>builder()
        .addAll(assistance())
        .addAll(will())
        .addAll(tieAndLife())
        .addAll(beforeAndAfter())
        .addAll(background())
        .build()
        .toArray(new ConclusionRule[0]);
  }

  private static List<ConclusionRule> assistance() {
    return List.of(
        duty("seek-to-assist", BOTH_AUTHORITIES, BEST_EFFORTS, "A09-1 A09-1-g1 A09-1-g23")
            .on(APPLIES),
        // All that is open is what the guidance alone asks for.
        duty(
                "seek-to-assist-unless-more-required",
                BOTH_AUTHORITIES,
                BEST_EFFORTS,
                "A09-1 A09-1-g1 A09-1-g14 A09-1-g23")
            .on(UNDETERMINED)
            .whenSurely(DUTY_TO_TRY),
        toTry("find-care-place", Kind.PROCEDURE, Strength.EXAMPLE, "A09-1-g24 A09-1")
            .when(DUTY_TO_TRY),
        toTry("try-to-agree", Kind.PROCEDURE, Strength.EXAMPLE, "A09-1-g25 A09-1 A09-1-g22")
            .when(DUTY_TO_TRY),
        toTry("should-agree-on-costs", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-2-g1")
            .when(allOf(DUTY_TO_TRY, not(COSTS_DIVIDED))),
        toTry("refusal-ends-no-duty", Kind.DUTY, Strength.BEST_EFFORTS, "A09-1 A09-1-g23 A09-1-g25")
            .whenSurely(allOf(DUTY_TO_TRY, not(AGREED_TO_MOVE))),
        note("ask-for-reasons", "A13-1a A13-1b A09-1-g25")
            .on(APPLIES, UNDETERMINED)
            .whenSurely(not(AGREED_TO_MOVE)),
        note("criteria-disputed", "A09-1-g14 A09-1-g14a A09-1-g14b A09-1-g14c A13-1b")
            .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY)
            .whenSurely(not(AGREED_ON_CRITERIA)),
        note("no-right-to-place", "A09-1 A09-1-g23")
            .on(APPLIES, UNDETERMINED)
            .whenSurely(DUTY_TO_TRY),
        note("local-authorities-responsible", "A09-1 A09-1-dk A09-1-fi A09-1-is A09-1-no A09-1-se")
            .on(APPLIES, UNDETERMINED)
            .whenSurely(DUTY_TO_TRY));
  }

  private static List<ConclusionRule> will() {
    return List.of(
        duty("own-wish-presupposed", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g5 A09-1-g7 A09-1")
            .on(DOES_NOT_APPLY)
            .whenSurely(not(OWN_WISH)),
        limit("decision-accords-with-will", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g8 A09-1-g5")
            .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY),
        duty("hear-close-person", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g9")
            .on(UNDETERMINED, DOES_NOT_APPLY)
            .when(allOf(not(WISH_EXPRESSED), not(CAN_EXPRESS_WILL), not(PROXY_WAS_HEARD))),
        limit("no-move-if-will-unclear", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g10")
            .on(UNDETERMINED, DOES_NOT_APPLY)
            .when(allOf(not(WISH_EXPRESSED), not(CAN_EXPRESS_WILL), not(WILL_CLARIFIED))),
        duty("examine-wish-and-tie", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g7")
            .on(APPLIES, UNDETERMINED)
            .when(not(EXAMINED)),
        note("initiative-from-person", "A09-1-g6 A09-1-g7")
            .on(APPLIES, UNDETERMINED)
            .when(not(OWN_INITIATIVE)));
  }

  private static List<ConclusionRule> tieAndLife() {
    ImmutableList.Builder<ConclusionRule> rules = ImmutableList.builder();
    for (TieSign sign : TieSign.values()) {
      String id = "tie-sign-" + sign.code();
      rules.add(always(id, "A09-1-g11").when(CareRelocationFacts.tieSign(id, sign)));
    }
    // Once the move is judged to improve life, the own view adds nothing.
    rules.add(ownView(UNDETERMINED).when(OWN_VIEW_IMPROVES));
    rules.add(ownView(DOES_NOT_APPLY).when(unless(OWN_VIEW_IMPROVES, IMPROVES_LIFE)));
    return rules.build();
  }

  private static ConclusionRule ownView(Outcome outcome) {
    return note("own-view-strong-reason", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g13 A09-1-g12")
        .on(outcome);
  }

  private static List<ConclusionRule> beforeAndAfter() {
    return List.of(
        person("notify-departure", Kind.DUTY, Strength.BY_OTHER_LAW, "A09-1-g15")
            .when(notYet("departure-notified", RelocationFacts.DEPARTURE_NOTIFIED, "A09-1-g15")),
        person("notify-arrival", Kind.DUTY, Strength.BY_OTHER_LAW, "A09-1-g16")
            .when(notYet("arrival-notified", RelocationFacts.ARRIVAL_NOTIFIED, "A09-1-g16")),
        person("clarify-pension", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-g8 A09-g9")
            .when(notYet("pension-clarified", RelocationFacts.PENSION_CLARIFIED, "A09-g8")),
        person("clarify-tax", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-g8 A09-g9 A09-g7")
            .when(notYet("tax-clarified", RelocationFacts.TAX_CLARIFIED, "A09-g8")),
        procedure("inform-of-fees", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-g10")
            .on(APPLIES)
            .when(notYet("informed-of-fees", RelocationFacts.INFORMED_OF_FEES, "A09-g10")),
        note("residence-by-law-of-arrival", "A09-1-g17 A09-1-g18 A09-1-g19").on(APPLIES),
        note("move-is-genuine", "A09-1-g20 A09-1-g21").on(APPLIES));
  }

  private static List<ConclusionRule> background() {
    return List.of(
        always("free-to-move", "A09-g1").when(BETWEEN_NORDIC_COUNTRIES),
        always("services-by-law-of-arrival", "A09-g2").when(BETWEEN_NORDIC_COUNTRIES),
        note("no-move-between-nordic-countries", "A09-1 A01-a-g2")
            .on(DOES_NOT_APPLY)
            .whenSurely(not(BETWEEN_NORDIC_COUNTRIES)),
        always("better-care-alone", "A09-g5 A09-1-g21").whenSurely(FOR_BETTER_CARE),
        note("health-care-included", "A02-2 A02-2-g1").on(APPLIES),
        note("care-at-home-counts", "A09-1-g4 A09-1-g3").on(APPLIES).when(CARE_AT_HOME),
        note("equal-footing-is-the-aim", "A09-g6 A09-g3 A09-g4").on(APPLIES));
  }

  private static ConclusionRule toTry(String id, Kind kind, Strength strength, String provisions) {
    return conclusion(id, kind, Holder.BOTH_AUTHORITIES, strength, provisions)
        .on(APPLIES, UNDETERMINED);
  }

  private static ConclusionRule person(String id, Kind kind, Strength strength, String provisions) {
    return conclusion(id, kind, Holder.PERSON, strength, provisions).on(APPLIES);
  }

  private static ConclusionRule always(String id, String provisions) {
    return note(id, provisions).on(APPLIES, UNDETERMINED, DOES_NOT_APPLY);
  }

  private static Condition notYet(String id, Fact<Boolean> fact, String provisions) {
    return not(FactCriterion.yes(id, fact, provisions));
  }
}
