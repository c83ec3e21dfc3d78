package org.arendal.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonTree;

/**
 * The columns of an answer as a table, which is the answer's JSON flattened.
 *
 * <p>A column is the path of a member, its names joined by dots. Each element of the members that
 * are parts of the table is a record and repeats the members around it; an answer without any has
 * one record all the same, for what was asked. A member that is null, or not there in a part, is an
 * empty field; an array within a record has a line of the field for each element.
 *
 * <p>The text is that of RFC 4180: commas, quotes where needed, lines ended by CR and LF.
 *
 * @param columns the paths, in their order
 * @param parts the names of the members that are records; none if the answer itself is one
 */
record Table(List<String> columns, List<String> parts) {
  /** The column that names the part that a record comes from. */
  static final String PART = "part";

  private static final JsonTree NONE = new JsonTree.Elements(List.of());

  /** Copies the lists. */
  Table {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
  }

  /** The JSON of an answer, or of an array of answers, as a table with a header. */
  String csv(String json) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(columns);
      for (JsonTree answer : elements(JsonTree.read(json, Jackson2.JSON))) {
        records(answer).forEach(record -> csv.writeRecord(record.fields(columns)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<Row> records(JsonTree answer) {
    Row asked = new Row();
    List<Row> records = new ArrayList<>();
    Map<String, JsonTree> members = members(answer);
    members.forEach(
        (name, member) -> {
          if (!parts.contains(name)) {
            asked.add(name, member);
          }
        });
    for (String part : parts) {
      for (JsonTree element : elements(members.getOrDefault(part, NONE))) {
        Row record = asked.copy();
        record.add(PART, new JsonTree.Text(part));
        members(element).forEach(record::add);
        records.add(record);
      }
    }
    return records.isEmpty() ? List.of(asked) : records;
  }

  private static List<JsonTree> elements(JsonTree tree) {
    return tree instanceof JsonTree.Elements elements ? elements.inOrder() : List.of(tree);
  }

  private static Map<String, JsonTree> members(JsonTree tree) {
    return tree instanceof JsonTree.Members members ? members.byName() : Map.of();
  }

  /** A record: the values at each path. */
  private static final class Row {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    void add(String path, JsonTree tree) {
      if (tree instanceof JsonTree.Elements several) {
        several.inOrder().forEach(element -> add(path, element));
      } else if (tree instanceof JsonTree.Members object) {
        object.byName().forEach((name, member) -> add(path + "." + name, member));
      } else {
        values.computeIfAbsent(path, p -> new ArrayList<>()).add(text(tree));
      }
    }

    private static String text(JsonTree value) {
      if (value instanceof JsonTree.Text text) {
        return text.value();
      }
      if (value instanceof JsonTree.Whole number) {
        return String.valueOf(number.value());
      }
      return value instanceof JsonTree.Truth truth ? String.valueOf(truth.value()) : "";
    }

    Row copy() {
      Row copy = new Row();
      values.forEach((path, all) -> copy.values.put(path, new ArrayList<>(all)));
      return copy;
    }

    List<String> fields(List<String> columns) {
      return columns.stream().map(this::field).toList();
    }

    private String field(String column) {
      List<String> all = values.getOrDefault(column, List.of());
      return all.stream().allMatch(String::isEmpty) ? "" : String.join("\n", all);
    }
  }
}
