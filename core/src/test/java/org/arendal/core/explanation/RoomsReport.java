package org.arendal.core.explanation;

import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.Language;
import org.arendal.core.words.Rooms;

/**
 * What has to be written, struck out or moved in the files of a language, room by room.
 *
 * @param language the language
 * @param lines the lines of each room, without comments
 */
record RoomsReport(Language language, ListMultimap<String, String> lines) {
  private static final String OPEN = "a room of your choice";

  /**
   * The report, with the lines as they have to stand; empty if all is well.
   *
   * @param wanted the text under every key that is wanted, as an example to translate
   * @param declared the rooms of the keys
   */
  String text(Map<String, String> wanted, DeclaredRooms declared) {
    Set<String> there = new HashSet<>();
    lines.values().forEach(line -> there.add(key(line)));
    StringBuilder report = new StringBuilder();
    List<String> rooms = new ArrayList<>(Rooms.names());
    rooms.add(OPEN);
    Set<String> seen = new HashSet<>();
    for (String room : rooms) {
      List<String> todo = new ArrayList<>();
      wanted.forEach(
          (key, text) -> {
            if (!there.contains(key) && declared.of(key).orElse(OPEN).equals(room)) {
              todo.add("write  " + key + "=" + text);
            }
          });
      for (String line : lines.get(room)) {
        todo(line, room, wanted, declared, seen).ifPresent(todo::add);
      }
      if (!todo.isEmpty()) {
        report
            .append(room.equals(OPEN) ? OPEN : "words/" + Rooms.file(language, room))
            .append('\n');
        todo.forEach(line -> report.append("  ").append(line).append('\n'));
      }
    }
    return report.toString();
  }

  private Optional<String> todo(
      String line,
      String room,
      Map<String, String> wanted,
      DeclaredRooms declared,
      Set<String> seen) {
    String key = key(line);
    if (!wanted.containsKey(key)) {
      return Optional.of("strike  " + line);
    }
    if (!seen.add(key)) {
      return Optional.of("strike, it stands twice  " + line);
    }
    return declared
        .of(key)
        .filter(right -> !right.equals(room))
        .map(right -> "move to words/" + Rooms.file(language, right) + "  " + line);
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('='));
  }
}
