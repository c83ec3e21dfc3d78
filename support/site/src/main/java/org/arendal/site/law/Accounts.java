package org.arendal.site.law;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Readings;
import org.arendal.core.spi.CountryModule;

/** What in the library rests on a provision. */
final class Accounts {
  private final Set<Provision> decide = new LinkedHashSet<>();
  private final Set<Provision> conclude = new LinkedHashSet<>();
  private final Set<Provision> registered = new LinkedHashSet<>();

  Accounts(Convention convention) {
    for (ArticleEvaluator rule : Articles.all()) {
      rule.rule().criteria().forEach(criterion -> decide.addAll(criterion.provisions()));
      rule.conclusionCriteria().forEach(criterion -> conclude.addAll(criterion.provisions()));
      rule.conclusions().forEach(conclusion -> conclude.addAll(conclusion.provisions()));
    }
    Readings.all().forEach(reading -> decide.addAll(reading.provisions()));
    convention.law().countries().forEach(this::add);
  }

  private void add(CountryModule country) {
    country.territories().stream()
        .map(reach -> reach.provisions())
        .flatMap(Collection::stream)
        .forEach(registered::add);
    country.registers().all().stream()
        .flatMap(register -> register.entries().stream())
        .flatMap(entry -> entry.provenance().provision().stream())
        .forEach(registered::add);
  }

  /** The key of what became of a provision: it decides, it turns what follows, or neither. */
  String of(Provision provision) {
    if (decide.contains(provision)) {
      return "decides";
    }
    if (conclude.contains(provision)) {
      return "concludes";
    }
    return registered.contains(provision) ? "register" : "stated";
  }
}
