package org.arendal.testkit;

import static org.arendal.testkit.ArendalAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.BodyFunction;
import org.arendal.testkit.fixture.Fixtures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Sentences on the answer of an article")
class DeterminationAssertTest {
  private static final Case APPLIES = Visits.VISIT;
  private static final Case REFUSED = APPLIES.with(StayFacts.LAWFUL, false);
  private static final Case OPEN = APPLIES.without(NeedFacts.IMMEDIATE);
  private static final Case STAYS_ON = APPLIES.with(StayFacts.END_DATE, Visits.DAY.minusDays(1));
  private static final Case OWN = APPLIES.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"));
  private static final Case BEFORE =
      Case.builder(LocalDate.of(1996, 9, 30), Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DK"))
          .build();

  @FunctionalInterface
  interface Sentence {
    void of(DeterminationAssert answer);
  }

  /** Each sentence with a case of which it is true, one of which it is not, and what that says. */
  static Stream<Arguments> sentences() {
    return Stream.of(
        sentence(
            "applies",
            APPLIES,
            OPEN,
            "outcome: applies; found undetermined, which turns on need.immediate",
            a -> a.applies()),
        sentence("not", REFUSED, APPLIES, "outcome: does-not-apply", a -> a.doesNotApply()),
        sentence("open", OPEN, APPLIES, "outcome: undetermined", a -> a.isUndetermined()),
        sentence("not in force", BEFORE, APPLIES, "outcome: not-in-force", a -> a.isNotInForce()),
        sentence(
            "because",
            APPLIES,
            REFUSED,
            "provisions that carry it: A06-g3",
            a -> a.because("A06-g3")),
        sentence(
            "concludes",
            APPLIES,
            OPEN,
            "conclusions: help-as-need-calls-for",
            a -> a.concludes("help-as-need-calls-for")),
        sentence(
            "concludes only",
            OPEN,
            APPLIES,
            "conclusions: none of",
            a -> a.concludesOnly("no-permit-needed")),
        sentence(
            "does not conclude",
            REFUSED,
            APPLIES,
            "conclusions: none of help-as-need-calls-for",
            a -> a.doesNotConclude("help-as-need-calls-for")),
        sentence(
            "still needs",
            OPEN,
            APPLIES,
            "facts still needed: need.immediate",
            a -> a.stillNeeds(NeedFacts.IMMEDIATE)),
        sentence(
            "does not need",
            APPLIES,
            OPEN,
            "facts still needed: none of need.immediate",
            a -> a.doesNotNeed(NeedFacts.IMMEDIATE)),
        sentence(
            "needs nothing",
            APPLIES,
            OPEN,
            "facts still needed: none of need.immediate",
            a -> a.needsNothingMore()),
        sentence(
            "contacts",
            APPLIES
                .with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"))
                .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("IS")),
            APPLIES,
            "contacts: liaison-body IS",
            a -> a.contacts(BodyFunction.LIAISON_BODY, Territory.ICELAND)),
        sentence(
            "remarks",
            STAYS_ON,
            APPLIES,
            "remarks: expected-end-is-no-end",
            a -> a.remarks("expected-end-is-no-end")),
        sentence(
            "does not remark",
            APPLIES,
            STAYS_ON,
            "remarks: none of",
            a -> a.doesNotRemark("expected-end-is-no-end")),
        sentence(
            "matches",
            APPLIES,
            OPEN,
            "outcome: applies",
            a -> a.matches(Fixtures.find("6-visitor-in-need"))),
        sentence(
            "turns on",
            OWN,
            APPLIES,
            "open readings: 6-own-citizen-visiting",
            a -> a.turnsOn(Readings.OWN_CITIZEN_VISITING)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  @DisplayName("a sentence holds of the answer that it is true of")
  void holds(String name, Case is, Case isNot, String says, Sentence sentence) {
    sentence.of(answer(is));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  @DisplayName("it fails of another with the conditions and what came of them, and no free text")
  void fails(String name, Case is, Case isNot, String says, Sentence sentence) {
    assertThatThrownBy(() -> sentence.of(answer(isNot)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Article 6")
        .hasMessageContaining("expected " + says)
        .hasMessageContaining("[A06-1")
        .message()
        .doesNotContain(Visits.FREE_TEXT);
  }

  @Test
  @DisplayName("the conditions stand one below the other, as the article has them")
  void printsTheTree() {
    assertThat(FindingTree.of(convention().evaluate(Article.TEMPORARY_STAY, OPEN)))
        .contains("Article 6", "on 1997-03-03", "\n  open ", "\n    met ", "\n      ");
  }

  @Test
  @DisplayName("what an outcome rests on stands before all conditions; open ones, or unmet ones")
  void saysFirstWhatItRestsOn() {
    assertThat(failure(REFUSED, a -> a.applies()))
        .containsPattern(
            "(?s)found does-not-apply\\Rthe outcome rests on\\R  unmet [^\\n]*lawful[^\\n]*A06-1"
                + ".*Article 6");
    assertThat(failure(OPEN, a -> a.applies()))
        .containsPattern("need.immediate\\Rthe outcome rests on\\R  open [^\\n]*A06-1");
    assertThat(failure(APPLIES, a -> a.doesNotApply())).doesNotContain("rests on");
  }

  @Test
  @DisplayName("of a conclusion that does not surely follow, what it waits for")
  void saysWhatAConclusionWaitsFor() {
    assertThat(failure(OPEN, a -> a.concludes("help-as-need-calls-for")))
        .contains("conclusions: help-as-need-calls-for; found ")
        .contains("; help-as-need-calls-for follows if it applies", "the outcome rests on");
  }

  private static String failure(Case matter, Sentence sentence) {
    return catchThrowableOfType(AssertionError.class, () -> sentence.of(answer(matter)))
        .getMessage();
  }

  @Test
  @DisplayName("an id that the library does not have is an error with the nearest, never a pass")
  void refusesUnknownIds() {
    assertThatThrownBy(() -> answer(APPLIES).because("A06-99"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no provision has the id 'A06-99'; did you mean 'A06-");
    assertThatThrownBy(() -> answer(APPLIES).doesNotConclude("help-as-needs-call-for"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "article 6 has no conclusion 'help-as-needs-call-for'; did you mean"
                + " 'help-as-need-calls-for'?");
    assertThatThrownBy(() -> answer(APPLIES).concludes("same-as-own-citizens"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(it is one of article 4)");
    assertThatThrownBy(() -> answer(APPLIES).doesNotRemark("expected-end-is-no-ending"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean 'expected-end-is-no-end'?");
  }

  @Test
  @DisplayName("an assessment leads to its articles, and says which it has")
  void leadsToArticles() {
    AssessmentAssert answers = assertThat(convention().assess(APPLIES));

    answers.hasNotAsked(Article.JOURNEY_COOPERATION).answers(Article.TEMPORARY_STAY).applies();
    answers.answersOnly(
        Article.MATERIAL_SCOPE,
        Article.PERSONAL_SCOPE,
        Article.EQUAL_TREATMENT,
        Article.TEMPORARY_STAY,
        Article.MUTUAL_ASSISTANCE);
    assertThatThrownBy(() -> answers.answers(Article.JOURNEY_COOPERATION))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("article 8, which the case does not raise: a fact of one of")
        .hasMessageContaining("journey")
        .hasMessageContaining("article 6: applies");
    assertThatThrownBy(() -> answers.hasNotAsked(Article.TEMPORARY_STAY))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected no answer on article 6");
    assertThatThrownBy(() -> answers.answersOnly(Article.TEMPORARY_STAY))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected the articles 6");
  }

  private static Arguments sentence(
      String name, Case is, Case isNot, String says, Sentence sentence) {
    return Arguments.of(name, is, isNot, says, sentence);
  }

  private static DeterminationAssert answer(Case matter) {
    return assertThat(convention().evaluate(Article.TEMPORARY_STAY, matter));
  }

  private static Convention convention() {
    return Convention.of(new ToyCountry(NordicState.ICELAND), new ToyCountry(NordicState.SWEDEN));
  }
}
