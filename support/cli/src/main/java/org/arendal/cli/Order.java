package org.arendal.cli;

import java.util.Optional;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.jspecify.annotations.Nullable;

/** What can be said at any question of an interview in place of an answer. */
enum Order {
  /** It was asked, and nobody knows. */
  NOT_KNOWN(null),
  /** It is not answered now. */
  NOT_NOW(null),
  /** Nothing more can be read. */
  END(null),
  BACK("shell.interview.word.back"),
  TOPICS("shell.interview.word.topics"),
  SAVE("shell.interview.word.save"),
  QUIT("shell.interview.word.quit"),
  HELP("shell.interview.word.help");

  private final @Nullable String key;

  Order(@Nullable String key) {
    this.key = key;
  }

  /** The order that a line is, in the language of the texts or in English; most lines are none. */
  static Optional<Order> find(String line, Texts texts) {
    for (Order order : values()) {
      if (order.key != null
          && (line.equalsIgnoreCase(order.word(texts))
              || line.equalsIgnoreCase(order.word(Texts.inLanguage(Language.ENGLISH))))) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }

  /** The word for it in the language of the texts. */
  String word(Texts texts) {
    return key == null ? "" : texts.get(key);
  }
}
