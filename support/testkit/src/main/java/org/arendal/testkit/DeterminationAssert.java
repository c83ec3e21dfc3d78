package org.arendal.testkit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.testkit.fixture.Fixture;
import org.assertj.core.api.AbstractAssert;

/**
 * What an article is expected to say; a failure prints every condition with what came of it.
 *
 * <p>Ids are those of the manual. One that the library does not have, such as a conclusion of
 * another article, is an {@link IllegalArgumentException} that names the nearest.
 */
public final class DeterminationAssert extends AbstractAssert<DeterminationAssert, Determination> {
  DeterminationAssert(Determination actual) {
    super(actual, DeterminationAssert.class);
  }

  /** The conditions are met. */
  public DeterminationAssert applies() {
    return hasOutcome(Outcome.APPLIES);
  }

  /** A condition is not met, and what is unknown cannot change that. */
  public DeterminationAssert doesNotApply() {
    return hasOutcome(Outcome.DOES_NOT_APPLY);
  }

  /** What is unknown, contested or still to be judged decides. */
  public DeterminationAssert isUndetermined() {
    return hasOutcome(Outcome.UNDETERMINED);
  }

  /** The Convention is not in force there on that day. */
  public DeterminationAssert isNotInForce() {
    return hasOutcome(Outcome.NOT_IN_FORCE);
  }

  /** This came of the article. */
  public DeterminationAssert hasOutcome(Outcome outcome) {
    isNotNull();
    if (actual.outcome() != outcome) {
      String found = actual.outcome().code();
      String turnsOn = needed().isEmpty() ? "" : ", which turns on " + list(needed());
      throw failureWithActualExpected(
          found,
          outcome.code(),
          "%s",
          message("outcome", outcome.code() + "; found " + found + turnsOn + turning()));
    }
    return this;
  }

  /**
   * These provisions carry the answer: each is cited by a condition that the outcome rests on, or
   * by a conclusion that surely follows.
   *
   * @throws IllegalArgumentException if there is no such provision
   */
  public DeterminationAssert because(String... provisions) {
    isNotNull();
    return contain("provisions that carry it", Grounds.of(actual), KnownIds.provisions(provisions));
  }

  /**
   * These surely follow, among others.
   *
   * @throws IllegalArgumentException if the article has no such conclusion
   */
  public DeterminationAssert concludes(String... ids) {
    isNotNull();
    List<String> expected = KnownIds.conclusions(actual.article(), ids);
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(certain());
    if (!missing.isEmpty()) {
      String found = list(certain()) + waiting(missing) + turning();
      throw failure("%s", message("conclusions", list(missing) + "; found " + found));
    }
    return this;
  }

  /**
   * These surely follow, in whichever order, and no others; none of them if there are no ids.
   *
   * @throws IllegalArgumentException if the article has no such conclusion
   */
  public DeterminationAssert concludesOnly(String... ids) {
    concludes(ids);
    List<String> more = new ArrayList<>(certain());
    more.removeAll(List.of(ids));
    return none("conclusions", more);
  }

  /**
   * These follow neither surely nor perhaps.
   *
   * @throws IllegalArgumentException if the article has no such conclusion
   */
  public DeterminationAssert doesNotConclude(String... ids) {
    isNotNull();
    List<String> found =
        new ArrayList<>(
            actual.conclusions().stream().map(drawn -> drawn.conclusion().id()).toList());
    found.retainAll(KnownIds.conclusions(actual.article(), ids));
    return none("conclusions", found);
  }

  /** The outcome turns on these facts, among others. */
  public DeterminationAssert stillNeeds(Fact<?>... facts) {
    isNotNull();
    return contain("facts still needed", needed(), List.of(facts));
  }

  /** The outcome turns on none of these facts. */
  public DeterminationAssert doesNotNeed(Fact<?>... facts) {
    isNotNull();
    List<Fact<?>> found = new ArrayList<>(needed());
    found.retainAll(List.of(facts));
    return none("facts still needed", found);
  }

  /** The outcome turns on no fact. */
  public DeterminationAssert needsNothingMore() {
    isNotNull();
    return none("facts still needed", needed());
  }

  /**
   * The body with this function in this territory is to be contacted, whether or not it is known.
   */
  public DeterminationAssert contacts(BodyFunction function, Territory territory) {
    isNotNull();
    return contain(
        "contacts",
        actual.contacts().stream().map(DeterminationAssert::shown).toList(),
        List.of(function.code() + " " + territory.code()));
  }

  /**
   * These remarks are made, among others.
   *
   * @throws IllegalArgumentException if there is no such remark
   */
  public DeterminationAssert remarks(String... ids) {
    isNotNull();
    return contain("remarks", remarked(), KnownIds.remarks(ids));
  }

  /**
   * None of these remarks is made.
   *
   * @throws IllegalArgumentException if there is no such remark
   */
  public DeterminationAssert doesNotRemark(String... ids) {
    isNotNull();
    List<String> found = new ArrayList<>(remarked());
    found.retainAll(KnownIds.remarks(ids));
    return none("remarks", found);
  }

  /** These readings are open, and the answer turns on them. */
  public DeterminationAssert turnsOn(Reading... readings) {
    isNotNull();
    return contain(
        "open readings",
        actual.readings().stream()
            .filter(use -> use.option().isEmpty())
            .map(ReadingUse::reading)
            .toList(),
        List.of(readings));
  }

  /** The answer is the one that a fixture expects: its outcome, and what it names besides. */
  public DeterminationAssert matches(Fixture fixture) {
    return hasOutcome(fixture.outcome())
        .concludes(fixture.conclusions().toArray(String[]::new))
        .stillNeeds(fixture.needs().toArray(Fact<?>[]::new))
        .because(fixture.provisions().stream().map(Provision::id).toArray(String[]::new));
  }

  private String turning() {
    String turning = FindingTree.turning(actual);
    return turning.isEmpty() ? "" : "%nthe outcome rests on%s%n".formatted(turning);
  }

  /** Of conclusions that do not surely follow, why they are not told: open, or of a rule unmet. */
  private String waiting(List<String> ids) {
    return Stream.concat(
            actual.conclusions().stream()
                .filter(drawn -> ids.contains(drawn.conclusion().id()))
                .map(
                    drawn ->
                        "; %s may follow and waits for %s"
                            .formatted(drawn.conclusion().id(), list(drawn.openFacts()))),
            actual.ifItApplies().stream()
                .filter(drawn -> ids.contains(drawn.conclusion().id()))
                .map(drawn -> "; %s follows if it applies".formatted(drawn.conclusion().id())))
        .collect(joining());
  }

  private List<String> certain() {
    return actual.conclusions().stream()
        .filter(DrawnConclusion::isCertain)
        .map(drawn -> drawn.conclusion().id())
        .toList();
  }

  private List<Fact<?>> needed() {
    return actual.openFacts().stream().<Fact<?>>map(OpenFact::fact).toList();
  }

  private List<String> remarked() {
    return actual.remarks().stream().map(Remark::id).distinct().toList();
  }

  private static String shown(Contact contact) {
    return contact.function().code() + " " + contact.territory().code();
  }

  private DeterminationAssert contain(String what, Collection<?> found, Collection<?> expected) {
    List<?> missing = expected.stream().filter(one -> !found.contains(one)).toList();
    if (!missing.isEmpty()) {
      throw failure("%s", message(what, list(missing) + "; found " + list(found)));
    }
    return this;
  }

  private DeterminationAssert none(String what, Collection<?> unexpected) {
    if (!unexpected.isEmpty()) {
      throw failure("%s", message(what, "none of " + list(unexpected)));
    }
    return this;
  }

  private String message(String what, String expected) {
    return "expected %s: %s%n%s".formatted(what, expected, FindingTree.of(actual));
  }

  private static String list(Collection<?> values) {
    return values.isEmpty() ? "none" : values.stream().map(Object::toString).collect(joining(", "));
  }
}
