package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Language;

/**
 * Makes the JSON Schema of a case from the catalogue of facts.
 *
 * <p>The published schema is a file, so that it can be read without Java; a test keeps the two
 * equal.
 */
final class CaseSchema {
  private final Explanation explanation = Explanation.in(Language.ENGLISH);

  private CaseSchema() {}

  /** The schema, its lines ended by a line feed. */
  static String text() {
    return JsonOutput.text(true, new CaseSchema()::write) + "\n";
  }

  private void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringField("$id", "https://arendal.example/schema/case.schema.json");
    out.writeStringField("title", "Case");
    out.writeStringField(
        "description",
        "One matter on one day. Only asOf is required. A fact that is absent or null is unknown; a"
            + " section that is there, even if empty, says that the case is about it.");
    out.writeStringField("type", "object");
    SchemaText.names(out, "required", "asOf");
    out.writeBooleanField("additionalProperties", false);
    out.writeObjectFieldStart("properties");
    out.writeObjectFieldStart("asOf");
    out.writeStringField(
        "description",
        "The assessment date: law, parties, territories and registers are read as at this day.");
    new DateForm().describe(out);
    out.writeEndObject();
    for (Section section : Section.values()) {
      section(out, section);
    }
    SchemaText.property(
        out,
        CaseReader.ASKED_IN_VAIN,
        "The ids of facts that were asked for and that whoever was asked does not know. They are as"
            + " unknown as those that nobody asked for, and are not asked for again.",
        CaseSchema::factIds);
    out.writeEndObject();
    definitions(out);
    out.writeEndObject();
  }

  private void section(JsonGenerator out, Section section) throws IOException {
    out.writeObjectFieldStart(section.id());
    out.writeStringField("type", "object");
    out.writeBooleanField("additionalProperties", false);
    out.writeObjectFieldStart("properties");
    for (Fact<?> fact : Facts.in(section)) {
      SchemaText.optional(
          out, fact.name(), explanation.question(fact), ValueForm.of(fact.type())::describe);
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void factIds(JsonGenerator out) throws IOException {
    out.writeStringField("type", "array");
    out.writeBooleanField("uniqueItems", true);
    out.writeObjectFieldStart("items");
    SchemaText.names(out, "enum", Facts.all().stream().map(Fact::id).toArray(String[]::new));
    out.writeEndObject();
  }

  private static void definitions(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("$defs");
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
    out.writeEndObject();
  }

  private static void define(JsonGenerator out, String name, JsonOutput.Content definition)
      throws IOException {
    out.writeObjectFieldStart(name);
    definition.write(out);
    out.writeEndObject();
  }
}
