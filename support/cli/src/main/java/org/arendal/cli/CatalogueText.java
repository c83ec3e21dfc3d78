package org.arendal.cli;

import java.util.Locale;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;

/** Puts rows of the catalogue into words. */
final class CatalogueText {
  private CatalogueText() {}

  /** The rank of a provision, so that guidance is never taken for the treaty. */
  static String level(Provision provision, Texts texts) {
    return texts.get("level." + provision.level().name().toLowerCase(Locale.ROOT));
  }

  /** What a provision says; empty if it is not yet stated in the language. */
  static String statement(Provision provision, Texts texts) {
    return Provisions.statement(provision, texts.language()).orElse("");
  }

  /** A provision in one line. */
  static String line(Provision provision, Texts texts) {
    return "%s (%s): %s\n"
        .formatted(provision.id(), level(provision, texts), statement(provision, texts));
  }
}
