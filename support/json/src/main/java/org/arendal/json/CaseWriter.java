package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Writes a case as JSON, in the form that {@link CaseReader} reads.
 *
 * <p>Reading what was written gives an equal case. Members come in the order of the catalogue of
 * facts; facts that are unknown, or only settled by others, are left out, and a section that is
 * raised without a known fact is an empty object. The text holds all that the case holds, the free
 * text of judgements included.
 */
public final class CaseWriter {
  private CaseWriter() {}

  /**
   * A case as JSON, in one line or indented, without a line feed at the end.
   *
   * @throws IllegalArgumentException if a date has a year that is not written with four digits
   */
  public static String write(Case matter, boolean pretty, JsonAdapter json) {
    return JsonOutput.text(json, pretty, out -> write(matter, out));
  }

  /**
   * A case with what it carries as JSON, in one line or indented, without a line feed at the end.
   *
   * @throws IllegalArgumentException if a date has a year that is not written with four digits
   */
  public static String write(CaseDocument document, boolean pretty, JsonAdapter json) {
    return JsonOutput.text(json, pretty, out -> write(document, out));
  }

  /** A value of one fact as it stands in a case, in one line. */
  public static <T> String write(Fact<T> fact, T value, JsonAdapter json) {
    return JsonOutput.text(json, false, out -> ValueForm.of(fact.type()).write(value, out));
  }

  /**
   * Writes a case as one value of something greater.
   *
   * @throws IllegalArgumentException if a date has a year that is not written with four digits
   * @throws IOException if what is written to fails
   */
  public static void write(Case matter, JsonSink out) throws IOException {
    write(new CaseDocument(matter, Optional.empty()), out);
  }

  /**
   * Writes a case with what it carries as one value of something greater.
   *
   * @throws IllegalArgumentException if a date has a year that is not written with four digits
   * @throws IOException if what is written to fails
   */
  public static void write(CaseDocument document, JsonSink out) throws IOException {
    Case matter = document.matter();
    out.beginObject();
    RefForm.member(document.ref(), out);
    out.name("asOf");
    new DateForm().write(matter.asOf(), out);
    for (Section section : matter.raised()) {
      out.beginObject(section.id());
      for (Fact<?> fact : Facts.ofSection(section)) {
        write(fact, matter, out);
      }
      out.endObject();
    }
    if (!matter.askedInVain().isEmpty()) {
      SchemaText.names(
          out,
          CaseReader.ASKED_IN_VAIN,
          matter.askedInVain().stream().map(Fact::id).toArray(String[]::new));
    }
    out.endObject();
  }

  private static <T> void write(Fact<T> fact, Case matter, JsonSink out) throws IOException {
    ValueForm.writeIfPresent(fact.name(), matter.given(fact), ValueForm.of(fact.type()), out);
  }
}
