package org.arendal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.RepatriationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the modules of the library keep besides: they carry the guidance of 1996 as it stands. */
public interface GuidanceContract extends CountryModuleContract {
  /** A function of which no source later than the guidance was read. */
  BodyFunction knownInGuidanceAlone();

  /** What the module answers. */
  default CountryFacts facts() {
    return new CountryFacts(module());
  }

  @Test
  @DisplayName("A14-1: before the entry into force no body is known")
  default void knowsNoBodyBeforeTheEntryIntoForce() {
    assertThat(facts().find(BodyFunction.LIAISON_BODY, main(), LocalDate.of(1996, 9, 30)).status())
        .isEqualTo(Lookup.Status.NOT_KNOWN_FOR_DATE);
  }

  @Test
  @DisplayName("A13-lb-0: an answer from the guidance alone is beyond its evidence after 1996")
  default void saysWhenTheGuidanceIsOlderThanTheDay() {
    assertThat(facts().find(knownInGuidanceAlone(), main(), LocalDate.of(1996, 12, 31)))
        .matches(answer -> !answer.isBeyondEvidence());
    assertThat(facts().find(knownInGuidanceAlone(), main(), LocalDate.of(1997, 1, 1)))
        .matches(Lookup::isBeyondEvidence);
  }

  @Test
  @DisplayName(
      "A07-g19: every provision on the country has one entry, which holds from the first day")
  default void coversTheGuidanceOnRepatriation() {
    String prefix = "A07-" + main().code().toLowerCase(Locale.ROOT) + "-";
    List<Provision> described =
        Provisions.all().stream().filter(p -> p.id().startsWith(prefix)).toList();
    List<Entry<RepatriationRule>> ofTheGuidance =
        rules().stream().filter(e -> e.provenance().provision().isPresent()).toList();

    assertThat(ofTheGuidance)
        .extracting(e -> e.provenance().provision().orElseThrow())
        .containsExactlyElementsOf(described);
    assertThat(ofTheGuidance)
        .allMatch(e -> RepatriationRule.holds(e, LocalDate.of(1996, 10, 1)) == Truth.TRUE);
  }

  @Test
  @DisplayName("A07-g19: a later text holds surely from the day of its evidence, and never in 1996")
  default void laterTextsOnRepatriationAreDated() {
    assertThat(rules())
        .filteredOn(e -> e.provenance().provision().isEmpty())
        .filteredOn(e -> e.territory() == main())
        .isNotEmpty()
        .allSatisfy(
            e -> {
              LocalDate evidence = e.provenance().dayOfEvidence().orElseThrow();
              assertThat(RepatriationRule.holds(e, LocalDate.of(1996, 12, 31)))
                  .isEqualTo(Truth.FALSE);
              assertThat(RepatriationRule.holds(e, evidence)).isEqualTo(Truth.TRUE);
              if (e.validity().start().isEmpty()) {
                assertThat(RepatriationRule.holds(e, evidence.minusDays(1)))
                    .isEqualTo(Truth.UNKNOWN);
              }
            });
  }

  private Territory main() {
    return module().state().mainTerritory();
  }

  private List<Entry<RepatriationRule>> rules() {
    return module().repatriationRules().entries();
  }
}
