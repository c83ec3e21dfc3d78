package org.arendal.json;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * What is wrong with a case, as the body of an answer of a service (RFC 9457).
 *
 * <p>Its type and status follow from the codes of the problems: too large is 413; what cannot be
 * read as JSON to its end is 400; all else, a case that is read and is wrong, is 422. {@link
 * JsonSchemas#ofCaseProblems()} describes it. Nothing in it has free text of the case.
 *
 * @param problems what is wrong, in the order of the text
 */
public record CaseProblems(List<JsonProblem> problems) {
  /** The media type of the body. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Refuses an empty list. */
  public CaseProblems {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems must not be empty");
    }
  }

  /** What is wrong with a case that was refused. */
  public static CaseProblems of(InvalidCaseException invalid) {
    return new CaseProblems(invalid.problems());
  }

  private ProblemType sort() {
    return ProblemType.of(problems);
  }

  /** What type of problem it is, for programs; it never changes. */
  public URI type() {
    return sort().uri();
  }

  /** The status of the answer: 400, 413 or 422. */
  public int status() {
    return sort().status();
  }

  /** What type of problem it is, in any language. */
  public Phrase title() {
    return sort().title();
  }

  /** The first problem, and how many there are if there are more; in any language. */
  public Phrase detail() {
    Phrase first = problems.get(0).inOneLine();
    return problems.size() == 1 ? first : Phrase.of("problem.first-of", first, problems.size());
  }

  /** The body in a language, in one line or indented, without a line feed at the end. */
  public String write(Language language, boolean pretty, JsonAdapter json) {
    return JsonOutput.text(json, pretty, out -> write(language, out));
  }

  /**
   * Writes the body in a language, as one value of something greater.
   *
   * @throws IOException if what is written to fails
   */
  public void write(Language language, JsonSink out) throws IOException {
    out.beginObject();
    out.member("type", type().toString());
    out.member("title", title().inLanguage(language));
    out.member("status", status());
    out.member("detail", detail().inLanguage(language));
    JsonOutput.array(
        out,
        Member.PROBLEMS,
        problems,
        (problem, each) -> ProblemWriter.write(problem, language, each));
    out.endObject();
  }
}
