package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.arendal.core.law.Language;

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
  public static String write(List<JsonProblem> problems, boolean pretty) {
    return write(problems, Language.ENGLISH, pretty);
  }

  /** The same with messages in a language. */
  public static String write(List<JsonProblem> problems, Language language, boolean pretty) {
    return JsonOutput.text(
        pretty,
        out -> {
          out.writeStartObject();
          members(out, problems, language);
          out.writeEndObject();
        });
  }

  /**
   * What takes the place of an answer in a batch: an object with the member {@code error}, which
   * has the number of the line and its problems; in one line, without a line feed.
   *
   * @param line the line of the batch, counted from 1
   */
  public static String writeLine(long line, List<JsonProblem> problems) {
    return writeLine(line, problems, Language.ENGLISH);
  }

  /** The same with messages in a language. */
  public static String writeLine(long line, List<JsonProblem> problems, Language language) {
    return JsonOutput.text(
        false,
        out -> {
          out.writeStartObject();
          out.writeObjectFieldStart("error");
          out.writeNumberField("line", line);
          members(out, problems, language);
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  private static void members(JsonGenerator out, List<JsonProblem> problems, Language language)
      throws IOException {
    JsonOutput.array(
        out, Member.PROBLEMS, problems, (problem, each) -> write(problem, language, each));
  }

  private static void write(JsonProblem problem, Language language, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    JsonOutput.code(out, Member.CODE, problem.code());
    out.writeStringField("path", problem.path());
    out.writeNumberField("line", problem.line());
    out.writeNumberField("column", problem.column());
    out.writeStringField("message", problem.says().in(language));
    out.writeEndObject();
  }
}
