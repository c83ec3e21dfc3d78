package org.arendal.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.fact.Fact;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.JsonSchemas;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonTree;
import org.arendal.json.token.JsonTree.Elements;
import org.arendal.json.token.JsonTree.Members;
import org.arendal.json.token.JsonTree.Text;
import org.arendal.json.token.JsonTree.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a value looks like in JSON, as far as a form has to know: read from the schema of a case, so
 * that a member that is added there is asked for.
 *
 * <p>A shape has a {@code kind}: {@code yes-no}, {@code code} (with {@code choices}), {@code text}
 * (with {@code pattern}), {@code object} (with {@code members}), {@code list} (with {@code item},
 * and {@code more} if it can say that there may be others), or the name of a definition, such as
 * {@code date}.
 */
final class ValueShapes {
  /** What says, in a list, that there may be others. */
  private static final String MORE = "?";

  private static final String DEFINITION = "#/$defs/";

  private final Members schema;
  private final Members definitions;

  private ValueShapes(Members schema) {
    this.schema = schema;
    this.definitions = member(schema, "$defs");
  }

  /** The shapes of the values of a case. */
  static ValueShapes ofCase() {
    try {
      return new ValueShapes((Members) JsonTree.read(JsonSchemas.ofCase(), Jackson2.JSON));
    } catch (BrokenJsonException e) {
      throw new IllegalStateException("the schema of a case is not read", e);
    }
  }

  /** The shape of a fact's values. */
  JsonTree of(Fact<?> fact) {
    Members section = member(member(schema, "properties"), fact.section().id());
    return shape(member(member(section, "properties"), fact.name()));
  }

  private Members shape(Members node) {
    Optional<String> definition = text(node, "$ref").map(ref -> ref.substring(DEFINITION.length()));
    if (definition.isPresent()) {
      Members defined = member(definitions, definition.get());
      return isScalar(defined) ? named(definition.get(), defined) : shape(defined);
    }
    if (node.byName().containsKey("anyOf")) {
      return oneOf(elements(node, "anyOf"));
    }
    if (node.byName().containsKey("enum")) {
      return choices(elements(node, "enum"));
    }
    if (node.byName().containsKey("const")) {
      return choices(List.of(node.byName().get("const")));
    }
    return switch (text(node, "type").orElse("")) {
      case "boolean" -> kind("yes-no");
      case "array" -> list(member(node, "items"));
      case "object" -> object(node);
      case "string" -> with(kind("text"), "pattern", node.byName().get("pattern"));
      default -> throw new IllegalStateException("the schema of a case has a type of its own");
    };
  }

  /**
   * One of several: null is but what is left out, and a code beside its list is one of the list.
   */
  private Members oneOf(List<JsonTree> nodes) {
    List<Members> shapes = new ArrayList<>();
    for (JsonTree node : nodes) {
      if (!text((Members) node, "type").equals(Optional.of("null"))) {
        shapes.add(shape((Members) node));
      }
    }
    return shapes.size() == 1
        ? shapes.get(0)
        : shapes.stream()
            .filter(shape -> isKind(shape, "list"))
            .findFirst()
            .orElseGet(() -> with(kind("one-of"), "shapes", new Elements(List.copyOf(shapes))));
  }

  private static boolean isKind(Members shape, String kind) {
    return text(shape, "kind").equals(Optional.of(kind));
  }

  private Members list(Members items) {
    List<JsonTree> elements =
        items.byName().containsKey("anyOf") ? elements(items, "anyOf") : List.of(items);
    boolean more = false;
    JsonTree item = kind("text");
    for (JsonTree element : elements) {
      Members node = (Members) element;
      if (text(node, "const").equals(Optional.of(MORE))) {
        more = true;
      } else {
        more |= says(node);
        item = shape(node);
      }
    }
    return with(with(kind("list"), "more", new Truth(more)), "item", item);
  }

  /** Whether the elements themselves take the mark. */
  private static boolean says(Members node) {
    return text(node, "pattern").filter(pattern -> pattern.contains("[?]")).isPresent()
        || (node.byName().containsKey("enum") && elements(node, "enum").contains(new Text(MORE)));
  }

  private Members object(Members node) {
    List<JsonTree> required =
        node.byName().containsKey("required") ? elements(node, "required") : List.of();
    List<JsonTree> members = new ArrayList<>();
    for (Map.Entry<String, JsonTree> each : member(node, "properties").byName().entrySet()) {
      Map<String, JsonTree> described = new LinkedHashMap<>();
      described.put("member", new Text(each.getKey()));
      described.put("required", new Truth(required.contains(new Text(each.getKey()))));
      described.putAll(shape((Members) each.getValue()).byName());
      members.add(new Members(described));
    }
    return with(kind("object"), "members", new Elements(members));
  }

  private static boolean isScalar(Members defined) {
    return !List.of("array", "object").contains(text(defined, "type").orElse(""));
  }

  private static Members named(String name, Members defined) {
    Members shape = kind(hyphened(name));
    return defined.byName().containsKey("enum")
        ? with(shape, "choices", new Elements(elements(defined, "enum")))
        : with(shape, "pattern", defined.byName().get("pattern"));
  }

  private static String hyphened(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      text.append(Character.isUpperCase(letter) ? "-" : "").append(Character.toLowerCase(letter));
    }
    return text.toString();
  }

  private static Members choices(List<JsonTree> codes) {
    return with(
        kind("code"),
        "choices",
        new Elements(codes.stream().filter(code -> !code.equals(new Text(MORE))).toList()));
  }

  private static Members kind(String kind) {
    return new Members(Map.of("kind", new Text(kind)));
  }

  private static Members with(Members shape, String name, @Nullable JsonTree value) {
    if (value == null) {
      return shape;
    }
    Map<String, JsonTree> members = new LinkedHashMap<>(shape.byName());
    members.put(name, value);
    return new Members(members);
  }

  private static Members member(Members of, String name) {
    if (of.byName().get(name) instanceof Members members) {
      return members;
    }
    throw new IllegalStateException("the schema of a case lacks " + name);
  }

  private static List<JsonTree> elements(Members of, String name) {
    return of.byName().get(name) instanceof Elements elements ? elements.inOrder() : List.of();
  }

  private static Optional<String> text(Members of, String name) {
    return of.byName().get(name) instanceof Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }
}
