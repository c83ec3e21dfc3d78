package org.arendal.it;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a source names points by their numbers, as in "traps 3, 5 and 7-9". */
final class NumberedMentions {
  private NumberedMentions() {}

  /** The numbers that follow a word, in the singular or plural, with or without a capital. */
  static Set<Integer> of(String word, String source) {
    return Pattern.compile(
            "\\b%ss? (\\d+(?:(?:, | and |-)\\d+)*)".formatted(word), Pattern.CASE_INSENSITIVE)
        .matcher(source)
        .results()
        .flatMap(found -> Arrays.stream(found.group(1).split(", | and ", -1)))
        .flatMap(NumberedMentions::range)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Integer> range(String part) {
    String[] ends = part.split("-", -1);
    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
        .boxed();
  }
}
