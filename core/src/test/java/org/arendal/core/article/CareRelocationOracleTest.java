package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.STANDARD;
import static org.arendal.core.article.Matters.judged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.ProxyHeard;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Readings;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Article 9 read straight from the text, against the rules.
 *
 * <p>Every fact is yes, no or unknown. What is expected of unknown facts is found by filling them
 * in both ways, so nothing here knows of rules made of three truths.
 */
@DisplayName("Article 9 agrees with the text read directly, however much is unknown")
class CareRelocationOracleTest {
  private static final int YES = 0;
  private static final int UNKNOWN = 2;

  /** A fact and its two values. */
  private record Question(Fact<?> fact, Object yes, Object no) {
    void answer(Case.Builder matter, int digit) {
      if (digit != UNKNOWN) {
        Domains.put(matter, fact, digit == YES ? yes : no);
      } else {
        matter.without(fact);
      }
    }
  }

  private static final List<Question> MOVE =
      List.of(
          yesNo(RelocationFacts.WISH),
          yesNo(RelocationFacts.CAN_EXPRESS_WILL),
          new Question(RelocationFacts.PROXY_HEARD, ProxyHeard.GUARDIAN, ProxyHeard.NONE),
          yesNo(RelocationFacts.WILL_CLARIFIED),
          judgement(CareFacts.LONG_TERM),
          judgement(TransferFacts.SPECIAL_TIE),
          judgement(RelocationFacts.IMPROVES_LIFE),
          judgement(RelocationFacts.ASSISTANCE_NECESSARY),
          yesNo(RelocationFacts.ORIGIN_AGREES),
          yesNo(RelocationFacts.DESTINATION_AGREES));

  /** Whether an agency reads the text so that necessity, and agreement, are conditions. */
  private record Reading9(boolean necessityRequired, boolean agreementRequired) {
    /**
     * By the text: the person's will, the need, the tie, the better life, and what guidance adds.
     */
    boolean moveOfArticle9(boolean[] a) {
      boolean wish = a[0];
      boolean speaks = a[1];
      boolean heard = a[2];
      boolean clear = a[3];
      if (!wish || !(speaks || (heard && clear))) {
        return false;
      }
      boolean treaty = a[4] && a[5] && a[6];
      boolean necessary = a[7] || !necessityRequired;
      boolean agreed = (a[8] && a[9]) || !agreementRequired;
      return treaty && necessary && agreed;
    }

    AssembledLaw law() {
      return STANDARD
          .with(
              Settings.builder()
                  .putReading(Readings.ASSISTANCE_NECESSARY, option(necessityRequired))
                  .putReading(Readings.AGREEMENT_ON_CRITERIA, option(agreementRequired))
                  .build())
          .law();
    }

    private static String option(boolean required) {
      return required ? Readings.REQUIRED : Readings.NOT_REQUIRED;
    }
  }

  private static final List<Reading9> READINGS_OF_9 =
      List.of(
          new Reading9(true, true),
          new Reading9(true, false),
          new Reading9(false, true),
          new Reading9(false, false));

  @Test
  @DisplayName("A09-1, with all that the guidance adds as conditions")
  void move() {
    Reading9 strict = READINGS_OF_9.get(0);
    compare(Article.CARE_RELOCATION, MOVE, List.of(strict::moveOfArticle9), strict.law());
  }

  @Test
  @DisplayName("A09-1, A09-1-g14, A09-1-g14c: by each reading, and while they are open")
  void readings() {
    List<Question> last = MOVE.subList(5, 10);
    for (Reading9 reading : READINGS_OF_9) {
      compare(
          Article.CARE_RELOCATION,
          last,
          List.of(a -> reading.moveOfArticle9(rest(a))),
          reading.law());
    }
    compare(
        Article.CARE_RELOCATION,
        last,
        READINGS_OF_9.stream()
            .<Predicate<boolean[]>>map(reading -> a -> reading.moveOfArticle9(rest(a)))
            .toList(),
        STANDARD.law());
  }

  /** The answers to the last questions, with a will and a need that are clear. */
  private static boolean[] rest(boolean[] last) {
    boolean[] all = {true, true, true, true, true, false, false, false, false, false};
    System.arraycopy(last, 0, all, 5, last.length);
    return all;
  }

  @Test
  @DisplayName("A09-2 and A09-3")
  void agreement() {
    List<Question> questions = new ArrayList<>(MOVE.subList(6, 9));
    questions.add(yesNo(AgreementFacts.ON_MOVE));
    questions.add(yesNo(AgreementFacts.COST_DIVISION));
    questions.add(yesNo(AgreementFacts.COVERS_SICKNESS_BENEFITS));
    Predicate<boolean[]> power = a -> a[0] && a[1] && a[2] && a[3];
    AssembledLaw strict = READINGS_OF_9.get(0).law();
    compare(Article.COST_DIVISION, questions, List.of(power), strict);
    compare(
        Article.SICKNESS_COST_AGREEMENT,
        questions,
        List.of(a -> power.test(a) && a[4] && a[5]),
        strict);
  }

  /** Compares all ways to answer the questions; contradictory cases are passed over. */
  private static void compare(
      Article article,
      List<Question> questions,
      List<Predicate<boolean[]>> text,
      AssembledLaw law) {
    int all = (int) Math.pow(3, questions.size());
    Truth[] expected = new Truth[all];
    ArticleEvaluator evaluator = Articles.of(article);
    Case start = Moves.move(DAY, "SE", "FI");
    for (int code = 0; code < all; code++) {
      expected[code] = expected(code, questions.size(), expected, text);
      Case.Builder matter = start.toBuilder();
      int rest = code;
      for (Question question : questions) {
        question.answer(matter, rest % 3);
        rest /= 3;
      }
      if (matter.problems().isEmpty() && evaluator.decide(matter.build(), law) != expected[code]) {
        assertThat(evaluator.decide(matter.build(), law))
            .as("code %s of %s", Integer.toString(code, 3), questions)
            .isEqualTo(expected[code]);
      }
    }
  }

  /** Answers of a code that has an unknown digit: what both ways to fill it in have in common. */
  private static Truth expected(
      int code, int size, Truth[] known, List<Predicate<boolean[]>> text) {
    boolean[] answers = new boolean[size];
    int rest = code;
    int place = 1;
    for (int i = 0; i < size; i++) {
      int digit = rest % 3;
      if (digit == UNKNOWN) {
        Truth yes = known[code - 2 * place];
        Truth no = known[code - place];
        return yes == no ? yes : Truth.UNKNOWN;
      }
      answers[i] = digit == YES;
      rest /= 3;
      place *= 3;
    }
    boolean yes = text.get(0).test(answers);
    return text.stream().allMatch(reading -> reading.test(answers) == yes)
        ? Truth.of(yes)
        : Truth.UNKNOWN;
  }

  private static Question yesNo(Fact<Boolean> fact) {
    return new Question(fact, true, false);
  }

  private static Question judgement(Fact<?> fact) {
    return new Question(fact, judged(true), judged(false));
  }
}
