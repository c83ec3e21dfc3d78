package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.law.Provision;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * Judgements that are younger than the day that is assessed.
 *
 * <p>They are taken: who decides an appeal judges an earlier day anew. But a judgement can also
 * have been put into the wrong case, so the answer says so. See ADR 0085.
 */
final class LaterJudgements {
  private LaterJudgements() {}

  /**
   * A remark for each day after the assessed one on which a judgement was made that a rule reads;
   * it cites what the judgement is about.
   */
  static List<Remark> in(Case matter, Collection<FactCriterion> criteria) {
    NavigableMap<LocalDate, NavigableSet<Provision>> judged = new TreeMap<>();
    for (FactCriterion criterion : criteria) {
      List<Fact<?>> facts = criterion.facts();
      for (int i = 0; i < facts.size(); i++) {
        add(judged, matter.value(facts.get(i)), criterion, matter.asOf());
      }
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    judged.forEach(
        (day, provisions) ->
            remarks.add(
                Remark.of(
                    "judged-after-the-day",
                    List.copyOf(provisions),
                    Argument.of(day),
                    Argument.of(matter.asOf()))));
    return remarks.build();
  }

  private static void add(
      NavigableMap<LocalDate, NavigableSet<Provision>> judged,
      @Nullable Object value,
      FactCriterion criterion,
      LocalDate asOf) {
    if (value instanceof Judgement judgement && judgement.date().isAfter(asOf)) {
      judged
          .computeIfAbsent(judgement.date(), unused -> new TreeSet<>())
          .addAll(criterion.provisions());
    } else if (value instanceof ResidencePeriods periods) {
      for (ResidencePeriod period : periods.known()) {
        for (Absence absence : period.absences().known()) {
          add(judged, absence.judgedShort().orElse(null), criterion, asOf);
        }
        add(judged, period.shortGapAfter().orElse(null), criterion, asOf);
      }
    }
  }
}
