package org.arendal.json.token;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * A text is not JSON, or not JSON that is read to its end.
 *
 * <p>It has no words of the library that found it, and no cause: both may repeat parts of the text.
 */
public final class BrokenJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient JsonPlace place;

  /** Why a text is not read to its end. */
  public enum Reason {
    /** It does not follow the grammar. */
    NOT_JSON("this is not JSON"),
    /** It ends before the value does. */
    ENDS_TOO_EARLY("the JSON text ends too early"),
    /** Objects and arrays lie in each other deeper than is read. */
    TOO_DEEP("objects and arrays lie in each other too deep");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  /** Says why a text is not read to its end, and where. */
  public BrokenJsonException(Reason reason, JsonPlace place) {
    super(reason.words);
    this.reason = reason;
    this.place = requireNonNull(place, "place");
  }

  /** Why the text is not read to its end. */
  public Reason reason() {
    return reason;
  }

  /** Where reading ended. */
  public JsonPlace place() {
    return place;
  }
}
