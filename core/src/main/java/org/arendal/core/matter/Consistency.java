package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.CostHead;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts that cannot be true together. Where two of them leave no answer to a third, they
 * contradict each other: whoever asks for a fact can rely on it that some answer is accepted.
 */
final class Consistency {
  private static final ImmutableList<Fact<?>> COUNTRIES =
      Facts.all().stream()
          .filter(fact -> fact.type().kind() == FactType.Kind.PLACE)
          .collect(ImmutableList.toImmutableList());

  private Consistency() {}

  static List<Problem> problems(LocalDate asOf, FactValues values) {
    Contradictions problems = new Contradictions();
    addDayProblems(problems, asOf, values);
    addNowhereProblems(problems, values);
    addResidenceHereProblems(problems, asOf, values);
    SettledFacts.addProblems(problems, asOf, values);
    MeasureConsistency.addProblems(problems, asOf, values);
    addWishProblems(problems, values);
    addCooperationProblems(problems, asOf, values);
    addAgreementProblems(problems, values);
    MaintenanceConsistency.addProblems(problems, asOf, values);
    if (problems.all().isEmpty()) {
      addHostProblems(problems, asOf, values);
    }
    return problems.all();
  }

  /**
   * Some country is the host. Whoever resides there, and by all that is told resides lawfully in
   * the only one that it can be, does not reside there unlawfully.
   */
  private static void addHostProblems(Contradictions problems, LocalDate asOf, FactValues values) {
    if (!values.has(HostFacts.TERRITORY)
        && values.is(StayFacts.KIND, StayKind.RESIDENCE)
        && values.is(StayFacts.LAWFUL, false)
        && values.has(ResidenceFacts.PERIODS)
        && Arrays.stream(Territory.values())
            .map(host -> problems(asOf, values.with(HostFacts.TERRITORY, host)))
            .noneMatch(List::isEmpty)) {
      problems.add(StayFacts.LAWFUL, "problem.settled-otherwise", ResidenceFacts.PERIODS);
    }
  }

  /** A stay does not end before it began, and nobody is there before it began. */
  private static void addDayProblems(Contradictions problems, LocalDate asOf, FactValues values) {
    LocalDate start = values.get(StayFacts.START_DATE);
    if (start == null) {
      return;
    }
    LocalDate end = values.get(StayFacts.END_DATE);
    if (end != null && end.isBefore(start)) {
      problems.add(StayFacts.END_DATE, "problem.before-other", StayFacts.START_DATE);
    }
    if (start.isAfter(asOf)) {
      if (values.is(StayFacts.LAWFUL, true)) {
        problems.add(StayFacts.START_DATE, "problem.later-but-stays", StayFacts.LAWFUL);
      }
      if (!values.has(StayFacts.LAWFUL) && SettledFacts.residesOnLawfully(asOf, values)) {
        problems.add(StayFacts.START_DATE, "problem.later-but-stays", ResidenceFacts.PERIODS);
      } else if (!values.has(StayFacts.LAWFUL) && SettledFacts.residesLawfully(asOf, values)) {
        problems.add(
            StayFacts.START_DATE,
            "problem.later-but-lives",
            values.has(PersonFacts.RESIDENCE_TERRITORY)
                ? PersonFacts.RESIDENCE_TERRITORY
                : StayFacts.KIND,
            PersonFacts.RIGHT_TO_RESIDE);
      }
    }
    StayEnd ended = values.get(StayFacts.ENDED);
    if (ended != null && ended.isBefore(start)) {
      problems.add(StayFacts.ENDED, "problem.before-other", StayFacts.START_DATE);
    }
  }

  /** Whoever resides in no country resides in none at all; and only residence can be in none. */
  private static void addNowhereProblems(Contradictions problems, FactValues values) {
    if (values.is(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE)) {
      if (values.is(StayFacts.KIND, StayKind.RESIDENCE)) {
        problems.add(
            PersonFacts.RESIDENCE_TERRITORY, "problem.nowhere-but-resides", StayFacts.KIND);
      }
      ResidencePeriods periods = values.get(ResidenceFacts.PERIODS);
      if (periods != null && periods.known().stream().anyMatch(ResidencePeriod::ongoing)) {
        problems.add(
            PersonFacts.RESIDENCE_TERRITORY, "problem.nowhere-but-goes-on", ResidenceFacts.PERIODS);
      }
    }
    for (Fact<?> fact : COUNTRIES) {
      if (Place.NOWHERE.equals(values.get(fact))) {
        problems.add(fact, "problem.only-residence-nowhere");
      }
    }
  }

  /**
   * Whoever lives elsewhere and by a full list of periods never lived here has no residence here;
   * and a stay that is over and became none is not lawful any more.
   */
  private static void addResidenceHereProblems(
      Contradictions problems, LocalDate asOf, FactValues values) {
    boolean residesHere = values.is(StayFacts.KIND, StayKind.RESIDENCE);
    StayEnd ended = values.get(StayFacts.ENDED);
    boolean stayWasOver =
        ended != null && ended.isBefore(asOf) && values.is(StayFacts.LAWFUL, true);
    if (!residesHere && !stayWasOver) {
      return;
    }
    boolean livesElsewhere = livesElsewhere(asOf, values);
    if (residesHere && livesElsewhere) {
      problems.add(
          StayFacts.KIND,
          "problem.residence-elsewhere",
          PersonFacts.RESIDENCE_TERRITORY,
          ResidenceFacts.PERIODS);
    }
    if (stayWasOver
        && (livesElsewhere || values.is(PersonFacts.RESIDENCE_TERRITORY, Place.NOWHERE))) {
      problems.add(
          StayFacts.LAWFUL,
          "problem.lawful-but-over",
          StayFacts.ENDED,
          PersonFacts.RESIDENCE_TERRITORY);
    }
  }

  private static boolean livesElsewhere(LocalDate asOf, FactValues values) {
    Place residence = values.get(PersonFacts.RESIDENCE_TERRITORY);
    ResidencePeriods periods = values.get(ResidenceFacts.PERIODS);
    if (residence == null || periods == null) {
      return false;
    }
    Set<Territory> here = country(values.get(HostFacts.TERRITORY));
    return residence.territory().filter(here::contains).isEmpty() && !periods.mayReach(here, asOf);
  }

  /** The country of the host; any Nordic one while the host is not known. */
  private static Set<Territory> country(@Nullable Territory host) {
    return EnumSet.copyOf(
        host == null ? Arrays.asList(Territory.values()) : host.state().territories());
  }

  /** Who expresses the wish to move can express a will, and has the wish. */
  private static void addWishProblems(Contradictions problems, FactValues values) {
    if (!values.is(RelocationFacts.WISH_EXPRESSED, true)) {
      return;
    }
    for (Fact<Boolean> fact : List.of(RelocationFacts.WISH, RelocationFacts.CAN_EXPRESS_WILL)) {
      if (values.is(fact, false)) {
        problems.add(fact, "problem.no-but-wish-expressed", RelocationFacts.WISH_EXPRESSED);
      }
    }
  }

  /** Who says that no authorities work together says that none of these matters has come up. */
  private static void addCooperationProblems(
      Contradictions problems, LocalDate asOf, FactValues values) {
    if (!values.is(CooperationFacts.TAKES_PLACE, false)) {
      return;
    }
    if (!values.has(TransferFacts.QUESTION_ARISEN)
        && SettledFacts.settle(asOf, values).has(TransferFacts.QUESTION_ARISEN)) {
      problems.add(
          CooperationFacts.TAKES_PLACE, "problem.no-but-reception-by", MeasureFacts.DECIDED);
    }
    for (Fact<Boolean> fact :
        List.of(
            TransferFacts.QUESTION_ARISEN,
            RelocationFacts.WISH,
            RelocationFacts.WISH_EXPRESSED,
            TripFacts.TO_NEIGHBOURING_MUNICIPALITY)) {
      if (values.is(fact, true)) {
        problems.add(CooperationFacts.TAKES_PLACE, "problem.no-but-matter", fact);
      }
    }
  }

  /** Nothing is divided without an agreement, and no cost is divided where none are. */
  private static void addAgreementProblems(Contradictions problems, FactValues values) {
    boolean none = values.is(AgreementFacts.ON_MOVE, false);
    boolean undivided = values.is(AgreementFacts.COST_DIVISION, false);
    if (none && values.is(AgreementFacts.COST_DIVISION, true)) {
      problems.add(
          AgreementFacts.COST_DIVISION, "problem.yes-but-no-agreement", AgreementFacts.ON_MOVE);
    }
    if (none || undivided) {
      Fact<?> reason = undivided ? AgreementFacts.COST_DIVISION : AgreementFacts.ON_MOVE;
      if (values.is(AgreementFacts.COVERS_SICKNESS_BENEFITS, true)) {
        problems.add(AgreementFacts.COVERS_SICKNESS_BENEFITS, "problem.costs-not-divided", reason);
      }
      CodeSet<CostHead> heads = values.get(AgreementFacts.COST_HEADS);
      if (heads != null && !heads.choices().isEmpty()) {
        problems.add(AgreementFacts.COST_HEADS, "problem.costs-not-divided", reason);
      }
    }
  }
}
