package org.arendal.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.arendal.core.Convention;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.TreatyCalendar;

@Label("The arbitraries of the test kit")
class ArbitrariesProperties {
  private static final Convention CONVENTION = Convention.of();

  @Provide
  Arbitrary<Tuple2<Case, Case>> lessAndMore() {
    return CaseArbitraries.cases()
        .flatMap(more -> CaseArbitraries.knowingLess(more).map(less -> Tuple.of(less, more)));
  }

  @Provide
  Arbitrary<LocalDate> boundaries() {
    return DateArbitraries.boundaryDates();
  }

  @Property(tries = 40)
  @Label("a case that knows less knows nothing else, and decides nothing otherwise")
  void knowingLessDecidesNothingOtherwise(
      @ForAll("lessAndMore") Tuple2<Case, Case> cases, @ForAll Article article) {
    Case less = cases.get1();
    Case more = cases.get2();

    assertThat(more.given()).containsAll(less.given());
    assertThat(less.asOf()).isEqualTo(more.asOf());
    Truth decided = CONVENTION.decide(article, less);
    if (decided != Truth.UNKNOWN) {
      assertThat(CONVENTION.decide(article, more)).isEqualTo(decided);
    }
  }

  @Property(tries = 500)
  @Label("a boundary is at an end of a month, a leap day, three years on, or a treaty's own day")
  void boundariesAreServed(@ForAll("boundaries") LocalDate day) {
    assertThat(day).isBetween(LocalDate.of(1990, 1, 1), LocalDate.of(2031, 1, 1));
  }

  @Example
  @Label("the days around the entry into force come soon")
  void theEntryIntoForceComesSoon() {
    LocalDate day = TreatyCalendar.ENTRY_INTO_FORCE;

    assertThat(DateArbitraries.boundaryDates().sampleStream().limit(500))
        .contains(day.minusDays(1), day, day.plusDays(1));
    assertThat(DateArbitraries.around(day).sampleStream().limit(50))
        .containsOnly(day.minusDays(1), day, day.plusDays(1));
  }

  @Example
  @Label("every kind of fact has values")
  void everyKindHasValues() {
    EnumSet<FactType.Kind> kinds = EnumSet.allOf(FactType.Kind.class);
    for (Fact<?> fact : Facts.all()) {
      kinds.remove(fact.type().kind());
      assertThat((Object) ValueArbitraries.values(fact.type()).sample())
          .isInstanceOf(fact.type().javaType());
    }
    assertThat(kinds).isEmpty();
  }
}
