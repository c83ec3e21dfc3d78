package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;

/**
 * A case of which more and more becomes known, down to the days of a period and the last payment:
 * what is decided stays decided, what surely follows still follows, and what decided was asked for.
 */
class RefinementProperties {
  private static final int STEPS = 12;

  /**
   * What is said only while a fact is not given: A06-g3 on the end, A07-1a and A07-g14 on ties that
   * are to be judged, A08-g8 on consent that nobody has refused, or that is not said to be
   * needless.
   */
  private static final Set<String> WHILE_NOT_GIVEN =
      Set.of(
          "expected-end-is-no-end",
          "judge-ties",
          "assess-ties-individually",
          "observe-secrecy",
          "obtain-consent-first",
          "ask-consent-of-person",
          "ask-consent-of-custody-holder",
          "ask-consent-of-near-persons");

  @Provide
  Arbitrary<Case> cases() {
    return Domains.cases();
  }

  @Provide
  Arbitrary<AssembledLaw> laws() {
    return Domains.laws();
  }

  @Property
  void whatIsDecidedStaysAndWhatDecidedWasAsked(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law, @ForAll long seed) {
    Forgetting forgetting = Forgetting.of(matter, seed);
    Case before = forgetting.at(0);
    List<Determination> answers = answers(before, law);
    for (int step = 1; step <= STEPS; step++) {
      Case after = forgetting.at((double) step / STEPS);
      if (!after.known().containsAll(before.known())) {
        // A fact that less was known beside no longer fits: that is no refinement.
        return;
      }
      List<Determination> better = answers(after, law);
      for (int i = 0; i < answers.size(); i++) {
        compare(before, answers, answers.get(i), after, better.get(i));
      }
      before = after;
      answers = better;
    }
  }

  private static List<Determination> answers(Case matter, AssembledLaw law) {
    return Articles.all().stream().map(article -> article.evaluate(matter, law)).toList();
  }

  private static void compare(
      Case before,
      List<Determination> answers,
      Determination answer,
      Case after,
      Determination better) {
    String step =
        "article %s, %s %s to %s %s"
            .formatted(
                answer.article().number(),
                answer.outcome(),
                read(answer.article(), before),
                better.outcome(),
                read(answer.article(), after));
    // What contradicts itself by the law that is assembled is said, not refused; ADR 0066.
    if (Matters.remarks(better).contains("lawful-beside-decision")) {
      return;
    }
    if (answer.outcome() != Outcome.UNDETERMINED) {
      assertThat(better.outcome()).as(step).isEqualTo(answer.outcome());
    } else if (better.outcome() != Outcome.UNDETERMINED) {
      assertThat(Matters.askedFor(answer, answers))
          .as(step)
          .containsAnyElementsOf(learned(before, after));
    }
    if (better.outcome() == answer.outcome()) {
      assertThat(certain(better)).as(step).containsAll(certain(answer));
    }
  }

  /** What an article reads of a case. */
  private static String read(Article article, Case matter) {
    ArticleEvaluator evaluator = Articles.of(article);
    Set<Fact<?>> facts =
        Stream.concat(evaluator.rule().criteria().stream(), evaluator.conclusionCriteria().stream())
            .flatMap(criterion -> criterion.facts().stream())
            .collect(Collectors.toSet());
    Case.Builder builder = Case.builder(matter.asOf());
    matter.known().stream()
        .filter(facts::contains)
        .forEach(fact -> CaseDomain.put(builder, fact, matter.get(fact).orElseThrow()));
    return matter.asOf() + PartialCases.describe(builder.build());
  }

  private static Set<Fact<?>> learned(Case before, Case after) {
    return after.known().stream()
        .filter(fact -> !before.get(fact).equals(after.get(fact)))
        .collect(Collectors.toSet());
  }

  private static Set<Conclusion> certain(Determination answer) {
    return answer.conclusions().stream()
        .filter(DrawnConclusion::isCertain)
        .map(DrawnConclusion::conclusion)
        .filter(conclusion -> !WHILE_NOT_GIVEN.contains(conclusion.id()))
        .collect(Collectors.toSet());
  }
}
