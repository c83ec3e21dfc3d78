package org.arendal.core.article;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From what has happened, told by somebody who knows no article, to the articles. */
class HappeningTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
  private static final Convention CONVENTION = TestCountry.convention();

  @ParameterizedTest
  @EnumSource
  @DisplayName("Each article that can be asked is raised by what has happened, from an empty case")
  void raisesEachArticle(Article article) {
    assertThat(Happening.values())
        .filteredOn(happening -> isAnswered(article, of(happening)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void raisesTheArticlesThatItNames(Happening happening) {
    assertThat(happening.articles()).isNotEmpty();
    assertThat(answered(of(happening))).containsAll(happening.articles());
    // The circle of persons is asked in every case.
    assertThat(answered(of(happening)))
        .containsExactlyInAnyOrderElementsOf(
            Sets.union(happening.articles(), Set.of(Article.PERSONAL_SCOPE)));
  }

  /** Whoever chooses from a list has told nothing of the person, the stay or the need. */
  @ParameterizedTest
  @EnumSource
  void givesNoFact(Happening happening) {
    assertThat(of(happening).known()).isEmpty();
    assertThat(of(happening).raised()).isEqualTo(happening.sections());
    assertThat(happening.isPartOf(of(happening))).isTrue();
    assertThat(happening.isPartOf(Case.builder(DAY).build())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void leadsToQuestions(Happening happening) {
    assertThat(CONVENTION.questions(of(happening)).inState(State.ASK)).isNotEmpty();
  }

  /** No two choices say the same of a case, but for the one that stands for all others. */
  @Test
  void differ() {
    List<Set<?>> sections =
        Arrays.stream(Happening.values())
            .filter(one -> one != Happening.SOMETHING_ELSE)
            .<Set<?>>map(Happening::sections)
            .toList();

    assertThat(sections).doesNotHaveDuplicates();
  }

  @Test
  void isToldInEveryLanguage() {
    for (Language language : Texts.languages()) {
      Explanation explanation = Explanation.inLanguage(language);

      assertThat(Arrays.stream(Happening.values()).map(explanation::happening))
          .doesNotHaveDuplicates()
          .allMatch(text -> text.endsWith("."));
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("What has happened leads to the article by answers to the questions that are asked")
  @CsvSource({
    "A06-1, HELP_DURING_STAY, TEMPORARY_STAY, need.immediate",
    "A04-1, BENEFIT, EQUAL_TREATMENT, stay.lawful",
    "A07-1, SENDING_AWAY, REPATRIATION_PROTECTION, measure.kind",
    "A08-1, JOURNEY, JOURNEY_COOPERATION, transfer.destinationTerritory",
    "A09-1, MOVE_WITH_CARE, CARE_RELOCATION, care.longTerm",
    "A09-2, CARE_AGREEMENT, COST_DIVISION, agreement.onMove",
    "A10-1, TRIP_ACROSS_BORDER, CROSS_BORDER_TRANSPORT, trip.toNeighbouringMunicipality",
    "A11-1, MAINTENANCE_ADVANCE, MAINTENANCE_ADVANCE, advance.claimed",
    "A11-2a, MAINTENANCE_DOCUMENT, MAINTENANCE_DOCUMENT, document.issuingCountry",
    "A11-3, MAINTENANCE_ADVANCE, OVERLAPPING_ADVANCE, advance.foreignPayments",
    "A05-1a, LANGUAGE, WRITTEN_LANGUAGE, request.channel",
    "A05-2, LANGUAGE, UNDERSTOOD_LANGUAGE, language.greatImportance",
    "A13-1a, COOPERATION, MUTUAL_ASSISTANCE, cooperation.takesPlace",
    "A13-2, CHILD, CHILD_CONSIDERATIONS, child.concerned"
  })
  void asksWhatTheArticleTurnsOn(
      String provision, Happening happening, Article article, String fact) {
    List<OpenQuestion> toAsk = CONVENTION.questions(of(happening)).inState(State.ASK);

    assertThat(happening.articles()).as(provision).contains(article);
    assertThat(toAsk)
        .filteredOn(
            question -> question.grounds().stream().anyMatch(ground -> ground.article() == article))
        .extracting(OpenQuestion::fact)
        .<String>extracting(Fact::id)
        .contains(fact);
  }

  private static boolean isAnswered(Article article, Case matter) {
    return answered(matter).contains(article);
  }

  private static Set<Article> answered(Case matter) {
    Assessment assessment = CONVENTION.assess(matter);
    return assessment.determinations().stream()
        .map(Determination::article)
        .collect(toImmutableSet());
  }

  private static Case of(Happening happening) {
    Case.Builder builder = Case.builder(DAY);
    happening.sections().forEach(builder::raise);
    return builder.build();
  }
}
