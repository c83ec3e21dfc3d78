package org.arendal.it;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.law.Provision;

/**
 * A class of tests with the names that a report shows.
 *
 * @param type the name of the class
 * @param names the names of its tests and groups of tests, each with the provisions that it cites
 * @param traps the traps whose tags its tests have
 * @param cited every provision that its source names, in a name or elsewhere
 */
record TestNames(
    String type, Map<String, Set<Provision>> names, Set<Integer> traps, Set<Provision> cited) {
  private static final Pattern TRAP = Pattern.compile("@Tag\\(\"trap-(\\d+)\"\\)");
  private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern NAME =
      Pattern.compile(
          "@(?:DisplayName|Label)\\(\\s*(%s(?:\\s*\\+\\s*%s)*)\\s*\\)|\\bvoid ([A-Z]+\\d\\d_\\w+)\\("
              .formatted(LITERAL, LITERAL));

  /**
   * Those of all modules, contracts and fixtures of the test kit too, by the names of the classes.
   */
  static List<TestNames> all() throws IOException {
    List<TestNames> all = new ArrayList<>();
    List<Path> files = new ArrayList<>(Sources.below("src/test/java"));
    Sources.below("testkit/src/main/java").stream()
        .filter(file -> file.toString().matches(".*(Contract|Fixtures)\\.java"))
        .forEach(files::add);
    for (Path file : files.stream().sorted().toList()) {
      String source = Files.readString(file);
      all.add(
          new TestNames(
              file.getFileName().toString().replace(".java", ""),
              names(source),
              traps(source),
              ProvisionMentions.of(source)));
    }
    all.sort(Comparator.comparing(TestNames::type));
    return all;
  }

  /** The names that cite a provision. */
  List<String> citing(Provision provision) {
    return names.entrySet().stream()
        .filter(name -> name.getValue().contains(provision))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Set<Provision>> names(String source) {
    Map<String, Set<Provision>> names = new LinkedHashMap<>();
    NAME.matcher(source)
        .results()
        .map(found -> found.group(1) == null ? spoken(found.group(2)) : literals(found.group(1)))
        .forEach(name -> names.put(name, ProvisionMentions.of(name)));
    return names;
  }

  private static Set<Integer> traps(String source) {
    return TRAP.matcher(source)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(toUnmodifiableSet());
  }

  /** The words of a method's name; its id stands before the first word with a capital. */
  private static String spoken(String method) {
    String[] idAndWords = method.split("_(?=[A-Z][a-z])", 2);
    return idAndWords[0].replace('_', '-')
        + Stream.of(idAndWords)
            .skip(1)
            .map(words -> ": " + words.replace('_', ' '))
            .collect(joining());
  }

  private static String literals(String concatenated) {
    return Pattern.compile(LITERAL)
        .matcher(concatenated)
        .results()
        .map(found -> found.group().substring(1, found.group().length() - 1))
        .collect(joining())
        .translateEscapes();
  }
}
