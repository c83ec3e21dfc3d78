package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.EXAMPLE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.answer.Stage.WITH_THE_OTHER_COUNTRY;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.law.Territory.DENMARK;
import static org.arendal.core.law.Territory.FINLAND;
import static org.arendal.core.law.Territory.NORWAY;
import static org.arendal.core.law.Territory.SWEDEN;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * Article 10: municipalities at the border let disabled and elderly persons use their transport
 * schemes to a neighbouring municipality in the other country.
 *
 * <p>The duty is the municipalities', on both sides: to cooperate, so that a trip to the neighbour
 * across the border becomes possible in the same way as one to a neighbour at home. So the host is
 * the country of the person's own municipality, where the person lives, or that of the one visited.
 * The guidance presupposes terms as favourable as at home, and names forms of cooperation as
 * examples. The guidance names the borders between Norway and Finland, Norway and Sweden, Sweden
 * and Finland, and the Øresund between Denmark and Sweden. Iceland is not affected; other borders
 * and the territories are not mentioned, which is an open reading. What a person can claim follows
 * from national rules.
 *
 * <p>Inputs, not computed: whether a municipality lies in a border area, which ones are neighbours,
 * and who is elderly; the text defines none of these.
 *
 * <p>The national rules of the host state that hold on the assessment date are shown beside the
 * answer, as the registers have them.
 *
 * <p>Source: A10-1, A10-g1 to A10-g14, A10-g-is. Readings: ADR 0022, ADR 0074 on both sides.
 */
public final class CrossBorderTransport extends ArticleEvaluator {
  /** The pairs of countries whose borders the guidance names, the last one across the Øresund. */
  private static final Set<Set<Territory>> NAMED_PAIRS =
      Set.of(
          EnumSet.of(NORWAY, FINLAND),
          EnumSet.of(NORWAY, SWEDEN),
          EnumSet.of(SWEDEN, FINLAND),
          EnumSet.of(DENMARK, SWEDEN));

  /** The trip goes from the person's own municipality to another Nordic country. */
  static final FactCriterion TO_ANOTHER_COUNTRY =
      FactCriterion.derived(
              "trip-to-another-nordic-country",
              List.of(TripFacts.DESTINATION_TERRITORY, PersonFacts.RESIDENCE_TERRITORY),
              CrossBorderTransport::toAnotherCountry,
              "A10-1 A10-g6")
          .treaty("A10-1", "i det andet land");

  /** The authority that handles the case is of the country of one of the two municipalities. */
  static final FactCriterion HOST_AT_ONE_END =
      FactCriterion.derived(
              "host-at-one-end-of-trip",
              List.of(
                  HostFacts.TERRITORY,
                  PersonFacts.RESIDENCE_TERRITORY,
                  TripFacts.DESTINATION_TERRITORY),
              (matter, law) -> isHostHome(matter).or(isHostDestination(matter)),
              "A10-1 A10-g7")
          .structure();

  /** The host's municipality is the one that the person wants to visit. */
  static final FactCriterion HOST_IS_VISITED =
      FactCriterion.derived(
              "host-is-visited",
              List.of(TripFacts.DESTINATION_TERRITORY, HostFacts.TERRITORY),
              (matter, law) -> isHostDestination(matter),
              "A10-1 A10-g7 A10-g10")
          .structure();

  /** The Convention is in force where the trip goes. */
  static final FactCriterion DESTINATION_IN_FORCE =
      TransferPlaces.inForce("in-force-at-trip-destination", TripFacts.DESTINATION_TERRITORY)
          .structure();

  /** The Convention is in force where the person lives. */
  static final FactCriterion HOME_IN_FORCE =
      TransferPlaces.inForce("in-force-at-trip-home", PersonFacts.RESIDENCE_TERRITORY).structure();

  /** The border is one that the guidance names, with the host country on one side of it. */
  static final FactCriterion NAMED_BORDER =
      FactCriterion.derived(
              "named-border",
              List.of(
                  TripFacts.DESTINATION_TERRITORY,
                  PersonFacts.RESIDENCE_TERRITORY,
                  HostFacts.TERRITORY),
              (matter, law) -> namedBorder(matter),
              "A10-g13 A10-g13-no-fi A10-g13-no-se A10-g13-se-fi A10-g13-dk-se A10-1")
          .explains("A10-1", "grænseområderne mellem de nordiske lande");

  /** Neither side is Iceland, which the article does not affect. */
  static final FactCriterion NOT_ICELAND =
      FactCriterion.derived(
              "iceland-not-affected",
              List.of(
                  TripFacts.DESTINATION_TERRITORY,
                  PersonFacts.RESIDENCE_TERRITORY,
                  HostFacts.TERRITORY),
              (matter, law) -> notIceland(matter),
              "A10-g-is A10-1")
          .provisional()
          .explains("A10-1", "grænseområderne mellem de nordiske lande");

  /** The reading that takes borders in that the text does not mention. */
  static final FactCriterion UNMENTIONED_INCLUDED =
      FactCriterion.reading(Readings.UNMENTIONED_BORDER, ReadingOption.INCLUDED);

  /** The two countries share a border that the article has in view. */
  static final Condition BORDER_OF_ARTICLE_10 =
      allOf(
              NOT_ICELAND,
              anyOf(NAMED_BORDER, UNMENTIONED_INCLUDED).labelled("named-or-unmentioned-border"))
          .labelled("border-of-article-10");

  /** The home municipality lies in a border area. */
  static final FactCriterion IN_BORDER_AREA =
      FactCriterion.yes("home-in-border-area", TripFacts.HOME_IN_BORDER_AREA, "A10-1 A10-g7")
          .treaty("A10-1", "i grænseområderne");

  /** The other municipality is a neighbour across the border. */
  static final FactCriterion NEIGHBOURING =
      FactCriterion.yes(
              "to-neighbouring-municipality",
              TripFacts.TO_NEIGHBOURING_MUNICIPALITY,
              "A10-1 A10-g12")
          .treaty("A10-1", "nabokommune");

  /** The traveller is disabled. */
  static final FactCriterion DISABLED =
      FactCriterion.yes("traveller-disabled", TripFacts.TRAVELLER_DISABLED, "A10-1")
          .treaty("A10-1", "handikappede");

  /** The traveller is elderly. */
  static final FactCriterion ELDERLY =
      FactCriterion.yes("traveller-elderly", TripFacts.TRAVELLER_ELDERLY, "A10-1")
          .treaty("A10-1", "ældre personers");

  /** The traveller is of those whom the article is for. */
  static final Condition DISABLED_OR_ELDERLY =
      anyOf(DISABLED, ELDERLY).labelled("disabled-or-elderly");

  private static final Raising RAISING = Raising.by(Section.TRIP);

  /** Creates the evaluator; it has no state. */
  public CrossBorderTransport() {
    super(
        Article.CROSS_BORDER_TRANSPORT,
        allOf(
                COVERED,
                TO_ANOTHER_COUNTRY,
                HOST_AT_ONE_END,
                allOf(HOME_IN_FORCE, DESTINATION_IN_FORCE)
                    .labelled("in-force-at-both-ends-of-trip"),
                BORDER_OF_ARTICLE_10,
                allOf(IN_BORDER_AREA, NEIGHBOURING).labelled("neighbours-at-border"),
                DISABLED_OR_ELDERLY)
            .labelled("cross-border-transport"),
        duty("municipalities-cooperate", BOTH_AUTHORITIES, BINDING, "A10-1 A10-g7 A13-1a")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        duty("terms-as-favourable", BOTH_AUTHORITIES, BY_GUIDANCE, "A10-g12 A10-g6").on(APPLIES),
        procedure("forms-of-cooperation", BOTH_AUTHORITIES, EXAMPLE, "A10-g9 A10-g10 A10-g11")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES),
        note("visited-municipality-bound-too", "A10-1 A10-g7 A10-g10")
            .at(WITH_THE_OTHER_COUNTRY)
            .on(APPLIES)
            .when(HOST_IS_VISITED),
        note("claim-follows-national-rules", "A10-g7 A10-g8 A10-g4 A10-g5")
            .guarding()
            .at(IN_THE_DECISION)
            .on(APPLIES),
        note("what-transport-covers", "A10-g1 A10-g2 A10-g3").at(IN_THE_DECISION).on(APPLIES),
        note("iceland-not-touched", "A10-g-is A10-1")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .whenSurely(not(NOT_ICELAND)),
        note("no-end-of-the-trip", "A10-1 A10-g7")
            .at(IN_THE_DECISION)
            .on(DOES_NOT_APPLY)
            .whenSurely(not(HOST_AT_ONE_END)),
        note("transport-by-national-rules", "A10-1 A10-g4").at(IN_THE_DECISION).on(DOES_NOT_APPLY));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(PersonalScope.residenceRemarks(matter, law));
    remarks.addAll(
        TransferPlaces.remarks(
            matter,
            law,
            applies,
            PersonFacts.RESIDENCE_TERRITORY,
            TripFacts.DESTINATION_TERRITORY));
    if (CrossBorderTransport.isUnmentionedBorder(matter, law)) {
      remarks.add(
          Remark.of(
              "border-not-mentioned",
              Provisions.of("A10-g13 A10-1"),
              end(matter, PersonFacts.RESIDENCE_TERRITORY),
              end(matter, TripFacts.DESTINATION_TERRITORY)));
    }
    remarks.addAll(NationalTransportRules.remarks(matter, law));
    return remarks.build();
  }

  private static Argument end(Case matter, Fact<Place> fact) {
    return Argument.of(matter.get(fact).flatMap(Place::territory).orElseThrow());
  }

  /** Whether it is open if the article has the border in view. */
  static boolean isUnmentionedBorder(Case matter, AssembledLaw law) {
    return toAnotherCountry(matter, law) == Truth.TRUE
        && notIceland(matter) == Truth.TRUE
        && namedBorder(matter) == Truth.FALSE
        && UNMENTIONED_INCLUDED.test(matter, law) == Truth.UNKNOWN;
  }

  /** "Det andet land": both municipalities are of parties, and of two of them. */
  private static Truth toAnotherCountry(Case matter, AssembledLaw law) {
    Place home = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    Place destination = matter.value(TripFacts.DESTINATION_TERRITORY);
    return NordicPlaces.isOfNoParty(home, matter, law)
            || NordicPlaces.isOfNoParty(destination, matter, law)
        ? Truth.FALSE
        : NordicPlaces.inTwoStates(home, destination);
  }

  private static Truth isHostHome(Case matter) {
    return isHost(PersonFacts.RESIDENCE_TERRITORY, matter);
  }

  private static Truth isHostDestination(Case matter) {
    return isHost(TripFacts.DESTINATION_TERRITORY, matter);
  }

  /**
   * Compared here and not by {@link NordicPlaces#inHostState}: as long as no host is named, even a
   * place outside the five states does not settle that the case lies before neither municipality.
   */
  private static Truth isHost(Fact<Place> fact, Case matter) {
    Place place = matter.value(fact);
    Territory host = matter.value(HostFacts.TERRITORY);
    return place == null || host == null
        ? Truth.UNKNOWN
        : Truth.of(NordicPlaces.isIn(place, host.state()));
  }

  private static Truth namedBorder(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    Territory home = home(matter);
    Territory destination = destination(matter);
    boolean possible =
        NAMED_PAIRS.stream()
            .anyMatch(
                pair ->
                    (home == null || pair.contains(home))
                        && (destination == null || pair.contains(destination))
                        && (host == null
                            || pair.stream().anyMatch(t -> t.state() == host.state())));
    if (!possible) {
      return Truth.FALSE;
    }
    return home == null || destination == null || host == null ? Truth.UNKNOWN : Truth.TRUE;
  }

  private static Truth notIceland(Case matter) {
    Territory home = home(matter);
    Territory destination = destination(matter);
    if (isIceland(home) || isIceland(destination) || isIceland(matter.value(HostFacts.TERRITORY))) {
      return Truth.FALSE;
    }
    return home == null || destination == null ? Truth.UNKNOWN : Truth.TRUE;
  }

  private static boolean isIceland(@Nullable Territory territory) {
    return territory != null && territory.state() == NordicState.ICELAND;
  }

  /** Where the person's own municipality lies; null if it is not known or not Nordic. */
  static @Nullable Territory home(Case matter) {
    return TransferPlaces.territory(PersonFacts.RESIDENCE_TERRITORY, matter).orElse(null);
  }

  private static @Nullable Territory destination(Case matter) {
    return TransferPlaces.territory(TripFacts.DESTINATION_TERRITORY, matter).orElse(null);
  }
}
