package org.arendal.core.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;

/**
 * One way in which a matter may turn out, settled as far as an oracle asks and no further.
 *
 * <p>An oracle asks for facts, and for what the text leaves open, as if all were known. It is asked
 * anew with every value of what it asked for last, until no value is left.
 */
final class World {
  /** In which ways what is not known may turn out. */
  interface Ways {
    /** The values of a fact that the case does not know, or knows in part; none if none fits. */
    List<?> of(Fact<?> fact, World world);

    /** The answers to a question that the text leaves open. */
    default List<Boolean> of(Oracles.Question question) {
      return List.of(true, false);
    }
  }

  private final Case matter;
  private final Ways ways;
  private final Map<Object, List<?>> choices = new LinkedHashMap<>();
  private final Map<Object, Integer> chosen = new LinkedHashMap<>();

  private World(Case matter, Ways ways) {
    this.matter = matter;
    this.ways = ways;
  }

  /** What the oracle says of all the ways; it is not asked on once two of its answers differ. */
  static <R> Set<R> answers(Case matter, Ways ways, Function<World, Optional<R>> oracle) {
    World world = new World(matter, ways);
    Set<R> answers = new HashSet<>();
    do {
      oracle.apply(world).ifPresent(answers::add);
    } while (answers.size() < 2 && world.turn());
    return answers;
  }

  <T> T get(Fact<T> fact) {
    return find(fact).orElseThrow(() -> new IllegalStateException("no value fits " + fact));
  }

  /** The value; empty if none fits what is known already. */
  <T> Optional<T> find(Fact<T> fact) {
    Optional<T> known = matter.get(fact).filter(World::isComplete);
    return known.isPresent()
        ? known
        : choose(fact, () -> ways.of(fact, this)).map(fact.type().javaType()::cast);
  }

  /** Whether a set has the choice. */
  <E extends Enum<E> & Coded> boolean has(Fact<CodeSet<E>> fact, E choice) {
    return get(fact).includes(choice);
  }

  /** Whether the text is read so that the answer to the question is yes. */
  boolean reads(Oracles.Question question) {
    return (boolean) choose(question, () -> ways.of(question)).orElseThrow();
  }

  /** The case that may turn out so. */
  Case matter() {
    return matter;
  }

  /** The case with what the oracle has learned. */
  Case soFar() {
    Case.Builder builder = matter.toBuilder();
    choices.forEach(
        (key, values) -> {
          if (key instanceof Fact<?> fact) {
            CaseDomain.put(builder, fact, values.get(chosen.get(key)));
          }
        });
    return builder.build();
  }

  private Optional<?> choose(Object key, Supplier<List<?>> values) {
    List<?> all = choices.containsKey(key) ? choices.get(key) : values.get();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    choices.putIfAbsent(key, all);
    return Optional.of(all.get(chosen.computeIfAbsent(key, unused -> 0)));
  }

  /** Turns to the next way; false if there is none. */
  private boolean turn() {
    List<Object> asked = new ArrayList<>(choices.keySet());
    for (int last = asked.size() - 1; last >= 0; last--) {
      Object key = asked.get(last);
      int next = chosen.get(key) + 1;
      if (next < choices.get(key).size()) {
        chosen.put(key, next);
        return true;
      }
      choices.remove(key);
      chosen.remove(key);
    }
    return false;
  }

  private static boolean isComplete(Object value) {
    return !(value instanceof Citizenships some && !some.isComplete())
        && !(value instanceof CodeSet<?> choices && !choices.isComplete());
  }
}
