package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;

/**
 * What an authority writes to the other country by an article, before it is put into words.
 *
 * <p>An enquiry holds no fact of the person, and nothing that differs from one person to another
 * but how far the receiver is bound. No letter ever holds the reason of a judgement.
 *
 * @param article the article
 * @param from the territory whose authority writes
 * @param to the territory that is written to
 * @param bound how far it is said that the receiver is bound
 * @param duties what the treaty binds the receiver to; empty unless it is said so
 * @param treaty the sentences of the treaty that are told in our own words
 * @param receiver the body that is written to, as far as the registers know it
 * @param responsible the authorities that are responsible there, if the register knows them but not
 *     which of them it is, or not where; the letter names them before the receiver
 * @param asked which organ is asked for, if the letter goes to the liaison body in its place
 * @param information what is told of the person; empty in an enquiry
 */
public record Letter(
    Article article,
    Territory from,
    Territory to,
    Bound bound,
    List<DrawnConclusion> duties,
    List<Provision> treaty,
    Contact receiver,
    Optional<Contact> responsible,
    AskedOrgan asked,
    Optional<Information> information) {

  /** How far the receiver is bound. */
  public enum Bound implements Coded {
    /** The article applies, and a sentence of the treaty binds the receiver too. */
    BOUND,
    /** The article applies; that the receiver is bound is not said. */
    APPLIES,
    /** The article applies as the sender reads it; that the receiver is bound is not said. */
    AS_READ,
    /**
     * The article applies if the Convention is in force from the day that the sender's own agency
     * takes it to be; that the receiver is bound is not said.
     */
    AS_DATED,
    /** The article does not apply yet, and would with what is asked for. */
    NOT_YET,
    /** Whether the article applies is open. */
    OPEN
  }

  /** Which organ a liaison body is asked for. */
  public enum AskedOrgan implements Coded {
    /** None: the letter goes to the body whose task it is. */
    NONE,
    /** Which of the authorities that the letter names is responsible. */
    NAMED,
    /** The body that the letter names, for which no address is known. */
    NO_ADDRESS,
    /** The text does not name the organ that is responsible. */
    NOT_NAMED,
    /** The body whose task it is, which is not known. */
    NOT_KNOWN
  }

  /**
   * What is told of a person.
   *
   * @param asOf the day for which it is known
   * @param facts the facts on which the article turned
   * @param questions what only the receiver can answer
   */
  public record Information(LocalDate asOf, List<ToldFact> facts, List<Fact<?>> questions) {
    /** Copies the lists. */
    public Information {
      requireNonNull(asOf, "asOf");
      facts = List.copyOf(facts);
      questions = List.copyOf(questions);
    }
  }

  /** Copies the lists. */
  public Letter {
    requireNonNull(article, "article");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(bound, "bound");
    requireNonNull(receiver, "receiver");
    requireNonNull(responsible, "responsible");
    requireNonNull(asked, "asked");
    requireNonNull(information, "information");
    duties = List.copyOf(duties);
    treaty = List.copyOf(treaty);
    if (duties.isEmpty() == (bound == Bound.BOUND)) {
      throw new IllegalArgumentException("a receiver is bound by a duty, or not at all");
    }
    boolean isNamed = asked == AskedOrgan.NAMED || asked == AskedOrgan.NO_ADDRESS;
    if (responsible.isPresent() != isNamed) {
      throw new IllegalArgumentException("which authority it is, is asked of those that are named");
    }
  }
}
