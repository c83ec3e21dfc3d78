package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OtherOutcome;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Turn;
import org.arendal.core.answer.Turn.Reach;
import org.arendal.core.answer.Way;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Changing;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.logic.Answered;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** What would turn an outcome, against trying all sets of conditions. */
@Label("Ways to another outcome")
class WaysProperties {
  /** Rules with more criteria are not tried whole. */
  private static final int FEW_CRITERIA = 18;

  private static final int SAMPLES = 3_000;
  private static final int FEW_ARTICLES = 4;

  @Property
  @Label("turn it, no part of them does, and none is missing that can be")
  void areAllThatTurnIt(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll long seed) {
    // Brute force is dear: a few articles of each case are tried so.
    for (ArticleEvaluator article : few(seed)) {
      WhyNot whyNot = Ways.of(article.article(), matter, law);
      for (OtherOutcome other : whyNot.others()) {
        Set<Set<Answered>> told =
            other.ways().stream().map(WaysProperties::answers).collect(Collectors.toSet());
        for (Set<Answered> way : told) {
          assertThat(isTurned(whyNot, other, way)).as("%s of %s", way, article.article()).isTrue();
          parts(way)
              .forEach(
                  part ->
                      assertThat(isTurned(whyNot, other, part))
                          .as("%s of %s", part, article.article())
                          .isFalse());
        }
        for (Set<Answered> set : tried(article, whyNot, seed)) {
          if (isTurned(whyNot, other, set)
              && parts(set).stream().noneMatch(part -> isTurned(whyNot, other, part))) {
            assertThat(told.contains(set))
                .as("%s of %s", set, article.article())
                .isEqualTo(canBe(set, article, whyNot, law));
          }
        }
      }
    }
  }

  @Property
  @Label("leave out no answers that a case has together")
  void areNotTakenForImpossible(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll long seed) {
    Random random = new Random(seed);
    for (ArticleEvaluator article : few(seed)) {
      Determination answered = article.evaluate(matter, law);
      List<Answered> all = new ArrayList<>();
      for (FactCriterion criterion : article.rule().criteria()) {
        Truth now = now(answered.finding(), new Answered(criterion, true));
        if (now.isKnown() && answered.outcome() != Outcome.NOT_IN_FORCE) {
          all.add(new Answered(criterion, now == Truth.TRUE));
        }
      }
      for (Answered one : all) {
        for (Answered other : all) {
          List<Answered> pair = one.equals(other) ? List.of(one) : List.of(one, other);
          assertThat(canBeTogether(pair, matter, law))
              .as("%s of %s", pair, article.article())
              .isTrue();
        }
      }
      Collections.shuffle(all, random);
      assertThat(canBeTogether(all.subList(0, Math.min(4, all.size())), matter, law)).isTrue();
    }
  }

  @Property
  @Label("belong to the list of their hardest part, and judgements and readings to the last")
  void areInOneOfThreeLists(@ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      for (OtherOutcome other : Ways.of(article.article(), matter, law).others()) {
        assertThat(other.ways()).allMatch(way -> way.turns().size() <= OtherOutcome.MOST);
        for (Way way : other.ways()) {
          for (Turn turn : way.turns()) {
            assertThat(turn.means().reach()).isLessThanOrEqualTo(way.reach());
            if (restsOnAHuman((FactCriterion) turn.criterion())) {
              assertThat(way.reach()).as("%s", turn).isEqualTo(Reach.RESTS_ON);
            } else if (turn.facts().stream().allMatch(WaysProperties::stands)
                && turn.now().isKnown()) {
              assertThat(way.reach()).as("%s", turn).isNotEqualTo(Reach.CAN_COME_ABOUT);
            }
          }
          way.day().ifPresent(day -> assertThat(way.turns()).hasSize(1));
          way.day().ifPresent(day -> assertThat(day).isAfter(matter.asOf()));
        }
      }
    }
  }

  @Property
  @Label("say of an open outcome what is open alone, and of a decided one the other")
  void areToTheOtherOutcome(@ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      WhyNot whyNot = Ways.of(article.article(), matter, law);
      List<Outcome> others = whyNot.others().stream().map(OtherOutcome::outcome).toList();
      switch (whyNot.determination().outcome()) {
        case APPLIES -> assertThat(others).isEqualTo(List.of(Outcome.DOES_NOT_APPLY));
        case DOES_NOT_APPLY -> assertThat(others).isEqualTo(List.of(Outcome.APPLIES));
        case NOT_IN_FORCE -> assertThat(others).isEmpty();
        case UNDETERMINED ->
            assertThat(whyNot.others())
                .allMatch(
                    other ->
                        other.ways().stream()
                            .flatMap(way -> way.turns().stream())
                            .allMatch(turn -> turn.now() == Truth.UNKNOWN));
      }
    }
  }

  private static List<ArticleEvaluator> few(long seed) {
    List<ArticleEvaluator> articles = new ArrayList<>(Articles.all());
    Collections.shuffle(articles, new Random(seed));
    return articles.subList(0, FEW_ARTICLES);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Domains.cases();
  }

  @Provide
  Arbitrary<AssembledLaw> laws() {
    return Domains.laws();
  }

  private static boolean restsOnAHuman(FactCriterion criterion) {
    return criterion.reading().isPresent()
        || criterion.mainFacts().stream()
            .anyMatch(fact -> fact.type().kind() == FactType.Kind.JUDGEMENT);
  }

  private static boolean stands(Fact<?> fact) {
    return fact.changing() == Changing.STANDS;
  }

  private static boolean canBe(
      Set<Answered> set, ArticleEvaluator article, WhyNot whyNot, AssembledLaw law) {
    Case matter = whyNot.determination().matter();
    boolean isOpen = whyNot.determination().outcome() == Outcome.UNDETERMINED;
    return canBeTogether(List.copyOf(set), matter, law)
        && set.stream()
            .noneMatch(
                one ->
                    !one.isMet()
                        && article.inForce().criteria().contains((FactCriterion) one.criterion())
                        && ((FactCriterion) one.criterion()).footing().orElseThrow().footing()
                            == Footing.STRUCTURE)
        && (!isOpen
            || set.stream()
                .allMatch(one -> now(whyNot.determination().finding(), one) == Truth.UNKNOWN));
  }

  private static boolean canBeTogether(List<Answered> set, Case matter, AssembledLaw law) {
    return Together.canBe(set, matter, law)
        && set.stream()
            .allMatch(
                one ->
                    ((FactCriterion) one.criterion())
                        .otherwise()
                        .possible()
                        .canBe(one.isMet(), matter, law));
  }

  private static Set<Answered> answers(Way way) {
    return way.turns().stream()
        .map(turn -> new Answered(turn.criterion(), turn.wouldBeMet()))
        .collect(Collectors.toSet());
  }

  private static Truth now(Finding finding, Answered one) {
    return finding.leaves(criterion -> criterion == one.criterion()).get(0).truth();
  }

  private static boolean isTurned(WhyNot whyNot, OtherOutcome other, Set<Answered> set) {
    Finding finding = whyNot.determination().finding();
    for (Answered one : set) {
      finding = finding.with(one.criterion(), Truth.of(one.isMet()));
    }
    return finding.truth() == Truth.of(other.outcome() == Outcome.APPLIES);
  }

  /**
   * The sets without one of their answers; whatever smaller part turns it is within one of them.
   */
  private static List<Set<Answered>> parts(Set<Answered> set) {
    List<Set<Answered>> parts = new ArrayList<>();
    for (int bits = 0; bits < (1 << set.size()) - 1; bits++) {
      Set<Answered> part = new HashSet<>();
      int i = 0;
      for (Answered one : set) {
        if ((bits >> i & 1) == 1) {
          part.add(one);
        }
        i++;
      }
      parts.add(part);
    }
    return parts;
  }

  /** All sets of up to four other answers, or some of them where they are many. */
  private static List<Set<Answered>> tried(ArticleEvaluator article, WhyNot whyNot, long seed) {
    List<Answered> others = new ArrayList<>();
    for (FactCriterion criterion : article.rule().criteria()) {
      for (boolean isMet : new boolean[] {true, false}) {
        Answered answer = new Answered(criterion, isMet);
        if (now(whyNot.determination().finding(), answer) != Truth.of(isMet)) {
          others.add(answer);
        }
      }
    }
    List<Set<Answered>> tried = new ArrayList<>();
    if (article.rule().criteria().size() <= FEW_CRITERIA) {
      collect(others, 0, new ArrayList<>(), tried);
    } else {
      Random random = new Random(seed);
      for (int i = 0; i < SAMPLES; i++) {
        Set<Answered> some = new HashSet<>();
        for (int j = random.nextInt(OtherOutcome.MOST); j >= 0; j--) {
          some.add(others.get(random.nextInt(others.size())));
        }
        if (isOneAnswerEach(some)) {
          tried.add(some);
        }
      }
    }
    return tried;
  }

  private static boolean isOneAnswerEach(Set<Answered> set) {
    return set.stream().map(Answered::criterion).distinct().count() == set.size();
  }

  private static void collect(
      List<Answered> others, int from, List<Answered> sofar, List<Set<Answered>> all) {
    if (!sofar.isEmpty()) {
      all.add(Set.copyOf(sofar));
    }
    for (int i = from; i < others.size() && sofar.size() < OtherOutcome.MOST; i++) {
      Answered next = others.get(i);
      if (sofar.stream().noneMatch(one -> one.criterion() == next.criterion())) {
        sofar.add(next);
        collect(others, i + 1, sofar, all);
        sofar.remove(sofar.size() - 1);
      }
    }
  }
}
