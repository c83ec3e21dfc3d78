package org.arendal.core.explanation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /** Conditions of several, each of which excludes others: told by themselves if none is met. */
  private static final ImmutableSet<String> TOGETHER = ImmutableSet.of("decision-or-attested");

  private static final Set<Section> ON_PLACES = EnumSet.of(Section.HOST, Section.SVALBARD);

  /**
   * A condition that carries an outcome.
   *
   * @param criterion the condition
   * @param holds whether it is met
   * @param together the condition that is told in its place where none of several was enough
   */
  record Decisive(Criterion criterion, boolean holds, Optional<String> together) {
    /** The condition as a sentence, or that it is not so. */
    String sentence(Words words) {
      return holds ? text(words) : words.get("condition.not-so", text(words));
    }

    /** The condition as a reason why an article gives nothing: what it would need is not there. */
    String reasonAgainst(Words words) {
      return holds ? text(words) : words.get(NOT_MET, text(words));
    }

    /** What a reader is told that it would need. */
    private String unmet(Words words, Function<Decisive, String> said) {
      return together
          .map(label -> words.get("condition." + label + ".clause"))
          .orElseGet(() -> said.apply(this));
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
    return against(decisive, words, one -> one.text(words));
  }

  /** The same, in fewer words where there are any. */
  static String brieflyAgainst(List<Decisive> decisive, Words words) {
    return against(
        decisive,
        words,
        one -> one.holds() ? one.text(words) : words.brieflyClauseOrSentence(one.criterion()));
  }

  private static String against(
      List<Decisive> decisive, Words words, Function<Decisive, String> said) {
    List<String> reasons = new ArrayList<>();
    Set<String> unmet = new LinkedHashSet<>();
    for (Decisive one : decisive) {
      if (one.holds()) {
        reasons.add(said.apply(one));
      } else {
        unmet.add(one.unmet(words, said));
      }
    }
    if (!unmet.isEmpty()) {
      reasons.add(words.get(NOT_MET, String.join("; ", unmet)));
    }
    return String.join("; ", reasons);
  }

  /** The same conditions; of those that are told together the first. */
  static List<Decisive> toldOnce(List<Decisive> decisive) {
    Set<String> told = new HashSet<>();
    return decisive.stream()
        .filter(one -> one.together().isEmpty() || told.add(one.together().get()))
        .toList();
  }

  /** The conditions that carry a finding; none if it is open. */
  static List<Decisive> of(Finding finding) {
    List<Decisive> decisive = new ArrayList<>();
    if (finding.truth() != Truth.UNKNOWN) {
      collect(finding, Optional.empty(), decisive);
    }
    return decisive.stream().distinct().collect(Collectors.toList());
  }

  private static void collect(Finding finding, Optional<String> above, List<Decisive> decisive) {
    Optional<String> together =
        above.or(
            () ->
                finding
                    .condition()
                    .label()
                    .filter(label -> finding.truth() == Truth.FALSE && TOGETHER.contains(label)));
    boolean holds = finding.truth() == Truth.TRUE;
    List<Finding> parts = finding.parts();
    switch (finding.condition().kind()) {
      case CRITERION ->
          decisive.add(
              new Decisive(finding.condition().criterion().orElseThrow(), holds, together));
      case NOT -> collect(parts.get(0), together, decisive);
      case ALL_OF -> some(parts, holds, holds, together, decisive);
      case ANY_OF -> some(parts, holds, !holds, together, decisive);
      case UNLESS -> {
        if (holds) {
          collect(parts.get(0), together, decisive);
          collect(parts.get(1), together, decisive);
        } else {
          collect(parts.get(parts.get(0).truth() == Truth.FALSE ? 0 : 1), together, decisive);
        }
      }
    }
  }

  /** The parts that are as the whole is: all, or the first. */
  private static void some(
      List<Finding> parts,
      boolean holds,
      boolean all,
      Optional<String> together,
      List<Decisive> decisive) {
    parts.stream()
        .filter(part -> part.truth() == Truth.of(holds))
        .limit(all ? parts.size() : 1)
        .forEach(part -> collect(part, together, decisive));
  }
}
