package org.arendal.json.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Contact;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.Lookup;
import org.arendal.json.AnswerOutcomes;
import org.arendal.json.AnswerOutcomes.ArticleOutcome;

/** All that an answer says, each thing under its place, so that two answers can be compared. */
final class Statements {
  private static final String YES = "yes";

  /** What is said of a fact or a reading that is open. */
  static final String OPEN = "open";

  private final SortedMap<Place, String> said = new TreeMap<>();

  /** Where something is said; the articles in their order, and after them the whole. */
  record Place(Optional<Article> article, Change.Part part, String id)
      implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::article, Place::inOrder)
            .thenComparing(Place::part)
            .thenComparing(Place::id);

    private static int inOrder(Optional<Article> one, Optional<Article> other) {
      return one.isPresent() && other.isPresent()
          ? one.get().compareTo(other.get())
          : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private Statements() {}

  /** What an answer says in ids and codes. */
  static Statements of(AnswerOutcomes answer) {
    Statements statements = withoutContacts(answer);
    SortedMap<String, SortedSet<String>> contacts = new TreeMap<>();
    answer
        .contacts()
        .forEach(
            contact ->
                add(contacts, contact.territory(), contact.function(), contact.status().code()));
    statements.add(contacts);
    return statements;
  }

  /** The same of an answer that is whole, with the names of bodies. */
  static Statements of(Assessment answer) {
    Statements statements = withoutContacts(AnswerOutcomes.of(answer));
    SortedMap<String, SortedSet<String>> contacts = new TreeMap<>();
    answer.determinations().stream()
        .flatMap(one -> one.contacts().stream())
        .forEach(
            contact -> add(contacts, contact.territory(), contact.lookup().key(), found(contact)));
    statements.add(contacts);
    return statements;
  }

  private static String found(Contact contact) {
    Lookup<Body> lookup = contact.lookup();
    return lookup.entry().map(entry -> entry.value().name()).orElse(lookup.status().code());
  }

  /** Several articles can name a contact, and for several days. */
  private static void add(
      SortedMap<String, SortedSet<String>> contacts,
      Territory territory,
      String function,
      String found) {
    contacts
        .computeIfAbsent(territory.code() + " " + function, contact -> new TreeSet<>())
        .add(found);
  }

  private void add(SortedMap<String, SortedSet<String>> contacts) {
    contacts.forEach(
        (contact, found) ->
            put(Optional.empty(), Change.Part.CONTACT, contact, String.join("; ", found)));
  }

  private static Statements withoutContacts(AnswerOutcomes answer) {
    Statements statements = new Statements();
    answer.determinations().forEach(statements::add);
    answer
        .worthAsking()
        .forEach(
            article ->
                statements.put(Optional.empty(), Change.Part.WORTH_ASKING, article.number(), YES));
    return statements;
  }

  private void add(ArticleOutcome one) {
    Optional<Article> article = Optional.of(one.article());
    put(article, Change.Part.OUTCOME, "", one.outcome().code());
    one.excludedAnyway().forEach(id -> put(article, Change.Part.EXCLUDED_ANYWAY, id, YES));
    one.openConclusions()
        .forEach(
            open ->
                put(
                    article,
                    Change.Part.CONCLUSION,
                    open.id(),
                    "depends-on " + String.join(", ", new TreeSet<>(open.dependsOn()))));
    one.conclusions().forEach(id -> put(article, Change.Part.CONCLUSION, id, "follows"));
    one.openFacts().forEach(id -> put(article, Change.Part.OPEN_FACT, id, OPEN));
    one.readings()
        .forEach(
            reading ->
                put(article, Change.Part.READING, reading.id(), reading.option().orElse(OPEN)));
    one.remarks().forEach(id -> put(article, Change.Part.REMARK, id, YES));
  }

  private void put(Optional<Article> article, Change.Part part, String id, String what) {
    said.put(new Place(article, part, id), what);
  }

  /** Whether another answer says the same in all. */
  boolean isLike(Statements other) {
    return said.equals(other.said);
  }

  /** Whether another answer says something else at a place. */
  boolean differs(Statements other, Place place) {
    return !at(place).equals(other.at(place));
  }

  private String at(Place place) {
    return said.getOrDefault(place, "");
  }

  /** What a later answer says otherwise, each with its causes. */
  List<Change> until(Statements later, Function<Place, List<Cause>> causes) {
    SortedSet<Place> places = new TreeSet<>(said.keySet());
    places.addAll(later.said.keySet());
    List<Change> changes = new ArrayList<>();
    for (Place place : places) {
      String before = at(place);
      String after = later.at(place);
      if (!before.equals(after)) {
        changes.add(
            new Change(
                place.article(), place.part(), place.id(), before, after, causes.apply(place)));
      }
    }
    return List.copyOf(changes);
  }
}
