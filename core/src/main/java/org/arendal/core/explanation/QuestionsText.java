package org.arendal.core.explanation;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.arendal.core.answer.Bearing;
import org.arendal.core.answer.Ground;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.PossibleAnswer;
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
  private final ValueText values;

  QuestionsText(Words words, Printer out, OpenQuestions questions) {
    this.words = words;
    this.out = out;
    this.questions = questions;
    this.values = new ValueText(words);
  }

  void print() {
    out.title(words.get("question.title"));
    List<OpenQuestion> toAsk = questions.in(State.ASK);
    if (toAsk.isEmpty()) {
      out.row(words.get("question.nothing"));
    }
    part("question.outcome", bearing(toAsk, Bearing.OUTCOME));
    part("question.consequence", bearing(toAsk, Bearing.CONSEQUENCE));
    part("question.asked-not-known", questions.in(State.ASKED_NOT_KNOWN));
    List<OpenQuestion> notYet = questions.in(State.NOT_YET);
    List<OpenQuestion> needless = questions.in(State.NEEDLESS);
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
    String asked = words.get("label.ask", words.coded("answerer", question.fact().answerer()));
    out.item(words.question(question.fact()) + " [" + asked + "]", List.of());
    for (Ground ground : question.grounds()) {
      boolean isWeightiest =
          question.bearing() == Bearing.OUTCOME
              ? ground.turns() == Ground.Turns.OUTCOME
              : ground.turns() == Ground.Turns.CONCLUSION;
      if (isWeightiest) {
        ground.criterion().ifPresent(criterion -> out.detail(why(ground, criterion)));
      }
    }
    effects(question)
        .asMap()
        .forEach(
            (effect, answers) ->
                out.detail(words.get(effect.key(), String.join(", ", answers), effect.does())));
  }

  /** What several answers do alike, and the text that says so. */
  private record Effect(String key, String does) {}

  private String why(Ground ground, Criterion criterion) {
    String article = article(ground.article());
    String condition = words.condition(criterion);
    String why =
        ground
            .conclusion()
            .map(
                conclusion ->
                    words.get(
                        "question.why-conclusion",
                        article,
                        condition,
                        words.get("conclusion." + conclusion.id())))
            .orElseGet(() -> words.get("question.why", article, condition));
    List<Provision> cited = criterion.provisions();
    return cited.isEmpty() ? why : why + " " + Citations.of(cited, words.texts());
  }

  private String article(Article article) {
    return words.get("label.article", words.number(article));
  }

  /** The answers that do the same, together. */
  private ListMultimap<Effect, String> effects(OpenQuestion question) {
    ListMultimap<Effect, String> effects =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (PossibleAnswer answer : question.answers()) {
      String does = effect(answer.outcomes());
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

  private String effect(SortedMap<Article, Outcome> outcomes) {
    String decided =
        outcomes.entrySet().stream()
            .filter(one -> one.getValue() != Outcome.UNDETERMINED)
            .map(this::effect)
            .collect(Collectors.joining("; "));
    return decided.isEmpty() ? words.get("question.undecided") : decided;
  }

  private String effect(Map.Entry<Article, Outcome> one) {
    return words.get(
        "question.effect", article(one.getKey()), words.coded("outcome", one.getValue()));
  }
}
