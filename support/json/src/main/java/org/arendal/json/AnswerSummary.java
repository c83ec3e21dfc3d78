package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.Stage;
import org.arendal.core.answer.Standing;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Answerer;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup;
import org.arendal.core.time.PartialDate;

/**
 * What a caseworker sees first, in a language: what {@link Detail#SUMMARY} writes.
 *
 * <p>Ids of conclusions, facts, readings and remarks are texts, so that an answer of another
 * version can be told too.
 *
 * @param asOf the day for which the answer holds
 * @param language the language of the texts
 * @param standings how things stand, in the order in which it is told
 * @param remarks what changes how all else is read
 * @param open the articles that are open, in the order of the work
 * @param steps what is to be done or known, by stage
 * @param readings the contested readings that mattered, each once
 * @param contacts whom to write to, each once
 * @param judgements what a human judged, without reasons
 * @param olderRegisters the countries whose registers were last read before the day of the answer
 * @param notAsked the articles that the case does not raise
 * @param controlPoints how many things a human must look at before a decision is sent
 * @param madeWith what the answer was made with; empty if no article was answered
 */
public record AnswerSummary(
    LocalDate asOf,
    Language language,
    List<StandingArticles> standings,
    List<RemarkText> remarks,
    List<OpenArticleText> open,
    List<StepText> steps,
    List<ReadingText> readings,
    List<ContactName> contacts,
    List<JudgementMade> judgements,
    SortedMap<NordicState, LocalDate> olderRegisters,
    List<UnaskedArticle> notAsked,
    int controlPoints,
    Optional<MadeWith> madeWith) {

  /**
   * How what some articles are about stands.
   *
   * @param standing how it stands
   * @param articles the articles
   */
  public record StandingArticles(Standing standing, List<Article> articles) {
    /** Copies the list. */
    public StandingArticles {
      requireNonNull(standing, "standing");
      articles = List.copyOf(articles);
    }
  }

  /**
   * Something to know that no single criterion says.
   *
   * @param id its id
   * @param text what it says
   */
  public record RemarkText(String id, String text) {
    /** Refuses missing parts. */
    public RemarkText {
      requireNonNull(id, "id");
      requireNonNull(text, "text");
    }
  }

  /**
   * An article that is open, and what has to be found out or judged for it.
   *
   * @param article the article
   * @param title what it is about
   * @param stage when what would follow from it is acted on first
   * @param facts the facts on which its outcome turns
   * @param remarks what no fact alone settles
   */
  public record OpenArticleText(
      Article article,
      String title,
      Stage stage,
      List<OpenFactText> facts,
      List<RemarkText> remarks) {
    /** Copies the lists. */
    public OpenArticleText {
      requireNonNull(article, "article");
      requireNonNull(title, "title");
      requireNonNull(stage, "stage");
      facts = List.copyOf(facts);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A fact that is not known and on which an outcome turns.
   *
   * @param fact the id of the fact
   * @param question the question to ask
   * @param answerer who can usually answer
   * @param isAskedInVain whether whoever was asked does not know
   */
  public record OpenFactText(
      String fact, String question, Answerer answerer, boolean isAskedInVain) {
    /** Refuses missing parts. */
    public OpenFactText {
      requireNonNull(fact, "fact");
      requireNonNull(question, "question");
      requireNonNull(answerer, "answerer");
    }
  }

  /**
   * A conclusion as a step of the work.
   *
   * @param stage when it is acted on or has to be known
   * @param id the id of the conclusion
   * @param kind what sort of consequence it is
   * @param holder whose right or duty it is
   * @param strength how strongly it binds
   * @param text what follows
   * @param citation the provisions as a lawyer cites them
   * @param articles the articles that lead to it
   * @param dependsOn the ids of the facts on which it still depends
   * @param isNeverLeftOut whether no short form of the answer may leave it out
   */
  public record StepText(
      Stage stage,
      String id,
      Conclusion.Kind kind,
      Conclusion.Holder holder,
      Conclusion.Strength strength,
      String text,
      String citation,
      List<Article> articles,
      List<String> dependsOn,
      boolean isNeverLeftOut) {
    /** Copies the lists. */
    public StepText {
      requireNonNull(stage, "stage");
      requireNonNull(id, "id");
      requireNonNull(kind, "kind");
      requireNonNull(holder, "holder");
      requireNonNull(strength, "strength");
      requireNonNull(text, "text");
      requireNonNull(citation, "citation");
      articles = List.copyOf(articles);
      dependsOn = List.copyOf(dependsOn);
    }
  }

  /**
   * A contested reading that mattered.
   *
   * @param id the id of the reading
   * @param question what is contested
   * @param option the id of the choice that was applied; empty if the point is open
   * @param settledBy who made the choice
   */
  public record ReadingText(
      String id, String question, Optional<String> option, SettledBy settledBy) {
    /** Refuses missing parts. */
    public ReadingText {
      requireNonNull(id, "id");
      requireNonNull(question, "question");
      requireNonNull(option, "option");
      requireNonNull(settledBy, "settledBy");
    }
  }

  /**
   * Whom to write to, as far as the registers know.
   *
   * @param territory the territory
   * @param function the key of what the body does
   * @param isHost whether the territory is the one whose authority handles the case
   * @param status whether there is one
   * @param name what it is called; empty if none was found
   * @param evidence the date of the source; empty if none was found or it bears none
   */
  public record ContactName(
      Territory territory,
      String function,
      boolean isHost,
      Lookup.Status status,
      Optional<String> name,
      Optional<PartialDate> evidence) {
    /** Refuses missing parts. */
    public ContactName {
      requireNonNull(territory, "territory");
      requireNonNull(function, "function");
      requireNonNull(status, "status");
      requireNonNull(name, "name");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * What a human judged, without the reason.
   *
   * @param fact the id of the fact
   * @param outcome whether the question was answered yes
   * @param date the day on which it was judged
   */
  public record JudgementMade(String fact, boolean outcome, LocalDate date) {
    /** Refuses missing parts. */
    public JudgementMade {
      requireNonNull(fact, "fact");
      requireNonNull(date, "date");
    }
  }

  /**
   * An article that the case does not raise.
   *
   * @param article the article
   * @param title what it is about
   * @param isWorthAsking whether the given facts make it worth asking
   */
  public record UnaskedArticle(Article article, String title, boolean isWorthAsking) {
    /** Refuses missing parts. */
    public UnaskedArticle {
      requireNonNull(article, "article");
      requireNonNull(title, "title");
    }
  }

  /** Copies the lists. */
  public AnswerSummary {
    requireNonNull(asOf, "asOf");
    requireNonNull(language, "language");
    standings = List.copyOf(standings);
    remarks = List.copyOf(remarks);
    open = List.copyOf(open);
    steps = List.copyOf(steps);
    readings = List.copyOf(readings);
    contacts = List.copyOf(contacts);
    judgements = List.copyOf(judgements);
    olderRegisters = Collections.unmodifiableSortedMap(new TreeMap<>(olderRegisters));
    notAsked = List.copyOf(notAsked);
    requireNonNull(madeWith, "madeWith");
  }

  /**
   * The summary of an assessment.
   *
   * @throws IllegalArgumentException if there are no texts in the language
   */
  public static AnswerSummary of(Assessment assessment, Language language) {
    return new SummaryWording(Explanation.inLanguage(language)).summary(ShortAnswer.of(assessment));
  }
}
