package org.arendal.core.article;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What each criterion rests on says what it may do in a rule (INTRO-6, ANX1-1)")
class CriterionFootingTest {
  private static final Set<FactCriterion> DECIDING =
      Articles.all().stream()
          .flatMap(article -> article.rule().criteria().stream())
          .collect(toCollection(LinkedHashSet::new));

  private static final Set<FactCriterion> ALL =
      Stream.concat(
              DECIDING.stream(),
              Articles.all().stream().flatMap(article -> article.conclusionCriteria().stream()))
          .collect(toCollection(LinkedHashSet::new));

  @Test
  void everyCriterionSaysWhatItRestsOn() {
    assertThat(ALL).filteredOn(criterion -> criterion.footing().isEmpty()).isEmpty();
  }

  @Test
  void oneCriterionIsOneObject() {
    assertThat(ALL).extracting(FactCriterion::id).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a word of the treaty is named by a provision of the treaty, which is cited")
  void theWordIsCited() {
    assertThat(with(Footing.TREATY, Footing.EXPLAINS))
        .allSatisfy(
            criterion -> {
              Provision word = footing(criterion).provision().orElseThrow();
              assertThat(word.level()).as(criterion.id()).isEqualTo(Level.CONVENTION);
              assertThat(criterion.provisions()).as(criterion.id()).contains(word);
            });
  }

  @Test
  @DisplayName("an explanation decides, if need be through another criterion of the same fact")
  void explanationsDecide() {
    Set<Fact<?>> decisive =
        DECIDING.stream().flatMap(criterion -> criterion.facts().stream()).collect(toSet());
    assertThat(with(Footing.EXPLAINS))
        .allMatch(
            criterion -> DECIDING.contains(criterion) || decisive.containsAll(criterion.facts()));
  }

  @Test
  @DisplayName(
      "an explanation is of the guidance or of a definition, so it cites more than the word")
  void explanationsCiteWhoExplains() {
    assertThat(with(Footing.EXPLAINS))
        .allSatisfy(
            criterion ->
                assertThat(criterion.provisions()).as(criterion.id()).hasSizeGreaterThan(1));
  }

  @Test
  @DisplayName("what goes beyond the treaty's words decides only by a reading")
  void additionsStandBesideAReading() {
    for (ArticleEvaluator article : Articles.all()) {
      assertThat(withoutReading(article.rule().condition(), false))
          .as("article %s", article.article().number())
          .isEmpty();
    }
  }

  @Test
  @DisplayName("procedure, examples and national law decide nothing")
  void howAndNationalLawOnlyDrawConclusions() {
    assertThat(DECIDING)
        .filteredOn(criterion -> is(criterion, Footing.HOW, Footing.NATIONAL))
        .isEmpty();
  }

  @Test
  void readingsAreReadings() {
    assertThat(ALL)
        .allSatisfy(
            criterion ->
                assertThat(is(criterion, Footing.READING))
                    .as(criterion.id())
                    .isEqualTo(criterion.reading().isPresent()));
  }

  @Test
  void whatIsNamedMustBeNamed() {
    assertThatThrownBy(() -> CriterionFooting.of(Footing.TREATY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TREATY names no word of the treaty");
    assertThatThrownBy(() -> CriterionFooting.on(Footing.HOW, "A08-1", "ung"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HOW has no word of the treaty");
  }

  /**
   * The additions among the leaves that no reading stands beside in the node right above them; a
   * node of nothing but additions counts as one.
   */
  private static Stream<FactCriterion> withoutReading(Condition condition, boolean beside) {
    if (condition.criterion().isPresent()) {
      FactCriterion criterion = (FactCriterion) condition.criterion().get();
      return !beside && is(criterion, Footing.ADDS) ? Stream.of(criterion) : Stream.empty();
    }
    boolean transparent = condition.kind() == Condition.Kind.NOT || isOfAdditions(condition);
    boolean here = transparent ? beside : hasReading(condition);
    return condition.parts().stream().flatMap(part -> withoutReading(part, here));
  }

  private static boolean isOfAdditions(Condition condition) {
    return condition.criterion().isPresent()
        ? is((FactCriterion) condition.criterion().get(), Footing.ADDS)
        : condition.parts().stream().allMatch(CriterionFootingTest::isOfAdditions);
  }

  private static boolean hasReading(Condition condition) {
    return condition.criterion().isPresent()
        ? is((FactCriterion) condition.criterion().get(), Footing.READING)
        : condition.parts().stream().anyMatch(CriterionFootingTest::hasReading);
  }

  private static Set<FactCriterion> with(Footing... footings) {
    return ALL.stream()
        .filter(criterion -> is(criterion, footings))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static boolean is(FactCriterion criterion, Footing... footings) {
    return Set.of(footings).contains(footing(criterion).footing());
  }

  private static CriterionFooting footing(FactCriterion criterion) {
    return criterion.footing().orElseThrow();
  }
}
