package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Changing;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.KnownInPart;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * A criterion that is answered from facts of a case, or by the choice of a contested reading.
 *
 * <p>It names every fact that its answer can depend on. Its id is stable; texts are found by it.
 */
public final class FactCriterion extends Criterion {
  private final String id;
  private final ImmutableList<Provision> provisions;
  private final ImmutableList<Fact<?>> facts;
  private final ImmutableList<Fact<?>> all;
  private final Asking asking;
  private final Optional<Reading> reading;
  private final Test test;
  private final Optional<CriterionFooting> footing;
  private final boolean isProvisional;
  private final Otherwise otherwise;

  /** How a criterion is answered. */
  @FunctionalInterface
  interface Test {
    Truth test(Case matter, AssembledLaw law);
  }

  /** Which further facts are a question for a case. */
  @FunctionalInterface
  interface Asking {
    List<Fact<?>> asked(Case matter, AssembledLaw law);

    /** Which contested readings keep the criterion open that is answered from facts. */
    default List<Reading> contested(Case matter, AssembledLaw law) {
      return List.of();
    }
  }

  private FactCriterion(
      String id,
      List<Provision> provisions,
      List<Fact<?>> facts,
      List<Fact<?>> more,
      Asking asking,
      Optional<Reading> reading,
      Test test,
      Optional<CriterionFooting> footing,
      boolean isProvisional,
      Otherwise otherwise) {
    this.id = id;
    this.provisions = ImmutableList.copyOf(provisions);
    this.facts = ImmutableList.copyOf(facts);
    this.all = ImmutableList.<Fact<?>>builder().addAll(facts).addAll(more).build();
    this.asking = asking;
    this.reading = reading;
    this.test = test;
    this.footing = footing;
    this.isProvisional = isProvisional;
    this.otherwise = otherwise;
  }

  /** A criterion that a yes-or-no fact answers. */
  static FactCriterion yes(String id, Fact<Boolean> fact, String provisions) {
    return derived(
        id,
        List.of(fact),
        (matter, law) -> {
          Boolean value = matter.value(fact);
          return value == null ? Truth.UNKNOWN : Truth.of(value);
        },
        provisions);
  }

  /** A criterion that a judgement answers. */
  static FactCriterion judged(String id, Fact<Judgement> fact, String provisions) {
    return derived(
        id,
        List.of(fact),
        (matter, law) -> {
          Judgement value = matter.value(fact);
          return value == null ? Truth.UNKNOWN : Truth.of(value.outcome());
        },
        provisions);
  }

  /** A criterion that is met if a fact has one of the choices. */
  static <E extends Enum<E> & Coded> FactCriterion oneOf(
      String id, Fact<E> fact, Set<E> choices, String provisions) {
    ImmutableSet<E> accepted = Sets.immutableEnumSet(choices);
    return derived(
        id,
        List.of(fact),
        (matter, law) -> {
          E value = matter.value(fact);
          return value == null ? Truth.UNKNOWN : Truth.of(accepted.contains(value));
        },
        provisions);
  }

  /** A criterion that is met if the host territory is one of these. */
  static FactCriterion oneOfTerritories(String id, Set<Territory> territories, String provisions) {
    ImmutableSet<Territory> accepted = Sets.immutableEnumSet(territories);
    return derived(
        id,
        List.of(HostFacts.TERRITORY),
        (matter, law) -> {
          Territory host = matter.value(HostFacts.TERRITORY);
          return host == null ? Truth.UNKNOWN : Truth.of(accepted.contains(host));
        },
        provisions);
  }

  /** A criterion that is met if a set of choices has this one; open while it may yet have it. */
  static <E extends Enum<E> & Coded> FactCriterion has(
      String id, Fact<CodeSet<E>> fact, E choice, String provisions) {
    return derived(
        id,
        List.of(fact),
        (matter, law) -> {
          CodeSet<E> value = matter.value(fact);
          if (value == null) {
            return Truth.UNKNOWN;
          }
          if (value.includes(choice)) {
            return Truth.TRUE;
          }
          return value.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
        },
        provisions);
  }

  /** A criterion that is worked out from several facts, the most important one first. */
  static FactCriterion derived(String id, List<Fact<?>> facts, Test test, String provisions) {
    return new FactCriterion(
        id,
        Provisions.of(provisions),
        facts,
        List.of(),
        (matter, law) -> List.of(),
        Optional.empty(),
        test,
        Optional.empty(),
        false,
        Otherwise.AS_THE_FACTS);
  }

  /** What it asks of others in place of its own facts. */
  Asking asking() {
    return asking;
  }

  /** The same, which is a word of the treaty. */
  FactCriterion treaty(String provision, String words) {
    return resting(CriterionFooting.on(Footing.TREATY, provision, words));
  }

  /** The same, by which the guidance or a definition explains a word of the treaty. */
  FactCriterion explains(String provision, String words) {
    return resting(CriterionFooting.on(Footing.EXPLAINS, provision, words));
  }

  /** The same, which goes beyond the treaty's words. */
  FactCriterion adds() {
    return resting(CriterionFooting.of(Footing.ADDS));
  }

  /** The same, which says how something is done, or is an example. */
  FactCriterion how() {
    return resting(CriterionFooting.of(Footing.HOW));
  }

  /** The same, which is of national, European or other law. */
  FactCriterion national() {
    return resting(CriterionFooting.of(Footing.NATIONAL));
  }

  /** The same, which says where and when the Convention holds, or where the case belongs. */
  FactCriterion structure() {
    return resting(CriterionFooting.of(Footing.STRUCTURE));
  }

  private FactCriterion resting(CriterionFooting on) {
    return new FactCriterion(
        id,
        provisions,
        facts,
        all.subList(facts.size(), all.size()),
        asking,
        reading,
        test,
        Optional.of(on),
        isProvisional,
        otherwise);
  }

  /** A criterion that the assessment date alone answers, so that it is never open. */
  static FactCriterion ofTheDay(String id, Test test, String provisions) {
    return derived(id, List.of(), test, provisions);
  }

  /**
   * The same; these facts can settle it too, but are only asked for in a case that has come so far.
   */
  FactCriterion settledAlsoBy(List<Fact<?>> others, Predicate<Case> areAsked) {
    return settledAlsoBy(others, (matter, law) -> areAsked.test(matter) ? others : List.of());
  }

  /**
   * The same; these facts can settle it too, but only those of them are asked for that the case has
   * come to.
   */
  FactCriterion settledAlsoBy(List<Fact<?>> others, Asking asking) {
    return new FactCriterion(
        id, provisions, facts, others, asking, reading, test, footing, isProvisional, otherwise);
  }

  /** The same; a no to this fact rules it out. */
  FactCriterion unlessDenied(Fact<Boolean> fact) {
    return new FactCriterion(
        id,
        provisions,
        facts,
        ImmutableList.<Fact<?>>builder()
            .add(fact)
            .addAll(all.subList(facts.size(), all.size()))
            .build(),
        asking,
        reading,
        (matter, law) ->
            Boolean.FALSE.equals(matter.value(fact)) ? Truth.FALSE : test.test(matter, law),
        footing,
        isProvisional,
        otherwise);
  }

  /**
   * The same, which has an answer before all facts are known that could turn it: it asks whether
   * something is surely so, or is not asked any more. No outcome is ever turned by that.
   */
  FactCriterion provisional() {
    return new FactCriterion(
        id,
        provisions,
        facts,
        all.subList(facts.size(), all.size()),
        asking,
        reading,
        test,
        footing,
        true,
        otherwise);
  }

  /** The same, of which this is said if it is answered otherwise. */
  FactCriterion otherwise(UnaryOperator<Otherwise> said) {
    return new FactCriterion(
        id,
        provisions,
        facts,
        all.subList(facts.size(), all.size()),
        asking,
        reading,
        test,
        footing,
        isProvisional,
        said.apply(otherwise));
  }

  /** A criterion that is met if the reading is settled in favour of the option. */
  static FactCriterion reading(Reading reading, ReadingOption option) {
    reading.check(option);
    return new FactCriterion(
        reading.id() + "." + option.id(),
        reading.provisions(),
        List.of(),
        List.of(),
        (matter, law) -> List.of(),
        Optional.of(reading),
        (matter, law) -> law.option(reading).map(o -> Truth.of(o == option)).orElse(Truth.UNKNOWN),
        Optional.of(CriterionFooting.of(Footing.READING)),
        false,
        Otherwise.AS_THE_FACTS.option(option));
  }

  /**
   * A criterion that is met as long as the reading is not settled against the option, for what has
   * to be said while it is open.
   */
  static FactCriterion notSettledAgainst(Reading reading, ReadingOption option) {
    reading.check(option);
    return new FactCriterion(
        reading.id() + "." + option.id() + ".possible",
        reading.provisions(),
        List.of(),
        List.of(),
        (matter, law) -> List.of(),
        Optional.of(reading),
        (matter, law) -> Truth.of(law.option(reading).map(o -> o == option).orElse(true)),
        Optional.of(CriterionFooting.of(Footing.READING)),
        false,
        Otherwise.AS_THE_FACTS.option(option));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Provision provision() {
    return provisions.get(0);
  }

  @Override
  public List<Provision> provisions() {
    return provisions;
  }

  /**
   * The facts that the answer can depend on, the most important first; none for a reading and for
   * the day.
   */
  public List<Fact<?>> facts() {
    return all;
  }

  /**
   * Those of the facts that it is about; the others can settle it too, or rule it out. None for a
   * reading, for the day, and if it hangs on another article.
   */
  public List<Fact<?>> mainFacts() {
    return facts;
  }

  /** What there is to say of another answer to it. */
  Otherwise otherwise() {
    return otherwise;
  }

  /** Whether it is about when and where the Convention is in force, and not about the case. */
  boolean isStructure() {
    return footing.filter(on -> on.footing() == Footing.STRUCTURE).isPresent();
  }

  /** How a yes or a no to it can come to be otherwise, as far as facts decide that. */
  Changing changing() {
    if (isStructure()) {
      return Changing.STANDS;
    }
    if (otherwise.changing().isPresent()) {
      return otherwise.changing().get();
    }
    if (facts.isEmpty()) {
      return Changing.STANDS;
    }
    return facts.stream().anyMatch(fact -> fact.changing() == Changing.JUDGED)
        ? Changing.JUDGED
        : facts.get(0).changing();
  }

  /**
   * Whether an answer to it can still be turned by a fact that is unknown and no longer asked for.
   */
  boolean isProvisional() {
    return isProvisional;
  }

  /** What it rests on; every criterion of an article says it. */
  public Optional<CriterionFooting> footing() {
    return footing;
  }

  /** The contested reading that answers the criterion; empty if facts do. */
  public Optional<Reading> reading() {
    return reading;
  }

  /** The facts of this criterion that the case does not settle and that are a question for it. */
  public List<Fact<?>> openFacts(Case matter, AssembledLaw law) {
    Set<Fact<?>> open = new LinkedHashSet<>();
    addOpen(facts, matter, open);
    addOpen(asking.asked(matter, law), matter, open);
    return ImmutableList.copyOf(open);
  }

  /** The contested readings that keep this criterion open, though facts answer it. */
  List<Reading> contested(Case matter, AssembledLaw law) {
    return asking.contested(matter, law);
  }

  private void addOpen(List<Fact<?>> asked, Case matter, Set<Fact<?>> open) {
    for (Fact<?> fact : asked) {
      if (!isSettled(matter, fact) && isAsked(fact, all, matter)) {
        open.add(fact);
      }
    }
  }

  Truth test(Case matter, AssembledLaw law) {
    return test.test(matter, law);
  }

  /**
   * Whether a fact is a question at all, for a criterion that looks at these facts: what holds in
   * Svalbard is one only if they place the matter there.
   */
  private static boolean isAsked(Fact<?> fact, List<Fact<?>> facts, Case matter) {
    return fact != SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES
        || facts.stream().anyMatch(place -> Svalbard.isNamedBy(matter.value(place)));
  }

  private static boolean isSettled(Case matter, Fact<?> fact) {
    Object value = matter.value(fact);
    return value instanceof KnownInPart known ? known.isComplete() : value != null;
  }

  @Override
  public String toString() {
    return id;
  }
}
