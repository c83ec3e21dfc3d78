package org.arendal.explorer;

import org.arendal.core.words.Phrase;

/** A setting that is not taken, with the place where it stands in the request. */
final class WrongSettingException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final Phrase says;

  WrongSettingException(String path, Phrase says) {
    super(path);
    this.path = path;
    this.says = says;
  }

  String path() {
    return path;
  }

  Phrase says() {
    return says;
  }
}
