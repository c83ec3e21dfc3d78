package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.time.AssistanceRules;
import org.arendal.core.time.TreatyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Whether the Convention reaches a place on the assessment date; articles 14 and 15.
 *
 * <p>This is the home of that question: articles 3 to 11 ask it here; only what {@link Svalbard}
 * adds is asked for each payment of article 11(3) too.
 *
 * <p>Between the five states it has been in force since 1 October 1996; before that day the rules
 * of 1981 lived on through article 30 of the social security convention of 1992. The Faroe Islands,
 * Greenland and Åland each need a date of their own, which the sources do not give: without one the
 * answer is unknown, neither yes nor no. In Svalbard the Convention reaches as far as Norwegian
 * social legislation does, which is a fact of the case. A denunciation ends it for one state, six
 * months after receipt.
 *
 * <p>Source: A14-1, A14-2, A15-2a, A15-2b, A16-1, A01-a-g-fo1, A01-a-g-gl1, A01-a-g-ax,
 * A01-a-g-sj2, INTRO-1, INTRO-16.
 */
public final class EntryIntoForce {
  /** In force for the host territory on the day. */
  static final FactCriterion IN_FORCE =
      FactCriterion.derived(
              "in-force",
              List.of(HostFacts.TERRITORY),
              (matter, law) -> inForce(matter, law, matter.asOf()),
              "A14-1 INTRO-1 A14-2 A15-2b")
          .structure();

  /** Norwegian social law applies to the matter, if it is one in Svalbard. */
  static final FactCriterion REACHES_SVALBARD =
      FactCriterion.derived(
              "reaches-svalbard",
              List.of(HostFacts.TERRITORY, SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
              (matter, law) -> reachesSvalbard(matter),
              "A01-a-g-sj2 A01-a-g-sj1 A01-1a")
          .explains("A01-1a", "nordisk land");

  /** In force at all: between at least two states, wherever the case is handled. */
  static final FactCriterion BETWEEN_PARTIES =
      FactCriterion.ofTheDay(
              "in-force-between-parties",
              (matter, law) -> Truth.of(law.isInForceBetweenParties(matter.asOf())),
              "A14-1 INTRO-1 A15-2b")
          .structure();

  private EntryIntoForce() {}

  /**
   * Whether the Convention is in force in the territory and, if that is Svalbard, reaches the
   * matter there.
   */
  static Truth reaches(Territory territory, Case matter, AssembledLaw law) {
    return law.inForce(territory, matter.asOf()).and(Svalbard.reachedIfItIs(territory, matter));
  }

  /** The same for any place; it reaches none outside the Nordic countries. */
  static Truth reaches(@Nullable Place place, Case matter, AssembledLaw law) {
    if (place == null) {
      return Truth.UNKNOWN;
    }
    return place.territory().map(t -> reaches(t, matter, law)).orElse(Truth.FALSE);
  }

  /** Whether some territory could be where a case plays on that day without the Convention. */
  static boolean mayBeOutOfForceSomewhere(LocalDate date, AssembledLaw law) {
    return Arrays.stream(Territory.values()).anyMatch(t -> law.inForce(t, date) == Truth.FALSE);
  }

  /** Which rules applied before the Convention, where the assessment date lies before it. */
  static List<Remark> earlierRules(Case matter) {
    if (matter.asOf().isBefore(AssistanceRules.FIRST_REPEAL)) {
      return List.of(remark("earlier-convention-applied", "INTRO-1 INTRO-12"));
    }
    if (matter.asOf().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      return List.of(
          remark("earlier-rules-applied", "INTRO-1 INTRO-14 INTRO-16 A16-1"),
          remark("earlier-rules-other-view", "INTRO-16"));
    }
    return List.of();
  }

  /** Why the Convention is not, or may not be, in force for the host territory since 1996. */
  static List<Remark> hostRemarks(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null ? List.of() : remarksOn(host, matter, law);
  }

  /** Why the Convention is not, or may not be, in force for a territory since 1996. */
  static List<Remark> remarksOn(Territory territory, Case matter, AssembledLaw law) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    NordicState state = territory.state();
    if (matter.asOf().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      return List.of();
    }
    if (!law.isParty(state, matter.asOf())) {
      // Whoever is no party any more has a day on which that began.
      LocalDate since = law.notPartyFrom(state).orElseThrow();
      remarks.add(remark("denounced", "A15-2a A15-2b", Argument.of(state), Argument.of(since)));
    } else if (law.reach(territory).isEmpty()) {
      remarks.add(AssembledLaw.missingModule(state));
    } else {
      law.reach(territory).ifPresent(reach -> addDateRemark(remarks, reach, matter, law));
    }
    return remarks.build();
  }

  /** That the host territory has legislation of its own, where the guidance says so. */
  static List<Remark> specialLaw(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host != null && hasOwnSocialLaw(host)) {
      String provision = host == Territory.GREENLAND ? "A01-a-g-gl2" : "A01-a-g-fo2";
      return List.of(remark("territory-special-law", provision, Argument.of(host)));
    }
    return List.of();
  }

  /** Whether a territory has social legislation of its own. Source: A01-a-g-fo2, A01-a-g-gl2. */
  static boolean hasOwnSocialLaw(Territory territory) {
    return territory == Territory.FAROE_ISLANDS || territory == Territory.GREENLAND;
  }

  private static void addDateRemark(
      ImmutableList.Builder<Remark> remarks,
      TerritorialReach reach,
      Case matter,
      AssembledLaw law) {
    if (reach.basis() == TerritorialReach.Basis.OWN_NOTICE) {
      LocalDate start = law.settings().entryIntoForce().get(reach.territory());
      remarks.add(ownDate(reach, start));
    }
    if (reach.basis() == TerritorialReach.Basis.NATIONAL_SOCIAL_LAW
        && !matter.knows(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES)) {
      remarks.add(
          Remark.of(
              "reach-follows-national-law", reach.provisions(), Argument.of(reach.territory())));
    }
  }

  private static Remark ownDate(TerritorialReach reach, @Nullable LocalDate start) {
    Argument territory = Argument.of(reach.territory());
    List<Provision> cited = reach.provisions();
    if (start == null) {
      return Remark.of("territory-date-unknown", cited, territory);
    }
    LocalDate first = TreatyCalendar.ENTRY_INTO_FORCE;
    return start.isBefore(first)
        ? Remark.of(
            "territory-date-not-before", cited, territory, Argument.of(start), Argument.of(first))
        : Remark.of("territory-date-supplied", cited, territory, Argument.of(start));
  }

  private static Remark remark(String id, String provisions, Argument... values) {
    return Remark.of(id, Provisions.of(provisions), values);
  }

  /** In force for the host territory on a day; while that is unknown, surely not before 1996. */
  static Truth inForce(Case matter, AssembledLaw law, LocalDate day) {
    Territory host = matter.value(HostFacts.TERRITORY);
    if (host != null) {
      return law.inForce(host, day);
    }
    return day.isBefore(TreatyCalendar.ENTRY_INTO_FORCE) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth reachesSvalbard(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null ? Truth.UNKNOWN : Svalbard.reachedIfItIs(host, matter);
  }
}
