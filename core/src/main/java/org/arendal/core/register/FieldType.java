package org.arendal.core.register;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.model.Coded;
import org.arendal.core.time.PartialDate;
import org.arendal.core.time.ServedDays;

/**
 * What a field of a register file can hold.
 *
 * @param description how it is written
 * @param words the words of a closed vocabulary; empty if there is none
 * @param parser reads a value, and throws if it is none
 */
record FieldType(String description, List<String> words, Function<String, ?> parser) {
  static final FieldType TEXT = open("text", text -> text);
  static final FieldType TEXTS = open("texts with semicolons between them", text -> text);
  static final FieldType KEY = open("a key of small letters, digits and hyphens", FieldType::key);
  static final FieldType KEYS = open("keys with blanks between them", FieldType::keys);
  static final FieldType NOTES = open("names of texts with blanks between them", FieldType::notes);
  static final FieldType REASON = open("the name of a text", FieldType::reason);
  static final FieldType DAY = open("a day such as `2007-01-01`", ServedDays::parse);
  static final FieldType PARTIAL_DATE =
      open(
          "a day, month or year such as `2007-01-01`, `2007-01` or `2007`, or `undated`",
          PartialDate::parse);
  static final FieldType PROVISION =
      open("the id of a provision such as `A13-lb-dk`", FieldType::provision);
  static final FieldType NUMBER = open("a whole number above zero", FieldType::number);
  static final FieldType LENGTH = open("a length such as `P3Y` or `P6M`", FieldType::length);
  static final FieldType YES =
      new FieldType("a word, or no such line", List.of("yes"), FieldType::yes);
  static final FieldType TERRITORY =
      new FieldType(
          "a territory",
          Arrays.stream(Territory.values()).map(Territory::code).toList(),
          FieldType::territory);

  private static final CharMatcher NAME =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));
  private static final int MOST = 200;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  FieldType {
    words = List.copyOf(words);
  }

  /** One word of a closed vocabulary. */
  static <E extends Enum<E> & Coded> FieldType oneOf(Class<E> vocabulary) {
    return oneOf(Arrays.asList(vocabulary.getEnumConstants()));
  }

  /** One of these words. */
  static FieldType oneOf(List<? extends Coded> vocabulary) {
    return new FieldType("a word", codes(vocabulary), text -> choice(vocabulary, text));
  }

  /** One of these words, or a key of one's own. */
  static FieldType wordOrKey(List<? extends Coded> vocabulary) {
    return new FieldType(
        "a word, or a key of your own",
        codes(vocabulary),
        text -> NAME.matchesAllOf(text) ? text : choice(vocabulary, text));
  }

  /** Words of a closed vocabulary. */
  static <E extends Enum<E> & Coded> FieldType anyOf(Class<E> vocabulary) {
    List<E> all = Arrays.asList(vocabulary.getEnumConstants());
    return new FieldType(
        "words with blanks between them",
        codes(all),
        text -> WORDS.splitToStream(text).map(word -> choice(all, word)).toList());
  }

  static <C extends Coded> C choice(List<C> vocabulary, String text) {
    return vocabulary.stream()
        .filter(choice -> choice.code().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of " + codes(vocabulary).stream().collect(joining(", "))));
  }

  static Territory territory(String code) {
    return Territory.find(code)
        .orElseThrow(() -> new IllegalArgumentException("no such Nordic territory"));
  }

  static String key(String text) {
    if (!NAME.matchesAllOf(text)) {
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

  private static List<String> keys(String text) {
    return WORDS.splitToStream(text).map(FieldType::key).toList();
  }

  /** A note without a text could not be shown. */
  private static List<String> notes(String text) {
    List<String> notes = keys(text);
    if (NoteTexts.withoutText(notes).isPresent()) {
      throw new IllegalArgumentException("there is no text for a note of that name");
    }
    return notes;
  }

  private static String reason(String text) {
    if (!NoteTexts.hasReason(key(text))) {
      throw new IllegalArgumentException("there is no text for a reason of that name");
    }
    return text;
  }

  private static ImmutableList<String> codes(List<? extends Coded> vocabulary) {
    return vocabulary.stream().map(Coded::code).collect(ImmutableList.toImmutableList());
  }

  private static FieldType open(String description, Function<String, ?> parser) {
    return new FieldType(description, List.of(), parser);
  }
}
