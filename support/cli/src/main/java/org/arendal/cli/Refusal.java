package org.arendal.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;
import org.arendal.json.JsonProblem;

/** Says in the language of an interview why an answer was not taken. */
final class Refusal {
  private static final String DAY_OF_THE_CASE = "asOf";

  private final Explanation explanation;
  private final Texts texts;
  private final Named named;

  Refusal(Explanation explanation) {
    this.explanation = explanation;
    this.texts = explanation.texts();
    this.named = new Named(explanation);
  }

  /**
   * What the reader of cases has against an answer. Its own words name codes and the forms of JSON,
   * which nobody writes here; so they are added only where they tell more of what was written.
   */
  String of(JsonProblem problem, LineForm form) {
    String what =
        switch (problem.code()) {
          case WRONG_TYPE, WRONG_FORM, UNKNOWN_CODE ->
              texts.get(
                  form.isClosed() || problem.code() == ProblemCode.UNKNOWN_CODE
                      ? "shell.interview.wrong.code"
                      : "shell.interview.wrong.form");
          case NO_SUCH_DAY -> texts.get("shell.interview.wrong.no-such-day");
          case DAY_NOT_SERVED ->
              texts.get(
                  "shell.interview.wrong.day-not-served",
                  ServedDays.FIRST.getYear(),
                  ServedDays.LAST.getYear());
          case GIVEN_TWICE -> texts.get("shell.interview.wrong.twice");
          case CONTRADICTION -> texts.get("shell.interview.wrong.within");
          case TOO_LARGE, TOO_MANY, NO_WHOLE_TEXT, NOT_UTF8 ->
              texts.get("shell.interview.wrong.text");
          default -> texts.get("shell.interview.wrong.form");
        };
    boolean tellsMore =
        problem.code() == ProblemCode.CONTRADICTION
            || (problem.code() == ProblemCode.UNKNOWN_CODE && !form.isClosed());
    return tellsMore
        ? what + " (" + named.in(problem.says()).inLanguage(texts.language()) + ")"
        : what;
  }

  /** That an answer cannot be true together with what is known of other facts. */
  String of(List<Problem> contradictions, Fact<?> asked) {
    Set<String> others = new LinkedHashSet<>();
    for (Problem problem : contradictions) {
      for (Fact<?> fact : Facts.all()) {
        if (!fact.equals(asked) && names(problem, fact.id())) {
          others.add(explanation.label(fact));
        }
      }
      if (problem.message().contains(DAY_OF_THE_CASE)) {
        others.add(texts.get("shell.interview.day-of-case"));
      }
    }
    return others.isEmpty()
        ? texts.get("shell.interview.wrong.within")
        : texts.get("shell.interview.wrong.contradicts", String.join("; ", others));
  }

  private static boolean names(Problem problem, String id) {
    return problem.factId().equals(id) || isNamedIn(problem.says(), id);
  }

  /** What fills the places of a text: phrases, and ids, of which several are listed. */
  private static boolean isNamedIn(Phrase phrase, String id) {
    return phrase.arguments().stream()
        .anyMatch(
            argument ->
                argument instanceof Phrase part
                    ? isNamedIn(part, id)
                    : List.of(argument.toString().split(", ")).contains(id));
  }
}
