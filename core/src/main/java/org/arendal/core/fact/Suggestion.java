package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.arendal.core.words.Phrase;

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
    requireNonNull(word, "word");
    requireNonNull(choices, "choices");
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
  public static Phrase quoted(String word, Collection<String> choices) {
    requireNonNull(word, "word");
    requireNonNull(choices, "choices");
    return nearest(word, choices).isPresent() ? Phrase.of("problem.quoted", word) : measured(word);
  }

  /** What a text is without any of it: blank, or of so many characters. */
  public static Phrase measured(String text) {
    requireNonNull(text, "text");
    if (text.isBlank()) {
      return Phrase.of("problem.blank-text");
    }
    int length = text.codePointCount(0, text.length());
    return length == 1 ? Phrase.of("problem.text-of-one") : Phrase.of("problem.text-of", length);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** How many letters have to be put in, taken out or replaced, or neighbours be swapped. */
  private static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int fewest = 1 + Math.min(steps[i - 1][j], steps[i][j - 1]);
        steps[i][j] = Math.min(fewest, steps[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (swapped) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[from.length()][to.length()];
  }
}
