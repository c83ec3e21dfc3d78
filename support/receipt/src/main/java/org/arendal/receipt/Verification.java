package org.arendal.receipt;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonTree;

/**
 * What came of checking a receipt: whether its seal is good, and what the same case is answered by
 * the convention at hand.
 *
 * @param verdict what came of it
 * @param changedPlaces where the receipt was changed after it was sealed; empty if the seal is good
 * @param maskedFacts the ids of the facts that are masked, for which nothing could be replayed
 * @param causes what the convention at hand answers otherwise with than the receipt was made with,
 *     whether or not an answer differs
 * @param differences what is answered otherwise, entry by entry
 */
public record Verification(
    Verdict verdict,
    List<String> changedPlaces,
    List<String> maskedFacts,
    List<Cause> causes,
    List<Difference> differences) {
  // Whatever it is, it makes salts for a replay that nobody is shown.
  private static final Seed ANY = Seed.of(new byte[Seed.BYTES]);

  /** What came of checking a receipt. */
  public enum Verdict implements Coded {
    /** The seal is good, and the same is answered today. */
    REPLAYED_EQUAL,
    /** The seal is good, and something else is answered today. */
    REPLAYED_DIFFERENT,
    /** The seal is good; nothing could be replayed, since facts are masked. */
    ONLY_CHECKED,
    /** It was changed after it was sealed. */
    CHANGED
  }

  /**
   * Something that an answer is made with and that is another one now.
   *
   * @param kind what sort of thing
   * @param what which one: a country, the number of an article, a language, a setting; the id of a
   *     fact
   * @param was what the receipt has; a hash where the content is long; empty if there was none
   * @param now what the convention at hand has; the same
   */
  public record Cause(Kind kind, String what, String was, String now) {
    /** What an answer is made with. */
    public enum Kind implements Coded {
      /** The facts are not those of the case that it is held against. */
      FACTS,
      /** The version of the library, and with it how conditions are answered from facts. */
      LIBRARY,
      /** The rule of an article. */
      RULES,
      /** The registers of a country, or the day as known on which they are asked. */
      REGISTERS,
      /** The texts in the language of the receipt. */
      TEXTS,
      /** A reading that an agency settled, or a day that it gave. */
      SETTINGS
    }
  }

  /**
   * One entry that is answered otherwise.
   *
   * @param place where it stands in the receipt: {@code 6.outcome}, {@code 6.findings.stay-lawful}
   * @param was what the receipt has, as JSON; empty if it has none
   * @param now what is answered today, as JSON; empty if nothing is
   */
  public record Difference(String place, String was, String now) {}

  /** Copies the lists. */
  public Verification {
    requireNonNull(verdict, "verdict");
    changedPlaces = List.copyOf(changedPlaces);
    maskedFacts = List.copyOf(maskedFacts);
    causes = List.copyOf(causes);
    differences = List.copyOf(differences);
  }

  /**
   * Checks a receipt and replays it by this convention as it stands; to replay it by the settings
   * that it was made with, hand over what {@link #settled} gives.
   */
  public static Verification of(Receipt receipt, Convention convention, JsonAdapter json) {
    return of(receipt, Optional.empty(), convention, json);
  }

  /** The same, and holds the facts of the receipt against those of a case. */
  public static Verification of(
      Receipt receipt, Case matter, Convention convention, JsonAdapter json) {
    return of(receipt, Optional.of(matter), convention, json);
  }

  /**
   * The convention with the settings that a receipt was made with, and its registers as known on
   * the day of the receipt if it has one. What this version does not know of them is left out, and
   * will be told as a cause. The entries of an agency are for the caller to lay over it.
   *
   * @throws IllegalArgumentException if a date is set for a territory that has none of its own
   */
  public static Convention settled(Convention convention, Receipt receipt) {
    Convention settled = convention.with(receipt.head().known());
    return receipt.head().knownOn().map(settled::asKnownOn).orElse(settled);
  }

  /** What came of it as JSON, in one line or indented, without a line feed at the end. */
  public String json(boolean pretty, JsonAdapter json) {
    StringWriter text = new StringWriter();
    try {
      json.write(text, pretty, tree()::write);
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  private JsonTree tree() {
    return new Tree()
        .text("verdict", verdict.code())
        .texts("changedPlaces", changedPlaces)
        .texts("maskedFacts", maskedFacts)
        .list(
            "causes",
            causes,
            cause ->
                new Tree()
                    .text("kind", cause.kind().code())
                    .text("what", cause.what())
                    .text("was", cause.was())
                    .text("now", cause.now())
                    .members())
        .list(
            "differences",
            differences,
            difference ->
                new Tree()
                    .text("place", difference.place())
                    .text("was", difference.was())
                    .text("now", difference.now())
                    .members())
        .members();
  }

  private static Verification of(
      Receipt receipt, Optional<Case> held, Convention convention, JsonAdapter json) {
    requireNonNull(receipt, "receipt");
    requireNonNull(convention, "convention");
    List<String> changed = receipt.changedPlaces();
    List<String> masked = receipt.maskedFacts();
    Receipts receipts = Receipts.of(convention, receipt.head().language());
    List<Cause> causes = new ArrayList<>();
    held.ifPresent(matter -> addFacts(receipt, Receipts.facts(matter, ANY), causes));
    if (!changed.isEmpty()) {
      return new Verification(Verdict.CHANGED, changed, masked, causes, List.of());
    }
    if (!masked.isEmpty()) {
      Receipt unasked = receipts.issue(Set.of(), Case.builder(receipt.asOf()).build(), ANY);
      addCauses(receipt, unasked, receipts, causes);
      return new Verification(Verdict.ONLY_CHECKED, changed, masked, causes, List.of());
    }
    Case matter;
    try {
      matter = ReceiptCase.of(receipt, json);
    } catch (InvalidCaseException e) {
      // A fact that this version does not know, or takes for a contradiction.
      e.problems()
          .forEach(problem -> causes.add(new Cause(Cause.Kind.FACTS, problem.path(), "", "")));
      return new Verification(Verdict.REPLAYED_DIFFERENT, changed, masked, causes, List.of());
    }
    Receipt now = receipts.issue(articles(receipt), matter, ANY);
    addCauses(receipt, now, receipts, causes);
    List<Difference> differences = differences(entries(receipt), entries(now));
    return new Verification(
        differences.isEmpty() ? Verdict.REPLAYED_EQUAL : Verdict.REPLAYED_DIFFERENT,
        changed,
        masked,
        causes,
        differences);
  }

  private static Set<Article> articles(Receipt receipt) {
    return receipt.articles().stream()
        .map(one -> Article.find(one.article()))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static void addFacts(Receipt receipt, List<Part> others, List<Cause> causes) {
    Map<String, Part> given = byId(receipt.factParts());
    Map<String, Part> held = byId(others);
    Set<String> ids = new LinkedHashSet<>(given.keySet());
    ids.addAll(held.keySet());
    for (String id : ids) {
      Optional<Part> was = Optional.ofNullable(given.get(id));
      // Of what is masked nobody can tell.
      boolean isMasked = was.filter(part -> part.open().isEmpty()).isPresent();
      if (!isMasked && !value(was).equals(value(Optional.ofNullable(held.get(id))))) {
        causes.add(new Cause(Cause.Kind.FACTS, id, "", ""));
      }
    }
  }

  private static Map<String, Part> byId(List<Part> parts) {
    Map<String, Part> byId = new LinkedHashMap<>();
    parts.forEach(part -> byId.put(part.id(), part));
    return byId;
  }

  private static Optional<JsonTree> value(Optional<Part> part) {
    return part.flatMap(Part::open).map(Part.Open::value);
  }

  private static void addCauses(
      Receipt receipt, Receipt now, Receipts receipts, List<Cause> causes) {
    Shape was = receipt.head().made();
    Shape is = now.head().made();
    add(Cause.Kind.LIBRARY, "", was.text(Head.LIBRARY), is.text(Head.LIBRARY), causes);
    for (AnsweredArticle article : receipt.articles()) {
      String rules = Article.find(article.article()).map(receipts::rules).orElse("");
      add(Cause.Kind.RULES, article.article(), article.rules(), rules, causes);
    }
    compare(Cause.Kind.REGISTERS, "", registers(was), registers(is), causes);
    add(
        Cause.Kind.REGISTERS,
        Head.KNOWN_ON,
        receipt.head().knownOn().map(Object::toString).orElse(""),
        now.head().knownOn().map(Object::toString).orElse(""),
        causes);
    add(
        Cause.Kind.TEXTS,
        receipt.head().language().tag(),
        was.text(Head.TEXTS),
        is.text(Head.TEXTS),
        causes);
    for (String sort : List.of(Head.IN_FORCE, Head.DENOUNCED, Head.READINGS)) {
      compare(
          Cause.Kind.SETTINGS,
          sort + " ",
          texts(receipt.head().settings().object(sort)),
          texts(now.head().settings().object(sort)),
          causes);
    }
  }

  private static Map<String, String> registers(Shape made) {
    Shape countries = made.object(Head.COUNTRIES);
    Map<String, String> registers = new TreeMap<>();
    countries
        .names()
        .forEach(code -> registers.put(code, countries.object(code).text(Head.REGISTERS)));
    return registers;
  }

  private static Map<String, String> texts(Shape shape) {
    Map<String, String> texts = new TreeMap<>();
    shape.names().forEach(name -> texts.put(name, shape.text(name)));
    return texts;
  }

  private static void compare(
      Cause.Kind kind,
      String sort,
      Map<String, String> was,
      Map<String, String> now,
      List<Cause> causes) {
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(now.keySet());
    names.forEach(
        name ->
            add(kind, sort + name, was.getOrDefault(name, ""), now.getOrDefault(name, ""), causes));
  }

  private static void add(
      Cause.Kind kind, String what, String was, String now, List<Cause> causes) {
    if (!was.equals(now)) {
      causes.add(new Cause(kind, what, was, now));
    }
  }

  /** What a receipt says of each article, by where it stands. */
  private static Map<String, String> entries(Receipt receipt) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (AnsweredArticle article : receipt.articles()) {
      entries.put(article.article() + ".outcome", article.outcome());
      article
          .parts()
          .forEach(
              (place, part) ->
                  entries.put(place, value(Optional.of(part)).map(Canonical::text).orElse("")));
    }
    return entries;
  }

  private static List<Difference> differences(Map<String, String> was, Map<String, String> now) {
    Set<String> places = new LinkedHashSet<>(was.keySet());
    places.addAll(now.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String place : places) {
      String before = was.getOrDefault(place, "");
      String after = now.getOrDefault(place, "");
      if (!Objects.equals(before, after)) {
        differences.add(new Difference(place, before, after));
      }
    }
    return differences;
  }
}
