package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.arendal.core.fact.Fact;

/**
 * Two answers to one article, and in what they differ.
 *
 * @param first the first answer; empty if the first case does not raise the article
 * @param second the second answer; empty if the second case does not
 * @param causes which of the differences between the two sides make the answers differ
 */
public record ChangedArticle(
    Optional<Determination> first, Optional<Determination> second, List<Difference> causes) {

  /** Copies the causes. */
  public ChangedArticle {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    causes = List.copyOf(causes);
  }

  /** Whether two answers to one article differ in anything that is compared. */
  public static boolean differ(Optional<Determination> first, Optional<Determination> second) {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    ChangedArticle both = new ChangedArticle(first, second, List.of());
    return !both.isInContactsAlone()
        || !both.contactsOnlyInFirst().isEmpty()
        || !both.contactsOnlyInSecond().isEmpty();
  }

  /** Whether the two say the same of the article, and differ at most in whom to contact. */
  public boolean isInContactsAlone() {
    return first.map(Determination::outcome).equals(second.map(Determination::outcome))
        && conclusions().isEmpty()
        && ifItApplies().isEmpty()
        && openOnlyInFirst().isEmpty()
        && openOnlyInSecond().isEmpty()
        && readingsOnlyInFirst().isEmpty()
        && readingsOnlyInSecond().isEmpty();
  }

  /** What follows otherwise. */
  public List<ConclusionChange> conclusions() {
    return ConclusionChange.between(
        all(first, Determination::conclusions), all(second, Determination::conclusions));
  }

  /** What would follow otherwise, should the article, while it is open, turn out to apply. */
  public List<ConclusionChange> ifItApplies() {
    return ConclusionChange.between(
        all(first, Determination::ifItApplies), all(second, Determination::ifItApplies));
  }

  /** The facts on which only the first outcome turns. */
  public List<Fact<?>> openOnlyInFirst() {
    return only(open(first), open(second));
  }

  /** The facts on which only the second outcome turns. */
  public List<Fact<?>> openOnlyInSecond() {
    return only(open(second), open(first));
  }

  /** The readings that mattered for the first outcome alone, or otherwise than for the second. */
  public List<ReadingUse> readingsOnlyInFirst() {
    return only(all(first, Determination::readings), all(second, Determination::readings));
  }

  /** The readings that mattered for the second outcome alone, or otherwise than for the first. */
  public List<ReadingUse> readingsOnlyInSecond() {
    return only(all(second, Determination::readings), all(first, Determination::readings));
  }

  /** The contacts that only the first answer gives, on whichever day they were looked up for. */
  public List<Contact> contactsOnlyInFirst() {
    return contactsOnlyIn(first, second);
  }

  /** The contacts that only the second answer gives, on whichever day they were looked up for. */
  public List<Contact> contactsOnlyInSecond() {
    return contactsOnlyIn(second, first);
  }

  private static List<Contact> contactsOnlyIn(
      Optional<Determination> one, Optional<Determination> other) {
    List<List<Object>> others =
        all(other, Determination::contacts).stream().map(ChangedArticle::given).toList();
    return all(one, Determination::contacts).stream()
        .filter(contact -> !others.contains(given(contact)))
        .toList();
  }

  /** Whom a contact gives, without the day on which that was asked. */
  private static List<Object> given(Contact contact) {
    return List.of(
        contact.territory(),
        contact.lookup().key(),
        contact.isHost(),
        contact.lookup().status(),
        contact.lookup().entry(),
        contact.beside());
  }

  private static List<Fact<?>> open(Optional<Determination> answer) {
    return all(answer, Determination::openFacts).stream()
        .<Fact<?>>map(OpenFact::fact)
        .distinct()
        .toList();
  }

  private static <T> List<T> all(
      Optional<Determination> answer, Function<Determination, List<T>> part) {
    return answer.map(part).orElse(List.of());
  }

  private static <T> List<T> only(List<T> some, List<T> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }
}
