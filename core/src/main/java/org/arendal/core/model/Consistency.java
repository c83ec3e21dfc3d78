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
    problems.addAll(MaintenanceConsistency.problems(asOf, values));
    return problems.build();
  }
}
