package org.arendal.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ministry, authority or institution, with its contact details as the source gives them.
 *
 * <p>They age faster than the rest: {@link #contactRead} says on which day they were read.
 */
@Value.Immutable
public abstract class Body {
  Body() {}

  /** Starts a body. */
  public static BodyBuilder builder() {
    return new BodyBuilder();
  }

  /** What it does under the Convention. */
  public abstract BodyFunction function();

  /** The key of the function, if it is one that an agency named itself. */
  public abstract Optional<String> ownFunction();

  /** What such a function is called, in the agency's words. */
  public abstract Optional<String> functionName();

  /**
   * Whether a body that an agency entered takes the place of the library's; if not, it stands
   * beside it.
   */
  @Value.Default
  public boolean displaces() {
    return false;
  }

  /** The name, with its spelling restored where the source misprints it. */
  public abstract String name();

  /** The name as printed, where that differs. */
  public abstract Optional<String> printedName();

  /** The name in English, for orientation; no source is authentic for it. */
  public abstract Optional<String> englishName();

  /**
   * The name in Finnish, for a body of Finland that is entered under a name in another language.
   */
  public abstract Optional<String> finnishName();

  /**
   * The name in Swedish, for a body of Finland that is entered under a name in another language.
   */
  public abstract Optional<String> swedishName();

  /** The postal address; empty if the source gives none. */
  public abstract Optional<String> address();

  /** The telephone number as the source writes it. */
  public abstract Optional<String> telephone();

  /** The fax number as the source writes it. */
  public abstract Optional<String> fax();

  /** The address of a page on the web. */
  public abstract Optional<String> website();

  /** The address for electronic mail. */
  public abstract Optional<String> email();

  /** The day on which the contact details were read, if not that on which the source was. */
  public abstract Optional<LocalDate> contactRead();

  /** The key that an entry for it has: the code of the function, or the agency's own. */
  String key() {
    return ownFunction().orElse(function().code());
  }

  /**
   * Refuses a key where the function is not an agency's own, and the lack of one where it is.
   *
   * @throws IllegalArgumentException if it is so
   */
  @Value.Check
  protected void check() {
    if (ownFunction().isPresent() != (function() == BodyFunction.OWN)) {
      throw new IllegalArgumentException("a function of an agency's own, and no other, has a key");
    }
  }
}
