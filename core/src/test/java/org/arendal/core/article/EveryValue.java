package org.arendal.core.article;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.CaseDomain;

/**
 * What is not known may turn out in every way.
 *
 * <p>States differ only in the part that they play (host, residence, citizenship, with or without a
 * territory of its own), so four of the five stand for all, but for residence, which article 10
 * counts by named borders. Sets of benefits differ in what the articles look at.
 */
record EveryValue(Oracles oracles) implements World.Ways {
  /**
   * All that lists which name some of it can hold, kept because oracles ask for it all the time.
   */
  private static final Map<Set<String>, List<Citizenships>> CITIZENSHIPS =
      new ConcurrentHashMap<>();

  private static final Map<Set<BenefitCategory>, List<CodeSet<BenefitCategory>>> BENEFITS =
      new ConcurrentHashMap<>();

  @Override
  public List<?> of(Fact<?> fact, World world) {
    if (fact.equals(HostFacts.TERRITORY)) {
      return List.of(
          Territory.DENMARK,
          Territory.SWEDEN,
          Territory.ICELAND,
          Territory.FAROE_ISLANDS,
          Territory.SVALBARD);
    }
    if (fact.equals(PersonFacts.RESIDENCE_TERRITORY)) {
      return Stream.of("DK", "SE", "IS", "NO", "FI", "FO", "SJ", "DE", "nowhere")
          .map(Place::of)
          .toList();
    }
    if (fact.equals(PersonFacts.CITIZENSHIPS)) {
      Set<String> known =
          world.matter().get(PersonFacts.CITIZENSHIPS).map(Citizenships::codes).orElse(Set.of());
      return CITIZENSHIPS.computeIfAbsent(known, EveryValue::citizenships);
    }
    if (fact.equals(BenefitFacts.CATEGORY)) {
      Set<BenefitCategory> known =
          world.matter().get(BenefitFacts.CATEGORY).map(CodeSet::choices).orElse(Set.of());
      return BENEFITS.computeIfAbsent(known, EveryValue::benefits);
    }
    return CaseDomain.of(fact);
  }

  private static List<Citizenships> citizenships(Set<String> known) {
    return Sets.powerSet(Set.of("DK", "IS", "NO", "SE", "US")).stream()
        .map(others -> Citizenships.of(Sets.union(known, others)))
        .distinct()
        .toList();
  }

  private static List<CodeSet<BenefitCategory>> benefits(Set<BenefitCategory> known) {
    return Sets.powerSet(
            Set.of(
                BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                BenefitCategory.OTHER_SOCIAL_BENEFIT,
                BenefitCategory.HEALTH_SERVICE))
        .stream()
        .map(others -> CodeSet.of(Sets.union(known, others)))
        .distinct()
        .toList();
  }

  @Override
  public List<Boolean> of(Oracles.Question question) {
    return oracles.answers(question);
  }
}
