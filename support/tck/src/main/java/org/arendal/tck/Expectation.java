package org.arendal.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What an answer must and must not say; of all else it says nothing, unless it is complete.
 *
 * @param outcome the outcome
 * @param concludes conclusions that must follow surely
 * @param doesNotConclude conclusions that must not
 * @param asks facts that must be asked for the outcome
 * @param doesNotAsk facts that must not
 * @param cites provisions that must be cited
 * @param complete all that the answer says, where the case tells that
 */
public record Expectation(
    String outcome,
    Set<String> concludes,
    Set<String> doesNotConclude,
    Set<String> asks,
    Set<String> doesNotAsk,
    Set<String> cites,
    Optional<Complete> complete) {
  /** Copies the sets. */
  public Expectation {
    concludes = Set.copyOf(concludes);
    doesNotConclude = Set.copyOf(doesNotConclude);
    asks = Set.copyOf(asks);
    doesNotAsk = Set.copyOf(doesNotAsk);
    cites = Set.copyOf(cites);
  }

  /** Where an answer differs, in the order in which it is expected; none if it does as it must. */
  public List<Difference> differences(Answer answer) {
    List<Difference> found = new ArrayList<>();
    if (answer.isRefused()) {
      return List.of(new Difference(Difference.Kind.REFUSED, answer.outcome()));
    }
    if (!answer.outcome().equals(outcome)) {
      found.add(new Difference(Difference.Kind.OUTCOME, answer.outcome()));
    }
    missing(Difference.Kind.DOES_NOT_CONCLUDE, concludes, answer.conclusions(), found::add);
    present(Difference.Kind.CONCLUDES, doesNotConclude, answer.conclusions(), found::add);
    missing(Difference.Kind.DOES_NOT_ASK, asks, answer.asked(), found::add);
    present(Difference.Kind.ASKS, doesNotAsk, answer.asked(), found::add);
    missing(Difference.Kind.DOES_NOT_CITE, cites, answer.cited(), found::add);
    complete.ifPresent(all -> found.addAll(all.differences(answer)));
    return List.copyOf(found);
  }

  private static void missing(
      Difference.Kind kind, Set<String> wanted, Set<String> there, Consumer<Difference> found) {
    new TreeSet<>(wanted)
        .stream()
            .filter(id -> !there.contains(id))
            .forEach(id -> found.accept(new Difference(kind, id)));
  }

  private static void present(
      Difference.Kind kind, Set<String> unwanted, Set<String> there, Consumer<Difference> found) {
    new TreeSet<>(unwanted)
        .stream().filter(there::contains).forEach(id -> found.accept(new Difference(kind, id)));
  }
}
