package org.arendal.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of a page; a column in which no row has anything is left out unless it must stand. */
final class MarkdownTable {
  private final Set<String> standing;
  private final List<Map<String, String>> rows = new ArrayList<>();

  MarkdownTable(Set<String> standing) {
    this.standing = standing;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void add(Map<String, String> row) {
    rows.add(new LinkedHashMap<>(row));
  }

  /**
   * Takes a column out if every row that has it says the same.
   *
   * @return what they say; empty if they differ, or if there is only one of them
   */
  Optional<String> takeShared(String column) {
    List<String> cells =
        rows.stream().map(row -> row.get(column)).filter(Objects::nonNull).toList();
    if (cells.size() < 2 || Set.copyOf(cells).size() > 1) {
      return Optional.empty();
    }
    rows.forEach(row -> row.remove(column));
    return Optional.of(cells.get(0)).filter(text -> !text.isEmpty());
  }

  /** The table, columns in the order in which the first row that has all of them gives them. */
  @Override
  public String toString() {
    Map<String, String> longest =
        rows.stream().reduce((one, other) -> other.size() > one.size() ? other : one).orElseThrow();
    Set<String> columns = new LinkedHashSet<>(longest.keySet());
    rows.forEach(row -> columns.addAll(row.keySet()));
    columns.removeIf(
        column ->
            !standing.contains(column)
                && rows.stream().allMatch(row -> row.getOrDefault(column, "").isEmpty()));
    return line(columns.stream().toList())
        + line(columns.stream().map(column -> "---").toList())
        + rows.stream()
            .map(row -> line(columns.stream().map(column -> row.getOrDefault(column, "")).toList()))
            .collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |"))
        + "\n";
  }
}
