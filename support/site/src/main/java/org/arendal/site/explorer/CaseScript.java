package org.arendal.site.explorer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arendal.core.assembly.Settings;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.token.JsonSink;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;

/**
 * The worked cases of the test kit and the examples of the shell, as a script: a page on a disk may
 * load a script, but no file.
 */
public final class CaseScript {
  private static final String EXAMPLES = "support/cli/examples";

  private CaseScript() {}

  /** A call with two lists of cases, each with its name, its JSON, and the settings it needs. */
  public static String of(Path root) {
    StringWriter text = new StringWriter();
    text.append("arendalCases(");
    try {
      Map<String, String> examples = examples(root.resolve(EXAMPLES));
      Jackson2.JSON.write(text, false, json -> write(examples, json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append(");\n").toString();
  }

  private static void write(Map<String, String> examples, JsonSink json) throws IOException {
    json.beginObject();
    json.beginArray("worked");
    for (Fixture fixture : Fixtures.all()) {
      json.beginObject();
      json.member("name", fixture.name());
      json.member("json", fixture.json());
      settings(fixture.settings(), json);
      json.endObject();
    }
    json.endArray();
    json.beginArray("examples");
    for (Map.Entry<String, String> example : examples.entrySet()) {
      json.beginObject();
      json.member("name", example.getKey());
      json.member("json", example.getValue());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  /** What the page sets too; the fixtures of the test kit need nothing else. */
  private static void settings(Settings settings, JsonSink json) throws IOException {
    if (settings.equals(Settings.none())) {
      return;
    }
    json.beginObject("settings");
    json.beginObject("readings");
    for (var reading : settings.readings().entrySet()) {
      json.member(reading.getKey().id(), reading.getValue().id());
    }
    json.endObject();
    json.beginObject("inForce");
    for (var day : settings.entryIntoForce().entrySet()) {
      json.member(day.getKey().code(), day.getValue().toString());
    }
    json.endObject();
    json.beginObject("denounced");
    for (var day : settings.denunciationReceived().entrySet()) {
      json.member(day.getKey().code(), day.getValue().toString());
    }
    json.endObject();
    json.endObject();
  }

  private static Map<String, String> examples(Path folder) throws IOException {
    Map<String, String> examples = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        String json = Files.readString(file);
        if (isCase(json)) {
          examples.put(file.getFileName().toString().replaceFirst("[.]json$", ""), json);
        }
      }
    }
    return examples;
  }

  /** The shell has examples of other things too, such as a list of cases. */
  private static boolean isCase(String json) {
    try {
      CaseReader.read(json, Jackson2.JSON);
      return true;
    } catch (InvalidCaseException e) {
      return false;
    }
  }
}
