package org.arendal.core.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finds facts that cannot be true together. */
final class Consistency {
  private Consistency() {}

  static List<Problem> problems(LocalDate asOf, Map<Fact<?>, Object> values) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Object start = values.get(StayFacts.START_DATE);
    Object end = values.get(StayFacts.END_DATE);
    if (start instanceof LocalDate first && end instanceof LocalDate last && last.isBefore(first)) {
      problems.add(new Problem(StayFacts.END_DATE.id(), "lies before " + StayFacts.START_DATE));
    }
    if (Boolean.TRUE.equals(values.get(StayFacts.LAWFUL))) {
      if (start instanceof LocalDate first && first.isAfter(asOf)) {
        problems.add(
            new Problem(
                StayFacts.START_DATE.id(),
                "lies after asOf, but stay.lawful says that the person stays there on that day"));
      }
      if (end instanceof LocalDate last && last.isBefore(asOf)) {
        problems.add(
            new Problem(
                StayFacts.END_DATE.id(),
                "lies before asOf, but stay.lawful says that the person stays there on that day"));
      }
    }
    problems.addAll(MeasureConsistency.problems(asOf, values));
    addAgreementProblems(problems, values);
    problems.addAll(MaintenanceConsistency.problems(asOf, values));
    return problems.build();
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
