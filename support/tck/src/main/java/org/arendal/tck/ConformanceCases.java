package org.arendal.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conformance cases, in the order of the articles. */
public final class ConformanceCases {
  private static final List<String> FILES =
      List.of(
          "02", "03", "04", "05-1", "05-2", "06", "07", "08", "09-1", "09-2", "09-3", "10", "11-1",
          "11-2", "11-3", "13-1", "13-2");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ConformanceCases() {}

  /** All cases. */
  public static List<ConformanceCase> all() {
    return FILES.stream().flatMap(ConformanceCases::lines).map(ConformanceCases::read).toList();
  }

  /** All cases as they are written, a line of JSON each. */
  public static List<String> lines() {
    return FILES.stream().flatMap(ConformanceCases::lines).toList();
  }

  private static Stream<String> lines(String file) {
    String path = "cases/" + file + ".jsonl";
    @Nullable InputStream found = ConformanceCases.class.getResourceAsStream(path);
    if (found == null) {
      throw new IllegalStateException("missing: " + path);
    }
    try (BufferedReader in = new BufferedReader(new InputStreamReader(found, UTF_8))) {
      return in.lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConformanceCase read(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      JsonNode settings = node.path("settings");
      JsonNode expect = node.get("expect");
      return new ConformanceCase(
          node.get("id").asText(),
          node.get("article").asText(),
          node.get("case").toString(),
          new Settings(
              texts(settings.path("readings")),
              texts(settings.path("inForce")),
              texts(settings.path("denounced"))),
          new Expectation(
              expect.get("outcome").asText(),
              ids(expect, "concludes"),
              ids(expect, "doesNotConclude"),
              ids(expect, "asks"),
              ids(expect, "doesNotAsk"),
              ids(expect, "cites"),
              Optional.ofNullable(expect.get("complete")).map(ConformanceCases::complete)),
          node.get("why").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: a conformance case", e);
    }
  }

  private static Complete complete(JsonNode complete) {
    Map<String, Set<String>> mayFollow = new TreeMap<>();
    complete
        .path("mayFollow")
        .properties()
        .forEach(
            each -> mayFollow.put(each.getKey(), ids(complete.path("mayFollow"), each.getKey())));
    return new Complete(
        ids(complete, "concludes"),
        mayFollow,
        ids(complete, "asks"),
        complete.has("contacts") ? Optional.of(ids(complete, "contacts")) : Optional.empty());
  }

  private static Set<String> ids(JsonNode expect, String member) {
    Set<String> ids = new HashSet<>();
    expect.path(member).forEach(id -> ids.add(id.asText()));
    return ids;
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new TreeMap<>();
    object.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
    return texts;
  }
}
