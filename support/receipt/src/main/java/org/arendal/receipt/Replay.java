package org.arendal.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.receipt.Verification.Cause;
import org.arendal.receipt.Verification.Difference;
import org.arendal.receipt.Verification.Verdict;

/** Answers the case of a receipt again, and says what is another now. */
final class Replay {
  // Whatever it is, it makes salts for a replay that nobody is shown.
  private static final Seed ANY = Seed.of(new byte[Seed.BYTES]);

  private final Receipt receipt;
  private final Receipts receipts;
  private final List<Cause> causes = new ArrayList<>();

  Replay(Receipt receipt, Receipts receipts) {
    this.receipt = receipt;
    this.receipts = receipts;
  }

  /** What comes of it, if a case is given with what its facts differ in. */
  Verification verified(Optional<Case> held, JsonAdapter json) {
    held.ifPresent(this::addFacts);
    if (!receipt.changedPlaces().isEmpty()) {
      return came(Verdict.CHANGED, List.of());
    }
    addContents();
    if (!receipt.maskedFacts().isEmpty()) {
      return came(Verdict.ONLY_CHECKED, List.of());
    }
    try {
      Receipt now = receipts.issue(articles(), ReceiptCase.of(receipt, json), ANY);
      List<Difference> differences = differences(entries(receipt), entries(now));
      return came(
          differences.isEmpty() ? Verdict.REPLAYED_EQUAL : Verdict.REPLAYED_DIFFERENT, differences);
    } catch (InvalidCaseException e) {
      // A fact that this version does not know, or takes for a contradiction.
      e.problems().forEach(problem -> add(Cause.Kind.FACTS, problem.path(), "", ""));
      return came(Verdict.REPLAYED_DIFFERENT, List.of());
    }
  }

  private Verification came(Verdict verdict, List<Difference> differences) {
    return new Verification(
        verdict, receipt.changedPlaces(), receipt.maskedFacts(), causes, differences);
  }

  private Set<Article> articles() {
    return receipt.articles().stream()
        .map(one -> Article.find(one.article()))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** The facts that are others in a case; of those that are masked nobody can tell. */
  private void addFacts(Case held) {
    Map<String, String> was = said(receipt.factParts());
    Map<String, String> now = said(Receipts.facts(held, ANY));
    now.keySet().removeAll(receipt.maskedFacts());
    eachOther(was, now, (fact, before, after) -> add(Cause.Kind.FACTS, fact, "", ""));
  }

  /** What it is answered with that is another now. */
  private void addContents() {
    Head was = receipt.head();
    Head now = receipts.head(Case.builder(receipt.asOf()).build(), was.language());
    compare(Cause.Kind.LIBRARY, "", was.made().text(Head.LIBRARY), now.made().text(Head.LIBRARY));
    for (AnsweredArticle article : receipt.articles()) {
      String rules = Article.find(article.article()).map(RuleContent::hash).orElse("");
      compare(Cause.Kind.RULES, article.article(), article.rules(), rules);
    }
    eachOther(was.registers(), now.registers(), of(Cause.Kind.REGISTERS, ""));
    compare(Cause.Kind.REGISTERS, Head.KNOWN_ON, text(was.knownOn()), text(now.knownOn()));
    compare(
        Cause.Kind.TEXTS,
        was.language().tag(),
        was.made().text(Head.TEXTS),
        now.made().text(Head.TEXTS));
    for (String sort : List.of(Head.IN_FORCE, Head.DENOUNCED, Head.READINGS)) {
      eachOther(was.settings(sort), now.settings(sort), of(Cause.Kind.SETTINGS, sort + " "));
    }
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** Takes something that is another now; what is not there is empty. */
  @FunctionalInterface
  private interface Other {
    void take(String what, String was, String now);
  }

  private Other of(Cause.Kind kind, String sort) {
    return (what, was, now) -> add(kind, sort + what, was, now);
  }

  private void compare(Cause.Kind kind, String what, String was, String now) {
    eachOther(Map.of(what, was), Map.of(what, now), of(kind, ""));
  }

  private void add(Cause.Kind kind, String what, String was, String now) {
    causes.add(new Cause(kind, what, was, now));
  }

  private static void eachOther(Map<String, String> was, Map<String, String> now, Other other) {
    Set<String> all = new LinkedHashSet<>(was.keySet());
    all.addAll(now.keySet());
    for (String what : all) {
      String before = was.getOrDefault(what, "");
      String after = now.getOrDefault(what, "");
      if (!before.equals(after)) {
        other.take(what, before, after);
      }
    }
  }

  private static List<Difference> differences(Map<String, String> was, Map<String, String> now) {
    List<Difference> differences = new ArrayList<>();
    eachOther(
        was, now, (place, before, after) -> differences.add(new Difference(place, before, after)));
    return differences;
  }

  /** What a receipt says of each article, by where it stands. */
  private static Map<String, String> entries(Receipt receipt) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (AnsweredArticle article : receipt.articles()) {
      entries.put(article.article() + ".outcome", article.outcome());
      article.parts().forEach((place, part) -> entries.put(place, said(part)));
    }
    return entries;
  }

  private static Map<String, String> said(List<Part> parts) {
    Map<String, String> said = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> part.open().isPresent())
        .forEach(part -> said.put(part.id(), said(part)));
    return said;
  }

  /** What a part says, as JSON; empty if it is masked. */
  private static String said(Part part) {
    return part.open().map(open -> Canonical.text(open.value())).orElse("");
  }
}
