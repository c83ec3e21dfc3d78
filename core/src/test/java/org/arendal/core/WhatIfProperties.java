package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.answer.AnswerOverTime;
import org.arendal.core.answer.ChangedArticle;
import org.arendal.core.answer.Comparison;
import org.arendal.core.answer.ConclusionChange;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Difference;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;

/** What holds for any two answers compared, and for any answer over time. */
class WhatIfProperties {
  private static final Convention CONVENTION = TestCountry.convention();
  private static final int DAYS = 12;
  private static final int FEW_ARTICLES = 5;
  private static final int FEW_FACTS = 10;

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  @Provide
  Arbitrary<Reading> readings() {
    return Arbitraries.of(Readings.all());
  }

  @Property
  void aCaseDoesNotDifferFromItself(@ForAll("cases") Case matter) {
    Comparison comparison = CONVENTION.compare(matter, matter);

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.changed()).isEmpty();
    assertThat(comparison.unchanged()).hasSameSizeAs(CONVENTION.assess(matter).determinations());
  }

  /** An article is changed if and only if one of the things compared differs, and has a cause. */
  @Property
  void whatChangedIsWhatTheTwoAnswersSay(
      @ForAll("cases") Case first, @ForAll("cases") Case another, @ForAll long seed) {
    Case second = closer(first, another, seed);
    Comparison there = CONVENTION.compare(first, second);
    Comparison back = CONVENTION.compare(second, first);

    assertThat(there.first()).isEqualTo(CONVENTION.assess(first));
    assertThat(there.second()).isEqualTo(CONVENTION.assess(second));
    assertThat(back.differences()).hasSameSizeAs(there.differences());
    assertThat(articles(back)).isEqualTo(articles(there));
    for (int i = 0; i < there.changed().size(); i++) {
      ChangedArticle one = there.changed().get(i);
      ChangedArticle other = back.changed().get(i);
      assertThat(one.causes()).isNotEmpty();
      assertThat(there.differences()).containsAll(one.causes());
      assertThat(drawn(one, ConclusionChange.Change.DRAWN))
          .isEqualTo(drawn(other, ConclusionChange.Change.GONE));
      assertThat(drawn(one, ConclusionChange.Change.NOW_CERTAIN))
          .isEqualTo(drawn(other, ConclusionChange.Change.NO_LONGER_CERTAIN));
      assertThat(one.openOnlyInFirst()).isEqualTo(other.openOnlyInSecond());
      assertThat(one.contactsOnlyInFirst()).isEqualTo(other.contactsOnlyInSecond());
      assertThat(one.readingsOnlyInFirst()).isEqualTo(other.readingsOnlyInSecond());
    }
    assertThat(Explanation.inLanguage(Language.DANISH).text(there))
        .doesNotContain(CaseDomain.SECRET);
    assertThat(there.differences().toString()).doesNotContain(CaseDomain.SECRET);
  }

  /** If one thing differs, it is the cause of all that does. */
  @Property
  void theOnlyDifferenceIsTheCause(@ForAll("cases") Case matter) {
    for (Fact<?> fact : matter.given()) {
      Case.Builder without = matter.toBuilder().without(fact);
      if (without.problems().isEmpty()) {
        Comparison comparison = CONVENTION.compare(matter, without.build());

        assertThat(comparison.differences()).hasSize(1);
        assertThat(comparison.changed())
            .allSatisfy(
                changed -> assertThat(changed.causes()).isEqualTo(comparison.differences()));
      }
    }
  }

  @Property
  void aReadingThatAloneDiffersIsTheCause(
      @ForAll("cases") Case matter, @ForAll("readings") Reading reading) {
    Convention other =
        CONVENTION.with(
            Settings.builder().readings(Map.of(reading, reading.options().get(0))).build());
    Comparison comparison = CONVENTION.compare(matter, other, matter);

    assertThat(comparison.differences())
        .allSatisfy(it -> assertThat(it).isInstanceOf(Difference.OfReading.class));
    assertThat(comparison.changed()).allSatisfy(changed -> assertThat(changed.causes()).hasSize(1));
  }

  @Example
  void aFactThatChangesNothingIsNoCause_A04_1() {
    LocalDate day = LocalDate.of(1997, 3, 1);
    String told =
        "host.territory: SE; person.citizenships: DK; person.residenceTerritory: DK;"
            + " benefit.category: social-assistance-or-service; stay.kind: temporary; ";
    Case first = CaseText.of(day, told + "stay.lawful: yes");
    Case second = CaseText.of(day, told + "stay.lawful: no; request.individualCase: yes");
    Comparison comparison = CONVENTION.compare(first, second);

    assertThat(comparison.differences()).hasSize(2);
    assertOnlyCause(comparison, Article.EQUAL_TREATMENT, StayFacts.LAWFUL);
  }

  /** Who lives elsewhere is written to elsewhere, which does not refuse the help. */
  @Example
  void whomToContactIsNoCauseOfAnOutcome_A06_1() {
    LocalDate day = LocalDate.of(1997, 3, 1);
    String told =
        "host.territory: SE; stay.kind: temporary; stay.lawful: yes; need.immediate: yes;"
            + " need.aroseDuringStay: yes; benefit.category: social-assistance-or-service; ";
    Case first =
        CaseText.of(
            day,
            told
                + "person.citizenships: DK; person.residenceTerritory: DK;"
                + " need.satisfiableOtherwise: no");
    Case second =
        CaseText.of(
            day,
            told
                + "person.citizenships: NO; person.residenceTerritory: NO;"
                + " need.satisfiableOtherwise: yes");
    Comparison comparison = CONVENTION.compare(first, second);

    assertThat(comparison.differences()).hasSize(3);
    assertOnlyCause(comparison, Article.TEMPORARY_STAY, NeedFacts.SATISFIABLE_OTHERWISE);
  }

  private static void assertOnlyCause(Comparison comparison, Article article, Fact<?> fact) {
    assertThat(comparison.changed())
        .filteredOn(changed -> article(changed) == article)
        .singleElement()
        .satisfies(
            changed ->
                assertThat(changed.causes())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Difference.OfFact.class,
                        cause -> assertThat(cause.fact()).isEqualTo(fact)));
  }

  /** Spans are what a run of single answers, day by day, gives. */
  @Property
  void spansAreARunOfDays(@ForAll("cases") Case matter, @ForAll long seed) {
    LocalDate from = matter.asOf().minusDays(DAYS / 2);
    LocalDate to = matter.asOf().plusDays(DAYS / 2);
    for (Article article : few(seed)) {
      AnswerOverTime answer = CONVENTION.over(article, matter, from, to);
      List<List<Object>> spanned = new ArrayList<>();
      LocalDate next = from;
      for (AnswerOverTime.Span span : answer.spans()) {
        assertThat(span.first()).isEqualTo(next);
        for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
          spanned.add(span.answer().map(WhatIfProperties::said).orElse(List.of()));
        }
        next = span.last().plusDays(1);
      }
      LocalDate end = to.isAfter(TestCountry.READ) ? TestCountry.READ : to;
      List<List<Object>> single = new ArrayList<>();
      for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
        Case.Builder moved = matter.toBuilder(day);
        single.add(
            moved.problems().isEmpty()
                ? said(CONVENTION.evaluate(article, moved.build()))
                : List.of());
      }
      assertThat(spanned).as("%s %s", article, matter).isEqualTo(single);
      assertThat(answer.registersEnd().isPresent()).isEqualTo(to.isAfter(TestCountry.READ));
      for (int i = 1; i < answer.spans().size(); i++) {
        AnswerOverTime.Span span = answer.spans().get(i);
        assertThat(span.saysTheSame(answer.spans().get(i - 1))).isFalse();
        assertThat(span.change().isPresent())
            .isEqualTo(span.answer().isPresent() && answer.spans().get(i - 1).answer().isPresent());
        span.change()
            .ifPresent(
                change -> {
                  assertThat(change.before().asOf()).isEqualTo(span.first().minusDays(1));
                  assertThat(change.turned())
                      .allSatisfy(one -> assertThat(one.before()).isNotEqualTo(one.after()));
                });
      }
    }
  }

  /** The first case on the day of the other and with a few of its facts, as many as fit. */
  private static Case closer(Case first, Case other, long seed) {
    List<Fact<?>> facts = new ArrayList<>(other.given());
    Collections.shuffle(facts, new Random(seed));
    Case.Builder moved = first.toBuilder(other.asOf());
    Case closer = moved.problems().isEmpty() ? moved.build() : first;
    for (Fact<?> fact : facts.subList(0, Math.min(FEW_FACTS, facts.size()))) {
      Case.Builder more = closer.toBuilder().without(fact);
      CaseDomain.put(more, fact, other.given(fact).orElseThrow());
      closer = more.problems().isEmpty() ? more.build() : closer;
    }
    return closer;
  }

  private static List<Article> few(long seed) {
    List<Article> articles = new ArrayList<>(List.of(Article.values()));
    Collections.shuffle(articles, new Random(seed));
    return articles.subList(0, FEW_ARTICLES);
  }

  @Example
  void aPeriodDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(1997, 3, 1);
    Case matter = Case.builder(day).build();

    assertThatThrownBy(
            () -> CONVENTION.over(Article.EQUAL_TREATMENT, matter, day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the period ends before it begins");
  }

  private static List<Object> said(Determination answer) {
    return List.of(answer.outcome(), drawn(answer.conclusions()), drawn(answer.ifItApplies()));
  }

  private static List<String> drawn(List<DrawnConclusion> conclusions) {
    return conclusions.stream()
        .map(drawn -> drawn.conclusion().id() + " " + drawn.isCertain())
        .toList();
  }

  private static List<String> drawn(ChangedArticle changed, ConclusionChange.Change change) {
    return changed.conclusions().stream()
        .filter(one -> one.change() == change)
        .map(one -> one.drawn().conclusion().id())
        .sorted()
        .toList();
  }

  private static List<Article> articles(Comparison comparison) {
    return comparison.changed().stream().map(WhatIfProperties::article).toList();
  }

  private static Article article(ChangedArticle changed) {
    return changed.first().or(changed::second).orElseThrow().article();
  }
}
