package org.arendal.json;

import java.io.IOException;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Writes what is wrong with an input as JSON, for a service to hand on.
 *
 * <p>{@link JsonSchemas#ofProblems()} describes it. The code of a problem is stable; its message is
 * in the language asked for, in English if none is, and may change. Neither has free text of the
 * case.
 */
public final class ProblemWriter {
  private ProblemWriter() {}

  /** An object with the member {@code problems}; in one line or indented, without a line feed. */
  public static String write(List<JsonProblem> problems, boolean pretty, JsonAdapter json) {
    return write(problems, Language.ENGLISH, pretty, json);
  }

  /** The same with messages in a language. */
  public static String write(
      List<JsonProblem> problems, Language language, boolean pretty, JsonAdapter json) {
    return JsonOutput.text(
        json,
        pretty,
        out -> {
          out.beginObject();
          members(out, problems, language);
          out.endObject();
        });
  }

  /**
   * What takes the place of an answer in a batch: an object with the member {@code error}, which
   * has the number of the line and its problems; in one line, without a line feed.
   *
   * @param line the line of the batch, counted from 1
   */
  public static String writeLine(long line, List<JsonProblem> problems, JsonAdapter json) {
    return writeLine(line, problems, Language.ENGLISH, json);
  }

  /** The same with messages in a language. */
  public static String writeLine(
      long line, List<JsonProblem> problems, Language language, JsonAdapter json) {
    return JsonOutput.text(
        json,
        false,
        out -> {
          out.beginObject();
          out.beginObject("error");
          out.member("line", line);
          members(out, problems, language);
          out.endObject();
          out.endObject();
        });
  }

  private static void members(JsonSink out, List<JsonProblem> problems, Language language)
      throws IOException {
    JsonOutput.array(
        out, Member.PROBLEMS, problems, (problem, each) -> write(problem, language, each));
  }

  /**
   * One problem as one value of something greater.
   *
   * @throws IOException if what is written to fails
   */
  public static void write(JsonProblem problem, Language language, JsonSink out)
      throws IOException {
    out.beginObject();
    JsonOutput.code(out, Member.CODE, problem.code());
    out.member("path", problem.path());
    out.member("line", problem.line());
    out.member("column", problem.column());
    out.member("message", problem.says().inLanguage(language));
    out.endObject();
  }
}
