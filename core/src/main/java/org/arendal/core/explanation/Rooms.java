package org.arendal.core.explanation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.arendal.core.law.Language;

/**
 * The files that the words of a language stand in, one a room; every language has the same.
 *
 * <p>A word stands where it is declared. What classes of articles of one room name is in that room,
 * what those of several name is in {@code shared}. A section with its facts stands with the article
 * that it is for, or in {@code shared}; the rest by what it is of: registers, references to
 * sources, the explanation itself, and its forms.
 */
final class Rooms {
  /** The names of the rooms: articles by their first number, and the rest. */
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "scope",
          "equal-treatment",
          "language",
          "temporary-stay",
          "repatriation",
          "cooperation",
          "care-move",
          "maintenance",
          "shared",
          "registers",
          "references",
          "explanation",
          "forms");

  /** More than the words of a language, so that the table never grows while it is filled. */
  private static final int WORDS = 3_000;

  private Rooms() {}

  /** Whether there are words in a language. */
  static boolean areIn(Language language) {
    return Rooms.class.getResource(file(language.base(), NAMES.get(0))) != null;
  }

  /**
   * The words of all rooms in a language, under their keys; where one is a way of writing another,
   * the words in which they differ stand in a file of their own.
   *
   * @throws IllegalArgumentException if the file of a room is missing
   */
  static Properties read(Language language) {
    // A reader of ten lines would be a little faster, but Properties knows comments and escapes,
    // and translators' tools know its files. It reads a string faster than a stream.
    Properties words = new Properties(WORDS);
    for (String room : NAMES) {
      load(file(language.base(), room), language, words);
    }
    if (language.base() != language) {
      load(differing(language), language, words);
    }
    return words;
  }

  private static void load(String file, Language language, Properties words) {
    try (InputStream in = Rooms.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "there are no texts in " + language.tag() + " yet: no " + file);
      }
      words.load(new StringReader(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * The file of the words in which a language differs from that of which it is a way of writing.
   */
  static String differing(Language language) {
    return "words/" + language.tag() + ".properties";
  }

  /** The file of a room, beside this class. */
  static String file(Language language, String room) {
    return "words/" + language.tag() + "/" + room + ".properties";
  }
}
