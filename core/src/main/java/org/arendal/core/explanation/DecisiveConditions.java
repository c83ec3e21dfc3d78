package org.arendal.core.explanation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.article.Footing;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;

/**
 * The conditions that carry a decided outcome: those that are enough for it, and no more. Where one
 * of several is enough, it is the first.
 */
final class DecisiveConditions {
  private static final String NOT_MET = "condition.not-met";

  private static final Set<Section> ON_PLACES = EnumSet.of(Section.HOST, Section.SVALBARD);

  /**
   * A condition that carries an outcome.
   *
   * @param criterion the condition
   * @param holds whether it is met
   */
  record Decisive(Criterion criterion, boolean holds) {
    /** The condition as a sentence, or that it is not so. */
    String sentence(Words words) {
      return holds ? text(words) : words.get("condition.not-so", text(words));
    }

    /** The condition as a reason why an article gives nothing: what it would need is not there. */
    String reasonAgainst(Words words) {
      return holds ? text(words) : words.get(NOT_MET, text(words));
    }

    private String text(Words words) {
      return holds ? words.get("criterion." + criterion.id()) : words.clauseOrSentence(criterion);
    }

    List<Provision> provisions() {
      return criterion.provisions();
    }

    /** Whether it is about when and where the Convention holds, and not about the case. */
    boolean isStructure() {
      FactCriterion read = (FactCriterion) criterion;
      return read.footing().filter(footing -> footing.footing() == Footing.STRUCTURE).isPresent()
          || ON_PLACES.containsAll(read.facts().stream().map(Fact::section).toList());
    }
  }

  private DecisiveConditions() {}

  /** Why an article gives nothing: what stands in the way, and what it would need, said once. */
  static String reasonsAgainst(List<Decisive> decisive, Words words) {
    List<String> reasons = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    for (Decisive one : decisive) {
      (one.holds() ? reasons : unmet).add(one.text(words));
    }
    if (!unmet.isEmpty()) {
      reasons.add(words.get(NOT_MET, String.join("; ", unmet)));
    }
    return String.join("; ", reasons);
  }

  /** The conditions that carry a finding; none if it is open. */
  static List<Decisive> of(Finding finding) {
    List<Decisive> decisive = new ArrayList<>();
    if (finding.truth() != Truth.UNKNOWN) {
      collect(finding, decisive);
    }
    return decisive.stream().distinct().collect(Collectors.toList());
  }

  private static void collect(Finding finding, List<Decisive> decisive) {
    boolean holds = finding.truth() == Truth.TRUE;
    List<Finding> parts = finding.parts();
    switch (finding.condition().kind()) {
      case CRITERION ->
          decisive.add(new Decisive(finding.condition().criterion().orElseThrow(), holds));
      case NOT -> collect(parts.get(0), decisive);
      case ALL_OF -> some(parts, holds, holds, decisive);
      case ANY_OF -> some(parts, holds, !holds, decisive);
      case UNLESS -> {
        if (holds) {
          collect(parts.get(0), decisive);
          collect(parts.get(1), decisive);
        } else {
          collect(parts.get(parts.get(0).truth() == Truth.FALSE ? 0 : 1), decisive);
        }
      }
    }
  }

  /** The parts that are as the whole is: all, or the first. */
  private static void some(
      List<Finding> parts, boolean holds, boolean all, List<Decisive> decisive) {
    parts.stream()
        .filter(part -> part.truth() == Truth.of(holds))
        .limit(all ? parts.size() : 1)
        .forEach(part -> collect(part, decisive));
  }
}
