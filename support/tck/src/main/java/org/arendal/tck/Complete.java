package org.arendal.tck;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All that an answer says: what it says beyond this is a difference too.
 *
 * @param concludes the conclusions that follow surely
 * @param mayFollow the conclusions that may still follow, and the facts on which each depends
 * @param asks the facts that may turn the outcome
 * @param contacts whom to contact, each the function and the territory; none if the case leaves
 *     open who that is
 */
public record Complete(
    Set<String> concludes,
    Map<String, Set<String>> mayFollow,
    Set<String> asks,
    Optional<Set<String>> contacts) {
  /** Copies what is given. */
  public Complete {
    concludes = Set.copyOf(concludes);
    mayFollow =
        mayFollow.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    asks = Set.copyOf(asks);
    contacts = contacts.map(Set::copyOf);
  }

  /** What is missing in an answer and what it has beyond this, one kind after the other. */
  List<Difference> differences(Answer answer) {
    List<Difference> found = new ArrayList<>();
    compare(
        concludes,
        answer.conclusions(),
        Difference.Kind.DOES_NOT_CONCLUDE,
        Difference.Kind.CONCLUDES_MORE,
        found::add);
    compare(
        mayFollow.keySet(),
        answer.mayFollow().keySet(),
        Difference.Kind.DOES_NOT_LEAVE_OPEN,
        Difference.Kind.LEAVES_OPEN_MORE,
        found::add);
    new TreeMap<>(mayFollow)
        .forEach((id, facts) -> dependence(id, facts, answer).ifPresent(found::add));
    compare(
        asks, answer.asked(), Difference.Kind.DOES_NOT_ASK, Difference.Kind.ASKS_MORE, found::add);
    contacts.ifPresent(
        expected ->
            compare(
                expected,
                answer.contacts(),
                Difference.Kind.DOES_NOT_NAME,
                Difference.Kind.NAMES_MORE,
                found::add));
    return List.copyOf(found);
  }

  private static Optional<Difference> dependence(String id, Set<String> facts, Answer answer) {
    Set<String> there = answer.mayFollow().getOrDefault(id, facts);
    return there.equals(facts)
        ? Optional.empty()
        : Optional.of(
            new Difference(
                Difference.Kind.DEPENDS_OTHERWISE,
                id + " on " + String.join(" ", new TreeSet<>(there))));
  }

  private static void compare(
      Set<String> expected,
      Set<String> there,
      Difference.Kind missing,
      Difference.Kind more,
      Consumer<Difference> found) {
    for (String id : new TreeSet<>(expected)) {
      if (!there.contains(id)) {
        found.accept(new Difference(missing, id));
      }
    }
    for (String id : new TreeSet<>(there)) {
      if (!expected.contains(id)) {
        found.accept(new Difference(more, id));
      }
    }
  }
}
