package org.arendal.core.article;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;
import org.arendal.core.matter.Case;

/**
 * What in a case raises an article, so that an assessment answers it: a section that is there, or a
 * fact that is given, or several facts together.
 *
 * <p>One of them is enough.
 */
public final class Raising {
  private static final Raising ALWAYS =
      new Raising(true, ImmutableSortedSet.of(), ImmutableList.of(), ImmutableList.of());

  private final boolean always;
  private final ImmutableSortedSet<Section> sections;
  private final ImmutableList<Given> facts;
  private final ImmutableList<Situation> situations;

  private Raising(
      boolean always,
      ImmutableSortedSet<Section> sections,
      ImmutableList<Given> facts,
      ImmutableList<Situation> situations) {
    this.always = always;
    this.sections = sections;
    this.facts = facts;
    this.situations = situations;
  }

  /**
   * A fact that is given.
   *
   * @param fact the fact
   * @param value the value that it must have; empty if any will do
   */
  public record Given(Fact<?> fact, Optional<Object> value) {
    /** Checks that nothing is missing. */
    public Given {
      requireNonNull(fact, "fact");
      requireNonNull(value, "value");
    }

    boolean holds(Case matter) {
      Object given = matter.value(fact);
      return given != null && (value.isEmpty() || given.equals(value.get()));
    }
  }

  /**
   * Several facts together that raise an article.
   *
   * @param id the stable id; the text is found by it
   * @param test whether a case is of that kind
   */
  public record Situation(String id, Predicate<Case> test) {
    /** Checks that nothing is missing. */
    public Situation {
      requireNonNull(id, "id");
      requireNonNull(test, "test");
    }
  }

  static Raising always() {
    return ALWAYS;
  }

  static Raising by(Section... sections) {
    return new Raising(
        false,
        ImmutableSortedSet.copyOf(Arrays.asList(sections)),
        ImmutableList.of(),
        ImmutableList.of());
  }

  Raising orBy(Fact<?> fact) {
    return or(new Given(fact, Optional.empty()));
  }

  <T> Raising orBy(Fact<T> fact, T value) {
    return or(new Given(fact, Optional.of(value)));
  }

  Raising orIf(String id, Predicate<Case> test) {
    return new Raising(
        always,
        sections,
        facts,
        ImmutableList.<Situation>builder().addAll(situations).add(new Situation(id, test)).build());
  }

  private Raising or(Given given) {
    return new Raising(
        always,
        sections,
        ImmutableList.<Given>builder().addAll(facts).add(given).build(),
        situations);
  }

  /** Whether every case raises the article. */
  public boolean isAlways() {
    return always;
  }

  /** The sections of which one is enough, in the order of the catalogue. */
  public Set<Section> sections() {
    return sections;
  }

  /** The facts of which one is enough, beside the sections. */
  public List<Given> facts() {
    return facts;
  }

  /** The situations of which one is enough, beside sections and facts. */
  public List<Situation> situations() {
    return situations;
  }

  /** Whether the case raises the article. */
  public boolean holds(Case matter) {
    return always
        || sections.stream().anyMatch(matter.raised()::contains)
        || facts.stream().anyMatch(given -> given.holds(matter))
        || situations.stream().anyMatch(situation -> situation.test().test(matter));
  }
}
