package org.arendal.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The cases whose answers are kept: every example and story as it stands, and many more made of
 * them with facts left out, on other days and in other places.
 *
 * <p>They are made as JSON and with numbers that are the same on every JDK, so that no change
 * inside the library changes them. Some contradict themselves: then the problems are the answer.
 */
final class KeptCases {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int GENERATED = 2000;

  /** How the names begin of those that are made of others. */
  static final String MADE = "made ";

  private static final List<String> TERRITORIES =
      List.of("DK", "FO", "GL", "FI", "AX", "IS", "NO", "SJ", "SE");
  private static final List<String> HOMES =
      List.of("DK", "FO", "GL", "FI", "AX", "IS", "NO", "SJ", "SE", "DE", "nowhere");
  private static final List<String> CITIZENSHIPS =
      List.of("DK", "FI", "IS", "NO", "SE", "TR", "PL");
  private static final List<String> DAYS =
      List.of(
          "1994-06-14",
          "1996-09-30",
          "1996-10-01",
          "1998-06-09",
          "2001-01-01",
          "2004-05-01",
          "2012-09-01",
          "2015-02-28",
          "2020-02-29",
          "2026-03-10");

  private KeptCases() {}

  /** The cases by name, always the same. */
  static Map<String, String> all() {
    Map<String, String> cases = new LinkedHashMap<>();
    examples().forEach((name, matter) -> cases.put("example " + name, matter));
    StoriesTest.stories().forEach(story -> cases.put("story " + story.id(), story.json()));
    List<JsonNode> bases = cases.values().stream().map(KeptCases::read).toList();
    Random random = new Random(1994);
    IntStream.range(0, GENERATED)
        .forEach(
            number ->
                cases.put(
                    MADE + "%04d".formatted(number),
                    made(bases.get(number % bases.size()), random).toString()));
    return cases;
  }

  private static SortedMap<String, String> examples() {
    SortedMap<String, String> examples = new TreeMap<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Built.ROOT.resolve("support/cli/examples"), "*.json")) {
      for (Path file : files) {
        examples.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static ObjectNode made(JsonNode base, Random random) {
    ObjectNode matter = base.deepCopy();
    put(matter, "host", "territory", TERRITORIES, random, 4);
    put(matter, "person", "residenceTerritory", HOMES, random, 4);
    put(matter, "transfer", "originTerritory", TERRITORIES, random, 12);
    put(matter, "transfer", "destinationTerritory", TERRITORIES, random, 12);
    if (random.nextInt(4) == 0) {
      section(matter, "person").putArray("citizenships").add(one(CITIZENSHIPS, random));
    }
    if (random.nextInt(3) == 0) {
      matter.put("asOf", one(DAYS, random));
    }
    leaveOut(matter, random.nextInt(4), random);
    return matter;
  }

  /** Leaves out none, few, or many of the facts, and sometimes a section as a whole. */
  private static void leaveOut(ObjectNode matter, int share, Random random) {
    for (String name : names(matter)) {
      if (matter.get(name) instanceof ObjectNode section) {
        if (random.nextInt(20) < share) {
          matter.remove(name);
        } else {
          names(section).stream()
              .filter(fact -> random.nextInt(10) < share)
              .forEach(section::remove);
        }
      }
    }
  }

  private static void put(
      ObjectNode matter, String section, String fact, List<String> of, Random random, int oneIn) {
    if (random.nextInt(oneIn) == 0) {
      section(matter, section).put(fact, one(of, random));
    }
  }

  private static ObjectNode section(ObjectNode matter, String name) {
    return matter.get(name) instanceof ObjectNode section ? section : matter.putObject(name);
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> names(ObjectNode node) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
