package org.arendal.explorer.java;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.arendal.explorer.java.Expression.Word;

/** What a file of Java names, and the literals in it. */
final class Source {
  private final TreeSet<String> imports = new TreeSet<>();

  /** The simple name of a type, which is imported. */
  String name(Class<?> type) {
    return imported(type.getName());
  }

  /** The simple name of a type by its whole one, for types that are in no browser. */
  String imported(String type) {
    imports.add(type);
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** A constant of an enum. */
  Expression constant(Enum<?> constant) {
    return new Word(name(constant.getDeclaringClass()) + "." + constant.name());
  }

  /** A static method of a type. */
  Expression.Call call(Class<?> type, String method, Expression... arguments) {
    return new Expression.Call(name(type) + "." + method, List.of(arguments));
  }

  Expression day(LocalDate day) {
    return call(
        LocalDate.class,
        "of",
        new Word(String.valueOf(day.getYear())),
        new Word(String.valueOf(day.getMonthValue())),
        new Word(String.valueOf(day.getDayOfMonth())));
  }

  /** The import declarations, in their order. */
  String imports() {
    StringBuilder text = new StringBuilder();
    imports.forEach(type -> text.append("import ").append(type).append(";\n"));
    return text.toString();
  }

  /** A text as a literal in which every character can be seen. */
  static Expression literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), literal);
    }
    return new Word(literal.append('"').toString());
  }

  /**
   * An escape by its number is read before the literal is, so that a line feed must not have one;
   * and a character that is not seen could make a reader see another text than the compiler.
   */
  private static void append(char character, StringBuilder literal) {
    switch (character) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (character < ' ') {
          literal.append('\\').append(octal(character));
        } else if (isSeen(character)) {
          literal.append(character);
        } else {
          literal.append("\\u").append(hexadecimal(character));
        }
      }
    }
  }

  /** Halves of a pair are not, nor are spaces of other widths and what steers writing. */
  private static boolean isSeen(char character) {
    return switch (character) {
      case 0x7F, 0xA0, 0xAD, 0x61C, 0x6DD, 0x70F, 0x8E2, 0x1680, 0x180E, 0x3000, 0xFEFF -> false;
      default ->
          !isWithin(character, 0x80, 0x9F)
              && !isWithin(character, 0x600, 0x605)
              && !isWithin(character, 0x890, 0x891)
              && !isWithin(character, 0x2000, 0x200F)
              && !isWithin(character, 0x2028, 0x202F)
              && !isWithin(character, 0x205F, 0x206F)
              && !isWithin(character, 0xD800, 0xDFFF)
              && !isWithin(character, 0xFFF0, 0xFFFF);
    };
  }

  private static boolean isWithin(char character, int first, int last) {
    return character >= first && character <= last;
  }

  private static String octal(char character) {
    return padded(Integer.toOctalString(character), 3);
  }

  private static String hexadecimal(char character) {
    return padded(Integer.toHexString(character), 4);
  }

  private static String padded(String digits, int length) {
    return "0".repeat(length - digits.length()) + digits;
  }
}
