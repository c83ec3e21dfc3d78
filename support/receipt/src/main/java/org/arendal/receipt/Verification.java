package org.arendal.receipt;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.fact.Coded;
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
}
