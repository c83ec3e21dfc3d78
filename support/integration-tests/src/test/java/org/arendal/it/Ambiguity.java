package org.arendal.it;

import java.util.ArrayList;
import java.util.List;

/**
 * A doubtful point of the source and what the library does about it.
 *
 * @param number its number among the ambiguities
 * @param account the kind of answer
 * @param by what carries the answer, each with its kind before a colon
 * @param shown pages of decisions by number, and tests by name
 * @param provisions where the doubt arises
 * @param subject what it is about
 */
record Ambiguity(
    int number,
    String account,
    List<String> by,
    List<String> shown,
    List<String> provisions,
    String subject) {

  static Ambiguity parse(String line) {
    String[] cells = line.split(",", 6);
    return new Ambiguity(
        Integer.parseInt(cells[0]),
        cells[1],
        words(cells[2]),
        words(cells[3]),
        words(cells[4]),
        cells[5]);
  }

  List<String> pages() {
    return shown.stream().filter(word -> word.matches("\\d{4}")).toList();
  }

  List<String> tests() {
    return shown.stream().filter(word -> !word.matches("\\d{4}")).toList();
  }

  /** The provisions, and the ids of what carries the answer without their kinds. */
  List<String> names() {
    List<String> names = new ArrayList<>(provisions);
    by.stream().map(token -> token.substring(token.indexOf(':') + 1)).forEach(names::add);
    return names;
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  @Override
  public String toString() {
    return number + " (" + subject + ")";
  }
}
