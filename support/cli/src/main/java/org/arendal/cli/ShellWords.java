package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

/**
 * The words of the shell itself, of errors and of help. They stand here, since who embeds the
 * library has no use for them, and are read only when they are needed.
 */
final class ShellWords {
  private ShellWords() {}

  /** What is said of failures, with what the library says of problems. */
  static Texts errors(Language language) {
    return Texts.ofProblems(language).with(read("errors", language));
  }

  /** What is said of commands, options and arguments, with what may go wrong. */
  static Texts help(Language language) {
    return errors(language).with(read("help", language));
  }

  /** What is said of receipts that are checked. */
  static Texts receipts(Language language) {
    return Texts.ofProblems(language).with(read("receipts", language));
  }

  /** What is said of answers that change, with the words of answers and of receipts. */
  static Texts changes(Language language) {
    return Texts.inLanguage(language)
        .with(read("receipts", language))
        .with(read("changes", language));
  }

  private static Properties read(String room, Language language) {
    String file = "words/" + language.base().tag() + "/" + room + ".properties";
    Properties words = new Properties();
    try (InputStream in = ShellWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      words.load(new StringReader(new String(in.readAllBytes(), UTF_8)));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
