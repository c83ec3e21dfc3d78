package org.arendal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.fact.ProblemCode;
import org.arendal.json.SchemaNode.Elements;
import org.arendal.json.SchemaNode.Members;
import org.arendal.json.SchemaNode.Text;

/**
 * A schema as programs take it that make a client from an OpenAPI document.
 *
 * <p>It describes every answer that the schema file describes, and every case but one code without
 * its array. It differs where such programs know less than a validator:
 *
 * <ul>
 *   <li>Choices bear the type that they share, from which that of a member in the client is taken.
 *   <li>One code or several is told as several alone, and not as a set: an enumeration without a
 *       name, in a set or beside an array, becomes classes that do not compile.
 *   <li>The codes of problems are left open, since a client that was made before a new one was
 *       added must still read the refusal.
 * </ul>
 */
final class ClientSchema {
  private static final String DESCRIPTION = "description";
  private static final String TYPE = "type";
  private static final String CHOICES = "enum";
  private static final String CHOICE = "const";
  private static final String ALTERNATIVES = "anyOf";
  private static final String ITEMS = "items";
  private static final String AS_SET = "uniqueItems";

  private static final Elements PROBLEM_CODES =
      new Elements(
          Stream.of(ProblemCode.values()).<SchemaNode>map(code -> new Text(code.code())).toList());

  private final UnaryOperator<String> references;

  private ClientSchema(UnaryOperator<String> references) {
    this.references = references;
  }

  /** Makes one of a schema, whose references are replaced. */
  static Members of(Members schema, UnaryOperator<String> references) {
    return new ClientSchema(references).schema(schema);
  }

  private Members schema(Members file) {
    Map<String, SchemaNode> schema = new LinkedHashMap<>();
    file.byName()
        .forEach(
            (keyword, value) -> {
              switch (keyword) {
                case Members.REFERENCE -> schema.put(keyword, moved(value));
                case "properties" -> schema.put(keyword, named(file.at(keyword)));
                case CHOICES, CHOICE -> {
                  type(value).ifPresent(type -> schema.putIfAbsent(TYPE, new Text(type)));
                  schema.put(value.equals(PROBLEM_CODES) ? "examples" : keyword, value);
                }
                default -> schema.put(keyword, within(value));
              }
            });
    if (file.at(ITEMS).has(CHOICES) && schema.remove(AS_SET) != null) {
      describe(schema, "Each stands there once.");
    }
    several(schema)
        .ifPresent(
            several -> {
              schema.remove(ALTERNATIVES);
              several.byName().forEach(schema::putIfAbsent);
              describe(schema, "One code alone is taken too.");
            });
    return new Members(schema);
  }

  private Text moved(SchemaNode reference) {
    return new Text(references.apply(((Text) reference).text()));
  }

  /** Schemas by names, which are no keywords. */
  private Members named(Members properties) {
    Map<String, SchemaNode> schemas = new LinkedHashMap<>();
    properties.byName().forEach((name, schema) -> schemas.put(name, within(schema)));
    return new Members(schemas);
  }

  private SchemaNode within(SchemaNode value) {
    if (value instanceof Members members) {
      return schema(members);
    }
    if (value instanceof Elements elements) {
      return new Elements(elements.all().stream().map(this::within).toList());
    }
    return value;
  }

  /** The type of one or several choices; empty if they share none. */
  private static Optional<String> type(SchemaNode choices) {
    if (!(choices instanceof Elements several)) {
      return choices.type();
    }
    Set<Optional<String>> types =
        several.all().stream().map(SchemaNode::type).collect(Collectors.toSet());
    return types.size() == 1 ? types.iterator().next() : Optional.empty();
  }

  /** Of one code or an array of them, the array; empty if the schema says something else. */
  private static Optional<Members> several(Map<String, SchemaNode> schema) {
    if (schema.get(ALTERNATIVES) instanceof Elements alternatives
        && alternatives.all().size() == 2
        && alternatives.all().get(0) instanceof Members one
        && one.has(CHOICES)
        && alternatives.all().get(1) instanceof Members several
        && several.at(ITEMS).has(CHOICES)) {
      return Optional.of(several);
    }
    return Optional.empty();
  }

  private static void describe(Map<String, SchemaNode> schema, String sentence) {
    SchemaNode before = schema.get(DESCRIPTION);
    schema.put(
        DESCRIPTION,
        new Text(before instanceof Text text ? text.text() + " " + sentence : sentence));
  }
}
