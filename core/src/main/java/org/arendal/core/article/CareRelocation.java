package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BEST_EFFORTS;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.BEFORE_DECIDING;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.ConclusionRule.conclusion;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;
import static org.arendal.core.logic.Condition.unless;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Conclusion.Holder;
import org.arendal.core.answer.Conclusion.Kind;
import org.arendal.core.answer.Conclusion.Strength;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.CareSetting;
import org.arendal.core.fact.Initiator;
import org.arendal.core.fact.ProxyHeard;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TieSign;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;

/**
 * Article 9(1): authorities help a person with a lasting need for treatment or care to move.
 *
 * <p>"Når en person, der omfattes af konventionen, med behov for behandling eller pleje af længere
 * varighed har ønske om at flytte fra et nordisk land til et andet nordisk land, hvortil den
 * pågældende har en særlig tilknytning, skal de ansvarlige myndigheder i de to lande søge at
 * medvirke til en sådan flytning, såfremt denne vil forbedre den pågældendes livssituation."
 *
 * <p>The person is covered, needs treatment or care for a longer time, in an institution or at
 * home, wishes to move to another Nordic country with which he or she has a special tie, and the
 * move will improve his or her life situation. Then the responsible authorities of both countries,
 * local or regional ones, must seek to assist: a duty to try, not a right to a place. Health care
 * is included. Without article 9 a person remains free to move.
 *
 * <p>Two things that only the guidance asks for are open readings: that both countries' authorities
 * hold the criteria met, and that their help is necessary. That a side refuses the move itself, its
 * place or its costs, never touches the outcome: the duty to try goes on. Better care alone is no
 * better life situation, which is for the judgement on that; better care as well does no harm.
 *
 * <p>Who cannot express a will has it clarified: the authorities hear somebody close, who speaks of
 * that will and not of what is best. While nobody has been heard the wish is unknown and not
 * absent; if the will cannot be clarified no move should take place.
 *
 * <p>Left to humans: whether the need is of longer duration, the tie special, the life situation
 * improved and the help necessary. The person's own view is a strong reason, and not conclusive.
 *
 * <p>Whom the Convention covers is made in {@link PersonalScope}. That it is in force where the
 * move starts and where it leads stands first in the rules of all three paragraphs, see {@link
 * ArticleOnMove}.
 *
 * <p>Source: A09-1, A09-g1 to A09-g10, A09-1-g1 to A09-1-g25, A02-2. Readings: ADR 0072. See ADR
 * 0041 on the will.
 */
public final class CareRelocation extends ArticleOnMove {
  /** The person needs treatment or care of longer duration, wherever it is given. */
  static final FactCriterion LONG_TERM_CARE =
      FactCriterion.judged(
              "long-term-care", CareFacts.LONG_TERM, "A09-1 A09-1-g1 A09-1-g3 A09-1-g4")
          .treaty("A09-1", "behandling eller pleje af længere varighed");

  /** The care is given at home or in housing of one's own. */
  static final FactCriterion CARE_AT_HOME =
      FactCriterion.oneOf(
              "care-at-home",
              CareFacts.SETTING,
              Set.of(
                  CareSetting.OWN_HOME,
                  CareSetting.ADAPTED_DWELLING,
                  CareSetting.SHELTERED_HOUSING),
              "A09-1-g4")
          .how();

  /** The move is what the person wants. */
  static final FactCriterion OWN_WISH =
      FactCriterion.derived(
              "own-wish-to-move",
              List.of(RelocationFacts.WISH, RelocationFacts.WISH_EXPRESSED),
              (matter, law) -> {
                Boolean wish = matter.value(RelocationFacts.WISH);
                return Boolean.TRUE.equals(matter.value(RelocationFacts.WISH_EXPRESSED))
                    ? Truth.TRUE
                    : wish == null ? Truth.UNKNOWN : Truth.of(wish);
              },
              "A09-1 A09-1-g5 A09-1-g8")
          .treaty("A09-1", "har ønske om at flytte");

  /** It is the person who expresses the wish to move. */
  static final FactCriterion WISH_EXPRESSED =
      FactCriterion.derived(
              "wish-expressed",
              List.of(RelocationFacts.WISH_EXPRESSED, RelocationFacts.CAN_EXPRESS_WILL),
              (matter, law) -> {
                Boolean expressed = matter.value(RelocationFacts.WISH_EXPRESSED);
                if (expressed == null) {
                  // Who cannot express a will does not express a wish.
                  return Boolean.FALSE.equals(matter.value(RelocationFacts.CAN_EXPRESS_WILL))
                      ? Truth.FALSE
                      : Truth.UNKNOWN;
                }
                return Truth.of(expressed);
              },
              "A09-1 A09-1-g9")
          .treaty("A09-1", "har ønske om at flytte");

  /** The person can express his or her will. */
  static final FactCriterion CAN_EXPRESS_WILL =
      FactCriterion.yes("can-express-will", RelocationFacts.CAN_EXPRESS_WILL, "A09-1-g9 A09-1")
          .explains("A09-1", "har ønske om at flytte");

  /**
   * The guardian, a near relative or another close person has been heard on what best matches the
   * will of a person who cannot express it.
   */
  static final FactCriterion PROXY_WAS_HEARD =
      FactCriterion.oneOf(
              "close-person-heard",
              RelocationFacts.PROXY_HEARD,
              Set.of(ProxyHeard.GUARDIAN, ProxyHeard.NEAR_RELATIVE, ProxyHeard.OTHER_CLOSE_PERSON),
              "A09-1-g9")
          .how();

  /** It is clear what best matches the person's will. */
  static final FactCriterion WILL_CLARIFIED =
      FactCriterion.yes(
              "will-clarified", RelocationFacts.WILL_CLARIFIED, "A09-1-g10 A09-1-g9 A09-1")
          .explains("A09-1", "har ønske om at flytte");

  /** The initiative came from the person or somebody close. */
  static final FactCriterion OWN_INITIATIVE =
      FactCriterion.oneOf(
              "initiative-of-person-or-close-one",
              RelocationFacts.INITIATOR,
              Set.of(Initiator.PERSON, Initiator.CLOSE_PERSON),
              "A09-1-g6")
          .how();

  /** Both the wish and the tie have been examined. */
  static final Condition EXAMINED =
      allOf(
              FactCriterion.yes("wish-examined", RelocationFacts.WISH_EXAMINED, "A09-1-g7").how(),
              FactCriterion.yes("tie-examined", RelocationFacts.TIE_EXAMINED, "A09-1-g7").how())
          .labelled("wish-and-tie-examined");

  /** The move goes from one Nordic country to another. */
  static final FactCriterion BETWEEN_NORDIC_COUNTRIES =
      FactCriterion.derived(
              "move-from-one-nordic-country-to-another",
              List.of(TransferFacts.ORIGIN_TERRITORY, TransferFacts.DESTINATION_TERRITORY),
              // By the states alone; that the Convention is in force at both ends stands beside it.
              (matter, law) ->
                  NordicPlaces.inTwoStates(
                      matter.value(TransferFacts.ORIGIN_TERRITORY),
                      matter.value(TransferFacts.DESTINATION_TERRITORY)),
              "A09-1 A01-a-g2")
          .treaty("A09-1", "fra et nordisk land til et andet nordisk land");

  /**
   * The person has a special tie to the other country; the remarks to article 8 speak of it too.
   */
  static final FactCriterion SPECIAL_TIE =
      FactCriterion.judged(
              "special-tie", TransferFacts.SPECIAL_TIE, "A09-1 A09-1-g14a A09-1-g11 A08-g5")
          .treaty("A09-1", "særlig tilknytning");

  /** The move will improve the person's life situation. */
  static final FactCriterion IMPROVES_LIFE =
      FactCriterion.judged(
              "improves-life",
              RelocationFacts.IMPROVES_LIFE,
              "A09-1 A09-1-g2 A09-1-g14b A09-1-g12 A09-g5 A09-1-g21")
          .treaty("A09-1", "vil forbedre den pågældendes livssituation");

  /** The person holds that the move will improve his or her life situation. */
  static final FactCriterion OWN_VIEW_IMPROVES =
      FactCriterion.yes("own-view-improves", RelocationFacts.OWN_VIEW_IMPROVES, "A09-1-g13").how();

  /** The move cannot be made without the authorities: a criterion of the guidance alone. */
  static final FactCriterion ASSISTANCE_NECESSARY =
      FactCriterion.judged(
              "assistance-necessary", RelocationFacts.ASSISTANCE_NECESSARY, "A09-1-g14c A09-1-g14")
          .adds();

  /** The authorities of the country of departure hold the criteria met. */
  static final FactCriterion ORIGIN_AGREES =
      FactCriterion.yes("origin-agrees", RelocationFacts.ORIGIN_AGREES, "A09-1-g14").adds();

  /** The authorities of the country of arrival hold the criteria met. */
  static final FactCriterion DESTINATION_AGREES =
      FactCriterion.yes("destination-agrees", RelocationFacts.DESTINATION_AGREES, "A09-1-g14")
          .adds();

  /** The authorities of both countries hold the criteria met, "skal være enige" (A09-1-g14). */
  static final Condition AGREED_ON_CRITERIA =
      allOf(ORIGIN_AGREES, DESTINATION_AGREES).labelled("authorities-agree");

  /** Both sides agree to the move itself, its place and its costs. */
  static final Condition AGREED_TO_MOVE =
      allOf(
              FactCriterion.yes(
                      "origin-agrees-to-move", RelocationFacts.ORIGIN_AGREES_TO_MOVE, "A09-1-g25")
                  .how(),
              FactCriterion.yes(
                      "destination-agrees-to-move",
                      RelocationFacts.DESTINATION_AGREES_TO_MOVE,
                      "A09-1-g25")
                  .how())
          .labelled("authorities-agree-to-move");

  /** Better treatment or care is what the move is for. */
  static final FactCriterion FOR_BETTER_CARE =
      FactCriterion.judged(
              "move-for-better-care", RelocationFacts.FOR_BETTER_CARE, "A09-g5 A09-1-g21")
          .how();

  /**
   * The agreement divides costs: of paragraph 2, and here because part of the help with a move is
   * that the authorities should agree on them.
   */
  static final FactCriterion COSTS_DIVIDED =
      FactCriterion.yes("costs-divided", AgreementFacts.COST_DIVISION, "A09-2 A09-2-g1")
          .treaty("A09-2", "fordeling af udgifterne");

  /**
   * What the treaty itself asks for, with what its "ønske" is taken to mean: the wish is the
   * person's own, and where he or she cannot express a will, that will has been clarified. Hearing
   * somebody close is how that is done, and a duty of the authorities: that they have not done it
   * yet is no reason against the person.
   */
  static final Condition MOVE_BY_THE_TREATY =
      allOf(
              PersonalScope.COVERED,
              BETWEEN_NORDIC_COUNTRIES,
              LONG_TERM_CARE,
              allOf(
                      OWN_WISH,
                      anyOf(WISH_EXPRESSED, CAN_EXPRESS_WILL, WILL_CLARIFIED)
                          .labelled("will-is-clear"))
                  .labelled("own-will"),
              SPECIAL_TIE,
              IMPROVES_LIFE)
          .labelled("move-by-the-treaty");

  /** A move that article 9 is about: the whole of its first paragraph, with what guidance adds. */
  static final Condition MOVE_OF_ARTICLE_9 =
      allOf(
              MOVE_BY_THE_TREATY,
              necessaryOr(
                      FactCriterion.reading(
                          Readings.ASSISTANCE_NECESSARY, ReadingOption.NOT_REQUIRED))
                  .labelled("necessity-of-assistance"),
              agreedOr(
                      FactCriterion.reading(
                          Readings.AGREEMENT_ON_CRITERIA, ReadingOption.NOT_REQUIRED))
                  .labelled("agreement-on-criteria"))
          .labelled("move-of-article-9");

  /**
   * The duty to try stands, or nothing that is settled stands against it: a move of article 9 where
   * the Convention is in force, while it is open whether what the guidance adds is required.
   */
  static final Condition DUTY_TO_TRY =
      allOf(
              InForce.AT_BOTH_ENDS.condition(),
              MOVE_BY_THE_TREATY,
              necessaryOr(
                      FactCriterion.notSettledAgainst(
                          Readings.ASSISTANCE_NECESSARY, ReadingOption.NOT_REQUIRED))
                  .labelled("necessity-while-open"),
              agreedOr(
                      FactCriterion.notSettledAgainst(
                          Readings.AGREEMENT_ON_CRITERIA, ReadingOption.NOT_REQUIRED))
                  .labelled("agreement-while-open"))
          .labelled("duty-to-try");

  private static final Raising RAISING = Raising.by(Section.RELOCATION);

  /** Creates the evaluator; it has no state. */
  public CareRelocation() {
    super(Article.CARE_RELOCATION, MOVE_OF_ARTICLE_9, conclusionRules());
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  /** The authorities' help is necessary, unless the reading does without that. */
  private static Condition necessaryOr(FactCriterion notRequired) {
    return anyOf(ASSISTANCE_NECESSARY, notRequired);
  }

  /**
   * Both sides hold the criteria met, unless the reading does without that; once one does not, the
   * other's view changes nothing.
   */
  private static Condition agreedOr(FactCriterion notRequired) {
    return anyOf(AGREED_ON_CRITERIA, notRequired);
  }

  /** A sign of a special tie; an unknown one matters only until the tie is judged present. */
  static FactCriterion tieSign(String id, TieSign sign) {
    FactCriterion has = FactCriterion.has(id, TransferFacts.TIE_SIGNS, sign, "A09-1-g11");
    return FactCriterion.derived(
            id,
            List.of(TransferFacts.TIE_SIGNS, TransferFacts.SPECIAL_TIE),
            (matter, law) -> {
              Truth truth = has.test(matter, law);
              return truth == Truth.UNKNOWN && SPECIAL_TIE.test(matter, law) == Truth.TRUE
                  ? Truth.FALSE
                  : truth;
            },
            "A09-1-g11")
        .provisional()
        .how();
  }

  private static ConclusionRule[] conclusionRules() {
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
    return ImmutableList.<ConclusionRule>builder()
        .add(
            duty("seek-to-assist", BOTH_AUTHORITIES, BEST_EFFORTS, "A09-1 A09-1-g1 A09-1-g23")
                .at(WITH_THE_OTHER_COUNTRY)
                .on(APPLIES),
            // All that is open is what the guidance alone asks for.
            duty(
                    "seek-to-assist-unless-more-required",
                    BOTH_AUTHORITIES,
                    BEST_EFFORTS,
                    "A09-1 A09-1-g1 A09-1-g14 A09-1-g23")
                .at(WITH_THE_OTHER_COUNTRY)
                .on(UNDETERMINED)
                .whenSurely(DUTY_TO_TRY))
        .addAll(toTry("find-care-place", Strength.EXAMPLE, "A09-1-g24 A09-1", DUTY_TO_TRY))
        .addAll(toTry("try-to-agree", Strength.EXAMPLE, "A09-1-g25 A09-1 A09-1-g22", DUTY_TO_TRY))
        .addAll(
            toTry(
                "should-agree-on-costs",
                Strength.BY_GUIDANCE,
                "A09-2-g1",
                allOf(DUTY_TO_TRY, not(COSTS_DIVIDED))))
        .add(
            duty(
                    "refusal-ends-no-duty",
                    BOTH_AUTHORITIES,
                    BEST_EFFORTS,
                    "A09-1 A09-1-g23 A09-1-g25")
                .on(APPLIES, UNDETERMINED)
                .at(WITH_THE_OTHER_COUNTRY)
                .whenSurely(allOf(DUTY_TO_TRY, not(AGREED_TO_MOVE))),
            note("ask-for-reasons", "A13-1a A13-1b A09-1-g25")
                .at(WITH_THE_OTHER_COUNTRY)
                .on(APPLIES, UNDETERMINED)
                .whenSurely(not(AGREED_TO_MOVE)),
            note("criteria-disputed", "A09-1-g14 A09-1-g14a A09-1-g14b A09-1-g14c A13-1b")
                .at(WITH_THE_OTHER_COUNTRY)
                .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY)
                .whenSurely(not(AGREED_ON_CRITERIA)),
            note("no-right-to-place", "A09-1 A09-1-g23")
                .guarding()
                .at(IN_THE_DECISION)
                .on(APPLIES, UNDETERMINED)
                .whenSurely(DUTY_TO_TRY),
            note(
                    "local-authorities-responsible",
                    "A09-1 A09-1-dk A09-1-fi A09-1-is A09-1-no A09-1-se")
                .at(WITH_THE_OTHER_COUNTRY)
                .on(APPLIES, UNDETERMINED)
                .whenSurely(DUTY_TO_TRY))
        .build();
  }

  private static List<ConclusionRule> will() {
    return List.of(
        duty("own-wish-presupposed", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g5 A09-1-g7 A09-1")
            .at(BEFORE_DECIDING)
            .on(DOES_NOT_APPLY)
            .whenSurely(not(OWN_WISH)),
        limit("decision-accords-with-will", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g8 A09-1-g5")
            .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY),
        duty("hear-close-person", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g9")
            .at(BEFORE_DECIDING)
            .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY)
            .when(allOf(not(WISH_EXPRESSED), not(CAN_EXPRESS_WILL), not(PROXY_WAS_HEARD))),
        limit("no-move-if-will-unclear", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g10")
            .on(UNDETERMINED, DOES_NOT_APPLY)
            .when(allOf(not(WISH_EXPRESSED), not(CAN_EXPRESS_WILL), not(WILL_CLARIFIED))),
        duty("examine-wish-and-tie", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-1-g7")
            .at(BEFORE_DECIDING)
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
      rules.add(always(id, "A09-1-g11").when(tieSign(id, sign)));
    }
    // A strong reason "i sig selv": also beside the judgement that the move will improve life.
    rules.add(ownView(APPLIES).whenSurely(OWN_VIEW_IMPROVES));
    rules.add(ownView(UNDETERMINED).when(OWN_VIEW_IMPROVES));
    // Where life will improve and the article fails all the same, the view changes nothing.
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
            .at(AFTERWARDS)
            .when(
                not(
                    FactCriterion.yes(
                            "departure-notified", RelocationFacts.DEPARTURE_NOTIFIED, "A09-1-g15")
                        .national())),
        person("notify-arrival", Kind.DUTY, Strength.BY_OTHER_LAW, "A09-1-g16")
            .at(AFTERWARDS)
            .when(
                not(
                    FactCriterion.yes(
                            "arrival-notified", RelocationFacts.ARRIVAL_NOTIFIED, "A09-1-g16")
                        .national())),
        person("clarify-pension", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-g8 A09-g9")
            .at(WITH_THE_OTHER_COUNTRY)
            .when(
                not(
                    FactCriterion.yes(
                            "pension-clarified", RelocationFacts.PENSION_CLARIFIED, "A09-g8")
                        .how())),
        person("clarify-tax", Kind.PROCEDURE, Strength.BY_GUIDANCE, "A09-g8 A09-g9 A09-g7")
            .at(WITH_THE_OTHER_COUNTRY)
            .when(
                not(
                    FactCriterion.yes("tax-clarified", RelocationFacts.TAX_CLARIFIED, "A09-g8")
                        .how())),
        procedure("inform-of-fees", BOTH_AUTHORITIES, BY_GUIDANCE, "A09-g10")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            .when(
                not(
                    FactCriterion.yes(
                            "informed-of-fees", RelocationFacts.INFORMED_OF_FEES, "A09-g10")
                        .how())),
        note("residence-by-law-of-arrival", "A09-1-g17 A09-1-g18 A09-1-g19")
            .at(AFTERWARDS)
            .on(APPLIES),
        note("move-is-genuine", "A09-1-g20 A09-1-g21").at(AFTERWARDS).on(APPLIES));
  }

  private static List<ConclusionRule> background() {
    return List.of(
        always("free-to-move", "A09-g1").when(BETWEEN_NORDIC_COUNTRIES),
        always("services-by-law-of-arrival", "A09-g2")
            .at(AFTERWARDS)
            .when(BETWEEN_NORDIC_COUNTRIES),
        note("no-move-between-nordic-countries", "A09-1 A01-a-g2")
            .on(DOES_NOT_APPLY)
            .whenSurely(not(BETWEEN_NORDIC_COUNTRIES)),
        always("better-care-alone", "A09-g5 A09-1-g21").whenSurely(FOR_BETTER_CARE),
        note("health-care-included", "A02-2 A02-2-g1").on(APPLIES),
        note("care-at-home-counts", "A09-1-g4 A09-1-g3").on(APPLIES).when(CARE_AT_HOME),
        note("equal-footing-is-the-aim", "A09-g6 A09-g3 A09-g4").on(APPLIES));
  }

  /** How the authorities try: while the article is open only if they surely have to. */
  private static List<ConclusionRule> toTry(
      String id, Strength strength, String provisions, Condition when) {
    ConclusionRule how =
        procedure(id, BOTH_AUTHORITIES, strength, provisions).at(WITH_THE_OTHER_COUNTRY);
    return List.of(
        how.on(APPLIES).when(when), how.on(UNDETERMINED).when(when).onceSurely(DUTY_TO_TRY));
  }

  private static ConclusionRule person(String id, Kind kind, Strength strength, String provisions) {
    return conclusion(id, kind, Holder.PERSON, strength, provisions).on(APPLIES);
  }

  private static ConclusionRule always(String id, String provisions) {
    return note(id, provisions).on(APPLIES, UNDETERMINED, DOES_NOT_APPLY);
  }
}
