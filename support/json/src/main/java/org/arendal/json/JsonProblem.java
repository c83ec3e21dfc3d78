package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;

/**
 * One thing that is wrong with a case in JSON.
 *
 * @param path where it is wrong, such as {@code person.citizenships[1]}; {@code $} is the case as a
 *     whole
 * @param line the line, from 1; 0 if the problem has no place, as with an input that is too large
 * @param column the column in characters, from 1; 0 if the problem has no place
 * @param says what was expected, in any language; what was given is quoted only if it is near to a
 *     code that is taken, never anything else
 * @param code what sort of thing is wrong, for programs
 */
public record JsonProblem(String path, int line, int column, Phrase says, ProblemCode code)
    implements Serializable {

  /** Refuses missing parts. */
  public JsonProblem {
    requireNonNull(path, "path");
    requireNonNull(says, "says");
    requireNonNull(code, "code");
  }

  /** What was expected, in English. */
  public String message() {
    return says.inLanguage(Language.ENGLISH);
  }

  /** The problem in one line, in any language: path, place and what was expected. */
  public Phrase inOneLine() {
    return line == 0
        ? Phrase.of("problem.line", path, says)
        : Phrase.of("problem.line-placed", path, line, column, says);
  }

  /** The problem in one line, in English. */
  @Override
  public String toString() {
    return inOneLine().inLanguage(Language.ENGLISH);
  }
}
