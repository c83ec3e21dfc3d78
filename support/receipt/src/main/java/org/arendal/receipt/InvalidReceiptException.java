package org.arendal.receipt;

import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonPlace;

/** A text is no receipt: why, in any language. Nothing of what it holds is repeated. */
public final class InvalidReceiptException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private InvalidReceiptException(Phrase says) {
    super(says);
  }

  /** Something is missing, or of another kind than in a receipt. */
  static InvalidReceiptException at(String path) {
    return new InvalidReceiptException(Phrase.of("problem.receipt-part", path));
  }

  /** The text is not the one that the receipt has. */
  static InvalidReceiptException writtenOtherwise(int character) {
    return new InvalidReceiptException(Phrase.of("problem.receipt-text", character));
  }

  /** The receipt has a form that is not read. */
  static InvalidReceiptException ofForm(long form, long read) {
    return new InvalidReceiptException(Phrase.of("problem.receipt-form", form, read));
  }

  /** There is more of it than is read. */
  static InvalidReceiptException tooLarge(int most) {
    return new InvalidReceiptException(Phrase.of("problem.too-large-characters", most));
  }

  /** The bytes are no text. */
  static InvalidReceiptException notText(long at) {
    return new InvalidReceiptException(Phrase.of("problem.receipt-text", at));
  }

  /** The text is not JSON. */
  static InvalidReceiptException broken(BrokenJsonException broken) {
    JsonPlace place = broken.place();
    Phrase why =
        switch (broken.reason()) {
          case NOT_JSON -> Phrase.of("problem.not-json");
          case ENDS_TOO_EARLY -> Phrase.of("problem.ends-too-early");
          case TOO_DEEP -> Phrase.of("problem.too-deep");
        };
    return new InvalidReceiptException(
        Phrase.of("problem.line-placed", "$", place.line(), place.column(), why));
  }
}
