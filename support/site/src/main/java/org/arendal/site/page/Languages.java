package org.arendal.site.page;

import com.google.common.collect.ImmutableMap;
import org.arendal.core.law.Language;

/** The languages of the site, each by its own name. */
public final class Languages {
  private static final ImmutableMap<Language, String> NAMES =
      ImmutableMap.of(
          Language.DANISH, "dansk",
          Language.FINNISH, "suomi",
          Language.ICELANDIC, "íslenska",
          Language.NORWEGIAN, "norsk bokmål",
          Language.SWEDISH, "svenska",
          Language.ENGLISH, "English");

  private Languages() {}

  /** Their names, in their order. */
  public static ImmutableMap<Language, String> names() {
    return NAMES;
  }
}
