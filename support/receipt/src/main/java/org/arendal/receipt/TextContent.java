package org.arendal.receipt;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;

/** What is said in a language: every text of an answer, and what the provisions say. */
final class TextContent {
  // Texts are the library's own and never change while it runs.
  private static final Map<Language, String> HASHES = new ConcurrentHashMap<>();

  private TextContent() {}

  /** The hash of all texts in a language. */
  static String hash(Language language) {
    return HASHES.computeIfAbsent(language, TextContent::made);
  }

  private static String made(Language language) {
    Texts texts = Texts.inLanguage(language);
    Tree said = new Tree();
    texts.keys().forEach(key -> said.text("text." + key, texts.get(key)));
    for (Provision provision : Provisions.all()) {
      said.text("statement." + provision.id(), Provisions.statement(provision, language));
    }
    return Canonical.hash(said.members());
  }
}
