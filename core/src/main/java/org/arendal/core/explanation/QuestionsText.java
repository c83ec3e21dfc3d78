package org.arendal.core.explanation;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.answer.Bearing;
import org.arendal.core.answer.Ground;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.PossibleAnswer;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Criterion;

/**
 * Puts open questions into words: each with whom to ask, for which condition of which article, and
 * what each answer would do.
 */
final class QuestionsText {
  private final Words words;
  private final Printer out;
  private final OpenQuestions questions;

  QuestionsText(Words words, Printer out, OpenQuestions questions) {
    this.words = words;
    this.out = out;
    this.questions = questions;
  }

  void print() {
    out.title(words.get("question.title"));
    List<OpenQuestion> toAsk = questions.inState(State.ASK);
    if (toAsk.isEmpty()) {
      out.row(words.get("question.nothing"));
    }
    part("question.outcome", bearing(toAsk, Bearing.OUTCOME));
    part("question.consequence", bearing(toAsk, Bearing.CONSEQUENCE));
    part("question.asked-not-known", questions.inState(State.ASKED_NOT_KNOWN));
    List<OpenQuestion> notYet = questions.inState(State.NOT_YET);
    List<OpenQuestion> needless = questions.inState(State.NEEDLESS);
    out.heading(words.get("label.not-asked"));
    named("question.not-yet", notYet);
    named("question.needless", needless);
    long others =
        questions.all().stream()
            .filter(one -> one.state() == State.NOT_YET || one.state() == State.NEEDLESS)
            .filter(one -> !isInWhatTheCaseIsAbout(one.fact()))
            .count();
    if (others > 0) {
      out.item(words.get("question.others", others), List.of());
    }
  }

  private static List<OpenQuestion> bearing(List<OpenQuestion> all, Bearing bearing) {
    return all.stream().filter(one -> one.bearing() == bearing).toList();
  }

  private void part(String heading, List<OpenQuestion> part) {
    if (!part.isEmpty()) {
      out.heading(words.get(heading));
      part.forEach(this::question);
    }
  }

  private void named(String key, List<OpenQuestion> facts) {
    String labels =
        facts.stream()
            .map(OpenQuestion::fact)
            .filter(this::isInWhatTheCaseIsAbout)
            .map(words::label)
            .collect(Collectors.joining("; "));
    if (!labels.isEmpty()) {
      out.item(words.get(key, labels), List.of());
    }
  }

  private boolean isInWhatTheCaseIsAbout(Fact<?> fact) {
    return questions.assessment().matter().raised().contains(fact.section());
  }

  private void question(OpenQuestion question) {
    String asked =
        words.get(
            "label.ask",
            words.coded("answerer", questions.assessment().matter().answerer(question.fact())));
    out.item(words.question(question.fact()) + " [" + asked + "]", List.of());
    reasons(question, words).forEach(out::detail);
    effects(question, words).forEach(out::detail);
  }

  /** Why a question is asked, each reason in a sentence: those of what it may turn at most. */
  static List<String> reasons(OpenQuestion question, Words words) {
    return weightiest(question)
        .flatMap(ground -> ground.criterion().map(c -> why(ground, c, words)).stream())
        .toList();
  }

  /**
   * The one of these that is most about the fact, without citations: by the condition that reads
   * the fewest others. Empty if there is none.
   */
  static Optional<String> reason(OpenQuestion question, Words words) {
    return weightiest(question)
        .filter(ground -> ground.criterion().isPresent())
        .min(Comparator.comparing(ground -> facts(ground.criterion().orElseThrow())))
        .map(ground -> briefly(ground, ground.criterion().orElseThrow(), words));
  }

  private static int facts(Criterion criterion) {
    return ((FactCriterion) criterion).facts().size();
  }

  private static Stream<Ground> weightiest(OpenQuestion question) {
    Ground.Turns weightiest =
        question.bearing() == Bearing.OUTCOME ? Ground.Turns.OUTCOME : Ground.Turns.CONCLUSION;
    return question.grounds().stream().filter(ground -> ground.turns() == weightiest);
  }

  /** What the answers would do, in a sentence for all that do the same. */
  static List<String> effects(OpenQuestion question, Words words) {
    return grouped(question, words).asMap().entrySet().stream()
        .map(
            one ->
                words.get(
                    one.getKey().key(), String.join(", ", one.getValue()), one.getKey().does()))
        .toList();
  }

  /** What several answers do alike, and the text that says so. */
  private record Effect(String key, String does) {}

  private static String why(Ground ground, Criterion criterion, Words words) {
    String why = briefly(ground, criterion, words);
    List<Provision> cited = criterion.provisions();
    return cited.isEmpty() ? why : why + " " + Citations.of(cited, words.texts());
  }

  private static String briefly(Ground ground, Criterion criterion, Words words) {
    String article = article(ground.article(), words);
    String condition = words.condition(criterion);
    return ground
        .conclusion()
        .map(
            conclusion ->
                words.get(
                    "question.why-conclusion",
                    article,
                    condition,
                    words.get("conclusion." + conclusion.id())))
        .orElseGet(() -> words.get("question.why", article, condition));
  }

  private static String article(Article article, Words words) {
    return words.get("label.article", words.number(article));
  }

  /** The answers that do the same, together. */
  private static ListMultimap<Effect, String> grouped(OpenQuestion question, Words words) {
    ValueText values = new ValueText(words);
    ListMultimap<Effect, String> effects =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (PossibleAnswer answer : question.answers()) {
      String does = effect(answer.outcomes(), words);
      if (answer instanceof PossibleAnswer.OfCondition condition) {
        effects.put(
            new Effect(condition.met() ? "question.if-met" : "question.if-unmet", does),
            words.condition(condition.criterion()));
      } else if (answer instanceof PossibleAnswer.OfValue given) {
        effects.put(
            new Effect("question.if-value", does),
            values.of(question.fact(), given.value()).orElseThrow());
      }
    }
    return effects;
  }

  private static String effect(SortedMap<Article, Outcome> outcomes, Words words) {
    String decided =
        outcomes.entrySet().stream()
            .filter(one -> one.getValue() != Outcome.UNDETERMINED)
            .map(one -> effect(one, words))
            .collect(Collectors.joining("; "));
    return decided.isEmpty() ? words.get("question.undecided") : decided;
  }

  private static String effect(Map.Entry<Article, Outcome> one, Words words) {
    return words.get(
        "question.effect", article(one.getKey(), words), words.coded("outcome", one.getValue()));
  }
}
