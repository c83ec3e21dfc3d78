package org.arendal.core.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.arendal.core.law.Language;

/**
 * The files that the words of a language stand in, one a room; every language has the same.
 *
 * <p>A word stands where it is declared. What classes of articles of one room name is in that room,
 * what those of several name is in {@code shared}. A section with its facts stands with the article
 * that it is for, or in {@code shared}; the rest by what it is of: registers, references to
 * sources, the explanation itself, and its forms. Beside these stand the problems of an input: no
 * answer needs them, so that none waits until they are read.
 */
public final class Rooms {
  /** The rooms that answers need: articles by their first number, and the rest. */
  private static final ImmutableList<String> OF_ANSWERS =
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

  /** What is said when there is no answer. */
  private static final String PROBLEMS = "problems";

  /** More than the words of a language, so that the table never grows while it is filled. */
  private static final int WORDS = 3_000;

  private Rooms() {}

  /** The names of all rooms. */
  public static List<String> names() {
    return ImmutableList.<String>builder().addAll(OF_ANSWERS).add(PROBLEMS).build();
  }

  /** Whether there are words in a language. */
  static boolean areIn(Language language) {
    return Rooms.class.getResource(file(language.base(), OF_ANSWERS.get(0))) != null;
  }

  /**
   * The words of problems in a language, under their keys.
   *
   * @throws IllegalArgumentException if their file is missing
   */
  static Properties readProblems(Language language) {
    Properties words = new Properties();
    load(file(language.base(), PROBLEMS), language, words);
    if (language.base() != language) {
      Properties differing = new Properties();
      load(differing(language), language, differing);
      differing.keySet().retainAll(words.keySet());
      words.putAll(differing);
    }
    return words;
  }

  /**
   * The words that answers need in a language, under their keys; where one is a way of writing
   * another, the words in which they differ stand in a file of their own.
   *
   * @throws IllegalArgumentException if the file of a room is missing
   */
  static Properties read(Language language) {
    // A reader of ten lines would be a little faster, but Properties knows comments and escapes,
    // and translators' tools know its files. It reads a string faster than a stream.
    Properties words = new Properties(WORDS);
    for (String room : OF_ANSWERS) {
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
  private static String differing(Language language) {
    return language.tag() + ".properties";
  }

  /** The file of a room, beside this class. */
  public static String file(Language language, String room) {
    return language.tag() + "/" + room + ".properties";
  }
}
