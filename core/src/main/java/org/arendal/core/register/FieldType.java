package org.arendal.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.time.PartialDate;
import org.arendal.core.time.ServedDays;

/**
 * What a field of a register file can hold.
 *
 * @param description how it is written
 * @param words the words of a closed vocabulary; empty if there is none
 * @param parser reads a value, and throws if it is none
 * @param <T> the type of what it holds
 */
record FieldType<T>(String description, List<String> words, Function<String, T> parser) {
  static final FieldType<String> TEXT = open("text", text -> text);
  static final FieldType<List<String>> TEXTS =
      open("texts with semicolons between them", FieldType::texts);
  static final FieldType<String> KEY =
      open("a key of small letters, digits and hyphens", FieldType::key);
  static final FieldType<List<String>> KEYS =
      open("keys with blanks between them", FieldType::keys);
  static final FieldType<List<String>> NOTES =
      open("names of texts with blanks between them", FieldType::notes);
  static final FieldType<String> REASON = open("the name of a text", FieldType::reason);
  static final FieldType<LocalDate> DAY = open("a day such as `2007-01-01`", ServedDays::parse);
  static final FieldType<PartialDate> PARTIAL_DATE =
      open(
          "a day, month or year such as `2007-01-01`, `2007-01` or `2007`, or `undated`",
          PartialDate::parse);
  static final FieldType<Provision> PROVISION =
      open("the id of a provision such as `A13-lb-dk`", FieldType::provision);
  static final FieldType<Integer> NUMBER = open("a whole number above zero", FieldType::number);
  static final FieldType<Period> LENGTH =
      open("a length such as `P3Y` or `P6M`", FieldType::length);
  static final FieldType<Boolean> YES =
      new FieldType<>("a word, or no such line", List.of("yes"), FieldType::yes);
  static final FieldType<Territory> TERRITORY =
      new FieldType<>(
          "a territory", each(List.of(Territory.values()), Territory::code), FieldType::territory);

  private static final int MOST = 200;

  FieldType {
    words = List.copyOf(words);
  }

  /** One word of a closed vocabulary. */
  static <E extends Enum<E> & Coded> FieldType<E> oneOf(Class<E> vocabulary) {
    return oneOf(Arrays.asList(vocabulary.getEnumConstants()));
  }

  /** One of these words. */
  static <C extends Coded> FieldType<C> oneOf(List<C> vocabulary) {
    return new FieldType<>("a word", codes(vocabulary), text -> choice(vocabulary, text));
  }

  /** One of these words, or a key of one's own. */
  static FieldType<String> wordOrKey(List<? extends Coded> vocabulary) {
    return new FieldType<>(
        "a word, or a key of your own",
        codes(vocabulary),
        text -> isName(text) ? text : choice(vocabulary, text).code());
  }

  /** Words of a closed vocabulary. */
  static <E extends Enum<E> & Coded> FieldType<List<E>> anyOf(Class<E> vocabulary) {
    List<E> all = Arrays.asList(vocabulary.getEnumConstants());
    return new FieldType<>(
        "words with blanks between them",
        codes(all),
        text -> each(words(text), word -> choice(all, word)));
  }

  /**
   * What a text says.
   *
   * @throws IllegalArgumentException if it is none of this type
   */
  T parse(String text) {
    return parser.apply(text);
  }

  static <C extends Coded> C choice(List<C> vocabulary, String text) {
    for (C choice : vocabulary) {
      if (choice.code().equals(text)) {
        return choice;
      }
    }
    throw new IllegalArgumentException("expected one of " + String.join(", ", codes(vocabulary)));
  }

  static Territory territory(String code) {
    return Territory.find(code)
        .orElseThrow(() -> new IllegalArgumentException("no such Nordic territory"));
  }

  static String key(String text) {
    if (!isName(text)) {
      throw new IllegalArgumentException("only small letters, digits and hyphens make a name");
    }
    return text;
  }

  /** The messages of the runtime would repeat the text. */
  static Period length(String text) {
    Period length;
    try {
      length = Period.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a length such as P3Y or P6M");
    }
    return WaitingPeriod.checkLength(length);
  }

  static Provision provision(String id) {
    return Provisions.find(id)
        .orElseThrow(() -> new IllegalArgumentException("no provision has the id given"));
  }

  static int number(String text) {
    int number;
    try {
      number = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a whole number");
    }
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("expected a number from 1 to " + MOST);
    }
    return number;
  }

  static boolean yes(String text) {
    if (!text.equals("yes")) {
      throw new IllegalArgumentException("expected yes, or no such line");
    }
    return true;
  }

  private static List<String> texts(String text) {
    return parts(text, ';', true);
  }

  private static List<String> keys(String text) {
    return each(words(text), FieldType::key);
  }

  /** A note without a text could not be shown. */
  private static List<String> notes(String text) {
    List<String> notes = keys(text);
    if (Notes.withoutText(notes).isPresent()) {
      throw new IllegalArgumentException("there is no text for a note of that name");
    }
    return notes;
  }

  private static String reason(String text) {
    if (!Notes.hasReason(key(text))) {
      throw new IllegalArgumentException("there is no text for a reason of that name");
    }
    return text;
  }

  static List<String> codes(List<? extends Coded> vocabulary) {
    return each(vocabulary, Coded::code);
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isLetter = letter >= 'a' && letter <= 'z';
      boolean isDigit = letter >= '0' && letter <= '9';
      if (!isLetter && !isDigit && letter != '-') {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    return parts(text, ' ', false);
  }

  /** What stands between the separators, where anything does. */
  private static List<String> parts(String text, char separator, boolean trim) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int next = text.indexOf(separator, from);
      int to = next < 0 ? text.length() : next;
      String part = trim ? trimmed(text, from, to) : text.substring(from, to);
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to + 1;
    }
    return List.copyOf(parts);
  }

  /** The text from one place to another, without blanks around it, those that do not break too. */
  static String trimmed(String text, int from, int to) {
    int first = from;
    int end = to;
    while (first < end && isBlank(text.charAt(first))) {
      first++;
    }
    while (first < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(first, end);
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private static <A, B> List<B> each(List<? extends A> all, Function<A, B> value) {
    List<B> values = new ArrayList<>();
    for (A one : all) {
      values.add(value.apply(one));
    }
    return List.copyOf(values);
  }

  private static <T> FieldType<T> open(String description, Function<String, T> parser) {
    return new FieldType<>(description, List.of(), parser);
  }
}
