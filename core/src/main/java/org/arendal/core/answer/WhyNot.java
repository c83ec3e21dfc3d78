package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What would turn the outcome of an article, and why it is not the other one.
 *
 * <p>A decided outcome has one other. Of an open one both are told, by what is not known yet alone;
 * {@link OpenQuestions} say what to ask for it. Where the Convention is not in force nothing in the
 * case turns that, and there is none.
 *
 * @param determination the answer
 * @param others the outcomes that it is not
 */
public record WhyNot(Determination determination, List<OtherOutcome> others) {
  /** Copies the list. */
  public WhyNot {
    requireNonNull(determination, "determination");
    others = List.copyOf(others);
  }
}
