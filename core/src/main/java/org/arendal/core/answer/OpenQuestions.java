package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Every fact that is not known, over all articles that were answered, with what it may change: in
 * the order in which to ask, and then those that are not to be asked, in that of the catalogue.
 *
 * <p>What is needless as the case stands can come to count once something else is known: then the
 * case is another one. A needless fact can never turn an outcome, or a conclusion, whatever else
 * becomes known; only contacts and remarks can yet come to hang on it.
 *
 * @param assessment the answers that they are questions to
 * @param all the questions
 */
public record OpenQuestions(Assessment assessment, List<OpenQuestion> all) {
  /** Copies the list. */
  public OpenQuestions {
    requireNonNull(assessment, "assessment");
    all = List.copyOf(all);
  }

  /** Those of one state, in their order. */
  public List<OpenQuestion> inState(OpenQuestion.State state) {
    requireNonNull(state, "state");
    return all.stream().filter(question -> question.state() == state).toList();
  }
}
