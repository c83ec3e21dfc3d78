package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;

/**
 * What is wrong with a case.
 *
 * @param factId the id of the fact that is wrong
 * @param says what was expected, without the value that was given; in any language
 * @param code what sort of thing is wrong
 */
public record Problem(String factId, Phrase says, ProblemCode code) {

  /** A contradiction with other facts. */
  public Problem(String factId, Phrase says) {
    this(factId, says, ProblemCode.CONTRADICTION);
  }

  /** Refuses missing parts. */
  public Problem {
    requireNonNull(factId, "factId");
    requireNonNull(says, "says");
    requireNonNull(code, "code");
  }

  /** What was expected, in English. */
  public String message() {
    return says.inLanguage(Language.ENGLISH);
  }

  /** The fact and what was expected of it, in a language. */
  public Phrase inOneLine() {
    return Phrase.of("problem.line", factId, says);
  }

  @Override
  public String toString() {
    return inOneLine().inLanguage(Language.ENGLISH);
  }
}
