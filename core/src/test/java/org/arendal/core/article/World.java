package org.arendal.core.article;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/** One way in which a matter may turn out once every fact is known. */
final class World {
  private final Map<Fact<?>, Object> values = new HashMap<>();

  private World() {}

  <T> T get(Fact<T> fact) {
    return fact.type().javaType().cast(requireNonNull(values.get(fact), fact.id()));
  }

  /** Whether the article looks at the fact. */
  boolean knows(Fact<?> fact) {
    return values.containsKey(fact);
  }

  /** Whether a set has the choice. */
  <E extends Enum<E> & Coded> boolean has(Fact<CodeSet<E>> fact, E choice) {
    return get(fact).includes(choice);
  }

  /**
   * The outcome that all worlds agree on which a case may still turn out to be; undetermined if
   * they do not.
   *
   * @param facts the facts that bear on the outcome
   */
  static Outcome agreed(Case matter, List<Fact<?>> facts, Function<World, Outcome> oracle) {
    List<List<?>> choices = new ArrayList<>();
    for (Fact<?> fact : facts) {
      choices.add(completions(matter, fact));
    }
    // Where the person may live is bounded by the stay that is given; nothing else is worked out.
    Predicate<World> possible =
        world ->
            matter.knows(PersonFacts.RESIDENCE_TERRITORY)
                || !matter.knows(HostFacts.TERRITORY)
                || Oracles.isPossible(world);
    return agreed(new World(), 0, facts, choices, possible, oracle, Optional.empty()).orElseThrow();
  }

  private static Optional<Outcome> agreed(
      World world,
      int position,
      List<Fact<?>> facts,
      List<List<?>> choices,
      Predicate<World> possible,
      Function<World, Outcome> oracle,
      Optional<Outcome> soFar) {
    if (position == facts.size()) {
      if (!possible.test(world)) {
        return soFar;
      }
      Outcome outcome = oracle.apply(world);
      return Optional.of(soFar.orElse(outcome) == outcome ? outcome : Outcome.UNDETERMINED);
    }
    Optional<Outcome> outcome = soFar;
    for (Object choice : choices.get(position)) {
      world.values.put(facts.get(position), choice);
      outcome = agreed(world, position + 1, facts, choices, possible, oracle, outcome);
      if (outcome.equals(Optional.of(Outcome.UNDETERMINED))) {
        return outcome;
      }
    }
    return outcome;
  }

  private static List<?> completions(Case matter, Fact<?> fact) {
    Optional<?> known = matter.get(fact);
    if (known.isPresent() && known.get() instanceof Citizenships citizenships) {
      return citizenships.isComplete() ? List.of(citizenships) : supersets(citizenships.codes());
    }
    if (fact.equals(BenefitFacts.CATEGORY)) {
      return categories(matter);
    }
    return known.<List<?>>map(List::of).orElseGet(() -> allValues(fact));
  }

  /** Sets of benefits that differ in what the articles look at, with those that are known. */
  private static List<CodeSet<BenefitCategory>> categories(Case matter) {
    CodeSet<BenefitCategory> known =
        matter
            .get(BenefitFacts.CATEGORY)
            .orElseGet(() -> CodeSet.atLeast(List.<BenefitCategory>of()));
    if (known.isComplete()) {
      return List.of(known);
    }
    return Sets.powerSet(
            Set.of(
                BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                BenefitCategory.OTHER_SOCIAL_BENEFIT,
                BenefitCategory.HEALTH_SERVICE))
        .stream()
        .map(others -> CodeSet.of(Sets.union(known.choices(), others)))
        .distinct()
        .toList();
  }

  /**
   * All values of a fact. States differ only in the part that they play (host, residence,
   * citizenship, with or without a territory of its own), so four of the five stand for all, but
   * for residence, which article 10 counts by named borders.
   */
  private static List<?> allValues(Fact<?> fact) {
    if (fact.equals(HostFacts.TERRITORY)) {
      return List.of(
          Territory.DENMARK,
          Territory.SWEDEN,
          Territory.ICELAND,
          Territory.FAROE_ISLANDS,
          Territory.SVALBARD);
    }
    if (fact.equals(PersonFacts.RESIDENCE_TERRITORY)) {
      return Stream.of("DK", "SE", "IS", "NO", "FI", "FO", "SJ", "DE", "nowhere")
          .map(Place::of)
          .toList();
    }
    if (fact.equals(PersonFacts.CITIZENSHIPS)) {
      return supersets(Set.of());
    }
    return Domains.of(fact);
  }

  private static List<Citizenships> supersets(Set<String> codes) {
    return Sets.powerSet(Set.of("DK", "IS", "NO", "SE", "US")).stream()
        .map(others -> Citizenships.of(Sets.union(codes, others)))
        .distinct()
        .toList();
  }
}
