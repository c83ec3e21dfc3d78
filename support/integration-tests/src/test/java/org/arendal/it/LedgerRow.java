package org.arendal.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the ledger of the source, taken apart into what a register must hold: numbers, names and
 * printed forms.
 *
 * <p>The text was copied from the ledger and not from the catalogue or the registers.
 */
record LedgerRow(String id, String statement) {
  private static final Pattern NUMBER =
      Pattern.compile("2\\(\\d\\)(?:\\([ab]\\))?|\\d(?:[\\d:/.,-]*\\d)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern WORD_OR_BRACKET = Pattern.compile("\\p{L}+|[()]");
  private static final Pattern REMARK = Pattern.compile("\\[([^\\]]*)]");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  /** References of the Convention to itself and of one row to another are no data. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\barticles? \\d+(\\(\\d+\\))*(\\([a-z]\\))?|(\\d{4} )?annex \\d+|A\\d\\d-\\S+");

  /** Which territory it is about is compared as such; the rest names no body and no act. */
  private static final Set<String> NO_NAMES =
      words(
          "Denmark Danish Finland Finnish Iceland Icelandic Norway Norwegian Sweden Swedish Faroe"
              + " Islands Greenland Åland Nordic Convention EEA EC"
              + " the of in and for from that by to its i e etc or as be only under");

  private static final Map<String, Integer> MONTHS =
      Stream.of(
              "January February March April May June July August September October November"
                  + " December",
              "januar februar marts april maj juni juli august september oktober november december",
              "januar februar mars april mai juni juli august september oktober november desember")
          .map(names -> names.split(" "))
          .flatMap(names -> IntStream.range(0, 12).mapToObj(i -> Map.entry(names[i], i + 1)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})\\.? (" + String.join("|", MONTHS.keySet()) + ") (\\d{4})");

  /** Numbers, years and days; a day is written in one form whatever the language. */
  Set<String> numbers() {
    return numbers(own());
  }

  static Set<String> numbers(String text) {
    return found(NUMBER, isoDates(text));
  }

  /**
   * Words that a name consists of: those with a capital inside a sentence, those with a letter that
   * English does not have, and those in brackets, where the source's own words stand.
   */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String sentence : DATE.matcher(own()).replaceAll("").split("(?<=[.:]) ", -1)) {
      int depth = 0;
      boolean first = true;
      for (String word : all(WORD_OR_BRACKET, sentence)) {
        if (word.equals("(") || word.equals(")")) {
          depth += word.equals("(") ? 1 : -1;
          continue;
        }
        boolean capital = Character.isUpperCase(word.charAt(0)) && !first;
        if (capital || depth > 0 || !word.matches("[a-zA-Z]+")) {
          names.add(word.toLowerCase(Locale.ROOT));
        }
        first = false;
      }
    }
    names.removeAll(NO_NAMES);
    return names;
  }

  static Set<String> words(String text) {
    return found(WORD, text.toLowerCase(Locale.ROOT));
  }

  /** Misprints that the row quotes. */
  List<String> printed() {
    return REMARK
        .matcher(statement)
        .results()
        .flatMap(remark -> QUOTED.matcher(remark.group(1)).results())
        .map(quoted -> quoted.group(1).replaceAll("^\\((.*)\\)$", "$1"))
        .toList();
  }

  private String own() {
    return REFERENCE.matcher(REMARK.matcher(statement).replaceAll("")).replaceAll("");
  }

  private static String isoDates(String text) {
    return DATE.matcher(text)
        .replaceAll(
            date ->
                "%s-%02d-%02d"
                    .formatted(
                        date.group(3), MONTHS.get(date.group(2)), Integer.parseInt(date.group(1))));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return new TreeSet<>(all(pattern, text));
  }

  private static List<String> all(Pattern pattern, String text) {
    return new ArrayList<>(pattern.matcher(text).results().map(MatchResult::group).toList());
  }

  @Override
  public String toString() {
    return id;
  }
}
