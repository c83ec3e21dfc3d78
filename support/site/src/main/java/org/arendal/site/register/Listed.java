package org.arendal.site.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Entry;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.Statute;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.words.Texts;

/**
 * What a register has under one key for one territory.
 *
 * @param kind the register
 * @param country the country that it is of
 * @param territory the territory
 * @param key the key
 * @param entries the entries, those without a known first day first
 * @param gaps the days for which nothing is known
 */
record Listed(
    RegisterKind<?> kind,
    CountryModule country,
    Territory territory,
    String key,
    List<? extends Entry<?>> entries,
    List<KnownGap> gaps) {

  /** All that a country has in a register, territory by territory, in the order of the register. */
  static List<Listed> of(RegisterKind<?> kind, CountryModule country) {
    Register<?> register = country.register(kind);
    List<Listed> all = new ArrayList<>();
    country.territories().stream()
        .map(reach -> reach.territory())
        .forEach(territory -> add(kind, country, territory, register, all));
    return all;
  }

  private static void add(
      RegisterKind<?> kind,
      CountryModule country,
      Territory territory,
      Register<?> register,
      List<Listed> all) {
    Set<String> keys = new LinkedHashSet<>(register.keys(territory));
    register.gaps().stream()
        .filter(gap -> gap.territory() == territory)
        .forEach(gap -> keys.add(gap.key()));
    for (String key : keys) {
      List<? extends Entry<?>> entries =
          register.entries().stream()
              .filter(entry -> entry.territory() == territory && entry.key().equals(key))
              .sorted((one, other) -> start(one).compareTo(start(other)))
              .toList();
      List<KnownGap> gaps =
          register.gaps().stream()
              .filter(gap -> gap.territory() == territory && gap.key().equals(key))
              .toList();
      all.add(new Listed(kind, country, territory, key, entries, gaps));
    }
  }

  private static LocalDate start(Entry<?> entry) {
    return entry.surelyFrom().orElse(LocalDate.MIN);
  }

  /** An entry as it can be quoted. */
  Quotation quotation(Entry<?> entry, Texts texts) {
    return Quotation.of(entry, kind, country, texts);
  }

  /** What the key is called: a function or a place by its words, an act by its category. */
  String title(Texts texts) {
    Optional<String> named =
        texts
            .find("function." + key)
            .or(() -> texts.find("related." + key))
            .or(() -> texts.find("choice.document.kind." + key));
    if (named.isPresent()) {
      return named.get();
    }
    return entries.stream()
        .map(Entry::value)
        .filter(Statute.class::isInstance)
        .map(Statute.class::cast)
        .findFirst()
        .map(act -> texts.get("category." + act.category().code()))
        .orElseGet(() -> texts.get("site.register." + kind.name()));
  }
}
