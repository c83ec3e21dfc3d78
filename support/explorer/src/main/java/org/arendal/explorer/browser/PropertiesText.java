package org.arendal.explorer.browser;

import java.io.IOException;
import java.io.Reader;
import java.util.Properties;

/**
 * Reads a file of properties, which the compiler to JavaScript does only as far as its characters
 * fit in a byte.
 */
final class PropertiesText {
  private final String text;
  private int at;

  private PropertiesText(String text) {
    this.text = text;
  }

  /** Reads the properties of a file into those that are there. */
  static void load(Properties into, Reader from) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] some = new char[8192];
    for (int read = from.read(some); read >= 0; read = from.read(some)) {
      text.append(some, 0, read);
    }
    new PropertiesText(text.toString()).readInto(into);
  }

  private void readInto(Properties into) {
    skipBlankLines();
    while (at < text.length()) {
      if (text.charAt(at) == '#' || text.charAt(at) == '!') {
        while (at < text.length() && !endsLine(text.charAt(at))) {
          at++;
        }
      } else {
        String key = part(true);
        skipSeparator();
        into.setProperty(key, part(false));
      }
      skipBlankLines();
    }
  }

  /** A key, up to what ends one; or a value, up to the end of its line. */
  private String part(boolean isKey) {
    StringBuilder part = new StringBuilder();
    while (at < text.length()) {
      char next = text.charAt(at);
      if (endsLine(next) || (isKey && (isBlank(next) || separates(next)))) {
        break;
      }
      at++;
      if (next != '\\') {
        part.append(next);
      } else if (at < text.length() && !continues()) {
        part.append(escaped());
      }
    }
    return part.toString();
  }

  /**
   * Whether a backslash stood at the end of its line; then the next goes on, without its blanks.
   */
  private boolean continues() {
    if (!endsLine(text.charAt(at))) {
      return false;
    }
    if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      at++;
    }
    at++;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return true;
  }

  private char escaped() {
    char escape = text.charAt(at++);
    return switch (escape) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> escape;
    };
  }

  private void skipSeparator() {
    skipBlanks();
    if (at < text.length() && separates(text.charAt(at))) {
      at++;
      skipBlanks();
    }
  }

  /** Blanks, and lines that a backslash joins to this one. */
  private void skipBlanks() {
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else if (text.charAt(at) == '\\'
          && at + 1 < text.length()
          && endsLine(text.charAt(at + 1))) {
        at++;
        continues();
      } else {
        break;
      }
    }
  }

  private void skipBlankLines() {
    while (at < text.length() && (isBlank(text.charAt(at)) || endsLine(text.charAt(at)))) {
      at++;
    }
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\f';
  }

  private static boolean endsLine(char character) {
    return character == '\n' || character == '\r';
  }

  private static boolean separates(char character) {
    return character == '=' || character == ':';
  }
}
