package org.arendal.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonPlace;

/** Collects problems, of which only the first are kept: nobody reads more of them. */
final class ProblemList {
  static final int MOST = 100;

  private final List<JsonProblem> problems = new ArrayList<>();
  private int withheld;

  void add(ProblemCode code, String path, JsonPlace place, Phrase says) {
    if (isFull()) {
      withheld++;
    } else {
      String shownPath = path.isEmpty() ? JsonInput.ROOT : path;
      problems.add(new JsonProblem(shownPath, place.line(), place.column(), says, code));
    }
  }

  int count() {
    return problems.size() + withheld;
  }

  boolean isFull() {
    return problems.size() == MOST;
  }

  /** The problems in the order of the text, and how many more there were. */
  List<JsonProblem> inOrder() {
    List<JsonProblem> all = new ArrayList<>(problems);
    all.sort(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column));
    if (withheld > 0) {
      all.add(
          new JsonProblem(
              JsonInput.ROOT,
              0,
              0,
              Phrase.of("problem.further", withheld),
              ProblemCode.FURTHER_PROBLEMS));
    }
    return all;
  }
}
