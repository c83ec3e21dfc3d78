package org.arendal.core.explanation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms that words which fill places have in a language: where, whose, from where, to where.
 */
final class Forms {
  private static final Pattern KEY =
      Pattern.compile(
          "((?:territory\\.[A-Z]{2}|month\\.\\d+|date\\.(?:month|year)|shell\\.the-country))"
              + "\\.(in|of|from|to|day)");
  private static final Pattern PLACE = Pattern.compile("\\{(?:(\\w+) )?\\d}");

  private Forms() {}

  /** Whether a key is that of a form, and not of a word by itself. */
  static boolean isOne(String key) {
    return KEY.matcher(key).matches();
  }

  /** The forms that a language gives to words like this one, such as all territories. */
  static Set<String> of(String word, Set<String> keys) {
    Set<String> forms = new TreeSet<>();
    for (String key : keys) {
      Matcher form = KEY.matcher(key);
      if (form.matches() && form.group(1).equals(word)) {
        forms.add(form.group(2));
      }
    }
    return forms;
  }

  /** The forms that the places of a text ask for. */
  static Set<String> in(String text) {
    Set<String> forms = new TreeSet<>();
    for (MatchResult place : PLACE.matcher(text).results().toList()) {
      Optional.ofNullable(place.group(1)).ifPresent(forms::add);
    }
    return forms;
  }

  /** The numbers of the places of a text. */
  static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    for (MatchResult place : Pattern.compile("\\{[^}]*}").matcher(text).results().toList()) {
      numbers.add(place.group().replaceFirst("^\\{(in|of|from|to) ", "{"));
    }
    return numbers;
  }
}
