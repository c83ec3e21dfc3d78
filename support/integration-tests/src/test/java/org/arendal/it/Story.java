package org.arendal.it;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;

/**
 * A story with what the text asks for, as {@code stories.csv} has it.
 *
 * <p>The outcomes were expected before the library was asked. Where it answers otherwise and the
 * difference was looked at, {@code settled} says what stands, and why.
 *
 * @param id what the story is called
 * @param kind homeless, no or other
 * @param facts the facts by name, {@code yes} and {@code no} for judgements
 * @param expected the outcome of each article that matters
 * @param settled the outcomes that stand instead, each with its reason
 */
record Story(
    String id,
    String kind,
    String facts,
    Map<Article, Outcome> expected,
    Map<Article, Outcome> settled) {

  static Story of(NamedCsvRecord row) {
    return new Story(
        row.getField("id"),
        row.getField("kind"),
        row.getField("facts"),
        outcomes(row.getField("expected")),
        outcomes(row.getField("settled")));
  }

  /** What the library has to answer. */
  Map<Article, Outcome> standing() {
    Map<Article, Outcome> standing = new TreeMap<>(expected);
    standing.putAll(settled);
    return standing;
  }

  Case matter() {
    return CaseReader.read(json(), Jackson2.JSON);
  }

  /** The case as a file would have it, in one line. */
  String json() {
    Map<String, Map<String, String>> sections = new TreeMap<>();
    String day = "";
    for (String fact : parts(facts)) {
      List<String> sides = split(fact, "=");
      String name = sides.get(0);
      if (name.equals("asOf")) {
        day = sides.get(1);
      } else {
        List<String> path = split(name, "[.]");
        sections
            .computeIfAbsent(path.get(0), section -> new TreeMap<>())
            .put(path.get(1), value(name, sides.get(1), day));
      }
    }
    return sections.entrySet().stream()
        .map(section -> "\"" + section.getKey() + "\": " + object(section.getValue()))
        .collect(Collectors.joining(", ", "{\"asOf\": \"" + day + "\", ", "}"));
  }

  private static String value(String fact, String value, String day) {
    return switch (fact) {
      case "request.language" -> quoted(value);
      case "person.citizenships" -> "[\"" + value + "\"]";
      case "advance.foreignPayments" -> "[" + payment(split(value, ":")) + "]";
      case "residence.periods" -> "[" + period(split(value, ":"), day) + "]";
      default ->
          switch (value) {
            case "true", "false" -> value;
            case "yes", "no" -> judgement(value.equals("yes"), day);
            default -> "\"" + value + "\"";
          };
    };
  }

  /** Territory, first day and last day. */
  private static String payment(List<String> parts) {
    return object(
        Map.of(
            "territory", quoted(parts.get(0)),
            "start", quoted(parts.get(1)),
            "end", quoted(parts.get(2))));
  }

  /** Territory, first day, that it goes on lawfully, and perhaps a stay abroad. */
  private static String period(List<String> parts, String day) {
    return object(
        Map.of(
            "place",
            quoted(parts.get(0)),
            "start",
            quoted(parts.get(1)),
            "ongoing",
            "true",
            "lawful",
            "true",
            "absences",
            "[" + (parts.size() > 4 ? absence(parts.get(4), day) : "") + "]"));
  }

  private static String absence(String text, String day) {
    List<String> words = split(text, " ");
    return object(
        Map.of(
            "start", quoted(words.get(1)),
            "end", quoted(words.get(2)),
            "judgedShort", judgement(words.get(3).equals("short"), day)));
  }

  private static String judgement(boolean outcome, String day) {
    return object(
        Map.of(
            "outcome", Boolean.toString(outcome),
            "reason", quoted("as the story has it"),
            "role", quoted("caseworker"),
            "date", quoted(day)));
  }

  /** In the order of their names, so that the text is the same every time. */
  private static String object(Map<String, String> members) {
    return new TreeMap<>(members)
        .entrySet().stream()
            .map(member -> quoted(member.getKey()) + ": " + member.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** Such as {@code 4=APPLIES; 6=UNDETERMINED: why}. */
  private static Map<Article, Outcome> outcomes(String cell) {
    Map<Article, Outcome> outcomes = new TreeMap<>();
    for (String part : parts(cell)) {
      List<String> sides = split(part, "=");
      outcomes.put(
          Article.find(sides.get(0)).orElseThrow(),
          Outcome.valueOf(split(sides.get(1), ":").get(0)));
    }
    return outcomes;
  }

  private static List<String> parts(String cell) {
    return split(cell, ";").stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static List<String> split(String text, String separator) {
    return List.of(text.split(separator, -1));
  }

  @Override
  public String toString() {
    return id;
  }
}
