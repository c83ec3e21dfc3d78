package org.arendal.core.article;

import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;

import java.util.List;
import java.util.Set;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.CareSetting;
import org.arendal.core.fact.Initiator;
import org.arendal.core.fact.ProxyHeard;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.TieSign;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/** The criteria of article 9(1), on which 9(2) and 9(3) build. */
final class CareRelocationFacts {
  /** The move goes from one Nordic country to another. */
  static final FactCriterion BETWEEN_NORDIC_COUNTRIES =
      FactCriterion.derived(
          "move-from-one-nordic-country-to-another",
          List.of(TransferFacts.ORIGIN_TERRITORY, TransferFacts.DESTINATION_TERRITORY),
          (matter, law) -> betweenNordicCountries(matter),
          "A09-1 A01-a-g2");

  /** The person needs treatment or care of longer duration, wherever it is given. */
  static final FactCriterion LONG_TERM_CARE =
      FactCriterion.judged(
          "long-term-care", CareFacts.LONG_TERM, "A09-1 A09-1-g1 A09-1-g3 A09-1-g4");

  /** The care is given at home or in housing of one's own. */
  static final FactCriterion CARE_AT_HOME =
      FactCriterion.oneOf(
          "care-at-home",
          CareFacts.SETTING,
          Set.of(CareSetting.OWN_HOME, CareSetting.ADAPTED_DWELLING, CareSetting.SHELTERED_HOUSING),
          "A09-1-g4");

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
          "A09-1 A09-1-g5 A09-1-g8");

  /** It is the person who expresses that wish. */
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
          "A09-1 A09-1-g9");

  /** The person can express his or her will. */
  static final FactCriterion CAN_EXPRESS_WILL =
      FactCriterion.yes("can-express-will", RelocationFacts.CAN_EXPRESS_WILL, "A09-1-g9 A09-1");

  /** The guardian, a near relative or another close person has been heard. */
  static final FactCriterion PROXY_WAS_HEARD =
      FactCriterion.oneOf(
          "close-person-heard",
          RelocationFacts.PROXY_HEARD,
          Set.of(ProxyHeard.GUARDIAN, ProxyHeard.NEAR_RELATIVE, ProxyHeard.OTHER_CLOSE_PERSON),
          "A09-1-g9 A09-1");

  /** It is clear what best matches the person's will. */
  static final FactCriterion WILL_CLARIFIED =
      FactCriterion.yes(
          "will-clarified", RelocationFacts.WILL_CLARIFIED, "A09-1-g10 A09-1-g9 A09-1");

  /** The initiative came from the person or somebody close. */
  static final FactCriterion OWN_INITIATIVE =
      FactCriterion.oneOf(
          "initiative-of-person-or-close-one",
          RelocationFacts.INITIATOR,
          Set.of(Initiator.PERSON, Initiator.CLOSE_PERSON),
          "A09-1-g6");

  /** Both the wish and the tie have been examined. */
  static final Condition EXAMINED =
      allOf(
              FactCriterion.yes("wish-examined", RelocationFacts.WISH_EXAMINED, "A09-1-g7"),
              FactCriterion.yes("tie-examined", RelocationFacts.TIE_EXAMINED, "A09-1-g7"))
          .labelled("wish-and-tie-examined");

  /** The person has a special tie to the other country; article 8 names it too. */
  static final FactCriterion SPECIAL_TIE =
      FactCriterion.judged(
          "special-tie", TransferFacts.SPECIAL_TIE, "A09-1 A09-1-g14a A09-1-g11 A08-g5");

  /** A sign of such a tie; while it is unknown it matters only until the tie is judged present. */
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
        "A09-1-g11");
  }

  /** The move will improve the person's life situation. */
  static final FactCriterion IMPROVES_LIFE =
      FactCriterion.judged(
          "improves-life",
          RelocationFacts.IMPROVES_LIFE,
          "A09-1 A09-1-g2 A09-1-g14b A09-1-g12 A09-g5 A09-1-g21");

  /** The person holds that it will. */
  static final FactCriterion OWN_VIEW_IMPROVES =
      FactCriterion.yes("own-view-improves", RelocationFacts.OWN_VIEW_IMPROVES, "A09-1-g13");

  /** The move cannot be made without the authorities: a criterion of the guidance alone. */
  static final FactCriterion ASSISTANCE_NECESSARY =
      FactCriterion.judged(
          "assistance-necessary", RelocationFacts.ASSISTANCE_NECESSARY, "A09-1-g14c A09-1-g14");

  /** The reading that does without that criterion. */
  static final FactCriterion NECESSITY_NOT_REQUIRED =
      FactCriterion.reading(Readings.ASSISTANCE_NECESSARY, Readings.NOT_REQUIRED);

  /** The authorities of the country of departure hold the criteria met. */
  static final FactCriterion ORIGIN_AGREES =
      FactCriterion.yes("origin-agrees", RelocationFacts.ORIGIN_AGREES, "A09-1-g14");

  /** The authorities of the country of arrival hold the criteria met. */
  static final FactCriterion DESTINATION_AGREES =
      FactCriterion.yes("destination-agrees", RelocationFacts.DESTINATION_AGREES, "A09-1-g14");

  /** Both do. */
  static final Condition AGREED_ON_CRITERIA =
      allOf(ORIGIN_AGREES, DESTINATION_AGREES).labelled("authorities-agree");

  /** The reading that does without that agreement. */
  static final FactCriterion AGREEMENT_NOT_REQUIRED =
      FactCriterion.reading(Readings.AGREEMENT_ON_CRITERIA, Readings.NOT_REQUIRED);

  /** Both sides agree to the move itself, its place and its costs. */
  static final Condition AGREED_TO_MOVE =
      allOf(
              FactCriterion.yes(
                  "origin-agrees-to-move", RelocationFacts.ORIGIN_AGREES_TO_MOVE, "A09-1-g25"),
              FactCriterion.yes(
                  "destination-agrees-to-move",
                  RelocationFacts.DESTINATION_AGREES_TO_MOVE,
                  "A09-1-g25"))
          .labelled("authorities-agree-to-move");

  /** Better treatment or care is what the move is for. */
  static final FactCriterion FOR_BETTER_CARE =
      FactCriterion.judged(
          "move-for-better-care", RelocationFacts.FOR_BETTER_CARE, "A09-g5 A09-1-g21");

  /** What the treaty itself asks for. */
  static final Condition MOVE_BY_THE_TREATY =
      allOf(
              PersonalScopeFacts.COVERED,
              BETWEEN_NORDIC_COUNTRIES,
              LONG_TERM_CARE,
              allOf(
                      OWN_WISH,
                      anyOf(
                              WISH_EXPRESSED,
                              CAN_EXPRESS_WILL,
                              allOf(PROXY_WAS_HEARD, WILL_CLARIFIED)
                                  .labelled("will-clarified-by-hearing"))
                          .labelled("will-is-clear"))
                  .labelled("own-will"),
              SPECIAL_TIE,
              IMPROVES_LIFE)
          .labelled("move-by-the-treaty");

  /** A move that article 9 is about: the whole of its first paragraph, with what guidance adds. */
  static final Condition MOVE_OF_ARTICLE_9 =
      allOf(
              MOVE_BY_THE_TREATY,
              anyOf(ASSISTANCE_NECESSARY, NECESSITY_NOT_REQUIRED)
                  .labelled("necessity-of-assistance"),
              allOf(
                      anyOf(ORIGIN_AGREES, AGREEMENT_NOT_REQUIRED),
                      anyOf(DESTINATION_AGREES, AGREEMENT_NOT_REQUIRED))
                  .labelled("agreement-on-criteria"))
          .labelled("move-of-article-9");

  /**
   * The treaty's own conditions are met where the Convention is in force, and nothing that is
   * settled stands against the duty to try.
   */
  static final Condition DUTY_TO_TRY =
      allOf(
              InForce.AT_BOTH_ENDS.condition(),
              MOVE_BY_THE_TREATY,
              anyOf(
                      ASSISTANCE_NECESSARY,
                      FactCriterion.notSettledAgainst(
                          Readings.ASSISTANCE_NECESSARY, Readings.NOT_REQUIRED))
                  .labelled("necessity-while-open"),
              anyOf(
                      AGREED_ON_CRITERIA,
                      FactCriterion.notSettledAgainst(
                          Readings.AGREEMENT_ON_CRITERIA, Readings.NOT_REQUIRED))
                  .labelled("agreement-while-open"))
          .labelled("duty-to-try");

  private CareRelocationFacts() {}

  private static Truth betweenNordicCountries(Case matter) {
    if (TransferPlaces.isOutside(TransferFacts.ORIGIN_TERRITORY, matter)
        || TransferPlaces.isOutside(TransferFacts.DESTINATION_TERRITORY, matter)) {
      return Truth.FALSE;
    }
    NordicState origin =
        state(TransferPlaces.territory(TransferFacts.ORIGIN_TERRITORY, matter).orElse(null));
    NordicState destination =
        state(TransferPlaces.territory(TransferFacts.DESTINATION_TERRITORY, matter).orElse(null));
    return origin == null || destination == null ? Truth.UNKNOWN : Truth.of(origin != destination);
  }

  private static @Nullable NordicState state(@Nullable Territory territory) {
    return territory == null ? null : territory.state();
  }
}
