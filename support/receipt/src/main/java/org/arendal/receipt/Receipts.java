package org.arendal.receipt;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.ConclusionRule;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.StayAbroad;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.ReadingRecorder;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.json.CaseWriter;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonTree;

/**
 * Issues receipts of what a convention answers in one language, and verifies any.
 *
 * <p>The contents of rules, registers and texts are hashed once, so that one is made for many
 * receipts. It is immutable and safe for any number of threads.
 */
public final class Receipts {
  private final Convention convention;
  private final Language language;
  private final Map<NordicState, String> registers;

  private Receipts(Convention convention, Language language) {
    this.convention = convention;
    this.language = language;
    this.registers = new EnumMap<>(NordicState.class);
    convention
        .law()
        .countries()
        .forEach(module -> registers.put(module.state(), RegisterContent.hash(module)));
  }

  /**
   * Receipts of what this convention answers, shown in a language.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static Receipts of(Convention convention, Language language) {
    return new Receipts(
        requireNonNull(convention, "convention"), requireNonNull(language, "language"));
  }

  /** Answers every article that the case raises, and keeps the answer. */
  public Receipt issue(Case matter, Seed seed) {
    requireNonNull(matter, "matter");
    return issue(
        Articles.all().stream()
            .filter(article -> article.isRaisedBy(matter))
            .map(ArticleEvaluator::article)
            .collect(Collectors.toSet()),
        matter,
        seed);
  }

  /** Answers these articles, whether or not the case raises them, and keeps the answer. */
  public Receipt issue(Set<Article> articles, Case matter, Seed seed) {
    requireNonNull(articles, "articles");
    requireNonNull(matter, "matter");
    requireNonNull(seed, "seed");
    return Receipt.sealed(
        head(matter, language),
        facts(matter, seed),
        Articles.all().stream()
            .filter(article -> articles.contains(article.article()))
            .map(article -> answered(article, matter, seed))
            .toList());
  }

  /**
   * Checks a receipt, in whatever language it is, and replays it by the convention as it stands; to
   * replay it by the settings that it was made with, make this of what {@link Verification#settled}
   * gives.
   */
  public Verification verify(Receipt receipt, JsonAdapter json) {
    return new Replay(requireNonNull(receipt, "receipt"), this).verified(Optional.empty(), json);
  }

  /** The same, and holds the facts of the receipt against those of a case. */
  public Verification verify(Receipt receipt, Case matter, JsonAdapter json) {
    return new Replay(requireNonNull(receipt, "receipt"), this).verified(Optional.of(matter), json);
  }

  /** What stands at the head of a receipt for a case in a language. */
  Head head(Case matter, Language in) {
    return Head.of(matter, in, convention.law(), registers, TextContent.hash(in));
  }

  /** What was given, and what was asked for in vain, by the ids of the facts. */
  static List<Part> facts(Case matter, Seed seed) {
    Shape written = Shape.of("", JsonTree.of(out -> CaseWriter.write(matter, out)));
    Map<String, JsonTree> values = new TreeMap<>();
    for (Fact<?> fact : matter.given()) {
      JsonTree given = written.object(fact.section().id()).any(fact.name());
      values.put(fact.id(), new Tree().put("given", given).members());
    }
    for (Fact<?> fact : matter.askedInVain()) {
      values.put(fact.id(), new Tree().truth("askedNotKnown", true).members());
    }
    List<Part> facts = new ArrayList<>();
    values.forEach(
        (id, value) ->
            facts.add(Part.of(id, seed.salt(Receipt.FACTS + "." + id), List.of(id), value)));
    return facts;
  }

  private AnsweredArticle answered(ArticleEvaluator article, Case matter, Seed seed) {
    ReadingRecorder recorder = new ReadingRecorder(matter);
    Determination answer = convention.evaluate(article.article(), recorder.matter());
    List<String> readByAll = ids(recorder.read());
    Salting salting = new Salting(article.article().number(), seed);
    return new AnsweredArticle(
        article.article().number(),
        answer.outcome().code(),
        RuleContent.hash(article.article()),
        findings(article, answer.finding(), salting),
        conclusions(article).entrySet().stream()
            .map(rules -> conclusion(rules.getKey(), rules.getValue(), answer, salting))
            .toList(),
        List.of(
            salting.other("contacts", readByAll, Tree.list(answer.contacts(), Receipts::contact)),
            salting.other(
                "questions", readByAll, Tree.list(answer.openFacts(), Receipts::question)),
            salting.other("readings", readByAll, Tree.list(answer.readings(), Receipts::reading)),
            salting.other("remarks", readByAll, Tree.list(answer.remarks(), Receipts::remark)),
            salting.other(
                "staysToJudge", readByAll, Tree.list(answer.staysToJudge(), Receipts::stay))));
  }

  /** Salts the parts of one article. */
  private record Salting(String article, Seed seed) {
    Part part(String group, String id, List<String> reads, JsonTree value) {
      return Part.of(id, seed.salt(String.join(".", article, group, id)), reads, value);
    }

    Part other(String id, List<String> reads, JsonTree value) {
      return part(AnsweredArticle.OTHERS, id, reads, value);
    }
  }

  /** Every criterion of the rule, whether or not it was reached: what is missing says nothing. */
  private static List<Part> findings(ArticleEvaluator article, Finding finding, Salting salting) {
    Map<Criterion, Truth> truths =
        finding.leaves().stream()
            .collect(
                Collectors.toMap(
                    leaf -> leaf.condition().criterion().orElseThrow(),
                    Finding::truth,
                    (one, same) -> one));
    return article.rule().criteria().stream()
        .map(
            criterion ->
                salting.part(
                    AnsweredArticle.FINDINGS,
                    criterion.id(),
                    ids(criterion.facts()),
                    new Tree()
                        .texts("provisions", RuleContent.ids(criterion.provisions()))
                        .text("truth", truth(requireNonNull(truths.get(criterion))))
                        .members()))
        .toList();
  }

  /** The rules by which an article leads to each conclusion; to some by more than one. */
  private static Map<String, List<ConclusionRule>> conclusions(ArticleEvaluator article) {
    return article.possibleConclusions().stream()
        .collect(
            Collectors.groupingBy(
                rule -> rule.conclusion().id(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Every conclusion, drawn or not: what is missing says nothing. */
  private static Part conclusion(
      String id, List<ConclusionRule> rules, Determination answer, Salting salting) {
    Optional<DrawnConclusion> follows = drawn(id, answer.conclusions());
    Optional<DrawnConclusion> would = drawn(id, answer.ifItApplies());
    Optional<DrawnConclusion> drawn = follows.or(() -> would);
    Tree value =
        new Tree()
            .text(
                "state",
                follows.isPresent() ? "follows" : drawn.isPresent() ? "if-it-applies" : "no")
            .texts(
                "provisions",
                RuleContent.ids(
                    drawn
                        .map(DrawnConclusion::conclusion)
                        .orElseGet(() -> rules.get(0).conclusion())
                        .provisions()));
    drawn.ifPresent(one -> value.texts("dependsOn", ids(one.openFacts())));
    List<String> reads =
        rules.stream()
            .flatMap(rule -> rule.condition().criteria().stream())
            .map(FactCriterion::facts)
            .flatMap(List::stream)
            .map(Fact::id)
            .distinct()
            .toList();
    return salting.part(AnsweredArticle.CONCLUSIONS, id, reads, value.members());
  }

  private static Optional<DrawnConclusion> drawn(String id, List<DrawnConclusion> among) {
    return among.stream().filter(one -> one.conclusion().id().equals(id)).findFirst();
  }

  private static JsonTree contact(Contact contact) {
    Optional<Entry<Body>> entry = contact.lookup().entry();
    return new Tree()
        .text("territory", contact.territory().code())
        .text("function", contact.lookup().key())
        .text("date", contact.lookup().date().toString())
        .text("status", contact.lookup().status().code())
        .put(
            "entry",
            entry
                .<JsonTree>map(
                    found ->
                        RegisterContent.entry(found).text("name", found.value().name()).members())
                .orElseGet(JsonTree.Nothing::new))
        .list("beside", contact.beside(), one -> new JsonTree.Text(one.value().name()))
        .members();
  }

  private static JsonTree question(OpenFact open) {
    return new Tree()
        .text("fact", open.fact().id())
        .text("criterion", open.criterion().id())
        .texts("provisions", RuleContent.ids(open.criterion().provisions()))
        .members();
  }

  private static JsonTree reading(ReadingUse use) {
    return new Tree()
        .text("reading", use.reading().id())
        .text("option", use.option().map(ReadingOption::id))
        .truth("settledByAgency", use.settledByAgency())
        .members();
  }

  private static JsonTree remark(Remark remark) {
    return new Tree()
        .text("id", remark.id())
        .texts("arguments", remark.arguments())
        .texts("provisions", RuleContent.ids(remark.provisions()))
        .members();
  }

  private static JsonTree stay(StayAbroad stay) {
    return new Tree()
        .text("sort", stay.sort().code())
        .text("first", stay.first())
        .text("last", stay.last())
        .members();
  }

  private static String truth(Truth truth) {
    return switch (truth) {
      case TRUE -> "true";
      case FALSE -> "false";
      case UNKNOWN -> "unknown";
    };
  }

  private static List<String> ids(Iterable<? extends Fact<?>> facts) {
    List<String> ids = new ArrayList<>();
    facts.forEach(fact -> ids.add(fact.id()));
    return ids;
  }
}
