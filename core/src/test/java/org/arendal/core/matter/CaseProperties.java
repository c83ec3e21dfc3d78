package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Problem;
import org.arendal.core.law.Territory;

/** What holds of every case, whatever facts it has. */
class CaseProperties {

  @Property
  void aCaseKnowsExactlyWhatItWasGiven(
      @ForAll("dates") LocalDate asOf, @ForAll("values") List<Map.Entry<Fact<?>, Object>> values) {
    List<Map.Entry<Fact<?>, Object>> kept = CaseDomain.pruned(asOf, values);
    Case matter = CaseDomain.builder(asOf, kept).build();

    assertThat(matter.asOf()).isEqualTo(asOf);
    for (Fact<?> fact : Facts.all()) {
      Object given =
          kept.stream()
              .filter(entry -> entry.getKey() == fact)
              .<Object>map(Map.Entry::getValue)
              .findFirst()
              .orElse(null);
      assertThat((Optional<?>) matter.given(fact)).isEqualTo(Optional.ofNullable(given));
      if (Case.settling(fact).isEmpty()) {
        assertThat(matter.knows(fact)).isEqualTo(given != null);
        assertThat((Object) matter.value(fact)).isEqualTo(given);
        assertThat((Optional<?>) matter.get(fact)).isEqualTo(Optional.ofNullable(given));
      } else {
        assertThat(matter.knows(fact) || given == null).isTrue();
      }
    }
  }

  @Property
  void theKnownFactsStandInTheOrderOfTheCatalogue(@ForAll("cases") Case matter) {
    assertThat(matter.known())
        .containsExactlyElementsOf(Facts.all().stream().filter(matter::knows).toList());
  }

  @Property
  void theOrderInWhichFactsAreGivenMeansNothing(
      @ForAll("dates") LocalDate asOf, @ForAll("values") List<Map.Entry<Fact<?>, Object>> values) {
    List<Map.Entry<Fact<?>, Object>> kept = CaseDomain.pruned(asOf, values);
    Case matter = CaseDomain.builder(asOf, kept).build();
    List<Map.Entry<Fact<?>, Object>> reversed = new ArrayList<>(kept);
    Collections.reverse(reversed);
    Case other = CaseDomain.builder(asOf, reversed).build();

    assertThat(other).isEqualTo(matter).hasSameHashCodeAs(matter).hasToString(matter.toString());
  }

  @Property
  void aBuilderStartedFromACaseBuildsThatCase(@ForAll("cases") Case matter) {
    assertThat(matter.toBuilder().build()).isEqualTo(matter).hasSameHashCodeAs(matter);
  }

  @Property
  void aFactThatIsTakenAwayIsUnknownAndTheOthersStay(@ForAll("cases") Case matter) {
    for (Fact<?> fact : matter.given()) {
      Case less = matter.without(fact);

      assertThat(less.given(fact)).isEmpty();
      assertThat(less).isNotEqualTo(matter);
      assertThat(less.given())
          .containsExactlyElementsOf(matter.given().stream().filter(f -> f != fact).toList());
      assertThat(less.raised()).isEqualTo(matter.raised());
    }
  }

  @Property
  void aFactThatIsTakenAwayAndGivenAgainMakesTheSameCase(@ForAll("cases") Case matter) {
    for (Fact<?> fact : matter.given()) {
      assertThat(again(matter, fact)).isEqualTo(matter);
    }
  }

  @Property
  void everySectionWithAKnownFactIsRaised(@ForAll("cases") Case matter) {
    assertThat(matter.raised())
        .containsExactlyElementsOf(matter.given().stream().map(Fact::section).distinct().toList());
  }

  @Property
  void toStringNamesTheKnownFactsAndShowsNoValue(@ForAll("cases") Case matter) {
    assertThat(matter)
        .hasToString(
            "Case[asOf=%s, known: %s]"
                .formatted(
                    matter.asOf(),
                    matter.known().stream().map(Fact::id).collect(Collectors.joining(", "))));
    assertThat(matter.toString()).doesNotContain(CaseDomain.SECRET);
  }

  @Property
  void refusingACaseShowsNoValue(
      @ForAll("dates") LocalDate asOf, @ForAll("values") List<Map.Entry<Fact<?>, Object>> values) {
    Case.Builder builder = CaseDomain.builder(asOf, values);

    for (Problem problem : builder.problems()) {
      assertThat(Facts.find(problem.factId())).isPresent();
      assertThat(problem.message())
          .doesNotContain(CaseDomain.SECRET)
          .doesNotContainPattern("\\d{4}-");
    }
  }

  @Property
  void aCaseDoesNotChangeWithTheBuilderThatBuiltIt(
      @ForAll("dates") LocalDate asOf, @ForAll("values") List<Map.Entry<Fact<?>, Object>> values) {
    List<Map.Entry<Fact<?>, Object>> kept = CaseDomain.pruned(asOf, values);
    Case.Builder builder = CaseDomain.builder(asOf, kept);
    Case before = builder.build();

    builder.with(HostFacts.TERRITORY, Territory.SVALBARD);

    assertThat(before).isEqualTo(CaseDomain.builder(asOf, kept).build());
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return CaseDomain.dates();
  }

  @Provide
  Arbitrary<List<Map.Entry<Fact<?>, Object>>> values() {
    return CaseDomain.values();
  }

  private static <T> Case again(Case matter, Fact<T> fact) {
    return matter.without(fact).with(fact, matter.given(fact).orElseThrow());
  }
}
