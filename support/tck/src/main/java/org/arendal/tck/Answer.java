package org.arendal.tck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What an answer says, as far as a case can be about it.
 *
 * @param isRefused whether the case was refused; then the outcome says why
 * @param outcome the outcome
 * @param conclusions the conclusions that follow whatever the open facts are
 * @param asked the facts that are asked for the outcome
 * @param cited all provisions that are cited anywhere
 */
public record Answer(
    boolean isRefused,
    String outcome,
    Set<String> conclusions,
    Set<String> asked,
    Set<String> cited) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Copies the sets. */
  public Answer {
    conclusions = Set.copyOf(conclusions);
    asked = Set.copyOf(asked);
    cited = Set.copyOf(cited);
  }

  /**
   * Reads the answer to one article: a line of JSON as the schema of answers describes it, of which
   * only {@code outcome}, {@code conclusions}, {@code openFacts} and {@code provisions} are read.
   *
   * @throws IllegalArgumentException if it is no JSON
   */
  public static Answer read(String line) {
    JsonNode answer = tree(line);
    if (answer.has("error")) {
      return refused(answer.get("error").toString());
    }
    Set<String> cited = new HashSet<>();
    for (JsonNode provisions : answer.findValues("provisions")) {
      provisions.forEach(each -> cited.add(each.asText()));
    }
    return new Answer(
        false,
        answer.path("outcome").asText(),
        ids(answer.path("conclusions"), "id"),
        ids(answer.path("openFacts"), "fact"),
        cited);
  }

  /** An answer that is none: the case was refused, for this reason. */
  public static Answer refused(String reason) {
    return new Answer(true, reason, Set.of(), Set.of(), Set.of());
  }

  private static Set<String> ids(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(each -> each.path("dependsOn").isEmpty())
        .map(each -> each.path(member).asText())
        .collect(Collectors.toSet());
  }

  private static JsonNode tree(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the answer is no JSON", e);
    }
  }
}
