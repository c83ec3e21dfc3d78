package org.arendal.tck;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What an answer says, as far as a case can be about it.
 *
 * @param isRefused whether the case was refused; then the outcome says why
 * @param outcome the outcome
 * @param conclusions the conclusions that follow whatever the open facts are
 * @param mayFollow the other conclusions, and the facts on which each depends
 * @param asked the facts that are asked for the outcome
 * @param cited all provisions that are cited anywhere
 * @param contacts whom to contact, each the function and the territory
 */
public record Answer(
    boolean isRefused,
    String outcome,
    Set<String> conclusions,
    Map<String, Set<String>> mayFollow,
    Set<String> asked,
    Set<String> cited,
    Set<String> contacts) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Copies what is given. */
  public Answer {
    conclusions = Set.copyOf(conclusions);
    mayFollow =
        mayFollow.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    asked = Set.copyOf(asked);
    cited = Set.copyOf(cited);
    contacts = Set.copyOf(contacts);
  }

  /**
   * Reads the answer to one article: a line of JSON as the schema of answers describes it, of which
   * only {@code outcome}, {@code conclusions}, {@code openFacts}, {@code provisions} and {@code
   * contacts} are read.
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
        mayFollow(answer.path("conclusions")),
        ids(answer.path("openFacts"), "fact"),
        cited,
        contacts(answer.path("contacts")));
  }

  /** An answer that is none: the case was refused, for this reason. */
  public static Answer refused(String reason) {
    return new Answer(true, reason, Set.of(), Map.of(), Set.of(), Set.of(), Set.of());
  }

  private static Set<String> ids(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(each -> each.path("dependsOn").isEmpty())
        .map(each -> each.path(member).asText())
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> mayFollow(JsonNode conclusions) {
    Map<String, Set<String>> mayFollow = new HashMap<>();
    for (JsonNode each : conclusions) {
      Set<String> facts = new HashSet<>();
      each.path("dependsOn").forEach(fact -> facts.add(fact.asText()));
      if (!facts.isEmpty()) {
        mayFollow.put(each.path("id").asText(), facts);
      }
    }
    return mayFollow;
  }

  private static Set<String> contacts(JsonNode contacts) {
    return StreamSupport.stream(contacts.spliterator(), false)
        .map(each -> each.path("function").asText() + " " + each.path("territory").asText())
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
