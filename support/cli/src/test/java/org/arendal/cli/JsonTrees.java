package org.arendal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonTree;

/** What tests ask of JSON and of a schema. */
final class JsonTrees {
  private JsonTrees() {}

  static JsonTree read(String json) {
    try {
      return JsonTree.read(json, Jackson2.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonTree member(JsonTree tree, String name) {
    return members(tree).get(name);
  }

  /** How many records the answers have: the elements of their parts, or one if there is none. */
  static int records(JsonTree json, List<String> parts) {
    return elements(json).stream()
        .mapToInt(answer -> Math.max(1, (int) rows(answer, parts).count()))
        .sum();
  }

  /** Where in its source each record's entry stands; empty where there is no entry. */
  static List<String> references(JsonTree json, List<String> parts) {
    return elements(json).stream()
        .flatMap(
            answer -> {
              List<JsonTree> rows = rows(answer, parts).toList();
              return rows.isEmpty() ? Stream.of("") : rows.stream().map(JsonTrees::reference);
            })
        .toList();
  }

  /** The paths of the members that a definition describes, its parts taken as records. */
  static List<String> paths(JsonTree definitions, String name, List<String> parts) {
    List<String> paths = new ArrayList<>();
    JsonTree form = items(definitions, member(definitions, name));
    members(member(form, "properties"))
        .forEach(
            (member, schema) -> {
              if (parts.contains(member)) {
                JsonTree row = items(definitions, schema);
                members(member(row, "properties"))
                    .forEach((inner, its) -> collect(definitions, inner, its, paths));
              } else {
                collect(definitions, member, schema, paths);
              }
            });
    return paths;
  }

  private static void collect(
      JsonTree definitions, String path, JsonTree schema, List<String> paths) {
    JsonTree described = items(definitions, schema);
    Map<String, JsonTree> properties =
        members(members(described).getOrDefault("properties", new JsonTree.Nothing()));
    if (properties.isEmpty()) {
      paths.add(path);
    }
    properties.forEach((name, its) -> collect(definitions, path + "." + name, its, paths));
  }

  /** The schema that is meant: of the elements, of what is referred to, of what is not null. */
  private static JsonTree items(JsonTree definitions, JsonTree schema) {
    Map<String, JsonTree> members = members(schema);
    if (members.get("$ref") instanceof JsonTree.Text reference) {
      String name = reference.value().substring("#/$defs/".length());
      return items(definitions, member(definitions, name));
    }
    if (members.containsKey("anyOf")) {
      return items(definitions, elements(members.get("anyOf")).get(0));
    }
    return members.containsKey("items") ? items(definitions, members.get("items")) : schema;
  }

  private static Stream<JsonTree> rows(JsonTree answer, List<String> parts) {
    return parts.isEmpty()
        ? Stream.of(answer)
        : parts.stream().flatMap(part -> elements(member(answer, part)).stream());
  }

  private static String reference(JsonTree row) {
    return member(row, "entry") instanceof JsonTree.Members entry
            && member(member(entry, "provenance"), "reference") instanceof JsonTree.Text value
        ? value.value()
        : "";
  }

  private static List<JsonTree> elements(JsonTree tree) {
    return tree instanceof JsonTree.Elements elements ? elements.inOrder() : List.of(tree);
  }

  private static Map<String, JsonTree> members(JsonTree tree) {
    return tree instanceof JsonTree.Members members ? members.byName() : Map.of();
  }
}
