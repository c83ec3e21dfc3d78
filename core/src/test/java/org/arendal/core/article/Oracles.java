package org.arendal.core.article;

import static org.arendal.core.fact.BenefitCategory.HEALTH_SERVICE;
import static org.arendal.core.fact.BenefitCategory.OTHER_SOCIAL_BENEFIT;
import static org.arendal.core.fact.BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;

/**
 * The articles once more, as plain Java written from the Danish text and from nothing else.
 *
 * <p>Here every fact is known. What the text itself leaves open is a yes or no question too, so
 * that each article is one boolean expression; if the answers to these questions matter, the
 * outcome is undetermined.
 */
final class Oracles {
  private final LocalDate day;
  private final ImmutableMap<Territory, LocalDate> territoryDates;
  private final ImmutableSet<NordicState> noLongerParty;
  private final ImmutableSet<NordicState> assembled;
  private final ImmutableMap<Question, Boolean> settled;

  private static final LocalDate FIRST_DAY = LocalDate.of(1996, 10, 1);

  private static final ImmutableSet<Territory> OF_THEIR_OWN_DATE =
      Sets.immutableEnumSet(Territory.FAROE_ISLANDS, Territory.GREENLAND, Territory.ALAND);

  /** What the text leaves open. */
  enum Question {
    /** Article 3 b: residence in a territory where the Convention is not in force. */
    SUCH_RESIDENCE_COUNTS,
    /** Article 14(2): where no date is known, whether that date has come where the person lives. */
    IN_FORCE_AT_RESIDENCE,
    /** Article 6: a citizen of the country of stay, visiting. */
    OWN_CITIZEN_INCLUDED,
    /** Article 6: "får et umiddelbart behov", of a need brought along. */
    STANDING_NEED_INCLUDED,
    /** Article 6: "social bistand og sociale tjenester", of other social benefits. */
    OTHER_BENEFIT_INCLUDED,
    /** Article 6: "midlertidigt ophold" of whoever lives in another part of the realm. */
    OTHER_TERRITORY_INCLUDED,
    /** Article 5(2): a citizen of the organ's own country alone. */
    OWN_CITIZEN_UNDERSTOOD,
    /** Article 5(2): a covered person who is no Nordic citizen. */
    OTHER_PERSON_UNDERSTOOD,
    /** Article 8: a destination where the Convention is not surely in force. */
    SUCH_DESTINATION_COUNTS,
    /** Article 7: lack of means as the only ground. */
    LACK_OF_MEANS_COUNTS,
    /** Article 7: need as one ground among others. */
    MIXED_GROUNDS_COUNT,
    /** Article 7: to a Nordic country that is not that of citizenship. */
    THIRD_COUNTRY_COUNTS,
    /** Article 7: the day of the sending, where the decision was taken before. */
    SENDING_COUNTS,
    /** Article 9: that assistance is necessary. */
    NECESSITY_REQUIRED,
    /** Article 9: that both authorities agree on the criteria. */
    AGREEMENT_REQUIRED,
    /** Article 10: a border that the text neither names nor leaves out. */
    SUCH_BORDER_COUNTS
  }

  /** Whether the Convention is in force in a territory. */
  enum Force {
    YES,
    NO,
    NOT_KNOWN
  }

  /**
   * Reads the law so.
   *
   * @param day the assessment date
   * @param territoryDates the days on which territories of their own date joined, where supplied
   * @param noLongerParty the states whose denunciation has taken effect on the day
   * @param assembled the states whose modules are there
   * @param settled the answers that an agency gave to questions of reading
   */
  Oracles(
      LocalDate day,
      Map<Territory, LocalDate> territoryDates,
      Set<NordicState> noLongerParty,
      Set<NordicState> assembled,
      Map<Question, Boolean> settled) {
    this.day = day;
    this.territoryDates = ImmutableMap.copyOf(territoryDates);
    this.noLongerParty = ImmutableSet.copyOf(noLongerParty);
    this.assembled = ImmutableSet.copyOf(assembled);
    this.settled = ImmutableMap.copyOf(settled);
  }

  LocalDate day() {
    return day;
  }

  /** The answers to what the text leaves open: the agency's, or both. */
  List<Boolean> answers(Question question) {
    return settled.containsKey(question) ? List.of(settled.get(question)) : List.of(true, false);
  }

  /** What an article comes to in a world; empty if the text excludes such a world. */
  Optional<Outcome> outcome(Article article, World world) {
    // Where the person may live is bounded by the stay that is given; nothing else is worked out.
    if (article == Article.TEMPORARY_STAY
        && !world.matter().knows(PersonFacts.RESIDENCE_TERRITORY)
        && world.matter().knows(HostFacts.TERRITORY)
        && !isPossible(world)) {
      return Optional.empty();
    }
    Force force = dependsOnHost(article) ? force(world.get(HostFacts.TERRITORY)) : forceAtAll();
    if (force == Force.NO) {
      return Optional.of(Outcome.NOT_IN_FORCE);
    }
    boolean holds =
        (!dependsOnHost(article) || reachesSvalbardIfThere(world)) && holds(article, world);
    if (!holds) {
      return Optional.of(Outcome.DOES_NOT_APPLY);
    }
    return Optional.of(force == Force.NOT_KNOWN ? Outcome.UNDETERMINED : Outcome.APPLIES);
  }

  /** Artikel 3: the circle of persons is the same whoever handles the case. */
  static boolean dependsOnHost(Article article) {
    return article != Article.PERSONAL_SCOPE;
  }

  /** Artikel 14, stk. 1 og 2; artikel 15, stk. 2; indledningen: 1. oktober 1996. */
  Force force(Territory territory) {
    if (day.isBefore(FIRST_DAY) || noLongerParty.contains(territory.state())) {
      return Force.NO;
    }
    if (!assembled.contains(territory.state())) {
      return Force.NOT_KNOWN;
    }
    if (OF_THEIR_OWN_DATE.contains(territory)) {
      LocalDate start = territoryDates.get(territory);
      if (start == null) {
        return Force.NOT_KNOWN;
      }
      return day.isBefore(start) ? Force.NO : Force.YES;
    }
    return Force.YES;
  }

  /** The same without a place: between at least two of the contracting countries. */
  private Force forceAtAll() {
    boolean twoParties = NordicState.values().length - noLongerParty.size() > 1;
    return day.isBefore(FIRST_DAY) || !twoParties ? Force.NO : Force.YES;
  }

  /** Til artikel 1: "ikke på Svalbard i større udstrækning end norsk sociallovgivning". */
  private static boolean reachesSvalbardIfThere(World world) {
    return world.get(HostFacts.TERRITORY) != Territory.SVALBARD
        || world.get(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
  }

  private boolean holds(Article article, World world) {
    return switch (article) {
      case MATERIAL_SCOPE -> article2(world);
      case PERSONAL_SCOPE -> article3(world);
      case EQUAL_TREATMENT -> article4(world);
      case WRITTEN_LANGUAGE -> LanguageOracle.article5Paragraph1(this, world);
      case UNDERSTOOD_LANGUAGE -> LanguageOracle.article5Paragraph2(this, world);
      case TEMPORARY_STAY -> article6(world);
      case JOURNEY_COOPERATION -> BorderOracle.article8(this, world);
      case CROSS_BORDER_TRANSPORT -> BorderOracle.article10(this, world);
      default -> throw new IllegalArgumentException("no oracle for " + article);
    };
  }

  /**
   * Artikel 4: "lovligt midlertidigt ophold eller lovlig bopæl": who lives in the country with the
   * right to do so is not there for a time.
   */
  private static boolean isPossible(World world) {
    if (world.get(StayFacts.KIND) != StayKind.TEMPORARY) {
      return true;
    }
    RightToReside right = world.get(PersonFacts.RIGHT_TO_RESIDE);
    boolean hasRight = right == RightToReside.HELD || right == RightToReside.PRESUMED_FROM_REGISTER;
    String place = world.get(PersonFacts.RESIDENCE_TERRITORY).code();
    return !(hasRight && place.equals(world.get(HostFacts.TERRITORY).code()));
  }

  /** Whether one of the benefits of the case is of the kind. */
  static boolean isAbout(World world, BenefitCategory category) {
    return world.has(BenefitFacts.CATEGORY, category);
  }

  /** Artikel 2, stk. 1 og 2, og bemærkningen om boligstøtte. */
  private static boolean article2(World world) {
    return isAbout(world, SOCIAL_ASSISTANCE_OR_SERVICE)
        || isAbout(world, OTHER_SOCIAL_BENEFIT)
        || isAbout(world, HEALTH_SERVICE);
  }

  /** Artikel 3: "a) nordiske statsborgere, b) andre personer, som har lovlig bopæl ...". */
  boolean article3(World world) {
    if (isNordicCitizen(world)) {
      return true;
    }
    RightToReside right = world.get(PersonFacts.RIGHT_TO_RESIDE);
    return (right == RightToReside.HELD || right == RightToReside.PRESUMED_FROM_REGISTER)
        && livesInNordicCountry(world);
  }

  boolean isCitizenOfAnother(World world) {
    NordicState host = world.get(HostFacts.TERRITORY).state();
    boolean citizenOfAnother = false;
    for (NordicState state : NordicState.values()) {
      citizenOfAnother |= state != host && isNordicCitizen(world, state);
    }
    return citizenOfAnother;
  }

  static boolean isOwnCitizen(World world) {
    NordicState host = world.get(HostFacts.TERRITORY).state();
    return world.get(PersonFacts.CITIZENSHIPS).codes().contains(host.code());
  }

  boolean isParty(NordicState state) {
    return !noLongerParty.contains(state);
  }

  private boolean isNordicCitizen(World world) {
    return Arrays.stream(NordicState.values()).anyMatch(state -> isNordicCitizen(world, state));
  }

  private boolean isNordicCitizen(World world, NordicState state) {
    Citizenships citizenships = world.get(PersonFacts.CITIZENSHIPS);
    return citizenships.codes().contains(state.code()) && !noLongerParty.contains(state);
  }

  private boolean livesInNordicCountry(World world) {
    String place = world.get(PersonFacts.RESIDENCE_TERRITORY).code();
    for (Territory territory : Territory.values()) {
      if (territory.code().equals(place)) {
        if (noLongerParty.contains(territory.state())) {
          return false;
        }
        boolean inForce =
            force(territory) == Force.YES
                || (force(territory) == Force.NOT_KNOWN
                    && world.reads(Question.IN_FORCE_AT_RESIDENCE));
        boolean reaches =
            territory != Territory.SVALBARD
                || world.get(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
        return (inForce && reaches) || world.reads(Question.SUCH_RESIDENCE_COUNTS);
      }
    }
    return false;
  }

  /**
   * Artikel 4: "statsborgere i et andet nordisk land, der har lovligt midlertidigt ophold eller
   * lovlig bopæl i landet"; artikel 2, stk. 2, om sundhedsvæsenet.
   */
  private boolean article4(World world) {
    return isCitizenOfAnother(world)
        && world.get(StayFacts.LAWFUL)
        && (isAbout(world, SOCIAL_ASSISTANCE_OR_SERVICE) || isAbout(world, OTHER_SOCIAL_BENEFIT));
  }

  /**
   * Artikel 6: "En person, som er omfattet af konventionen, og som under lovligt midlertidigt
   * ophold i et nordisk land får et umiddelbart behov for social bistand og sociale tjenester";
   * overskriften: "i et andet nordisk land", et andet ved statsborgerskab eller ved bopæl;
   * bemærkningen: "kun ... hvis behovet ikke kan opfyldes på andre måder".
   */
  private boolean article6(World world) {
    Territory host = world.get(HostFacts.TERRITORY);
    boolean livesInOtherPart =
        world
            .get(PersonFacts.RESIDENCE_TERRITORY)
            .territory()
            .filter(territory -> territory != host && territory.state() == host.state())
            .isPresent();
    return article3(world)
        && (!isOwnCitizen(world) || world.reads(Question.OWN_CITIZEN_INCLUDED))
        && world.get(StayFacts.KIND) == StayKind.TEMPORARY
        && world.get(StayFacts.LAWFUL)
        && (isNordicCitizen(world)
            || !livesInOtherPart
            || world.reads(Question.OTHER_TERRITORY_INCLUDED))
        && world.get(NeedFacts.IMMEDIATE).outcome()
        && (world.get(NeedFacts.AROSE_DURING_STAY).outcome()
            || world.reads(Question.STANDING_NEED_INCLUDED))
        && (isAbout(world, SOCIAL_ASSISTANCE_OR_SERVICE)
            || (isAbout(world, OTHER_SOCIAL_BENEFIT)
                && world.reads(Question.OTHER_BENEFIT_INCLUDED)))
        && !world.get(NeedFacts.SATISFIABLE_OTHERWISE).outcome();
  }
}
