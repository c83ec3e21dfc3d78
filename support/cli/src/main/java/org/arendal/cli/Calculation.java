package org.arendal.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.explanation.Citations;
import org.arendal.core.explanation.Lines;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonSink;

/** A calculation with days: a title, the steps with their citations, and the named results. */
final class Calculation {
  private final String name;
  private final Texts texts;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Optional<String>> results = new LinkedHashMap<>();

  /** One step in words and where it is said. */
  private record Step(String text, List<Provision> provisions) {}

  Calculation(String name, Texts texts) {
    this.name = name;
    this.texts = texts;
  }

  /** Adds a step: the text under a key of the shell, filled, and the ids of provisions. */
  Calculation step(String key, String provisions, Object... arguments) {
    return step(texts.get("shell." + key, arguments), Provisions.of(provisions));
  }

  /** Adds a step that is in words already. */
  Calculation step(String text, List<Provision> provisions) {
    steps.add(new Step(text, List.copyOf(provisions)));
    return this;
  }

  /** Adds a named result for programs. */
  Calculation result(String member, Object value) {
    results.put(member, Optional.of(value.toString()));
    return this;
  }

  /** Adds a named result that may not be known. */
  Calculation result(String member, Optional<?> value) {
    results.put(member, value.map(Object::toString));
    return this;
  }

  /** The calculation in words or as JSON, ended by a line feed. */
  String write(boolean asJson) {
    return asJson ? Json.indented(this::json) : text();
  }

  private String text() {
    Lines lines = new Lines();
    lines.add("", texts.get("shell." + name));
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String citation =
          step.provisions().isEmpty() ? "" : " " + Citations.of(step.provisions(), texts);
      lines.add("  %s. ".formatted(i + 1), step.text() + citation);
    }
    return lines.toString();
  }

  private void json(JsonSink json) throws IOException {
    json.beginObject();
    json.member("calculation", name);
    json.beginArray("steps");
    for (Step step : steps) {
      json.beginObject();
      json.member("text", step.text());
      json.beginArray("provisions");
      for (Provision provision : step.provisions()) {
        json.string(provision.id());
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.beginObject("result");
    for (Map.Entry<String, Optional<String>> result : results.entrySet()) {
      json.member(result.getKey(), result.getValue());
    }
    json.endObject();
    json.endObject();
  }
}
