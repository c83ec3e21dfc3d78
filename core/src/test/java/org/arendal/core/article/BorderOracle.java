package org.arendal.core.article;

import java.util.Set;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.jspecify.annotations.Nullable;

/** Articles 8 and 10 as plain Java, written from the Danish text and from nothing else. */
final class BorderOracle {
  private static final Set<String> NAMED_BORDERS =
      Set.of("NO-FI", "FI-NO", "NO-SE", "SE-NO", "SE-FI", "FI-SE", "DK-SE", "SE-DK");

  private BorderOracle() {}

  /**
   * "Når der for en myndighed i et nordisk land opstår spørgsmål om, at en person, der omfattes af
   * konventionen, skal modtages i et andet nordisk land, påhviler det denne myndighed, når der er
   * behov herfor, ... at tilrettelægge rejsen".
   */
  static boolean article8(Oracles oracles, World world) {
    if (!oracles.article3(world) || !world.get(TransferFacts.QUESTION_ARISEN)) {
      return false;
    }
    Territory to = anotherCountry(world, TransferFacts.DESTINATION_TERRITORY);
    if (to == null || !world.get(JourneyFacts.NEED_FOR_ARRANGEMENT).outcome()) {
      return false;
    }
    return bound(to, oracles, world);
  }

  /**
   * "Kommunerne i grænseområderne mellem de nordiske lande skal samarbejde", bemærkningerne: "med
   * hinanden", "for ... at muliggøre handikappede og ældre personers rejser til en nabokommune i
   * det andet land"; bemærkningerne: fire grænser, "ikke ... Island, som ikke berøres".
   */
  static boolean article10(Oracles oracles, World world) {
    Territory from = world.get(PersonFacts.RESIDENCE_TERRITORY).territory().orElse(null);
    Territory to = world.get(TripFacts.DESTINATION_TERRITORY).territory().orElse(null);
    if (from == null || to == null || from.state() == to.state()) {
      return false;
    }
    NordicState host = world.get(HostFacts.TERRITORY).state();
    if (host != from.state() && host != to.state()) {
      return false;
    }
    if (!oracles.isParty(from.state())
        || !oracles.isParty(to.state())
        || !oracles.article3(world)) {
      return false;
    }
    if (from == Territory.ICELAND || to == Territory.ICELAND) {
      return false;
    }
    boolean border =
        NAMED_BORDERS.contains(from.code() + "-" + to.code())
            || world.reads(Oracles.Question.SUCH_BORDER_COUNTS);
    boolean neighbours =
        world.get(TripFacts.HOME_IN_BORDER_AREA)
            && world.get(TripFacts.TO_NEIGHBOURING_MUNICIPALITY);
    return border
        && neighbours
        && bound(from, oracles, world)
        && bound(to, oracles, world)
        && (world.get(TripFacts.TRAVELLER_DISABLED) || world.get(TripFacts.TRAVELLER_ELDERLY));
  }

  /** "Konventionen gælder ikke på Svalbard i større udstrækning end norsk sociallovgivning". */
  private static boolean bound(Territory to, Oracles oracles, World world) {
    if (to == Territory.SVALBARD && !world.get(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES)) {
      return false;
    }
    return switch (oracles.force(to)) {
      case YES -> true;
      case NO -> false;
      case NOT_KNOWN -> world.reads(Oracles.Question.SUCH_DESTINATION_COUNTS);
    };
  }

  /** The territory that the fact names, if it belongs to another of the five countries. */
  private static @Nullable Territory anotherCountry(World world, Fact<Place> fact) {
    Territory host = world.get(HostFacts.TERRITORY);
    return world
        .get(fact)
        .territory()
        .filter(territory -> territory.state() != host.state())
        .orElse(null);
  }
}
