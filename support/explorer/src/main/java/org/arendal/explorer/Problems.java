package org.arendal.explorer;

import java.io.IOException;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.json.JsonProblem;
import org.arendal.json.token.JsonSink;

/** What is wrong with what somebody gave, in that person's language. */
final class Problems {
  private Problems() {}

  /** Writes what is wrong with a case. */
  static void write(List<JsonProblem> problems, Language language, JsonSink out)
      throws IOException {
    out.beginObject();
    out.beginArray("problems");
    for (JsonProblem problem : problems) {
      out.beginObject();
      out.member("path", problem.path());
      out.member("code", problem.code().code());
      out.member("text", problem.says().inLanguage(language));
      out.member("line", problem.line());
      out.member("column", problem.column());
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  /** Writes what is wrong with a setting. */
  static void write(WrongSettingException wrong, Language language, JsonSink out)
      throws IOException {
    out.beginObject();
    out.beginArray("problems");
    out.beginObject();
    out.member("path", wrong.path());
    out.member("code", "setting");
    out.member("text", wrong.says().inLanguage(language));
    out.endObject();
    out.endArray();
    out.endObject();
  }
}
