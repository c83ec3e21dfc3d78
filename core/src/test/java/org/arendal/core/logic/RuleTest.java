package org.arendal.core.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single rules; random ones are in {@link RuleProperties}. */
class RuleTest {
  private static final NamedCriterion X = new NamedCriterion("x");
  private static final NamedCriterion Y = new NamedCriterion("y");

  @Nested
  class Criteria {

    @Test
    void haveOneBitEachInTheOrderOfTheRule() {
      Rule<NamedCriterion> rule = rule(Condition.anyOf(Condition.allOf(Y, X), Condition.not(Y)));

      assertThat(rule.criteria()).containsExactly(Y, X);
    }

    @Test
    void areTheSameOnlyIfTheyAreTheSameObject() {
      Rule<NamedCriterion> rule =
          rule(Condition.anyOf(new NamedCriterion("x"), new NamedCriterion("x")));

      assertThat(rule.criteria()).hasSize(2);
    }

    @Test
    void canBeAsManyAsAWordHasBits() {
      NamedCriterion[] criteria = criteria(Numbering.MOST_CRITERIA);
      Rule<NamedCriterion> rule = rule(Condition.allOf(criteria));

      assertThat(rule.criteria()).containsExactly(criteria);
      assertThat(rule.truth(-1L, 0)).isEqualTo(Truth.TRUE);
      assertThat(rule.truth(Long.MAX_VALUE, 0)).isEqualTo(Truth.FALSE);
      assertThat(rule.truth(Long.MAX_VALUE, Long.MIN_VALUE)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void cannotBeMoreThanAWordHasBits() {
      Condition tooMany = Condition.allOf(criteria(Numbering.MOST_CRITERIA + 1));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> rule(tooMany))
          .withMessageContaining("64");
    }

    @Test
    void canStandInARuleMoreOftenThanAWordHasBits() {
      NamedCriterion[] same =
          IntStream.range(0, 200).mapToObj(i -> X).toArray(NamedCriterion[]::new);

      assertThat(rule(Condition.allOf(same)).criteria()).containsExactly(X);
    }

    @Test
    void mustBeOfTheTypeOfTheRule() {
      Criterion stranger =
          new Criterion() {
            @Override
            public String id() {
              return "stranger";
            }

            @Override
            public Provision provision() {
              return Provision.of("A04-1");
            }

            @Override
            public List<Provision> provisions() {
              return List.of(provision());
            }
          };

      assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> rule(stranger));
    }
  }

  @Nested
  class TwoFindings {
    private final Numbering<NamedCriterion> numbers = new Numbering<>(NamedCriterion.class);
    private final Rule<NamedCriterion> both = numbers.rule(Condition.allOf(X, Y));
    private final Rule<NamedCriterion> turned = numbers.rule(Condition.allOf(Y, X));
    private final Rule<NamedCriterion> one = numbers.rule(X);

    @Test
    void comeOutAlikeIfEveryAnswerToWhatIsOpenSaysSo() {
      assertThat(both.find(0, 3).comesOutAs(turned.find(0, 3))).isTrue();
      assertThat(both.find(2, 1).comesOutAs(one.find(0, 1))).isTrue();
      assertThat(both.find(1, 0).comesOutAs(turned.find(1, 0))).isTrue();
    }

    @Test
    void doNotIfAnAnswerTellsThemApart() {
      assertThat(both.find(0, 3).comesOutAs(one.find(0, 1))).isFalse();
      assertThat(both.find(0, 1).comesOutAs(one.find(0, 1))).isFalse();
      assertThat(numbers.rule(Condition.not(X)).find(0, 1).comesOutAs(one.find(0, 1))).isFalse();
    }

    @Test
    void areNotCalledAlikeIfTooMuchIsOpen() {
      Rule<NamedCriterion> many = rule(Condition.allOf(criteria(11)));

      assertThat(many.find(0, (1 << 11) - 1).comesOutAs(many.find(0, (1 << 11) - 1))).isFalse();
      assertThat(many.find(1, (1 << 11) - 2).comesOutAs(many.find(1, (1 << 11) - 2))).isTrue();
    }
  }

  @Nested
  class Parts {

    @Test
    void ofAllAreTrueIfThereAreNone() {
      Finding finding = rule(Condition.allOf(new Condition[0])).find(0, 0);

      assertThat(finding.truth()).isEqualTo(Truth.TRUE);
      assertThat(finding.leaves()).isEmpty();
    }

    @Test
    void ofAnyAreFalseIfThereAreNone() {
      assertThat(rule(Condition.anyOf(new Condition[0])).find(0, 0).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void areKeptInTheirOrderWithTheirConditions() {
      Condition exception = Y.labelled("exception");
      Condition condition = Condition.unless(X, exception).labelled("whole");
      Finding finding = rule(condition).find(0, 0);

      assertThat(finding.condition()).isSameAs(condition);
      assertThat(finding.parts()).hasSize(2);
      assertThat(finding.parts().get(1).condition()).isSameAs(exception);
      assertThat(finding.parts().get(1).condition().label()).contains("exception");
      assertThat(rule(condition).condition()).isSameAs(condition);
    }

    @Test
    void ofALeafAreNoneAndItsLeavesAreItself() {
      Finding finding = rule(X).find(1, 0);

      assertThat(finding.parts()).isEmpty();
      assertThat(finding.leaves()).containsExactly(finding);
      assertThat(finding.condition().kind()).isEqualTo(Condition.Kind.CRITERION);
      assertThat(finding.condition().criterion()).containsSame(X);
    }

    @Test
    void cannotBeMissing() {
      Condition none = null;

      assertThatNullPointerException().isThrownBy(() -> Condition.allOf(X, none));
      assertThatNullPointerException().isThrownBy(() -> Condition.not(none));
      assertThatNullPointerException().isThrownBy(() -> X.labelled(null));
    }
  }

  @ParameterizedTest(name = "true {0}, unknown {1}: {2}, rule {3}, exception {4}")
  @CsvSource({
    // The rule has the first bit, its exception the second.
    "1, 0, MET,     MET,         UNMET",
    "1, 2, OPEN,    MET,         OPEN",
    "2, 1, UNMET,   NOT_REACHED, MET",
    "0, 2, UNMET,   UNMET,       NOT_REACHED"
  })
  void unlessIsMetIfTheRuleIsAndTheExceptionIsNot(
      long met, long unknown, Status status, Status rule, Status exception) {
    Finding finding = rule(Condition.unless(X, Y)).find(met, unknown);

    assertThat(finding.status()).isEqualTo(status);
    assertThat(finding.parts()).extracting(Finding::status).containsExactly(rule, exception);
  }

  @Nested
  class ExactTruth {

    @Test
    @DisplayName("\"x or not x\" is settled, though Kleene does not see it")
    void seesTheExcludedMiddle() {
      Finding finding = rule(Condition.anyOf(X, Condition.not(X))).find(0, 1);

      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.exactTruth()).isEqualTo(Truth.TRUE);
    }

    @Test
    @DisplayName("\"x and not x\" is settled, though Kleene does not see it")
    void seesTheContradiction() {
      Finding finding = rule(Condition.allOf(X, Condition.not(X))).find(0, 1);

      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.exactTruth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void ofTooManyOpenCriteriaIsTheOrdinaryOne() {
      NamedCriterion[] many = criteria(21);
      Condition alwaysTrue =
          Condition.anyOf(many[0], Condition.not(many[0]), Condition.anyOf(many));
      long open = (1L << 21) - 1;

      assertThat(rule(alwaysTrue).find(0, open).exactTruth()).isEqualTo(Truth.UNKNOWN);
      assertThat(rule(alwaysTrue).find(0, open >> 1).exactTruth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void looksOnlyAtTheCriteriaOfItsOwnPart() {
      NamedCriterion[] many = criteria(40);
      Condition settled = Condition.anyOf(many[0], Condition.not(many[0]));
      Finding finding =
          rule(Condition.allOf(settled, Condition.allOf(many))).find(0, (1L << 40) - 1);

      assertThat(finding.exactTruth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.parts().get(0).exactTruth()).isEqualTo(Truth.TRUE);
    }
  }

  @Nested
  class Equality {
    private final Rule<NamedCriterion> rule = rule(Condition.allOf(X, Condition.not(Y)));

    @Test
    void needsTheSameRule() {
      Rule<NamedCriterion> twin = rule(Condition.allOf(X, Condition.not(Y)));

      assertThat(rule.find(1, 0)).isEqualTo(rule.find(1, 0)).isNotEqualTo(twin.find(1, 0));
    }

    @Test
    void needsTheSameAnswers() {
      assertThat(rule.find(1, 0))
          .isNotEqualTo(rule.find(0, 0))
          .isNotEqualTo(rule.find(1, 2))
          .isNotEqualTo("met");
    }

    @Test
    void looksOnlyAtTheAnswersThatTheRuleAsksFor() {
      assertThat(rule.find(1, 0)).isEqualTo(rule.find(1 | 8, 4)).hasSameHashCodeAs(rule.find(9, 4));
      assertThat(rule.find(1, 0).parts().get(0)).isEqualTo(rule.find(3, 0).parts().get(0));
    }

    @Test
    void tellsWhatIsOpenFromWhatIsNotReached() {
      // The same part with the same answer, once open and once not reached.
      Finding open = rule.find(0b01, 0b10).parts().get(1);
      Finding notReached = rule.find(0b00, 0b10).parts().get(1);

      assertThat(open.status()).isEqualTo(Status.OPEN);
      assertThat(notReached.status()).isEqualTo(Status.NOT_REACHED);
      assertThat(open).isNotEqualTo(notReached);
    }

    @Test
    void isNotNeededToReadAFinding() {
      assertThat(rule.find(0b01, 0b10)).hasToString("OPEN");
    }
  }

  private static Rule<NamedCriterion> rule(Condition condition) {
    return Rule.of(NamedCriterion.class, condition);
  }

  private static NamedCriterion[] criteria(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new NamedCriterion("c" + i))
        .toArray(NamedCriterion[]::new);
  }
}
