package org.arendal.core.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CooperationFacts;
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

  static List<Problem> problems(LocalDate asOf, Map<Fact<?>, Object> values) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Object start = values.get(StayFacts.START_DATE);
    Object end = values.get(StayFacts.END_DATE);
    if (start instanceof LocalDate first && end instanceof LocalDate last && last.isBefore(first)) {
      problems.add(new Problem(StayFacts.END_DATE.id(), "lies before " + StayFacts.START_DATE));
    }
    if (Boolean.TRUE.equals(values.get(StayFacts.LAWFUL))
        && start instanceof LocalDate first
        && first.isAfter(asOf)) {
      problems.add(
          new Problem(
              StayFacts.START_DATE.id(),
              "lies after asOf, but stay.lawful says that the person stays there on that day"));
    }
    if (SettledFacts.residesLawfully(values)
        && !values.containsKey(StayFacts.LAWFUL)
        && start instanceof LocalDate first
        && first.isAfter(asOf)) {
      problems.add(
          new Problem(
              StayFacts.START_DATE.id(),
              "lies after asOf, but by %s and %s the person lives there on that day"
                  .formatted(PersonFacts.RESIDENCE_TERRITORY, PersonFacts.RIGHT_TO_RESIDE)));
    }
    if (values.get(StayFacts.ENDED) instanceof StayEnd ended
        && start instanceof LocalDate first
        && ended.isBefore(first)) {
      problems.add(new Problem(StayFacts.ENDED.id(), "lies before " + StayFacts.START_DATE));
    }
    addNowhereProblems(problems, values);
    addResidenceHereProblems(problems, asOf, values);
    problems.addAll(SettledFacts.problems(asOf, values));
    problems.addAll(MeasureConsistency.problems(asOf, values));
    addWishProblems(problems, values);
    addConsentProblems(problems, values);
    addCooperationProblems(problems, asOf, values);
    addAgreementProblems(problems, values);
    problems.addAll(MaintenanceConsistency.problems(asOf, values));
    return problems.build();
  }

  /** Whoever resides in no country resides in none at all; and only residence can be in none. */
  private static void addNowhereProblems(
      ImmutableList.Builder<Problem> problems, Map<Fact<?>, Object> values) {
    if (Place.NOWHERE.equals(values.get(PersonFacts.RESIDENCE_TERRITORY))) {
      String id = PersonFacts.RESIDENCE_TERRITORY.id();
      if (values.get(StayFacts.KIND) == StayKind.RESIDENCE) {
        problems.add(
            new Problem(
                id, "is nowhere, but " + StayFacts.KIND + " says that the person resides there"));
      }
      if (values.get(ResidenceFacts.PERIODS) instanceof ResidencePeriods periods
          && periods.known().stream().anyMatch(ResidencePeriod::ongoing)) {
        problems.add(
            new Problem(
                id, "is nowhere, but by " + ResidenceFacts.PERIODS + " a residence goes on"));
      }
    }
    for (Fact<?> fact : COUNTRIES) {
      if (Place.NOWHERE.equals(values.get(fact))) {
        problems.add(new Problem(fact.id(), "expected a country; only residence can be nowhere"));
      }
    }
  }

  /**
   * Whoever lives elsewhere and by a full list of periods never lived here has no residence here;
   * and a stay that is over and became none is not lawful any more.
   */
  private static void addResidenceHereProblems(
      ImmutableList.Builder<Problem> problems, LocalDate asOf, Map<Fact<?>, Object> values) {
    boolean livesElsewhere = livesElsewhere(asOf, values);
    if (livesElsewhere && values.get(StayFacts.KIND) == StayKind.RESIDENCE) {
      problems.add(
          new Problem(
              StayFacts.KIND.id(),
              "is residence, but by "
                  + PersonFacts.RESIDENCE_TERRITORY
                  + " and "
                  + ResidenceFacts.PERIODS
                  + " the person lives elsewhere"));
    }
    if (Boolean.TRUE.equals(values.get(StayFacts.LAWFUL))
        && values.get(StayFacts.ENDED) instanceof StayEnd ended
        && ended.isBefore(asOf)
        && (livesElsewhere || Place.NOWHERE.equals(values.get(PersonFacts.RESIDENCE_TERRITORY)))) {
      problems.add(
          new Problem(
              StayFacts.LAWFUL.id(),
              "is yes, but by "
                  + StayFacts.ENDED
                  + " the stay was over, and by "
                  + PersonFacts.RESIDENCE_TERRITORY
                  + " it did not become residence"));
    }
  }

  private static boolean livesElsewhere(LocalDate asOf, Map<Fact<?>, Object> values) {
    Set<Territory> here = country((Territory) values.get(HostFacts.TERRITORY));
    return values.get(PersonFacts.RESIDENCE_TERRITORY) instanceof Place place
        && place.territory().filter(here::contains).isEmpty()
        && values.get(ResidenceFacts.PERIODS) instanceof ResidencePeriods periods
        && !periods.mayReach(here, asOf);
  }

  /** The country of the host; any Nordic one while the host is not known. */
  private static Set<Territory> country(@Nullable Territory host) {
    return EnumSet.copyOf(
        host == null ? Arrays.asList(Territory.values()) : host.state().territories());
  }

  /** Who expresses the wish to move can express a will, and has the wish. */
  private static void addWishProblems(
      ImmutableList.Builder<Problem> problems, Map<Fact<?>, Object> values) {
    if (!Boolean.TRUE.equals(values.get(RelocationFacts.WISH_EXPRESSED))) {
      return;
    }
    for (Fact<Boolean> fact : List.of(RelocationFacts.WISH, RelocationFacts.CAN_EXPRESS_WILL)) {
      if (Boolean.FALSE.equals(values.get(fact))) {
        problems.add(
            new Problem(
                fact.id(),
                "is no, but " + RelocationFacts.WISH_EXPRESSED + " says that the person does"));
      }
    }
  }

  /** If every consent was obtained, none is missing. */
  private static void addConsentProblems(
      ImmutableList.Builder<Problem> problems, Map<Fact<?>, Object> values) {
    if (!Boolean.TRUE.equals(values.get(TransferFacts.CONSENT_OBTAINED))) {
      return;
    }
    for (Fact<Boolean> fact :
        List.of(
            TransferFacts.CONSENT_OF_PERSON,
            TransferFacts.CONSENT_OF_CUSTODY_HOLDER,
            TransferFacts.CONSENT_OF_NEAR_PERSONS)) {
      if (Boolean.FALSE.equals(values.get(fact))) {
        problems.add(
            new Problem(
                fact.id(),
                "is no, but "
                    + TransferFacts.CONSENT_OBTAINED
                    + " says that every consent is there"));
      }
    }
  }

  /** Who says that no authorities work together says that none of these matters has come up. */
  private static void addCooperationProblems(
      ImmutableList.Builder<Problem> problems, LocalDate asOf, Map<Fact<?>, Object> values) {
    if (!Boolean.FALSE.equals(values.get(CooperationFacts.TAKES_PLACE))) {
      return;
    }
    if (!values.containsKey(TransferFacts.QUESTION_ARISEN)
        && SettledFacts.settle(asOf, values).containsKey(TransferFacts.QUESTION_ARISEN)) {
      problems.add(
          new Problem(
              CooperationFacts.TAKES_PLACE.id(),
              "is no, but by "
                  + MeasureFacts.DECIDED
                  + " the question of reception in another Nordic country has come up"));
    }
    for (Fact<Boolean> fact :
        List.of(
            TransferFacts.QUESTION_ARISEN,
            RelocationFacts.WISH,
            RelocationFacts.WISH_EXPRESSED,
            TripFacts.TO_NEIGHBOURING_MUNICIPALITY)) {
      if (Boolean.TRUE.equals(values.get(fact))) {
        problems.add(
            new Problem(
                CooperationFacts.TAKES_PLACE.id(),
                "is no, but " + fact + " says that such a matter has come up"));
      }
    }
  }

  /** Nothing is divided without an agreement, and no cost is divided where none are. */
  private static void addAgreementProblems(
      ImmutableList.Builder<Problem> problems, Map<Fact<?>, Object> values) {
    boolean none = Boolean.FALSE.equals(values.get(AgreementFacts.ON_MOVE));
    boolean undivided = Boolean.FALSE.equals(values.get(AgreementFacts.COST_DIVISION));
    if (none && Boolean.TRUE.equals(values.get(AgreementFacts.COST_DIVISION))) {
      problems.add(
          new Problem(
              AgreementFacts.COST_DIVISION.id(),
              "is yes, but " + AgreementFacts.ON_MOVE + " says that there is no agreement"));
    }
    if (none || undivided) {
      Fact<?> reason = undivided ? AgreementFacts.COST_DIVISION : AgreementFacts.ON_MOVE;
      String message = "names costs that are divided, but " + reason + " says that none are";
      if (Boolean.TRUE.equals(values.get(AgreementFacts.COVERS_SICKNESS_BENEFITS))) {
        problems.add(new Problem(AgreementFacts.COVERS_SICKNESS_BENEFITS.id(), message));
      }
      if (values.get(AgreementFacts.COST_HEADS) instanceof CodeSet<?> heads
          && !heads.choices().isEmpty()) {
        problems.add(new Problem(AgreementFacts.COST_HEADS.id(), message));
      }
    }
  }
}
