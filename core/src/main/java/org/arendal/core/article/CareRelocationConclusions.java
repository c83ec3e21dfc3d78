package org.arendal.core.article;

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
import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.CostDivisionFacts.COSTS_DIVIDED;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.article.Conclusion.Holder;
import org.arendal.core.article.Conclusion.Kind;
import org.arendal.core.article.Conclusion.Strength;
import org.arendal.core.logic.Condition;
import org.arendal.core.model.Fact;
import org.arendal.core.model.RelocationFacts;
import org.arendal.core.model.TieSign;

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
        on(
            APPLIES,
            "seek-to-assist",
            Kind.DUTY,
            Holder.BOTH_AUTHORITIES,
            Strength.BEST_EFFORTS,
            "A09-1",
            "A09-1-g1",
            "A09-1-g23"),
        // All that is open is what the guidance alone asks for.
        on(
                UNDETERMINED,
                "seek-to-assist-unless-more-required",
                Kind.DUTY,
                Holder.BOTH_AUTHORITIES,
                Strength.BEST_EFFORTS,
                "A09-1",
                "A09-1-g1",
                "A09-1-g14",
                "A09-1-g23")
            .whenSurely(DUTY_TO_TRY),
        toTry("find-care-place", Kind.PROCEDURE, Strength.EXAMPLE, "A09-1-g24", "A09-1")
            .when(DUTY_TO_TRY),
        toTry("try-to-agree", Kind.PROCEDURE, Strength.EXAMPLE, "A09-1-g25", "A09-1", "A09-1-g22")
            .when(DUTY_TO_TRY),
        toTry("should-agree-on-costs", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-2-g1")
            .when(Condition.allOf(DUTY_TO_TRY, Condition.not(COSTS_DIVIDED))),
        toTry(
                "refusal-ends-no-duty",
                Kind.DUTY,
                Strength.BEST_EFFORTS,
                "A09-1",
                "A09-1-g23",
                "A09-1-g25")
            .whenSurely(Condition.allOf(DUTY_TO_TRY, Condition.not(AGREED_TO_MOVE))),
        inform(APPLIES, "ask-for-reasons", "A13-1a", "A13-1b", "A09-1-g25")
            .alsoOn(UNDETERMINED)
            .whenSurely(Condition.not(AGREED_TO_MOVE)),
        inform(
                APPLIES,
                "criteria-disputed",
                "A09-1-g14",
                "A09-1-g14a",
                "A09-1-g14b",
                "A09-1-g14c",
                "A13-1b")
            .alsoOn(UNDETERMINED)
            .alsoOn(DOES_NOT_APPLY)
            .whenSurely(Condition.not(AGREED_ON_CRITERIA)),
        inform(APPLIES, "no-right-to-place", "A09-1", "A09-1-g23")
            .alsoOn(UNDETERMINED)
            .whenSurely(DUTY_TO_TRY),
        inform(
                APPLIES,
                "local-authorities-responsible",
                "A09-1",
                "A09-1-dk",
                "A09-1-fi",
                "A09-1-is",
                "A09-1-no",
                "A09-1-se")
            .alsoOn(UNDETERMINED)
            .whenSurely(DUTY_TO_TRY));
  }

  private static List<ConclusionRule> will() {
    return List.of(
        on(
                DOES_NOT_APPLY,
                "own-wish-presupposed",
                Kind.DUTY,
                Holder.BOTH_AUTHORITIES,
                Strength.BY_GUIDANCE,
                "A09-1-g5",
                "A09-1-g7",
                "A09-1")
            .whenSurely(Condition.not(OWN_WISH)),
        on(
                APPLIES,
                "decision-accords-with-will",
                Kind.LIMIT,
                Holder.BOTH_AUTHORITIES,
                Strength.BY_GUIDANCE,
                "A09-1-g8",
                "A09-1-g5")
            .alsoOn(UNDETERMINED)
            .alsoOn(DOES_NOT_APPLY),
        on(
                UNDETERMINED,
                "hear-close-person",
                Kind.DUTY,
                Holder.BOTH_AUTHORITIES,
                Strength.BY_GUIDANCE,
                "A09-1-g9")
            .alsoOn(DOES_NOT_APPLY)
            .when(
                Condition.allOf(
                    Condition.not(WISH_EXPRESSED),
                    Condition.not(CAN_EXPRESS_WILL),
                    Condition.not(PROXY_WAS_HEARD))),
        on(
                UNDETERMINED,
                "no-move-if-will-unclear",
                Kind.LIMIT,
                Holder.BOTH_AUTHORITIES,
                Strength.BY_GUIDANCE,
                "A09-1-g10")
            .alsoOn(DOES_NOT_APPLY)
            .when(
                Condition.allOf(
                    Condition.not(WISH_EXPRESSED),
                    Condition.not(CAN_EXPRESS_WILL),
                    Condition.not(WILL_CLARIFIED))),
        on(
                APPLIES,
                "examine-wish-and-tie",
                Kind.DUTY,
                Holder.BOTH_AUTHORITIES,
                Strength.BY_GUIDANCE,
                "A09-1-g7")
            .alsoOn(UNDETERMINED)
            .when(Condition.not(EXAMINED)),
        inform(APPLIES, "initiative-from-person", "A09-1-g6", "A09-1-g7")
            .alsoOn(UNDETERMINED)
            .when(Condition.not(OWN_INITIATIVE)));
  }

  private static List<ConclusionRule> tieAndLife() {
    ImmutableList.Builder<ConclusionRule> rules = ImmutableList.builder();
    for (TieSign sign : TieSign.values()) {
      String id = "tie-sign-" + sign.code();
      rules.add(always(id, "A09-1-g11").when(Condition.of(CareRelocationFacts.tieSign(id, sign))));
    }
    // Once the move is judged to improve life, the own view adds nothing.
    rules.add(ownView(UNDETERMINED).when(Condition.of(OWN_VIEW_IMPROVES)));
    rules.add(
        ownView(DOES_NOT_APPLY)
            .when(Condition.unless(Condition.of(OWN_VIEW_IMPROVES), Condition.of(IMPROVES_LIFE))));
    return rules.build();
  }

  private static ConclusionRule ownView(Outcome outcome) {
    return on(
        outcome,
        "own-view-strong-reason",
        Kind.INFORMATION,
        Holder.BOTH_AUTHORITIES,
        Strength.BY_GUIDANCE,
        "A09-1-g13",
        "A09-1-g12");
  }

  private static List<ConclusionRule> beforeAndAfter() {
    return List.of(
        person("notify-departure", Kind.DUTY, Strength.BY_OTHER_LAW, "A09-1-g15")
            .when(notYet("departure-notified", RelocationFacts.DEPARTURE_NOTIFIED, "A09-1-g15")),
        person("notify-arrival", Kind.DUTY, Strength.BY_OTHER_LAW, "A09-1-g16")
            .when(notYet("arrival-notified", RelocationFacts.ARRIVAL_NOTIFIED, "A09-1-g16")),
        person("clarify-pension", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-g8", "A09-g9")
            .when(notYet("pension-clarified", RelocationFacts.PENSION_CLARIFIED, "A09-g8")),
        person("clarify-tax", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-g8", "A09-g9", "A09-g7")
            .when(notYet("tax-clarified", RelocationFacts.TAX_CLARIFIED, "A09-g8")),
        on(
                APPLIES,
                "inform-of-fees",
                Kind.PROCEDURE,
                Holder.BOTH_AUTHORITIES,
                Strength.BY_GUIDANCE,
                "A09-g10")
            .when(notYet("informed-of-fees", RelocationFacts.INFORMED_OF_FEES, "A09-g10")),
        inform(APPLIES, "residence-by-law-of-arrival", "A09-1-g17", "A09-1-g18", "A09-1-g19"),
        inform(APPLIES, "move-is-genuine", "A09-1-g20", "A09-1-g21"));
  }

  private static List<ConclusionRule> background() {
    return List.of(
        always("free-to-move", "A09-g1").when(Condition.of(BETWEEN_NORDIC_COUNTRIES)),
        always("services-by-law-of-arrival", "A09-g2").when(Condition.of(BETWEEN_NORDIC_COUNTRIES)),
        inform(DOES_NOT_APPLY, "no-move-between-nordic-countries", "A09-1", "A01-a-g2")
            .whenSurely(Condition.not(BETWEEN_NORDIC_COUNTRIES)),
        always("better-care-alone", "A09-g5", "A09-1-g21")
            .whenSurely(Condition.of(FOR_BETTER_CARE)),
        inform(APPLIES, "health-care-included", "A02-2", "A02-2-g1"),
        inform(APPLIES, "care-at-home-counts", "A09-1-g4", "A09-1-g3")
            .when(Condition.of(CARE_AT_HOME)),
        inform(APPLIES, "equal-footing-is-the-aim", "A09-g6", "A09-g3", "A09-g4"));
  }

  private static ConclusionRule toTry(
      String id, Kind kind, Strength strength, String... provisions) {
    return on(APPLIES, id, kind, Holder.BOTH_AUTHORITIES, strength, provisions)
        .alsoOn(UNDETERMINED);
  }

  private static ConclusionRule person(
      String id, Kind kind, Strength strength, String... provisions) {
    return on(APPLIES, id, kind, Holder.PERSON, strength, provisions);
  }

  private static ConclusionRule always(String id, String... provisions) {
    return inform(APPLIES, id, provisions).alsoOn(UNDETERMINED).alsoOn(DOES_NOT_APPLY);
  }

  private static Condition notYet(String id, Fact<Boolean> fact, String... provisions) {
    return Condition.not(FactCriterion.yes(id, fact, provisions));
  }
}
