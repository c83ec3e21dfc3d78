package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;

/** Writes a contested reading that an answer turns on. */
final class ReadingWriter {
  private ReadingWriter() {}

  static void write(ReadingUse use, Texts texts, JsonGenerator out) throws IOException {
    Reading reading = use.reading();
    String key = "reading." + reading.id();
    out.writeStartObject();
    out.writeStringField("id", reading.id());
    out.writeStringField("question", texts.get(key));
    JsonOutput.optional(out, "option", use.option().map(ReadingOption::id));
    out.writeStringField("settledBy", settledBy(use));
    JsonOutput.array(
        out,
        "options",
        reading.options(),
        (option, o) -> writeOption(option, texts.get(key + "." + option.id()), o));
    JsonOutput.provisions(out, reading.provisions(), texts);
    out.writeEndObject();
  }

  private static String settledBy(ReadingUse use) {
    if (use.option().isEmpty()) {
      return "open";
    }
    return use.settledByAgency() ? "agency" : "standard";
  }

  private static void writeOption(ReadingOption option, String text, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("option", option.id());
    out.writeStringField("text", text);
    out.writeEndObject();
  }
}
