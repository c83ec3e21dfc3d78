package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.StayAbroad;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;

/**
 * Something that a human must look at before a decision that rests on an answer is sent.
 *
 * <p>It opens and closes by itself, with the case, the settings and the registers; nobody ticks it
 * off here. That there is none does not make a decision right: what else is unknown is among the
 * questions, and what a human judged is taken as it was judged.
 */
public sealed interface ControlPoint {

  /** What is to be looked at, in the order in which it is told. */
  enum Kind implements Coded {
    /** A judgement that nobody made yet, or one that is younger than the day of the answer. */
    JUDGEMENT,
    /** A contested reading, open or settled. */
    READING,
    /**
     * A place of which it is not sure whether the Convention reaches it, or whether the person
     * resides or still is there.
     */
    PLACE,
    /**
     * A decision or a basis against which something in the answer stands, a decision that is only
     * planned, or a missing consent.
     */
    DECISION,
    /** A source that is old, or missing. */
    SOURCE
  }

  /** What is to be looked at. */
  Kind kind();

  /** The articles that it bears on, in their order; none if it bears on all. */
  List<Article> articles();

  /**
   * A judgement on which the outcome of an article, or what follows from it, still hangs.
   *
   * @param fact what is to be judged
   * @param articles the articles
   */
  record OpenJudgement(Fact<?> fact, List<Article> articles) implements ControlPoint {
    /** Copies the articles. */
    public OpenJudgement {
      requireNonNull(fact, "fact");
      articles = List.copyOf(articles);
    }

    @Override
    public Kind kind() {
      return Kind.JUDGEMENT;
    }
  }

  /**
   * A stay abroad that nobody has judged short or not, on which the outcome of an article, or what
   * follows from it, still hangs: a judgement within the value of a fact.
   *
   * @param stay what is to be judged
   * @param articles the articles
   */
  record OpenStayAbroad(StayAbroad stay, List<Article> articles) implements ControlPoint {
    /** Copies the articles. */
    public OpenStayAbroad {
      requireNonNull(stay, "stay");
      articles = List.copyOf(articles);
    }

    @Override
    public Kind kind() {
      return Kind.JUDGEMENT;
    }
  }

  /**
   * A contested reading on which an outcome turns or turned.
   *
   * @param use the reading, and the choice that was made
   * @param articles the articles
   */
  record ContestedReading(ReadingUse use, List<Article> articles) implements ControlPoint {
    /** Copies the articles. */
    public ContestedReading {
      requireNonNull(use, "use");
      articles = List.copyOf(articles);
    }

    @Override
    public Kind kind() {
      return Kind.READING;
    }
  }

  /**
   * A remark that names something to look at.
   *
   * @param remark the remark
   * @param kind what is to be looked at
   * @param articles the articles that make it
   */
  record Remarked(Remark remark, Kind kind, List<Article> articles) implements ControlPoint {
    /** Copies the articles. */
    public Remarked {
      requireNonNull(remark, "remark");
      requireNonNull(kind, "kind");
      articles = List.copyOf(articles);
    }
  }

  /**
   * A contact whose source is older than the day of the answer, or whom the registers do not know.
   *
   * @param contact the contact
   * @param articles the articles that name it
   */
  record UncheckedContact(Contact contact, List<Article> articles) implements ControlPoint {
    /** Copies the articles. */
    public UncheckedContact {
      requireNonNull(contact, "contact");
      articles = List.copyOf(articles);
    }

    @Override
    public Kind kind() {
      return Kind.SOURCE;
    }
  }

  /**
   * Registers that were last read before the day of the answer.
   *
   * @param state the country whose registers they are
   * @param read the newest day on which a source of theirs was read
   */
  record OlderRegisters(NordicState state, LocalDate read) implements ControlPoint {
    /** Refuses missing parts. */
    public OlderRegisters {
      requireNonNull(state, "state");
      requireNonNull(read, "read");
    }

    @Override
    public Kind kind() {
      return Kind.SOURCE;
    }

    @Override
    public List<Article> articles() {
      return List.of();
    }
  }
}
