package org.arendal.core.article;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceSamples;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Level;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every article and every fact, those to come included. */
class ArticleProperties {
  /** Remarks that inform, but are no reason for an answer to stay open. */
  private static final Set<String> NO_REASON =
      Set.of("territory-date-supplied", "territory-date-not-before");

  @Provide
  Arbitrary<Case> cases() {
    return Domains.cases();
  }

  @Provide
  Arbitrary<AssembledLaw> laws() {
    return Domains.laws();
  }

  @Property
  void oneMoreFactNeverOverturnsADecidedOutcome(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll Random random) {
    List<Case> more = Domains.withOneMoreFact(matter, random);
    for (ArticleEvaluator article : decided(matter, law)) {
      Outcome outcome = article.evaluate(matter, law).outcome();
      for (Case richer : more) {
        assertThat(article.evaluate(richer, law).outcome())
            .as("article %s, %s to %s", article.article().number(), matter, richer)
            .isEqualTo(outcome);
      }
    }
  }

  /** What is surely promised for the day on which the article applies is then drawn. */
  @Property
  void whatAnOpenArticleWouldGiveIsGivenOnceItApplies(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll Random random) {
    for (ArticleEvaluator article : Articles.all()) {
      Determination open = article.evaluate(matter, law);
      if (open.outcome() != Outcome.UNDETERMINED) {
        assertThat(open.ifItApplies()).as("article %s", article.article().number()).isEmpty();
        continue;
      }
      for (Case richer : Domains.withOneMoreFact(matter, random)) {
        Determination later = article.evaluate(richer, law);
        if (later.outcome() == Outcome.APPLIES) {
          assertThat(later.conclusions())
              .as("article %s, %s to %s", article.article().number(), matter, richer)
              .containsAll(open.ifItApplies().stream().filter(DrawnConclusion::isCertain).toList());
        }
      }
    }
  }

  @Property
  void moreOfWhatIsKnownInPartNeverOverturnsADecidedOutcome(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    List<Case> more = Domains.withMoreKnown(matter);
    for (ArticleEvaluator article : decided(matter, law)) {
      Outcome outcome = article.evaluate(matter, law).outcome();
      for (Case richer : more) {
        assertThat(article.evaluate(richer, law).outcome())
            .as("article %s", article.article().number())
            .isEqualTo(outcome);
      }
    }
  }

  /**
   * Without a host territory, or without the place where a move starts or leads to, a no can become
   * open again, when a supplied date makes it possible that the Convention is not in force there:
   * then only the kind of no is open.
   */
  @Property
  void settlingAReadingOrSupplyingDatesOrAssemblingAllNeverOverturnsADecidedTruth(
      @ForAll("cases") Case matter) {
    AssembledLaw little = TestCountry.convention(NordicState.DENMARK).law();
    for (ArticleEvaluator article : decided(matter, little)) {
      Truth truth = article.decide(matter, little);
      for (AssembledLaw law : MORE_LAW) {
        Truth better = article.decide(matter, law);
        if (placesRead(article).allMatch(matter::knows)) {
          assertThat(better).as("article %s", article.article().number()).isEqualTo(truth);
        } else {
          assertThat(better).as("article %s", article.article().number()).isNotEqualTo(truth.not());
        }
      }
    }
  }

  /** Where the Convention's force is asked for, by the article or by one that it looks at. */
  private static Stream<Fact<?>> placesRead(ArticleEvaluator article) {
    return Stream.<Fact<?>>of(
            HostFacts.TERRITORY,
            TransferFacts.ORIGIN_TERRITORY,
            TransferFacts.DESTINATION_TERRITORY)
        .filter(
            place ->
                article.places().contains(place)
                    || (article.article().number().startsWith("13")
                        && criteria(article).anyMatch(c -> c.facts().contains(place))));
  }

  /** All that the convention of one country and no settings may yet learn. */
  private static final List<AssembledLaw> MORE_LAW = moreLaw();

  private static List<AssembledLaw> moreLaw() {
    List<AssembledLaw> more = new ArrayList<>();
    more.add(TestCountry.convention().law());
    more.add(TestCountry.law(Domains.datesSupplied()));
    for (Reading reading : Readings.all()) {
      if (reading.standard().isEmpty()) {
        reading.options().forEach(o -> more.add(TestCountry.law(Matters.settled(reading, o))));
      }
    }
    return more;
  }

  @Property
  void theOrderOfBuilderCallsAndCitizenshipsMeansNothing(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll Random random) {
    List<Fact<?>> order = new ArrayList<>(matter.known());
    Collections.shuffle(order, random);
    Case.Builder builder = Case.builder(matter.asOf());
    for (Fact<?> fact : order) {
      CaseDomain.put(builder, fact, reordered(matter.get(fact).orElseThrow()));
    }
    Case other = builder.build();
    assertThat(other.known()).isEqualTo(matter.known());
    for (ArticleEvaluator article : Articles.all()) {
      assertThat(Matters.said(article.evaluate(other, law)))
          .isEqualTo(Matters.said(article.evaluate(matter, law)));
    }
  }

  private static Object reordered(Object value) {
    if (value instanceof ResidencePeriods periods) {
      List<ResidencePeriod> reversed = new ArrayList<>(periods.known());
      Collections.reverse(reversed);
      return periods.listsAll()
          ? ResidencePeriods.of(reversed)
          : ResidencePeriods.atLeast(reversed);
    }
    if (value instanceof AdvancePayments advances) {
      List<AdvancePayment> reversed = new ArrayList<>(advances.payments());
      Collections.reverse(reversed);
      return advances.isComplete()
          ? AdvancePayments.of(reversed)
          : AdvancePayments.atLeast(reversed);
    }
    if (!(value instanceof Citizenships citizenships)) {
      return value;
    }
    List<String> codes = new ArrayList<>(citizenships.codes());
    Collections.reverse(codes);
    return citizenships.isComplete() ? Citizenships.of(codes) : Citizenships.atLeast(codes);
  }

  @Property
  void theSameQuestionTwiceGivesEqualAnswersAndScreeningAgrees(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      Determination answer = article.evaluate(matter, law);
      Determination again = article.evaluate(matter.toBuilder().build(), law);
      assertThat(again).isEqualTo(answer).hasSameHashCodeAs(answer);
      assertThat(article.decide(matter, law)).isEqualTo(answer.outcome().truth());
    }
  }

  @Property
  void aDecidedOutcomeHasNoOpenFactAndAnUndeterminedOneSaysWhy(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      Determination answer = article.evaluate(matter, law);
      if (answer.outcome() != Outcome.UNDETERMINED) {
        assertThat(answer.openFacts()).isEmpty();
        // What only follows from the outcome can still turn on one.
        assertThat(Reasons.readings(answer.finding(), matter, law))
            .filteredOn(use -> use.option().isEmpty())
            .isEmpty();
      } else {
        Stream<String> reasons =
            Stream.of(
                    answer.openFacts().stream().map(open -> open.fact().id()),
                    Matters.openReadings(answer).stream().map(Object::toString),
                    Matters.remarks(answer).stream().filter(id -> !NO_REASON.contains(id)))
                .flatMap(s -> s);
        assertThat(reasons).as("article %s, %s", article.article().number(), matter).isNotEmpty();
      }
    }
  }

  @Property
  void anOpenFactIsNotKnown(@ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      for (Fact<?> fact : Matters.openFacts(article.evaluate(matter, law))) {
        assertThat(matter.get(fact).filter(v -> !Domains.isKnownInPart(v)))
            .as("%s", fact)
            .isEmpty();
      }
    }
  }

  @Property
  void whatIsNotAskedCannotDecide(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll Random random) {
    List<Case> more = Domains.withOneMoreFact(matter, random);
    List<Determination> answers =
        Articles.all().stream().map(article -> article.evaluate(matter, law)).toList();
    for (Determination answer : answers) {
      if (answer.outcome() != Outcome.UNDETERMINED) {
        continue;
      }
      ArticleEvaluator article = Articles.of(answer.article());
      Set<Fact<?>> asked = Matters.askedFor(answer, answers);
      for (Case richer : more) {
        if (article.article() == Article.CHILD_CONSIDERATIONS
            && !matter.knows(AdvanceFacts.CLAIMED)
            && richer.knows(AdvanceFacts.CLAIMED)) {
          // A claim settles that there is a child; nobody is asked to make one for that.
          continue;
        }
        if (asked.stream().allMatch(fact -> matter.get(fact).equals(richer.get(fact)))) {
          assertThat(article.evaluate(richer, law).outcome())
              .as("article %s, %s to %s", article.article().number(), matter, richer)
              .isEqualTo(Outcome.UNDETERMINED);
        }
      }
    }
  }

  @Property
  void answeringOnlyWhatIsAskedLeadsToAnEnd(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll Random random) {
    for (ArticleEvaluator article : Articles.all()) {
      Case current = matter;
      Determination answer = article.evaluate(current, law);
      for (int asked = 0; !answer.openFacts().isEmpty(); asked++) {
        assertThat(asked).as("questions asked").isLessThanOrEqualTo(2 * Facts.all().size());
        Optional<Case> next = answered(current, answer.openFacts().get(0).fact(), random);
        assertThat(next)
            .as(
                "article %s, an answer to %s",
                article.article().number(), answer.openFacts().get(0))
            .isPresent();
        current = next.get();
        answer = article.evaluate(current, law);
      }
    }
  }

  /** The case with an answer; empty if none is accepted beside what is known already. */
  private static Optional<Case> answered(Case matter, Fact<?> fact, Random random) {
    List<Object> values = new ArrayList<>(CaseDomain.of(fact));
    values.removeIf(Domains::isKnownInPart);
    if (fact.type().kind() == FactType.Kind.DATE) {
      // Between two days that are known there may be no other.
      values.add(matter.asOf());
    }
    if (fact == ResidenceFacts.PERIODS) {
      // Whoever resides in the host country has lived there.
      matter.get(HostFacts.TERRITORY).map(ResidenceSamples::everSince).ifPresent(values::addAll);
    }
    Collections.shuffle(values, random);
    return values.stream()
        .map(value -> Domains.with(matter, fact, value))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Remarks alone read them in some articles: that a planned day which has passed is no end, that a
   * journey at the person's own wish is no removal, unless one was decided, that a person was sent
   * out, that an advance is claimed from a day before the right begins, and on which list a
   * document stands by its day.
   */
  private static final Set<Fact<?>> READ_BY_REMARKS =
      Set.of(
          StayFacts.END_DATE,
          MeasureFacts.KIND,
          MeasureFacts.DECIDED,
          MeasureFacts.DECISION_DATE,
          MeasureFacts.SENT,
          MeasureFacts.SENT_ON,
          AdvanceFacts.CLAIM_START,
          DocumentFacts.ISSUE_DATE);

  @Property
  void aFactThatNoCriterionReadsChangesNothing(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      Set<Fact<?>> read =
          criteria(article)
              .flatMap(criterion -> criterion.facts().stream())
              .flatMap(f -> Stream.concat(Stream.of(f), Case.settling(f).stream()))
              .collect(toSet());
      read.addAll(READ_BY_REMARKS);
      Determination answer = article.evaluate(matter, law);
      for (Fact<?> fact : matter.known()) {
        if (!read.contains(fact)) {
          assertThat(Matters.said(article.evaluate(matter.without(fact), law)))
              .as("article %s does not read %s", article.article().number(), fact)
              .isEqualTo(Matters.said(answer));
        }
      }
    }
  }

  @Property
  void aCriterionReadsNoFactButThoseThatItNames(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      criteria(article)
          .forEach(
              criterion -> {
                Case.Builder named = Case.builder(matter.asOf());
                for (Fact<?> fact : criterion.facts()) {
                  matter.get(fact).ifPresent(value -> CaseDomain.put(named, fact, value));
                }
                assertThat(criterion.test(named.build(), law))
                    .as("%s", criterion)
                    .isEqualTo(criterion.test(matter, law));
              });
    }
  }

  /**
   * Article 3 is on persons, 9 on both ends of a move: neither word nor outcome asks for a host.
   */
  @Property
  void whatDoesNotDependOnAHostNeverDoesAlsoWhenItBecomesKnown(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      if (criteria(article).anyMatch(c -> c.facts().contains(HostFacts.TERRITORY))) {
        continue;
      }
      Determination withoutHost = article.evaluate(matter.without(HostFacts.TERRITORY), law);
      assertThat(Matters.openFacts(withoutHost)).doesNotContain(HostFacts.TERRITORY);
      for (Territory host : Territory.values()) {
        assertThat(
                Matters.said(
                    article.evaluate(
                        Domains.with(matter, HostFacts.TERRITORY, host).orElse(matter), law)))
            .as("article %s, host %s", article.article().number(), host)
            .isEqualTo(Matters.said(withoutHost));
      }
    }
  }

  @Test
  @DisplayName("A03-1, A09-1: these articles do not depend on a host")
  void articlesWithoutAHost() {
    assertThat(Articles.all())
        .filteredOn(
            article -> criteria(article).noneMatch(c -> c.facts().contains(HostFacts.TERRITORY)))
        .extracting(ArticleEvaluator::article)
        .containsExactly(
            Article.PERSONAL_SCOPE,
            Article.CARE_RELOCATION,
            Article.COST_DIVISION,
            Article.SICKNESS_COST_AGREEMENT);
  }

  @Property
  void theOutcomeIsTheTruthOfTheRule(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      Determination answer = article.evaluate(matter, law);
      if (answer.outcome() == Outcome.APPLIES) {
        assertThat(answer.finding().truth()).isEqualTo(Truth.TRUE);
      } else {
        assertThat(answer.finding().truth()).isNotEqualTo(Truth.TRUE);
      }
      // A rule may not leave open what follows from its criteria alone.
      if (answer.finding().truth() == Truth.UNKNOWN) {
        assertThat(answer.finding().exactTruth())
            .as("article %s, %s", article.article().number(), matter)
            .isEqualTo(Truth.UNKNOWN);
      }
    }
  }

  @Property
  void everyConclusionDrawnIsOneThatTheArticleHas(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (ArticleEvaluator article : Articles.all()) {
      Determination answer = article.evaluate(matter, law);
      assertThat(answer.conclusions().stream().map(DrawnConclusion::conclusion))
          .doesNotHaveDuplicates()
          .isSubsetOf(article.conclusions());
      for (DrawnConclusion drawn : answer.conclusions()) {
        for (Fact<?> fact : drawn.openFacts()) {
          assertThat(matter.get(fact).filter(v -> !Domains.isKnownInPart(v)))
              .as("%s", drawn)
              .isEmpty();
        }
      }
    }
  }

  @Test
  @Tag("trap-85")
  @DisplayName("INTRO-6, trap 85: what only the guidance says is not called binding")
  void guidanceAloneBindsNobody() {
    assertThat(Articles.all().stream().flatMap(article -> article.conclusions().stream()))
        .filteredOn(conclusion -> conclusion.strength() == Conclusion.Strength.BINDING)
        .filteredOn(
            conclusion ->
                conclusion.provisions().stream()
                    .noneMatch(provision -> provision.level() == Level.CONVENTION))
        .extracting(conclusion -> conclusion.id() + conclusion.provisions())
        .isEmpty();
  }

  @Test
  void everyCriterionCitesAProvisionOfTheCatalogue() {
    for (ArticleEvaluator article : Articles.all()) {
      assertThat(criteria(article))
          .isNotEmpty()
          .allSatisfy(
              criterion -> {
                assertThat(criterion.provisions()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(criterion.provision()).isEqualTo(criterion.provisions().get(0));
                assertThat(catalogue()).containsAll(criterion.provisions());
              });
      assertThat(article.conclusions())
          .allSatisfy(conclusion -> assertThat(catalogue()).containsAll(conclusion.provisions()));
    }
  }

  @Test
  void everyCriterionIsAnsweredByAFactOrByAReadingOrByTheDayAlone() {
    for (ArticleEvaluator article : Articles.all()) {
      assertThat(criteria(article))
          .filteredOn(criterion -> criterion != EntryIntoForce.BETWEEN_PARTIES)
          .allSatisfy(
              criterion ->
                  assertThat(criterion.facts().isEmpty())
                      .as("%s", criterion)
                      .isEqualTo(criterion.reading().isPresent()));
    }
  }

  @Test
  void oneIdNamesOneCriterionInAllArticles() {
    Set<FactCriterion> different = new HashSet<>();
    Articles.all().forEach(article -> criteria(article).forEach(different::add));
    Set<String> askedOfFacts = new HashSet<>();
    assertThat(different)
        .filteredOn(criterion -> criterion.reading().isEmpty())
        .allSatisfy(criterion -> assertThat(askedOfFacts.add(criterion.id())).isTrue());
  }

  private static Stream<FactCriterion> criteria(ArticleEvaluator article) {
    return Stream.concat(article.rule().criteria().stream(), article.conclusionCriteria().stream())
        .distinct();
  }

  private static Set<Provision> catalogue() {
    return Set.copyOf(Provisions.all());
  }

  private static List<ArticleEvaluator> decided(Case matter, AssembledLaw law) {
    return Articles.all().stream().filter(a -> a.decide(matter, law).isKnown()).toList();
  }

  @Test
  void onlySetsPeriodsAndPaymentsCanBeKnownInPart() {
    assertThat(Facts.all())
        .filteredOn(fact -> CaseDomain.of(fact).stream().anyMatch(Domains::isKnownInPart))
        .extracting(fact -> fact.type().kind())
        .containsOnly(
            FactType.Kind.CITIZENSHIPS,
            FactType.Kind.CODES,
            FactType.Kind.RESIDENCE_PERIODS,
            FactType.Kind.ADVANCE_PAYMENTS);
  }
}
