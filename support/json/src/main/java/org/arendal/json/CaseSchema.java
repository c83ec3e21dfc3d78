package org.arendal.json;

import java.io.IOException;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Language;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Makes the JSON Schema of a case from the catalogue of facts.
 *
 * <p>The published schema is a file, so that it can be read without Java; a test keeps the two
 * equal.
 */
final class CaseSchema {
  private final Explanation explanation = Explanation.inLanguage(Language.ENGLISH);

  private CaseSchema() {}

  /** The schema, its lines ended by a line feed. */
  static String text(JsonAdapter json) {
    return JsonOutput.text(json, true, new CaseSchema()::write) + "\n";
  }

  private void write(JsonSink out) throws IOException {
    out.beginObject();
    out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.member("$id", "https://arendal.example/schema/case.schema.json");
    out.member("title", "Case");
    out.member(
        "description",
        "One matter on one day. Only asOf is required. A fact that is absent or null is unknown; a"
            + " section that is there, even if empty, says that the case is about it.");
    out.member("type", "object");
    SchemaText.names(out, "required", "asOf");
    out.member("additionalProperties", false);
    out.beginObject("properties");
    out.beginObject("asOf");
    out.member(
        "description",
        "The assessment date: law, parties, territories and registers are read as at this day.");
    new DateForm().describe(out);
    out.endObject();
    for (Section section : Section.values()) {
      section(out, section);
    }
    SchemaText.property(
        out,
        CaseReader.ASKED_IN_VAIN,
        "The ids of facts that were asked for and that whoever was asked does not know. They are as"
            + " unknown as those that nobody asked for, and are not asked for again.",
        CaseSchema::factIds);
    SchemaText.property(
        out,
        CaseReader.SCHEMA_VERSION,
        "The version of this form; that which is read if it is absent.",
        SchemaVersion::describe);
    SchemaText.optional(
        out,
        CaseReader.REF,
        "What the caller wants handed back on the answer. It is no fact and is never read.",
        new RefForm()::describe);
    out.endObject();
    definitions(out);
    out.endObject();
  }

  private void section(JsonSink out, Section section) throws IOException {
    out.beginObject(section.id());
    out.member("type", "object");
    out.member("additionalProperties", false);
    out.beginObject("properties");
    for (Fact<?> fact : Facts.ofSection(section)) {
      SchemaText.optional(
          out, fact.name(), explanation.question(fact), ValueForm.of(fact.type())::describe);
    }
    out.endObject();
    out.endObject();
  }

  private static void factIds(JsonSink out) throws IOException {
    out.member("type", "array");
    out.member("uniqueItems", true);
    out.beginObject("items");
    SchemaText.names(out, "enum", Facts.all().stream().map(Fact::id).toArray(String[]::new));
    out.endObject();
  }

  private static void definitions(JsonSink out) throws IOException {
    out.beginObject("$defs");
    define(out, DateForm.NAME, DateForm::define);
    define(out, PartialDateForm.NAME, PartialDateForm::define);
    define(out, TerritoryForm.NAME, TerritoryForm::define);
    define(out, TextForm.COUNTRY.name(), TextForm.COUNTRY::define);
    define(out, TextForm.RESIDENCE.name(), TextForm.RESIDENCE::define);
    define(out, TextForm.LANGUAGE.name(), TextForm.LANGUAGE::define);
    define(out, CitizenshipsForm.NAME, CitizenshipsForm::define);
    define(out, ResidencePeriodsForm.NAME, new ResidencePeriodsForm()::define);
    define(out, AdvancePaymentsForm.NAME, new AdvancePaymentsForm()::define);
    define(out, JudgementForm.NAME, JudgementForm::define);
    out.endObject();
  }

  private static void define(JsonSink out, String name, JsonAdapter.Content definition)
      throws IOException {
    out.beginObject(name);
    definition.write(out);
    out.endObject();
  }
}
