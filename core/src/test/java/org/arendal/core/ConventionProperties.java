package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.words.Texts;

/** What holds of every answer: it is the same every time, everywhere and in any company. */
class ConventionProperties {
  private static final Convention ALL = TestCountry.convention();

  @Property
  void theSameCaseGetsTheSameAnswer(@ForAll("cases") Case matter) {
    Assessment once = ALL.assess(matter);
    Assessment again = ALL.assess(matter.toBuilder().build());

    assertThat(again).isEqualTo(once).hasSameHashCodeAs(once);
  }

  @Property
  void theSameCaseGetsTheSameText(
      @ForAll("cases") Case matter,
      @ForAll("articles") Article article,
      @ForAll("languages") Language language) {
    Explanation explanation = Explanation.inLanguage(language);

    assertThat(explanation.text(ALL.evaluate(article, matter.toBuilder().build())))
        .isEqualTo(explanation.text(ALL.evaluate(article, matter)));
  }

  @Property(tries = 100)
  void theOrderOfTheModulesMeansNothing(@ForAll("cases") Case matter, @ForAll Random random) {
    List<TestCountry> shuffled = new ArrayList<>(TestCountry.all());
    Collections.shuffle(shuffled, random);

    assertThat(text(Convention.of(shuffled), matter)).isEqualTo(text(ALL, matter));
  }

  @Property(tries = 20)
  void manyThreadsGetTheSameAnswersAsOne(
      @ForAll @Size(min = 8, max = 16) List<@From("cases") Case> matters) {
    List<Assessment> one = matters.stream().map(ALL::assess).toList();
    List<Assessment> many =
        IntStream.range(0, matters.size())
            .parallel()
            .mapToObj(i -> ALL.assess(matters.get(i)))
            .toList();

    assertThat(many).isEqualTo(one);
    assertThat(many.parallelStream().map(Explanation.inLanguage(Language.DANISH)::text).toList())
        .isEqualTo(one.stream().map(Explanation.inLanguage(Language.DANISH)::text).toList());
  }

  @Property
  void decidingAgreesWithEvaluating(
      @ForAll("cases") Case matter, @ForAll("articles") Article article) {
    Determination determination = ALL.evaluate(article, matter);

    assertThat(ALL.decide(article, matter)).isEqualTo(determination.outcome().truth());
  }

  @Property
  void anUndeterminedAnswerSaysWhatItTurnsOn(
      @ForAll("cases") Case matter, @ForAll("articles") Article article) {
    Determination determination = ALL.evaluate(article, matter);

    if (determination.outcome() == Outcome.UNDETERMINED) {
      assertThat(
              determination.openFacts().size()
                  + determination.readings().size()
                  + determination.remarks().size())
          .isPositive();
    } else {
      assertThat(determination.openFacts()).isEmpty();
    }
  }

  /** What is said of national law, and of how old it is, need not be said in the text. */
  @Property
  void everyConclusionAndRemarkCitesAProvision(
      @ForAll("cases") Case matter, @ForAll("articles") Article article) {
    Determination determination = ALL.evaluate(article, matter);

    assertThat(determination.conclusions())
        .allSatisfy(drawn -> assertThat(drawn.conclusion().provisions()).isNotEmpty());
    assertThat(determination.remarks())
        .filteredOn(remark -> !isOnNationalLaw(remark))
        .allSatisfy(remark -> assertThat(remark.provisions()).isNotEmpty());
    assertThat(determination.finding().leaves())
        .allSatisfy(
            leaf ->
                assertThat(leaf.condition().criterion().orElseThrow().provisions()).isNotEmpty());
  }

  /** That a journey at the person's own wish is no removal is said of national law too. */
  private static boolean isOnNationalLaw(Remark remark) {
    return remark.id().startsWith("national-") || remark.id().equals("own-wish-journey-no-removal");
  }

  @Property
  void anAnswerShowsNoFreeTextInToString(@ForAll("cases") Case matter) {
    assertThat(ALL.assess(matter).toString()).doesNotContain(CaseDomain.SECRET);
  }

  @Property
  void aModuleMoreNeverOverturnsADecidedAnswer(
      @ForAll("cases") Case matter,
      @ForAll("articles") Article article,
      @ForAll("some") List<TestCountry> some) {
    Truth few = Convention.of(some).decide(article, matter);

    if (few.isKnown()) {
      assertThat(ALL.decide(article, matter)).isEqualTo(few);
    }
  }

  @Provide
  Arbitrary<Article> articles() {
    return Arbitraries.of(Articles.all().stream().map(ArticleEvaluator::article).toList());
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(Texts.languages());
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  @Provide
  Arbitrary<List<TestCountry>> some() {
    return Arbitraries.subsetOf(TestCountry.all()).map(List::copyOf);
  }

  private static String text(Convention convention, Case matter) {
    return Explanation.inLanguage(Language.ENGLISH).text(convention.assess(matter));
  }
}
