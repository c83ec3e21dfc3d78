package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.arendal.core.fact.ProblemCode;

/**
 * One thing that is wrong with a case in JSON.
 *
 * @param path where it is wrong, such as {@code person.citizenships[1]}; {@code $} is the case as a
 *     whole
 * @param line the line, from 1; 0 if the problem has no place, as with an input that is too large
 * @param column the column in characters, from 1; 0 if the problem has no place
 * @param message what was expected; what was given is quoted only if it is near to a code that is
 *     taken, never anything else
 * @param code what sort of thing is wrong, for programs
 */
public record JsonProblem(String path, int line, int column, String message, ProblemCode code)
    implements Serializable {

  /** Refuses missing parts. */
  public JsonProblem {
    requireNonNull(path, "path");
    requireNonNull(message, "message");
    requireNonNull(code, "code");
  }

  /** The problem in one line: path, place and message. */
  @Override
  public String toString() {
    String place = line == 0 ? "" : " (line " + line + ", column " + column + ")";
    return path + place + ": " + message;
  }
}
