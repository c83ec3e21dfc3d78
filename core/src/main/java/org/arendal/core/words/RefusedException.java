package org.arendal.core.words;

import org.arendal.core.law.Language;

/** What was given is not taken: why, in any language; the message says it in English. */
public class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Phrase says;

  /** An exception that says this. */
  public RefusedException(Phrase says) {
    super(says.inLanguage(Language.ENGLISH));
    this.says = says;
  }

  /** An exception that says the text under a key, filled. */
  public static RefusedException of(String key, Object... arguments) {
    return new RefusedException(Phrase.of(key, arguments));
  }

  /** Why it is not taken. */
  public final Phrase says() {
    return says;
  }
}
