package org.arendal.core.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a word that is not known may have been meant for.
 *
 * <p>Only a word that is near to an allowed one may be repeated in an error: any other may be a
 * name, or whatever else was put in the wrong place. See ADR 0086.
 */
public final class Suggestion {
  private static final int LONGEST = 40;
  private static final int SHORTEST = 4;

  // Codes and names are written in these; a line feed or a mark that turns the text never passes.
  private static final char LAST_SIGN = '~';

  private Suggestion() {}

  /** The choice nearest to the word; empty if none is near. The first of several is taken. */
  public static Optional<String> nearest(String word, Collection<String> choices) {
    if (word.length() > LONGEST || !word.chars().allMatch(c -> c > ' ' && c <= LAST_SIGN)) {
      return Optional.empty();
    }
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (String choice : choices) {
      int distance = distance(plain(word), plain(choice));
      if (distance < bestDistance && distance <= plain(choice).length() / 3) {
        best = choice;
        bestDistance = distance;
      }
    }
    return best.isEmpty() ? begun(word, choices) : Optional.of(best);
  }

  /** The choice that a word is the beginning of, if it is a word at all. */
  private static Optional<String> begun(String word, Collection<String> choices) {
    return choices.stream()
        .filter(choice -> word.length() >= SHORTEST && plain(choice).startsWith(plain(word)))
        .findFirst();
  }

  /** The word in quotes if it is near to one of the choices, else how long it is. */
  public static String quoted(String word, Collection<String> choices) {
    return nearest(word, choices).isPresent() ? "'" + word + "'" : measured(word);
  }

  /** What a text is without any of it: blank, or of so many characters. */
  public static String measured(String text) {
    if (text.isBlank()) {
      return "a blank text";
    }
    int length = text.codePointCount(0, text.length());
    return "a text of " + length + (length == 1 ? " character" : " characters");
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** How many letters have to be put in, taken out or replaced (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
