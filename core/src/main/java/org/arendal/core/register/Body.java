package org.arendal.core.register;

import java.util.Optional;
import org.immutables.value.Value;

/** A ministry, authority or institution, with its contact details as the source gives them. */
@Value.Immutable
public abstract class Body {
  Body() {}

  /** Starts a body. */
  public static BodyBuilder builder() {
    return new BodyBuilder();
  }

  /** What it does under the Convention. */
  public abstract BodyFunction function();

  /** The name, with its spelling restored where the source misprints it. */
  public abstract String name();

  /** The name as printed, where that differs. */
  public abstract Optional<String> printedName();

  /** The name in English, for orientation; no source is authentic for it. */
  public abstract Optional<String> englishName();

  /** The postal address; empty if the source gives none. */
  public abstract Optional<String> address();

  /** The telephone number as the source writes it. */
  public abstract Optional<String> telephone();

  /** The fax number as the source writes it. */
  public abstract Optional<String> fax();
}
