package org.arendal.json;

import java.io.IOException;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonSink;

/** Writes a contested reading that an answer turns on. */
final class ReadingWriter {
  private ReadingWriter() {}

  static void write(ReadingUse use, Texts texts, JsonSink out) throws IOException {
    Reading reading = use.reading();
    String key = "reading." + reading.id();
    out.beginObject();
    JsonOutput.own(out, Member.ID, reading.id());
    JsonOutput.own(out, Member.QUESTION, texts.get(key));
    JsonOutput.optional(out, Member.OPTION, use.option().map(ReadingOption::id));
    JsonOutput.code(out, Member.SETTLED_BY, SettledBy.of(use));
    JsonOutput.array(
        out,
        Member.OPTIONS,
        reading.options(),
        (option, o) -> writeOption(option, texts.get(key + "." + option.id()), o));
    JsonOutput.provisions(out, reading.provisions(), texts);
    out.endObject();
  }

  private static void writeOption(ReadingOption option, String text, JsonSink out)
      throws IOException {
    out.beginObject();
    JsonOutput.own(out, Member.OPTION, option.id());
    JsonOutput.own(out, Member.TEXT, text);
    out.endObject();
  }
}
