package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup;

/**
 * What an answer comes to, in ids and codes: what {@link Detail#OUTCOMES} writes.
 *
 * <p>Ids of conclusions, facts, readings and remarks are texts, so that an answer of another
 * version can be told too.
 *
 * @param asOf the day for which the answer holds
 * @param determinations what came of each article, in the order of the answer
 * @param worthAsking the articles that the case does not raise though its facts point to them
 * @param contacts whom to contact, each once
 * @param madeWith what the answer was made with; empty if no article was answered
 */
public record AnswerOutcomes(
    LocalDate asOf,
    List<ArticleOutcome> determinations,
    List<Article> worthAsking,
    List<FoundContact> contacts,
    Optional<MadeWith> madeWith) {

  /**
   * What came of one article.
   *
   * @param article the article
   * @param outcome what came of it
   * @param excludedAnyway the ids of the conclusions that exclude the measure though the article
   *     does not
   * @param conclusions the ids of the conclusions that surely follow
   * @param openConclusions those that still depend on facts
   * @param openFacts the ids of the facts on which the outcome still turns
   * @param readings the contested readings that mattered
   * @param remarks the ids of what else there is to know, each once
   */
  public record ArticleOutcome(
      Article article,
      Outcome outcome,
      List<String> excludedAnyway,
      List<String> conclusions,
      List<OpenConclusion> openConclusions,
      List<String> openFacts,
      List<ReadingChoice> readings,
      List<String> remarks) {
    /** Copies the lists. */
    public ArticleOutcome {
      requireNonNull(article, "article");
      requireNonNull(outcome, "outcome");
      excludedAnyway = List.copyOf(excludedAnyway);
      conclusions = List.copyOf(conclusions);
      openConclusions = List.copyOf(openConclusions);
      openFacts = List.copyOf(openFacts);
      readings = List.copyOf(readings);
      remarks = List.copyOf(remarks);
    }

    private static ArticleOutcome of(Determination one) {
      return new ArticleOutcome(
          one.article(),
          one.outcome(),
          one.excludedAnyway().stream().map(conclusion -> conclusion.id()).toList(),
          one.conclusions().stream()
              .filter(DrawnConclusion::isCertain)
              .map(drawn -> drawn.conclusion().id())
              .toList(),
          one.conclusions().stream()
              .filter(drawn -> !drawn.isCertain())
              .map(OpenConclusion::of)
              .toList(),
          one.openFacts().stream().map(open -> open.fact().id()).toList(),
          one.readings().stream().map(ReadingChoice::of).toList(),
          one.remarks().stream().map(Remark::id).distinct().toList());
    }
  }

  /**
   * A conclusion that still depends on facts.
   *
   * @param id its id
   * @param dependsOn the ids of the facts
   */
  public record OpenConclusion(String id, List<String> dependsOn) {
    /** Copies the list. */
    public OpenConclusion {
      requireNonNull(id, "id");
      dependsOn = List.copyOf(dependsOn);
    }

    private static OpenConclusion of(DrawnConclusion drawn) {
      return new OpenConclusion(
          drawn.conclusion().id(), drawn.openFacts().stream().map(Fact::id).toList());
    }
  }

  /**
   * A contested reading that mattered.
   *
   * @param id the id of the reading
   * @param option the id of the choice that was applied; empty if the point is open
   */
  public record ReadingChoice(String id, Optional<String> option) {
    /** Refuses missing parts. */
    public ReadingChoice {
      requireNonNull(id, "id");
      requireNonNull(option, "option");
    }

    private static ReadingChoice of(ReadingUse use) {
      return new ReadingChoice(use.reading().id(), use.option().map(ReadingOption::id));
    }
  }

  /**
   * Whom to contact, as far as the registers know.
   *
   * @param territory the territory
   * @param function the key of what the body does
   * @param status whether there is one
   */
  public record FoundContact(Territory territory, String function, Lookup.Status status) {
    /** Refuses missing parts. */
    public FoundContact {
      requireNonNull(territory, "territory");
      requireNonNull(function, "function");
      requireNonNull(status, "status");
    }

    private static FoundContact of(Contact contact) {
      return new FoundContact(
          contact.territory(), contact.lookup().key(), contact.lookup().status());
    }
  }

  /** Copies the lists. */
  public AnswerOutcomes {
    requireNonNull(asOf, "asOf");
    determinations = List.copyOf(determinations);
    worthAsking = List.copyOf(worthAsking);
    contacts = List.copyOf(contacts);
    requireNonNull(madeWith, "madeWith");
  }

  /** What an assessment comes to. */
  public static AnswerOutcomes of(Assessment assessment) {
    List<Determination> all = assessment.determinations();
    return new AnswerOutcomes(
        assessment.matter().asOf(),
        all.stream().map(ArticleOutcome::of).toList(),
        assessment.notAsked().stream()
            .filter(NotAsked::isWorthAsking)
            .map(NotAsked::article)
            .toList(),
        all.stream()
            .flatMap(one -> one.contacts().stream())
            .map(FoundContact::of)
            .distinct()
            .toList(),
        MadeWith.of(assessment));
  }
}
