package org.arendal.core.explanation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;

/** Writes provisions with their rank, so that guidance is never taken for the treaty. */
final class Citations {
  private Citations() {}

  static String of(Collection<Provision> provisions, Texts texts) {
    Map<Level, StringJoiner> byLevel = new EnumMap<>(Level.class);
    for (Provision provision : provisions) {
      byLevel
          .computeIfAbsent(
              provision.level(),
              level ->
                  new StringJoiner(
                      ", ", texts.get("level." + level.name().toLowerCase(Locale.ROOT)) + " ", ""))
          .add(provision.id());
    }
    StringJoiner all = new StringJoiner("; ", "(", ")");
    byLevel.values().forEach(part -> all.add(part.toString()));
    return provisions.isEmpty() ? "" : all.toString();
  }
}
