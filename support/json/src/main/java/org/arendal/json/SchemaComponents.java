package org.arendal.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/** The schemas of an OpenAPI document that its paths reach, so that no client is made of others. */
final class SchemaComponents {
  private final Map<String, SchemaNode> schemas;
  private final Set<String> reached = new HashSet<>();

  private SchemaComponents(Map<String, SchemaNode> schemas) {
    this.schemas = schemas;
  }

  /** Writes those to which references lead, and those that are reached from these, as members. */
  static void write(List<String> references, JsonAdapter json, JsonSink out) throws IOException {
    Map<String, SchemaNode> schemas = new LinkedHashMap<>();
    for (SchemaComponent schema : SchemaComponent.values()) {
      schema.addTo(schemas, json);
    }
    SchemaComponents components = new SchemaComponents(schemas);
    references.forEach(components::reach);
    components.write(out);
  }

  private void write(JsonSink out) throws IOException {
    for (Map.Entry<String, SchemaNode> schema : schemas.entrySet()) {
      if (reached.contains(schema.getKey())) {
        out.name(schema.getKey());
        schema.getValue().write(out);
      }
    }
  }

  private void reach(String reference) {
    String name = SchemaComponent.nameIn(reference);
    SchemaNode schema = schemas.get(name);
    if (schema == null) {
      throw new IllegalStateException(reference + " leads nowhere");
    }
    if (reached.add(name)) {
      schema.references().forEach(this::reach);
    }
  }
}
