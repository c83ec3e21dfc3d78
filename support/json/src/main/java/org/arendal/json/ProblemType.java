package org.arendal.json;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;

/** The types of answers to a case that is refused; of several that fit, the first is taken. */
enum ProblemType {
  /** No more of it was read. */
  TOO_LARGE(413, "case-too-large", "problem.title.too-large"),
  /** It was not read to its end. */
  NOT_READABLE(400, "case-not-readable", "problem.title.not-readable"),
  /** It was read, and is wrong. */
  NOT_VALID(422, "case-not-valid", "problem.title.not-valid");

  private final int status;
  private final URI uri;
  private final String key;

  ProblemType(int status, String name, String key) {
    this.status = status;
    this.uri = URI.create("https://arendal.example/problems/" + name);
    this.key = key;
  }

  /** The type that several problems make together. */
  static ProblemType of(List<JsonProblem> problems) {
    return problems.stream()
        .map(problem -> of(problem.code()))
        .min(Comparator.naturalOrder())
        .orElse(NOT_VALID);
  }

  private static ProblemType of(ProblemCode code) {
    return switch (code) {
      case TOO_LARGE -> TOO_LARGE;
      case TOO_DEEP, NOT_UTF8, NOT_JSON, INCOMPLETE, NOTHING_MORE_EXPECTED -> NOT_READABLE;
      default -> NOT_VALID;
    };
  }

  int status() {
    return status;
  }

  URI uri() {
    return uri;
  }

  Phrase title() {
    return Phrase.of(key);
  }
}
