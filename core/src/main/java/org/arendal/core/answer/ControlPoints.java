package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arendal.core.answer.ControlPoint.ContestedReading;
import org.arendal.core.answer.ControlPoint.Kind;
import org.arendal.core.answer.ControlPoint.OlderRegisters;
import org.arendal.core.answer.ControlPoint.OpenJudgement;
import org.arendal.core.answer.ControlPoint.OpenStayAbroad;
import org.arendal.core.answer.ControlPoint.Remarked;
import org.arendal.core.answer.ControlPoint.UncheckedContact;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.law.Article;

/** Gathers control points from answers: each once, with the articles that it bears on. */
public final class ControlPoints {
  /**
   * Those on unclear places say so themselves. Remarks that only tell something are not here: a
   * rule that held is no doubt, whatever became of the case.
   */
  static final Map<String, Kind> REMARKS =
      ImmutableMap.<String, Kind>builder()
          .put("judged-after-the-day", Kind.JUDGEMENT)
          .put("residence-told-twice", Kind.PLACE)
          .put("sent-out", Kind.PLACE)
          .put("sent-out-on", Kind.PLACE)
          .put("border-not-mentioned", Kind.PLACE)
          .put("language-convention-reach-not-shown", Kind.PLACE)
          .put("decision-against-protection", Kind.DECISION)
          .put("lawful-beside-decision", Kind.DECISION)
          .put("decision-planned", Kind.DECISION)
          .put("decision-planned-after-entry", Kind.DECISION)
          .put("national-basis-beside-rule", Kind.DECISION)
          .put("consent-not-given", Kind.DECISION)
          .put("country-module-missing", Kind.SOURCE)
          .put("national-rules-none", Kind.SOURCE)
          .put("national-rules-of-state", Kind.SOURCE)
          .put("national-rules-old", Kind.SOURCE)
          .put("national-rules-undated", Kind.SOURCE)
          .put("as-stated-then", Kind.SOURCE)
          .put("related-instrument-old", Kind.SOURCE)
          .put("stay-rule-old", Kind.SOURCE)
          .put("related-instrument-of-state", Kind.SOURCE)
          .put("related-instrument-unknown", Kind.SOURCE)
          .buildOrThrow();

  private ControlPoints() {}

  /** The control points of these answers, made with the same registers, in the order of kinds. */
  public static List<ControlPoint> of(List<Determination> answers) {
    requireNonNull(answers, "answers");
    ImmutableList.Builder<ControlPoint> points = ImmutableList.builder();
    points.addAll(each(answers, ControlPoints::openJudgements, OpenJudgement::new));
    points.addAll(each(answers, answer -> answer.staysToJudge().stream(), OpenStayAbroad::new));
    points.addAll(each(answers, answer -> answer.readings().stream(), ContestedReading::new));
    points.addAll(
        each(
            answers,
            ControlPoints::remarks,
            (remark, articles) -> new Remarked(remark, kind(remark).orElseThrow(), articles)));
    points.addAll(each(answers, ControlPoints::contacts, UncheckedContact::new));
    answers.stream()
        .flatMap(answer -> answer.olderRegisters().entrySet().stream())
        .distinct()
        .forEach(older -> points.add(new OlderRegisters(older.getKey(), older.getValue())));
    return points.build().stream().sorted(Comparator.comparing(ControlPoint::kind)).toList();
  }

  /** Each thing that answers have, once, with the articles of those that have it. */
  private static <T> List<ControlPoint> each(
      List<Determination> answers,
      Function<Determination, Stream<T>> things,
      BiFunction<T, List<Article>, ControlPoint> point) {
    ListMultimap<T, Article> articles = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Determination answer : answers) {
      things.apply(answer).distinct().forEach(thing -> articles.put(thing, answer.article()));
    }
    return articles.keySet().stream().map(one -> point.apply(one, articles.get(one))).toList();
  }

  /**
   * What an outcome or a conclusion hangs on, but for notes and examples; and what a child's case
   * asks to be heeded, as long as nobody says whether it was (A13-2).
   */
  private static Stream<Fact<?>> openJudgements(Determination answer) {
    return Stream.of(
            answer.openFacts().stream().<Fact<?>>map(OpenFact::fact),
            answer.conclusions().stream()
                .filter(drawn -> drawn.conclusion().kind() != Conclusion.Kind.INFORMATION)
                .<Fact<?>>flatMap(drawn -> drawn.openFacts().stream()),
            toHeed(answer).<Fact<?>>map(fact -> fact))
        .flatMap(facts -> facts)
        .filter(fact -> fact.answerer() == Answerer.CASEWORKER_JUDGEMENT);
  }

  private static Stream<Fact<Judgement>> toHeed(Determination answer) {
    return answer.article() == Article.CHILD_CONSIDERATIONS && answer.outcome() == Outcome.APPLIES
        ? Stream.of(ChildFacts.NEEDS, ChildFacts.CONTACTS, ChildFacts.WISHES)
            .filter(fact -> !answer.matter().knows(fact))
        : Stream.of();
  }

  private static Stream<Remark> remarks(Determination answer) {
    return answer.remarks().stream()
        .filter(
            remark ->
                kind(remark).filter(kind -> kind != Kind.SOURCE || rests(answer)).isPresent());
  }

  private static Optional<Kind> kind(Remark remark) {
    return Optional.ofNullable(REMARKS.get(remark.id()))
        .or(
            () ->
                remark.isOnUnclearPlace() || remark.isOnOwnDay()
                    ? Optional.of(Kind.PLACE)
                    : Optional.empty());
  }

  /** Whether something rests on a source: where an article gives nothing, an old one is no harm. */
  private static boolean rests(Determination answer) {
    return answer.outcome() == Outcome.APPLIES
        || answer.outcome() == Outcome.UNDETERMINED
        || !answer.excludedAnyway().isEmpty();
  }

  /** That the Convention covers the matter gives nobody a reason to write. */
  private static Stream<Contact> contacts(Determination answer) {
    return answer.contacts().stream()
        .filter(contact -> rests(answer) && answer.article().effect() != Article.Effect.COVERS)
        .filter(one -> one.lookup().entry().isEmpty() || one.lookup().isBeyondEvidence());
  }
}
