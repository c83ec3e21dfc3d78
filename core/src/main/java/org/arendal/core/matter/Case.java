package org.arendal.core.matter;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.KnownInPart;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * One matter on one day: the assessment date and the facts that are known.
 *
 * <p>Only the date is required; a fact that is absent is unknown. Whether it was asked for in vain
 * can be kept: it is as unknown as one that nobody asked for, and every answer is the same, but
 * there is no use in asking again. Cases are immutable and can be shared freely. {@code toString}
 * shows which facts are known, never their values.
 */
public final class Case {
  private final LocalDate asOf;
  private final FactValues values;
  // The same without what is only settled by other facts; the same object if nothing is.
  private final FactValues given;
  private final ImmutableSet<Section> raised;
  private final ImmutableSet<Fact<?>> askedInVain;

  private Case(LocalDate asOf, FactValues given, Set<Section> raised, Set<Fact<?>> askedInVain) {
    this.asOf = asOf;
    this.raised = Sets.immutableEnumSet(raised);
    this.askedInVain = ImmutableSet.copyOf(askedInVain);
    this.given = given;
    this.values = SettledFacts.settle(asOf, given);
  }

  /** The same case that is read through other values, so that it is seen what is read. */
  Case(Case other, UnaryOperator<FactValues> through) {
    requireNonNull(other, "matter");
    this.asOf = other.asOf;
    this.raised = other.raised;
    this.askedInVain = other.askedInVain;
    this.given = through.apply(other.given);
    this.values = through.apply(other.values);
  }

  /**
   * Starts a case that is assessed as at the given day.
   *
   * @throws DayNotServedException if the day is not served
   */
  public static Builder builder(LocalDate asOf) {
    return new Builder(asOf, new FactValues.Builder());
  }

  /**
   * Starts a case on the given day, handled by an authority of the given territory.
   *
   * @throws DayNotServedException if the day is not served
   */
  public static Builder builder(LocalDate asOf, Territory host) {
    return builder(asOf).with(HostFacts.TERRITORY, host);
  }

  /** Starts a case that has all that this one has. */
  public Builder toBuilder() {
    return toBuilder(asOf);
  }

  /**
   * Starts a case on another day that has all that this one has. Facts can contradict that day:
   * {@link Builder#problems} says so.
   *
   * @throws DayNotServedException if the day is not served
   */
  public Builder toBuilder(LocalDate day) {
    Builder builder = new Builder(day, given.toBuilder());
    builder.raised.addAll(raised);
    builder.askedInVain.addAll(askedInVain);
    return builder;
  }

  /** The same case with one fact more, or with another value for it. */
  public <T> Case with(Fact<T> fact, T value) {
    return toBuilder().with(fact, value).build();
  }

  /** The same case with this one choice, and no other, for a fact that is a set. */
  public <E extends Enum<E> & Coded> Case with(Fact<CodeSet<E>> fact, E choice) {
    return with(fact, CodeSet.of(choice));
  }

  /** The same case with one fact less: it is unknown again, unless others settle it. */
  public Case without(Fact<?> fact) {
    return toBuilder().without(fact).build();
  }

  /** The day for which everything is read: law, parties, territories and registers. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The value of a fact; empty if it is unknown. */
  public <T> Optional<T> get(Fact<T> fact) {
    requireNonNull(fact, "fact");
    return Optional.ofNullable(value(fact));
  }

  /** The value of a fact; null if it is unknown. What other facts settle is known. */
  public <T> @Nullable T value(Fact<T> fact) {
    requireNonNull(fact, "fact");
    return values.get(fact);
  }

  /** The facts that were given, in the order of the catalogue; {@link #known} has more. */
  public List<Fact<?>> given() {
    return known().stream().filter(fact -> given.has(fact)).toList();
  }

  /** The value of a fact as it was given; empty if it was not, even if other facts settle it. */
  public <T> Optional<T> given(Fact<T> fact) {
    requireNonNull(fact, "fact");
    return Optional.ofNullable(given.get(fact));
  }

  /** Whether the fact is known: given, or settled by what other facts mean. */
  public boolean knows(Fact<?> fact) {
    requireNonNull(fact, "fact");
    return values.has(fact);
  }

  /** The facts that are known, given or settled by others, in the order of the catalogue. */
  public List<Fact<?>> known() {
    return Facts.all().stream().filter(this::knows).toList();
  }

  /**
   * The facts that can settle this one by what they mean, so that it is known without being given;
   * empty for most.
   */
  public static Set<Fact<?>> settling(Fact<?> fact) {
    requireNonNull(fact, "fact");
    return SettledFacts.settling(fact);
  }

  /**
   * The facts that were asked for and that whoever was asked does not know, in the order of the
   * catalogue; what was only not asked for yet is not among them.
   */
  public List<Fact<?>> askedInVain() {
    return askedInVain.isEmpty()
        ? List.of()
        : Facts.all().stream().filter(askedInVain::contains).toList();
  }

  /**
   * Who can usually answer for a fact in this case: what an authority of the country concerned
   * answers for is answered for by the authority that handles the case, where that is its own.
   */
  public Answerer answerer(Fact<?> fact) {
    requireNonNull(fact, "fact");
    return AskedAuthority.answerer(fact, values);
  }

  /** The sections that the case is about, whether or not a fact in them is known. */
  public Set<Section> raised() {
    return raised;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Case that
        && asOf.equals(that.asOf)
        && raised.equals(that.raised)
        && askedInVain.equals(that.askedInVain)
        && given.equals(that.given);
  }

  @Override
  public int hashCode() {
    return 31 * asOf.hashCode() + given.hashCode();
  }

  @Override
  public String toString() {
    return known().stream()
        .map(Fact::id)
        .collect(Collectors.joining(", ", "Case[asOf=" + asOf + ", known: ", "]"));
  }

  /** Collects the facts of a case. A builder is for one thread; the cases it builds are not. */
  public static final class Builder {
    private final LocalDate asOf;
    private final FactValues.Builder values;
    private final Set<Section> raised = EnumSet.noneOf(Section.class);
    private final Set<Fact<?>> askedInVain = new LinkedHashSet<>();
    // What was found in the facts as they are; null once they have changed.
    private @Nullable List<Problem> problems;

    private Builder(LocalDate asOf, FactValues.Builder values) {
      this.asOf = ServedDays.check(asOf, "asOf");
      this.values = values;
    }

    /**
     * Sets a fact; a value given before is replaced, and that it was asked for in vain is
     * forgotten.
     *
     * @throws DayNotServedException if the value is a day that is not served
     * @throws NullPointerException if the fact or its value is null: a fact that is not known is
     *     left out
     */
    public <T> Builder with(Fact<T> fact, T value) {
      requireNonNull(fact, "fact");
      requireNonNull(value, () -> "the value of " + fact);
      if (value instanceof LocalDate day) {
        ServedDays.check(day, fact.id());
      }
      values.put(fact, fact.type().javaType().cast(value));
      askedInVain.remove(fact);
      problems = null;
      return raise(fact.section());
    }

    /** Sets a fact that is a set to this one choice and no other. */
    public <E extends Enum<E> & Coded> Builder with(Fact<CodeSet<E>> fact, E choice) {
      return with(fact, CodeSet.of(choice));
    }

    /** Makes a fact unknown, unless others settle it. */
    public Builder without(Fact<?> fact) {
      values.remove(requireNonNull(fact, "fact"));
      problems = null;
      return this;
    }

    /**
     * Makes a fact as it was given in another case: unknown if it was not. A section with no fact
     * left is raised only if it is there.
     */
    public <T> Builder like(Case other, Fact<T> fact) {
      requireNonNull(other, "other");
      requireNonNull(fact, "fact");
      T value = other.given.get(fact);
      if (value != null) {
        return with(fact, value);
      }
      without(fact);
      FactValues left = values.build();
      boolean isLeft =
          Facts.all().stream().anyMatch(one -> one.section() == fact.section() && left.has(one));
      return isLeft ? this : raisedLike(other, fact.section());
    }

    /** Raises a section if another case does, and else no longer does. */
    public Builder raisedLike(Case other, Section section) {
      requireNonNull(other, "other");
      requireNonNull(section, "section");
      if (other.raised.contains(section)) {
        raised.add(section);
      } else {
        raised.remove(section);
      }
      return this;
    }

    /**
     * Says that a fact was asked for and that whoever was asked does not know it, or, of a fact
     * that is known in part, no more of it. It raises no section.
     *
     * @throws IllegalArgumentException if the fact was given, and nothing of it is missing
     */
    public Builder askedInVain(Fact<?> fact) {
      Object value = values.build().get(requireNonNull(fact, "fact"));
      if (value != null && !(value instanceof KnownInPart known && !known.isComplete())) {
        throw RefusedException.of("problem.asked-but-given", fact);
      }
      askedInVain.add(fact);
      return this;
    }

    /** Forgets that a fact was asked for in vain, so that it is asked for again. */
    public Builder askedAgain(Fact<?> fact) {
      askedInVain.remove(requireNonNull(fact, "fact"));
      return this;
    }

    /** Says that the case is about this section, even if nothing in it is known yet. */
    public Builder raise(Section section) {
      raised.add(requireNonNull(section, "section"));
      return this;
    }

    /** What contradicts itself in the facts given so far; empty if nothing does. */
    public List<Problem> problems() {
      if (problems == null) {
        problems = Consistency.problems(asOf, values.build());
      }
      return problems;
    }

    /**
     * Builds the case.
     *
     * @throws IllegalArgumentException if facts contradict each other; the message names them
     */
    public Case build() {
      List<Problem> found = problems();
      if (!found.isEmpty()) {
        throw new IllegalArgumentException(
            found.stream().map(Problem::toString).collect(Collectors.joining("; ")));
      }
      return new Case(asOf, values.build(), raised, askedInVain);
    }
  }
}
