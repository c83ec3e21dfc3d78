package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Bearing;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;

/** What is called needless is; what is waited for is asked. */
@Label("Questions that are open")
class QuestionsProperties {
  private static final int FEW = 12;

  @Property
  @Label("A needless fact changes no outcome, conclusion, contact or remark, whatever its value")
  void needlessFactsChangeNothing(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll long seed) {
    Assessment assessment = assessed(matter, law);
    for (OpenQuestion question : few(Questions.of(assessment, law), State.NEEDLESS, seed)) {
      for (Case known : answered(question.fact(), matter)) {
        for (Determination before : assessment.determinations()) {
          Determination after = Articles.of(before.article()).evaluate(known, law);
          assertThat(said(after))
              .as("%s of article %s", question.fact(), before.article().number())
              .isEqualTo(said(before));
        }
      }
    }
  }

  @Property
  @Label("A needless fact turns no outcome and no conclusion, whatever else becomes known")
  void needlessFactsNeverTurnAnOutcome(
      @ForAll("cases") Case some, @ForAll("laws") AssembledLaw law, @ForAll long seed) {
    Case matter = withoutParts(some);
    Assessment assessment = assessed(matter, law);
    Case whole = Forgetting.of(matter, seed).at(1);
    for (OpenQuestion question : Questions.of(assessment, law).inState(State.NEEDLESS)) {
      Case less = whole.without(question.fact());
      for (Determination before : assessment.determinations()) {
        ArticleEvaluator article = Articles.of(before.article());
        Determination with = article.evaluate(whole, law);
        Determination without = article.evaluate(less, law);
        assertThat(with.outcome()).as("%s", question.fact()).isEqualTo(without.outcome());
        assertThat(conclusions(with))
            .as("%s of article %s", question.fact(), before.article().number())
            .isEqualTo(conclusions(without));
      }
    }
  }

  @Property
  @Label("Each fact that is not known has one class, and all that an answer waits for are asked")
  void allThatIsWaitedForIsAsked(@ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    Assessment assessment = assessed(matter, law);
    OpenQuestions questions = Questions.of(assessment, law);
    Set<Fact<?>> toAsk =
        questions.inState(State.ASK).stream().map(OpenQuestion::fact).collect(Collectors.toSet());

    assertThat(questions.all()).extracting(OpenQuestion::fact).doesNotHaveDuplicates();
    assertThat(questions.all())
        .allMatch(one -> one.grounds().isEmpty() == (one.bearing() == Bearing.NONE))
        .allMatch(one -> (one.state() == State.NEEDLESS) == (one.bearing() == Bearing.NONE));
    for (Determination one : assessment.determinations()) {
      assertThat(toAsk).containsAll(one.openFacts().stream().map(OpenFact::fact).toList());
      one.conclusions().forEach(drawn -> assertThat(toAsk).containsAll(drawn.openFacts()));
    }
  }

  @Property
  @Label("A fact that was asked for in vain is not asked for again, and changes no answer")
  void whatWasAskedInVainIsNotAskedAgain(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll long seed) {
    OpenQuestions before = Questions.of(assessed(matter, law), law);
    for (OpenQuestion question : few(before, State.ASK, seed)) {
      Case asked = matter.toBuilder().askedInVain(question.fact()).build();
      OpenQuestions after = Questions.of(assessed(asked, law), law);

      assertThat(after.inState(State.ASKED_NOT_KNOWN))
          .extracting(OpenQuestion::fact)
          .isEqualTo(List.of(question.fact()));
      assertThat(after.inState(State.ASK)).hasSize(before.inState(State.ASK).size() - 1);
      assertThat(after.assessment().determinations())
          .extracting(Determination::outcome)
          .isEqualTo(
              before.assessment().determinations().stream().map(Determination::outcome).toList());
    }
  }

  /** Some of the questions in a state, as each is tried with every value and every article. */
  private static List<OpenQuestion> few(OpenQuestions questions, State state, long seed) {
    List<OpenQuestion> some = new ArrayList<>(questions.inState(state));
    Collections.shuffle(some, new Random(seed));
    return some.subList(0, Math.min(FEW, some.size()));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Domains.cases();
  }

  @Provide
  Arbitrary<AssembledLaw> laws() {
    return Domains.laws();
  }

  /** What is known in part would not be completed, but replaced. */
  private static Case withoutParts(Case matter) {
    Case.Builder whole = matter.toBuilder();
    matter.given().stream()
        .filter(fact -> Domains.isKnownInPart(matter.get(fact).orElseThrow()))
        .forEach(whole::without);
    return whole.build();
  }

  private static Assessment assessed(Case matter, AssembledLaw law) {
    return Assessment.builder()
        .matter(matter)
        .determinations(
            Articles.all().stream()
                .filter(article -> article.isRaisedBy(matter))
                .map(article -> article.evaluate(matter, law))
                .toList())
        .build();
  }

  private static List<Case> answered(Fact<?> fact, Case matter) {
    if (matter.knows(fact)) {
      return Domains.withMoreKnown(matter).stream()
          .filter(known -> !known.get(fact).equals(matter.get(fact)))
          .toList();
    }
    ImmutableList.Builder<Case> answered = ImmutableList.builder();
    for (Object value : CaseDomain.of(fact)) {
      Domains.with(matter, fact, value).ifPresent(answered::add);
    }
    return answered.build();
  }

  /** That a judgement is younger than the day is said of its being given, whatever was judged. */
  private static List<Object> said(Determination answer) {
    List<Object> said = new ArrayList<>(conclusions(answer));
    said.add(answer.outcome());
    said.addAll(answer.contacts());
    answer.remarks().stream()
        .filter(remark -> !remark.id().equals("judged-after-the-day"))
        .forEach(said::add);
    return said;
  }

  private static List<Object> conclusions(Determination answer) {
    return answer.conclusions().stream()
        .flatMap(drawn -> ImmutableList.<Object>of(drawn.conclusion(), drawn.isCertain()).stream())
        .collect(Collectors.toList());
  }
}
