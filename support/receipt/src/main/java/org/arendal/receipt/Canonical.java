package org.arendal.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arendal.json.token.JsonTree;

/**
 * The one text that a JSON tree has by RFC 8785, and its SHA-256.
 *
 * <p>Members stand in the order of their names by UTF-16 units, without white space; numbers are
 * whole, and no larger than every reader keeps them exactly.
 */
final class Canonical {
  private static final long LARGEST = 1L << 53;
  private static final String DIGEST = "SHA-256";

  private Canonical() {}

  /**
   * The text.
   *
   * @throws IllegalArgumentException if a number is larger than every reader keeps it exactly
   */
  static String text(JsonTree tree) {
    StringBuilder text = new StringBuilder();
    append(tree, text);
    return text.toString();
  }

  /** The SHA-256 of the text in UTF-8, in hexadecimal. */
  static String hash(JsonTree tree) {
    return hash(text(tree));
  }

  /** The SHA-256 of a text in UTF-8, in hexadecimal. */
  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance(DIGEST).digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has " + DIGEST, e);
    }
  }

  private static void append(JsonTree tree, StringBuilder text) {
    if (tree instanceof JsonTree.Members members) {
      append(members, text);
    } else if (tree instanceof JsonTree.Elements elements) {
      append(elements.inOrder(), text);
    } else if (tree instanceof JsonTree.Text string) {
      append(string.value(), text);
    } else if (tree instanceof JsonTree.Whole number) {
      if (Math.abs(number.value()) > LARGEST) {
        throw new IllegalArgumentException("a number is too large to be kept exactly");
      }
      text.append(number.value());
    } else if (tree instanceof JsonTree.Truth truth) {
      text.append(truth.value());
    } else {
      text.append("null");
    }
  }

  private static void append(JsonTree.Members members, StringBuilder text) {
    char before = '{';
    for (Map.Entry<String, JsonTree> member : new TreeMap<>(members.byName()).entrySet()) {
      text.append(before);
      append(member.getKey(), text);
      text.append(':');
      append(member.getValue(), text);
      before = ',';
    }
    text.append(before == '{' ? "{}" : "}");
  }

  private static void append(List<JsonTree> elements, StringBuilder text) {
    char before = '[';
    for (JsonTree element : elements) {
      text.append(before);
      append(element, text);
      before = ',';
    }
    text.append(before == '[' ? "[]" : "]");
  }

  private static void append(String string, StringBuilder text) {
    text.append('"');
    if (!hasEscaped(string)) {
      // Nearly all are so, and are copied at once.
      text.append(string);
    } else {
      string.chars().forEach(letter -> append((char) letter, text));
    }
    text.append('"');
  }

  private static boolean hasEscaped(String string) {
    for (int i = 0; i < string.length(); i++) {
      char letter = string.charAt(i);
      if (letter < ' ' || letter == '"' || letter == '\\') {
        return true;
      }
    }
    return false;
  }

  private static void append(char letter, StringBuilder text) {
    switch (letter) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (letter < ' ') {
          text.append("\\u00").append(HexFormat.of().toHexDigits((byte) letter));
        } else {
          text.append(letter);
        }
      }
    }
  }
}
