package org.arendal.site.law;

import org.arendal.core.law.Language;
import org.arendal.site.page.Sheet;

/** What was read of the authentic text in the language of a page, at its head. */
final class AuthenticText {
  private AuthenticText() {}

  static void note(Sheet sheet) {
    sheet
        .out()
        .element(
            "p",
            sheet.word("site.own-words") + " " + sheet.word("site.read." + read(sheet.language())),
            "class",
            "note")
        .markup("\n");
  }

  private static String read(Language language) {
    return switch (language) {
      case DANISH, ICELANDIC -> "whole";
      case NORWEGIAN -> "in-part";
      case FINNISH, SWEDISH, SWEDISH_IN_FINLAND, NYNORSK -> "not";
      case ENGLISH -> "not-authentic";
    };
  }
}
