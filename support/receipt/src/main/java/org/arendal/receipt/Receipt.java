package org.arendal.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.arendal.core.fact.Fact;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonTree;

/**
 * What was asked and answered on one day, and by which rules, registers and texts: one object in
 * JSON.
 *
 * <p>It proves that nothing was changed, and not who made it: for that somebody signs {@link
 * #toSign}. Facts can be masked, and with each all that was made of it; seal and signature stay
 * good. What stays of a masked fact is that it was given, which articles were answered, and their
 * outcomes.
 *
 * <p>It holds the case, the reasons of judgements included, as long as they are not masked.
 */
public final class Receipt {
  /** The form of receipts that this version writes. */
  public static final int FORM = 1;

  /** The most characters that are read: 4 Mi. */
  public static final int LIMIT = 4 << 20;

  static final String FACTS = "facts";
  static final String HEAD = "head";
  static final String SEAL = "seal";
  private static final String FORM_NAME = "form";
  private static final String ARTICLES = "articles";
  private static final String SEALS = "seals";

  private final Head head;
  private final List<Part> facts;
  private final List<AnsweredArticle> articles;
  private final JsonTree.Members seals;
  private final String seal;

  private Receipt(
      Head head,
      List<Part> facts,
      List<AnsweredArticle> articles,
      JsonTree.Members seals,
      String seal) {
    this.head = head;
    this.facts = List.copyOf(facts);
    this.articles = List.copyOf(articles);
    this.seals = seals;
    this.seal = seal;
  }

  /** A receipt that is sealed now. */
  static Receipt sealed(Head head, List<Part> facts, List<AnsweredArticle> articles) {
    JsonTree.Members seals = seals(head, facts, articles);
    return new Receipt(head, facts, articles, seals, Canonical.hash(seals));
  }

  /**
   * Reads a receipt as it was written: the same text, byte for byte, but for a line feed at the
   * end. Whether its seal is good is another question; see {@link Verification}.
   *
   * @throws InvalidReceiptException if it is none, or is written otherwise; it says where
   */
  public static Receipt read(byte[] bytes, JsonAdapter json) {
    requireNonNull(bytes, "bytes");
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      CharBuffer text =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in);
      return read(text.toString(), json);
    } catch (CharacterCodingException e) {
      throw InvalidReceiptException.notText(in.position() + 1L);
    }
  }

  /** Reads a receipt; see {@link #read(byte[], JsonAdapter)}. */
  public static Receipt read(String text, JsonAdapter json) {
    requireNonNull(text, "text");
    requireNonNull(json, "json");
    if (text.length() > LIMIT) {
      throw InvalidReceiptException.tooLarge(LIMIT);
    }
    String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    Receipt receipt = ofTree(tree(line, json));
    refuseOther(receipt.text(), line);
    return receipt;
  }

  private static JsonTree tree(String text, JsonAdapter json) {
    try {
      return JsonTree.read(text, json);
    } catch (BrokenJsonException e) {
      throw InvalidReceiptException.broken(e);
    }
  }

  private static Receipt ofTree(JsonTree tree) {
    Shape whole = Shape.of("", tree);
    long form = whole.number(FORM_NAME);
    if (form != FORM) {
      throw InvalidReceiptException.ofForm(form, FORM);
    }
    return new Receipt(
        Head.read(whole.object(HEAD)),
        whole.list(FACTS, Part::read),
        whole.list(ARTICLES, AnsweredArticle::read),
        whole.members(SEALS),
        whole.text(SEAL));
  }

  private static void refuseOther(String written, String read) {
    if (!written.equals(read)) {
      int same = 0;
      int shorter = Math.min(written.length(), read.length());
      while (same < shorter && written.charAt(same) == read.charAt(same)) {
        same++;
      }
      throw InvalidReceiptException.writtenOtherwise(same + 1);
    }
  }

  /** The receipt in one line of JSON, as RFC 8785 writes it; without a line feed. */
  public String text() {
    return Canonical.text(tree());
  }

  /**
   * What is to be signed: the receipt with all that can be masked masked, as RFC 8785 writes it, in
   * UTF-8. It is the same however much is masked, so that a signature stays good.
   */
  public byte[] toSign() {
    return masked().text().getBytes(UTF_8);
  }

  /** The SHA-256 over all seals, in hexadecimal: two receipts with one seal are of one answer. */
  public String seal() {
    return seal;
  }

  /** The day for which it was answered. */
  public LocalDate asOf() {
    return head.asOf();
  }

  /** The ids of the facts that were given, or asked for in vain; masked ones among them. */
  public List<String> facts() {
    return facts.stream().map(Part::id).toList();
  }

  /** The ids of the facts that are masked. */
  public List<String> maskedFacts() {
    return facts.stream().filter(part -> part.open().isEmpty()).map(Part::id).toList();
  }

  /** The codes of the outcomes by the numbers of the articles, in the order of the articles. */
  public Map<String, String> outcomes() {
    Map<String, String> outcomes = new LinkedHashMap<>();
    articles.forEach(one -> outcomes.put(one.article(), one.outcome()));
    return outcomes;
  }

  /**
   * This receipt without these facts, and without every finding, conclusion, question and remark
   * that was made of one of them, by itself or by way of what it settles.
   */
  public Receipt masking(Collection<? extends Fact<?>> masked) {
    Set<String> ids = new LinkedHashSet<>();
    masked.forEach(fact -> ids.add(fact.id()));
    Set<String> all = head.withWhatTheySettle(ids);
    return new Receipt(
        head,
        facts.stream().map(part -> ids.contains(part.id()) ? part.masked() : part).toList(),
        articles.stream().map(article -> article.masking(all)).toList(),
        seals,
        seal);
  }

  private Receipt masked() {
    return new Receipt(
        head,
        facts.stream().map(Part::masked).toList(),
        articles.stream().map(AnsweredArticle::masked).toList(),
        seals,
        seal);
  }

  Head head() {
    return head;
  }

  List<Part> factParts() {
    return facts;
  }

  List<AnsweredArticle> articles() {
    return articles;
  }

  /** Where something was changed after it was sealed; empty if nothing was. */
  List<String> changedPlaces() {
    List<String> changed = new ArrayList<>();
    facts.stream().filter(part -> !part.isSound()).forEach(p -> changed.add(FACTS + "." + p.id()));
    for (AnsweredArticle article : articles) {
      article
          .parts()
          .forEach(
              (place, part) -> {
                if (!part.isSound()) {
                  changed.add(place);
                }
              });
    }
    JsonTree.Members now = seals(head, facts, articles);
    Set<String> groups = new LinkedHashSet<>(now.byName().keySet());
    groups.addAll(seals.byName().keySet());
    for (String group : groups) {
      if (!Objects.equals(now.byName().get(group), seals.byName().get(group))) {
        changed.add(group);
      }
    }
    if (!Canonical.hash(seals).equals(seal)) {
      changed.add(SEAL);
    }
    return changed;
  }

  private JsonTree tree() {
    return new Tree()
        .number(FORM_NAME, FORM)
        .put(HEAD, head.tree())
        .list(FACTS, facts, Part::tree)
        .list(ARTICLES, articles, AnsweredArticle::tree)
        .put(SEALS, seals)
        .text(SEAL, seal)
        .members();
  }

  private static JsonTree.Members seals(
      Head head, List<Part> facts, List<AnsweredArticle> articles) {
    Map<String, JsonTree> seals = new TreeMap<>();
    seals.put(HEAD, hash(head.tree()));
    seals.put(FACTS, hash(Tree.list(facts, part -> part.masked().tree())));
    // None can be left out, doubled or put elsewhere.
    seals.put(ARTICLES, hash(Tree.list(articles, one -> new JsonTree.Text(one.article()))));
    articles.forEach(one -> seals.put(one.article(), hash(one.masked().tree())));
    return new JsonTree.Members(seals);
  }

  private static JsonTree hash(JsonTree tree) {
    return new JsonTree.Text(Canonical.hash(tree));
  }

  /** Says of which day it is, and nothing of the case. */
  @Override
  public String toString() {
    return "a receipt for " + asOf();
  }
}
